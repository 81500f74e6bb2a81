"""Every calendar can be read by icalendar, and by programs that are stricter about RFC 5545: lines end with CR LF and are folded at
75 octets without splitting a letter, the time zone is defined with Norway's rules, and each event has a name, a UID, a time stamp
and a start that says day or zone. An event that stands in two calendars is the same in both."""

import re
import sys
from datetime import date, datetime

from icalendar import Calendar

from faults import Faults
from site_folder import SiteFolder, arguments

RULES = (
    "no-calendar", "line-ends", "line-length", "split-letter", "icalendar", "head", "time-zone", "time-zone-rules", "uid",
    "uid-twice", "event-differs", "stamp", "start", "end", "summary", "address",
)

# Directive 2000/84/EC: the last Sundays of March and October, at 01.00 UTC, which are 2.00 and 3.00 on Norwegian clocks.
RULES_OF_NORWAY = {
    "DAYLIGHT": ("+0100", "+0200", 3, "T020000"),
    "STANDARD": ("+0200", "+0100", 10, "T030000"),
}


def check(site):
    faults = Faults(RULES)
    calendars = site.with_suffix(".ics")
    if not calendars:
        faults.add("no-calendar", "kalender/moter.ics", "the site has no calendar")
    events = {}  # UID → the event as first met, and the file it stood in
    for path in calendars:
        octets = (site.folder / path).read_bytes()
        check_lines(path, octets, faults)
        try:
            calendar = Calendar.from_ical(octets.decode("utf-8"))
        except (ValueError, KeyError, IndexError) as error:
            faults.add("icalendar", path, f"icalendar cannot read it: {error}")
            continue
        check_calendar(path, calendar, faults)
        seen = set()
        for event in calendar.walk("VEVENT"):
            check_event(site, path, event, events, seen, faults)
    return faults


def check_lines(path, octets, faults):
    if b"\r" in octets.replace(b"\r\n", b"") or b"\n" in octets.replace(b"\r\n", b"") or not octets.endswith(b"\r\n"):
        faults.add("line-ends", path, "a line does not end with CR LF")
    for number, line in enumerate(octets.split(b"\r\n"), 1):
        if len(line) > 75:
            faults.add("line-length", path, f"line {number} has {len(line)} octets")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            faults.add("split-letter", path, f"line {number} begins or ends within a letter")


def check_calendar(path, calendar, faults):
    if calendar.get("VERSION") != "2.0" or not calendar.get("PRODID"):
        faults.add("head", path, "VERSION:2.0 or PRODID is missing")
    for event in calendar.walk("VEVENT"):
        if any(broken for broken in getattr(event, "errors", ())):
            faults.add("icalendar", path, f"icalendar cannot read a part of {event.get('UID')}: {event.errors}")
    zones = {str(zone.get("TZID")): zone for zone in calendar.walk("VTIMEZONE")}
    if "Europe/Oslo" not in zones:
        faults.add("time-zone", path, "Europe/Oslo is not defined")
        return
    for part, (before, after, month, clock) in RULES_OF_NORWAY.items():
        found = [zone for zone in zones["Europe/Oslo"].subcomponents if zone.name == part]
        if not any(follows(zone, before, after, month, clock) for zone in found):
            faults.add("time-zone-rules", path, f"{part} is not the last Sunday of month {month} from {before} to {after}")


def follows(zone, before, after, month, clock):
    rule = zone.get("RRULE", {})
    starts = zone.get("DTSTART")
    return (zone.get("TZOFFSETFROM").to_ical() == before and zone.get("TZOFFSETTO").to_ical() == after
            and rule.get("FREQ") == ["YEARLY"] and rule.get("BYMONTH") == [month] and rule.get("BYDAY") == ["-1SU"]
            and starts is not None and starts.to_ical().decode().endswith(clock))


def check_event(site, path, event, events, seen, faults):
    uid = str(event.get("UID", ""))
    name = f"{uid or 'an event'} ({event.get('SUMMARY', '')})"
    if not uid:
        faults.add("uid", path, f"{name} has no UID")
    if uid in seen:
        faults.add("uid-twice", path, f"{name} stands here twice")
    seen.add(uid)
    if not str(event.get("SUMMARY", "")).strip():
        faults.add("summary", path, f"{name} has no summary")
    stamp = event.get("DTSTAMP")
    if stamp is None or not re.fullmatch(rb"\d{8}T\d{6}Z", stamp.to_ical()):
        faults.add("stamp", path, f"{name} has no DTSTAMP in UTC")
    check_times(path, name, event, faults)
    url = str(event.get("URL", ""))
    inside = site.inside(url, path) if url.startswith(site.base_url) else None
    if inside is None or site.page_at(inside[0]) is None:
        faults.add("address", path, f"{name} has a URL that is no page of the site: {url!r}")
    first, where = events.setdefault(uid, (event.to_ical(), path))
    if first != event.to_ical():
        faults.add("event-differs", path, f"{name} differs from the same event in {where}")


def check_times(path, name, event, faults):
    start, end = event.get("DTSTART"), event.get("DTEND")
    if start is None or not says_zone_or_day(start):
        faults.add("start", path, f"{name} has no DTSTART with a zone or a day alone")
        return
    if end is None:
        return
    whole_days = not isinstance(start.dt, datetime)
    if not says_zone_or_day(end) or whole_days == isinstance(end.dt, datetime) or end.dt <= start.dt:
        faults.add("end", path, f"{name} has a DTEND that does not come after DTSTART")


def says_zone_or_day(moment):
    if isinstance(moment.dt, datetime):
        return moment.params.get("TZID") == "Europe/Oslo" or moment.to_ical().endswith(b"Z")
    return isinstance(moment.dt, date) and moment.params.get("VALUE") == "DATE"


if __name__ == "__main__":
    options = arguments(__doc__).parse_args()
    sys.exit(check(SiteFolder(options.folder, options.base_url)).report())
