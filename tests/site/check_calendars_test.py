"""Planted faults for check_calendars.py."""

import unittest

import check_calendars
import planted
from planted import CALENDAR, Plant

FILE = "kalender/moter.ics"
UID = "UID:utvalg/flr/2024-05-29@helsefellesskapet.example\r\n"
START = "DTSTART;TZID=Europe/Oslo:20240529T130000"
FOLDED = "navn så langt at linjen må\r\n  brettes"
OTHER = {"utvalg/moter.ics": CALENDAR.replace("SUMMARY:Heldagsmøte", "SUMMARY:Halvdagsmøte")}


class CalendarsAreChecked(planted.PlantedFaults):
    rules = check_calendars.RULES
    plants = (
        Plant("no-calendar", remove=(FILE,)),
        Plant("line-ends", {FILE: ("\r\n", "\n")}, also=("line-length",)),
        Plant("line-ends", {FILE: ("VERSION:2.0\r\n", "VERSION:2.0\n")}),
        Plant("line-length", {FILE: (FOLDED, "navn som er så langt at linjen må brettes")}),
        Plant("split-letter", {FILE: (FOLDED, b"navn s\xc3\xa5 langt at linjen m\xc3\r\n \xa5 brettes")}, also=("icalendar",)),
        Plant("icalendar", {FILE: ("END:VCALENDAR\r\n", "")}),
        Plant("icalendar", {FILE: (START, "DTSTART;TZID=Europe/Oslo:29. mai 2024")}, also=("start", "end")),
        Plant("head", {FILE: ("PRODID:-//Helsefellesskapet//NO\r\n", "")}),
        Plant("head", {FILE: ("VERSION:2.0", "VERSION:1.0")}),
        Plant("time-zone", {FILE: ("TZID:Europe/Oslo", "TZID:Oslo")}),
        Plant("time-zone-rules", {FILE: ("BYMONTH=3", "BYMONTH=4")}),
        Plant("time-zone-rules", {FILE: ("TZOFFSETTO:+0200", "TZOFFSETTO:+0300")}),
        Plant("uid", {FILE: (UID, "")}),
        Plant("uid-twice", {FILE: ("UID:utvalg/flr/2024-11-29", "UID:utvalg/flr/2024-05-29")}, also=("event-differs",)),
        Plant("event-differs", add=OTHER),
        Plant("stamp", {FILE: ("DTSTAMP:20240501T000000Z\r\nDTSTART;TZID", "DTSTART;TZID")}),
        Plant("stamp", {FILE: ("DTSTAMP:20240501T000000Z", "DTSTAMP:20240501T000000")}),
        Plant("start", {FILE: (START + "\r\n", "")}),
        Plant("start", {FILE: (START, "DTSTART:20240529T130000")}, also=("end",)),
        Plant("start", {FILE: ("DTSTART;VALUE=DATE:20241129", "DTSTART:20241129")}),
        Plant("end", {FILE: ("20240529T150000", "20240529T120000")}),
        Plant("end", {FILE: ("DTEND;VALUE=DATE:20241130", "DTEND;VALUE=DATE:20241129")}),
        Plant("summary", {FILE: ("SUMMARY:Heldagsmøte\r\n", "")}),
        Plant("address", {FILE: ("URL:https://helsefellesskapet.example/utvalg/", "URL:https://helsefellesskapet.example/borte/")}),
    )

    def check(self, site):
        return check_calendars.check(site)


if __name__ == "__main__":
    unittest.main()
