#include "render/structured_data.h"

#include <fmt/format.h>

#include "render/json_object.h"
#include "render/page_frame.h"

namespace motebok {
namespace {

// A `<` would let a title end the script element that holds the JSON.
std::string without_markup(std::string_view json) {
  std::string safe;
  for (std::size_t sign = json.find('<'); sign != std::string_view::npos; sign = json.find('<')) {
    safe.append(json, 0, sign).append("\\u003c");
    json.remove_prefix(sign + 1);
  }
  return safe.append(json);
}

}  // namespace

std::string breadcrumb_data(const Drawing& drawing, std::span<const PageLink> crumbs) {
  JsonObject json;
  json.open();
  json.text("@context", "https://schema.org");
  json.text("@type", "BreadcrumbList");
  json.open_list("itemListElement");
  int position = 1;
  for (const PageLink& crumb : crumbs) {
    json.open();
    json.text("@type", "ListItem");
    json.number("position", position++);
    json.text("name", crumb.title);
    // The last is the page that says it, and needs no address.
    if (&crumb != &crumbs.back()) json.text("item", drawing.absolute(crumb.address));
    json.close();
  }
  json.close_list();
  json.close();
  return without_markup(json.written());
}

std::string event_data(const Drawing& drawing, MeetingId id) {
  const Meeting& meeting = drawing.meeting(id);
  const Committee& committee = drawing.committee(meeting.committee);
  const std::string day = to_iso(meeting.date);
  const auto moment = [&](int minutes) { return fmt::format("{}T{:02}:{:02}", day, minutes / 60, minutes % 60); };
  JsonObject json;
  json.open();
  json.text("@context", "https://schema.org");
  json.text("@type", "Event");
  json.text("name", event_name(drawing, meeting, drawing.language));
  json.text("url", drawing.absolute(drawing.address(id)));
  json.text("startDate", meeting.facts.time ? moment(meeting.facts.time->begin) : day);
  if (meeting.facts.time && meeting.facts.time->end > meeting.facts.time->begin) {
    json.text("endDate", moment(meeting.facts.time->end));
  }
  json.text("eventStatus",
            meeting.cancelled ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled");
  if (!meeting.facts.place.empty()) {
    json.name("location");
    json.open();
    json.text("@type", "Place");
    json.text("name", meeting.facts.place);
    json.close();
  }
  json.name("organizer");
  json.open();
  json.text("@type", "Organization");
  json.text("name", name_on(committee, meeting.date));
  json.text("url", drawing.absolute(drawing.address(meeting.committee)));
  json.close();
  json.close();
  return without_markup(json.written());
}

}  // namespace motebok
