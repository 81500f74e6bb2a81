#include "cli/inspect.h"

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "compile/labels.h"

namespace motebok {
namespace {

std::uint32_t line_of(Span at, std::string_view bytes) { return locate(bytes, at.begin).line; }

std::string_view reference_form(WrittenReference::Form form) {
  switch (form) {
    case WrittenReference::Form::File:
      return "fil";
    case WrittenReference::Form::Anchor:
      return "avsnitt";
    case WrittenReference::Form::Image:
      return "bilde";
    case WrittenReference::Form::Site:
      return "adresse";
    case WrittenReference::Form::Noun:
      return "sak, vedtak, tiltak …";
  }
  return "";
}

void append_case(std::string& out, const CaseSection& section, std::string_view bytes) {
  out += fmt::format("  linje {:>4}  Sak {}: {}\n", line_of(section.at, bytes), section.number_text, section.title);
  for (const LabelledPart& part : section.parts) {
    if (part.label == Label::None) continue;
    out += fmt::format("  linje {:>4}    {}", line_of(part.at, bytes), label_name(part.label));
    if (!part.points.empty())
      out += fmt::format(", {} {}", part.points.size(), part.points.size() == 1 ? "punkt" : "punkter");
    out += '\n';
  }
  for (const WrittenPromise& promise : section.promises) {
    out += fmt::format("  linje {:>4}    lovet: {} – {}: {}\n", line_of(promise.at, bytes), promise.when, promise.who,
                       promise.what);
  }
  if (section.approves) out += fmt::format("                godkjenner referatet fra {}\n", to_iso(*section.approves));
}

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void member(JsonWriter& json, const char* key, std::string_view value) {
  json.Key(key);
  json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void member(JsonWriter& json, const char* key, std::uint32_t value) {
  json.Key(key);
  json.Uint(value);
}

void write_case(JsonWriter& json, const CaseSection& section, std::string_view bytes) {
  json.StartObject();
  member(json, "number", section.number_text);
  member(json, "title", section.title);
  member(json, "line", line_of(section.at, bytes));
  if (section.approves) member(json, "approves", to_iso(*section.approves));
  json.Key("parts");
  json.StartArray();
  for (const LabelledPart& part : section.parts) {
    json.StartObject();
    member(json, "label", label_name(part.label));
    member(json, "line", line_of(part.at, bytes));
    json.Key("points");
    json.StartArray();
    for (const Point& point : part.points)
      json.String(point.text.c_str(), static_cast<rapidjson::SizeType>(point.text.size()));
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
  json.Key("promises");
  json.StartArray();
  for (const WrittenPromise& promise : section.promises) {
    json.StartObject();
    member(json, "when", promise.when);
    member(json, "who", promise.who);
    member(json, "what", promise.what);
    member(json, "line", line_of(promise.at, bytes));
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
}

}  // namespace

std::string describe_as_text(const CompiledDocument& document, std::string_view bytes) {
  std::string out = fmt::format("{}\n  type {}: {}\n", document.path, type_name(document.front.type),
                                document.front.common.title.text);
  if (!document.headings.empty()) out += "\nOverskrifter\n";
  for (const Heading& heading : document.headings)
    out += fmt::format("  linje {:>4}  {}  #{}\n", line_of(heading.at, bytes), heading.text, heading.slug);
  if (!document.cases.empty()) out += "\nSaker\n";
  for (const CaseSection& section : document.cases) append_case(out, section, bytes);
  if (!document.measures.empty()) out += "\nTiltak\n";
  for (const WrittenMeasure& measure : document.measures) {
    out += fmt::format("  linje {:>4}  {}: {} ({})\n", line_of(measure.at, bytes), measure.id, measure.text,
                       measure.responsible);
  }
  if (!document.references.empty()) out += "\nHenvisninger\n";
  for (const WrittenReference& reference : document.references) {
    out += fmt::format("  linje {:>4}  {}  ({})\n", line_of(reference.target.at, bytes), reference.target.text,
                       reference_form(reference.form));
  }
  return out;
}

std::string describe_as_json(const CompiledDocument& document, std::string_view bytes) {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartObject();
  member(json, "path", document.path);
  member(json, "type", type_name(document.front.type));
  member(json, "title", document.front.common.title.text);
  json.Key("cases");
  json.StartArray();
  for (const CaseSection& section : document.cases) write_case(json, section, bytes);
  json.EndArray();
  json.Key("measures");
  json.StartArray();
  for (const WrittenMeasure& measure : document.measures) {
    json.StartObject();
    member(json, "id", measure.id);
    member(json, "text", measure.text);
    member(json, "responsible", measure.responsible);
    member(json, "line", line_of(measure.at, bytes));
    json.EndObject();
  }
  json.EndArray();
  json.Key("references");
  json.StartArray();
  for (const WrittenReference& reference : document.references) {
    json.StartObject();
    member(json, "target", reference.target.text);
    member(json, "line", line_of(reference.target.at, bytes));
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

}  // namespace motebok
