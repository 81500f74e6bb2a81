// The keys are English and stay what they are: programs read them.
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "cli/inspect.h"
#include "compile/labels.h"
#include "compile/outcomes.h"

namespace motebok {
namespace {

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void value(JsonWriter& json, std::string_view text) {
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void member(JsonWriter& json, const char* key, std::string_view text) {
  json.Key(key);
  value(json, text);
}

void member(JsonWriter& json, const char* key, std::uint32_t number) {
  json.Key(key);
  json.Uint(number);
}

template <class All, class WriteOne>
void list(JsonWriter& json, const char* key, const All& all, const WriteOne& write_one) {
  json.Key(key);
  json.StartArray();
  for (const auto& each : all) write_one(each);
  json.EndArray();
}

template <class All, class WriteMembers>
void list_of_objects(JsonWriter& json, const char* key, const All& all, const WriteMembers& write_members) {
  list(json, key, all, [&](const auto& each) {
    json.StartObject();
    write_members(each);
    json.EndObject();
  });
}

void write_case(JsonWriter& json, const CaseSection& section, std::string_view bytes) {
  member(json, "number", section.number_text);
  member(json, "title", section.title);
  member(json, "line", line_of(section.at, bytes));
  if (!section.approves.empty())
    list(json, "approves", section.approves, [&](Date date) { value(json, to_iso(date)); });
  list_of_objects(json, "parts", section.parts, [&](const LabelledPart& part) {
    member(json, "label", label_name(part.label));
    member(json, "line", line_of(part.at, bytes));
    list(json, "points", part.points, [&](const Point& point) { value(json, point.text); });
    if (part.label != Label::Decision) return;
    list(json, "outcomes", part.points, [&](const Point& point) { value(json, outcome_word(point.outcome)); });
  });
  list_of_objects(json, "promises", section.promises, [&](const WrittenPromise& promise) {
    member(json, "when", promise.when);
    member(json, "who", promise.who);
    member(json, "what", promise.what);
    member(json, "line", line_of(promise.at, bytes));
  });
}

void write_structure(JsonWriter& json, const CompiledDocument& document, std::string_view bytes) {
  member(json, "type", type_name(document.front.type));
  member(json, "title", document.front.common.title.text);
  list_of_objects(json, "cases", document.cases, [&](const CaseSection& section) { write_case(json, section, bytes); });
  list_of_objects(json, "measures", document.measures, [&](const WrittenMeasure& measure) {
    member(json, "id", measure.id);
    member(json, "text", measure.text);
    member(json, "responsible", measure.responsible);
    member(json, "line", line_of(measure.at, bytes));
  });
}

void write_places(JsonWriter& json, const char* key, const std::vector<InspectedPlace>& places) {
  list_of_objects(json, key, places, [&](const InspectedPlace& place) {
    member(json, "path", place.path);
    member(json, "line", place.line);
    member(json, "text", place.text);
  });
}

std::string_view reason_name(UnclearMention::Reason reason) {
  switch (reason) {
    case UnclearMention::Reason::SeveralMeanings:
      return "several-meanings";
    case UnclearMention::Reason::NoCommittee:
      return "no-committee";
    case UnclearMention::Reason::NoSuchNeighbour:
      return "no-such-neighbour";
    case UnclearMention::Reason::Unknown:
      return "unknown";
    case UnclearMention::Reason::OtherDays:
      return "other-days";
    case UnclearMention::Reason::Markup:
      return "markup";
    case UnclearMention::Reason::Here:
      return "here";
  }
  return "";
}

std::string_view state_name(FollowUp::State state) {
  switch (state) {
    case FollowUp::State::Overdue:
      return "overdue";
    case FollowUp::State::Open:
      return "open";
    case FollowUp::State::Kept:
      return "kept";
  }
  return "";
}

void write_words(JsonWriter& json, const InspectedWords& each) {
  member(json, each.kind == InspectedWords::Kind::Written ? "target" : "words", each.words);
  member(json, "line", each.line);
  if (each.kind == InspectedWords::Kind::LeftAsText)
    member(json, "left_as_text", reason_name(each.reason));
  else if (!each.address.empty())
    member(json, "leads_to", each.address);
}

void write_site(JsonWriter& json, const Inspection& inspection) {
  json.Key("published");
  json.Bool(inspection.file.standing == InspectedFile::Standing::Published);
  list_of_objects(json, "references", inspection.file.words,
                  [&](const InspectedWords& each) { write_words(json, each); });
  list_of_objects(json, "follow_ups", inspection.file.promises, [&](const InspectedPromise& each) {
    member(json, "text", each.text);
    member(json, "line", each.line);
    member(json, "state", state_name(each.state));
    if (each.answer.empty()) return;
    member(json, "answered_by", each.answer);
    member(json, "answered", to_iso(*each.day));
  });
  list(json, "addresses", inspection.file.addresses, [&](const std::string& address) { value(json, address); });
  write_places(json, "referrers", inspection.file.referrers);
  if (inspection.changes_are != Inspection::Changes::Known) return;
  list(json, "changes", inspection.changes, [&](const std::string& address) { value(json, address); });
}

template <class WriteMembers>
std::string json_object(const WriteMembers& write_members) {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartObject();
  write_members(json);
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

}  // namespace

std::string describe_as_json(const DescribedFile& file) {
  return json_object([&](JsonWriter& json) {
    member(json, "path", file.path);
    if (file.document) write_structure(json, *file.document, file.bytes);
    if (file.in_site) {
      write_site(json, *file.in_site);
    } else if (file.document) {
      list_of_objects(json, "references", file.document->references, [&](const WrittenReference& reference) {
        member(json, "target", reference.target.text);
        member(json, "line", line_of(reference.target.at, file.bytes));
      });
    }
  });
}

std::string describe_as_json(const InspectedPage& page) {
  return json_object([&](JsonWriter& json) {
    member(json, "address", page.address);
    if (!page.leads_to.empty()) member(json, "leads_to", page.leads_to);
    write_places(json, "made_of", page.made_of);
    write_places(json, "referrers", page.referrers);
  });
}

}  // namespace motebok
