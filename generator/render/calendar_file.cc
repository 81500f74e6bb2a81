// iCalendar for Outlook and telephones. A meeting keeps its UID for ever, since it is made from its address; a meeting without
// a time fills its day. Nothing in the file depends on when it was made.
#include <fmt/format.h>

#include <algorithm>

#include "base/time_zone.h"
#include "base/url.h"
#include "render/site_files.h"

namespace motebok {
namespace {

// RFC 5545, 3.1: 75 octets a line, the rest on lines that begin with a blank; never inside a character.
void append_line(std::string& out, std::string_view line) {
  constexpr std::size_t kOctets = 75;
  std::size_t room = kOctets;
  while (line.size() > room) {
    std::size_t cut = room;
    while ((line[cut] & 0xC0) == 0x80) --cut;
    out += line.substr(0, cut);
    out += "\r\n ";
    line.remove_prefix(cut);
    room = kOctets - 1;
  }
  out += line;
  out += "\r\n";
}

// RFC 5545, 3.3.11
std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') safe += '\\';
    if (c == '\n') {
      safe += "\\n";
    } else if (static_cast<unsigned char>(c) >= 0x20) {
      safe += c;
    }
  }
  return safe;
}

std::string basic_date(Date date) {
  return fmt::format("{:04}{:02}{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

// 24.00 is the next day's midnight.
std::string local_time(Date date, int minutes) {
  const Date day = std::chrono::sys_days(date) + std::chrono::days(minutes / (24 * 60));
  const int within = minutes % (24 * 60);
  return fmt::format("{}T{:02}{:02}00", basic_date(day), within / 60, within % 60);
}

std::string universal_time(const TimeZone& zone, Date date, int minutes) {
  const std::int64_t moment = zone.moment_of(date, minutes);
  const std::chrono::sys_seconds time{std::chrono::seconds(moment)};
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const auto within = std::chrono::duration_cast<std::chrono::minutes>(time - day).count();
  return local_time(Date(day), static_cast<int>(within)) + "Z";
}

// The rules of Norway's clocks since 1996, and those of all of central Europe.
constexpr std::string_view kOslo = "Europe/Oslo";
constexpr std::string_view kOsloRules =
    "BEGIN:VTIMEZONE\r\n"
    "TZID:Europe/Oslo\r\n"
    "BEGIN:DAYLIGHT\r\n"
    "TZNAME:CEST\r\n"
    "TZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\n"
    "DTSTART:19960331T020000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "END:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\n"
    "TZNAME:CET\r\n"
    "TZOFFSETFROM:+0200\r\n"
    "TZOFFSETTO:+0100\r\n"
    "DTSTART:19961027T030000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    "END:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

// "utvalg-flr-2024-05-29@helsefellesskapet.no"
std::string uid_of(const Drawing& drawing, MeetingId id) {
  std::string name = drawing.address(id).substr(1);
  if (name.ends_with('/')) name.pop_back();
  for (char& c : name) c = c == '/' ? '-' : c;
  return name + "@" + std::string(host_of_url(drawing.site.settings.base_url));
}

// Times are local with Norway's rules beside them; those of any other zone are told in UTC, which needs no rules.
std::string time_property(std::string_view name, const std::string& zone, Date date, int minutes) {
  if (zone == kOslo) return fmt::format("{};TZID={}:{}", name, zone, local_time(date, minutes));
  return fmt::format("{}:{}", name, universal_time(TimeZone(zone), date, minutes));
}

void append_times(std::string& out, const Meeting& meeting, const std::string& zone) {
  if (!meeting.facts.time) {
    const Date next = std::chrono::sys_days(meeting.date) + std::chrono::days(1);
    append_line(out, "DTSTART;VALUE=DATE:" + basic_date(meeting.date));
    append_line(out, "DTEND;VALUE=DATE:" + basic_date(next));
    return;
  }
  const TimeRange time = *meeting.facts.time;
  append_line(out, time_property("DTSTART", zone, meeting.date, time.begin));
  if (time.end > time.begin) append_line(out, time_property("DTEND", zone, meeting.date, time.end));
}

// Without a history nobody knows when a meeting was entered: once it has been held it is as old as itself, and until then its
// stamp is the oldest there is. It lies in the past, and is the same however often the file is made.
Date stamp_of(const Drawing& drawing, const Meeting& meeting) {
  using namespace std::chrono;
  if (meeting.last_changed) return std::min(*meeting.last_changed, drawing.site.today);
  return meeting.date <= drawing.site.today ? meeting.date : Date(year(1970), January, day(1));
}

void append_event(std::string& out, const Drawing& drawing, MeetingId id) {
  const Meeting& meeting = drawing.meeting(id);
  append_line(out, "BEGIN:VEVENT");
  append_line(out, "UID:" + uid_of(drawing, id));
  append_line(out, "DTSTAMP:" + basic_date(stamp_of(drawing, meeting)) + "T000000Z");
  append_times(out, meeting, drawing.site.settings.time_zone);
  append_line(out, "SUMMARY:" + escaped(event_name(drawing, meeting, drawing.language)));
  const std::string place = place_text(meeting.facts, drawing.language);
  if (!place.empty()) append_line(out, "LOCATION:" + escaped(place));
  if (!meeting.cancelled_reason.empty()) append_line(out, "DESCRIPTION:" + escaped(meeting.cancelled_reason));
  append_line(out, "URL:" + drawing.absolute(drawing.address(id)));
  append_line(out, meeting.cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
  append_line(out, "END:VEVENT");
}

}  // namespace

std::string calendar_file(const Drawing& drawing, CommitteeId committee) {
  const Settings& settings = drawing.site.settings;
  std::string name = settings.title;
  if (committee.exists())
    name = phrases::kPageTitle(drawing.language, drawing.committee(committee).name, settings.title);
  std::string out;
  append_line(out, "BEGIN:VCALENDAR");
  append_line(out, "VERSION:2.0");
  append_line(out, "PRODID:-//Motebok//Motebok//NO");
  append_line(out, "CALSCALE:GREGORIAN");
  append_line(out, "METHOD:PUBLISH");
  append_line(out, "X-WR-CALNAME:" + escaped(name));
  if (settings.time_zone == kOslo) out += kOsloRules;
  if (committee.exists()) {
    for (const MeetingId id : drawing.committee(committee).meetings) append_event(out, drawing, id);
  } else {
    for (std::uint32_t i = 0; i < drawing.site.meetings.size(); ++i) append_event(out, drawing, MeetingId{i});
  }
  append_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace motebok
