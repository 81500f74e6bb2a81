// The decisions of a year as data, for those who count and compare: a row for each point, the newest first. Names and words are in
// bokmål whatever language the minutes are in, so that a row can be told by its words; only title and text are the minutes' own.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/decisions.h"
#include "render/json_object.h"
#include "render/meeting_rows.h"
#include "render/site_files.h"

namespace motebok {
namespace {

constexpr std::array<std::string_view, 11> kColumns = {"dato",  "utvalg", "utvalg_id", "sak",    "tittel", "punkt",
                                                       "tekst", "utfall", "referat",   "spraak", "adresse"};

struct DecidedPoint {
  const Decision& decision;
  const Point& point;
};

template <class Row>
void for_each_point(const Drawing& drawing, int year, Row row) {
  for (const DecisionId id : decisions_in(drawing, drawing.decisions, year)) {
    const Decision& decision = drawing.decision(id);
    for (const Point& point : points_of(drawing, decision)) row(DecidedPoint{decision, point});
  }
}

// In the order of the columns.
std::array<std::string, kColumns.size()> values_of(const Drawing& drawing, const DecidedPoint& decided) {
  const Decision& decision = decided.decision;
  const Case& of_case = drawing.the_case(decision.of_case);
  const Meeting& meeting = drawing.meeting(decision.meeting);
  const Committee& committee = drawing.committee(meeting.committee);
  const bool approved = minutes_state(drawing, meeting) == MinutesState::Approved;
  return {to_iso(meeting.date),
          committee.name,
          committee.slug,
          of_case.number_text,
          of_case.title,
          fmt::format("{}", decided.point.number),
          decided.point.text,
          lower_case(outcome_name(decided.point.outcome, Language::Bokmaal)),
          approved ? "godkjent" : "utkast",
          std::string(language_tag(drawing.document(decision.appearance.document).common().language)),
          drawing.absolute(fmt::format("{}-{}", decision_place(drawing, decision), decided.point.number))};
}

// A field with a separator, a quotation mark or a line break stands in quotation marks, its own doubled.
void append_field(std::string& csv, std::string_view field) {
  if (field.find_first_of(";\"\r\n") == std::string_view::npos) {
    csv += field;
    return;
  }
  csv += '"';
  for (const char c : field) {
    if (c == '"') csv += '"';
    csv += c;
  }
  csv += '"';
}

template <class Values>
void append_row(std::string& csv, const Values& values) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0) csv += ';';
    append_field(csv, values[i]);
  }
  csv += "\r\n";
}

}  // namespace

std::string decisions_csv(const Drawing& drawing, int year) {
  std::string csv = "\uFEFF";
  append_row(csv, kColumns);
  for_each_point(drawing, year, [&](const DecidedPoint& each) { append_row(csv, values_of(drawing, each)); });
  return csv;
}

std::string decisions_json(const Drawing& drawing, int year) {
  constexpr std::size_t kPointColumn = 5;
  JsonObject json;
  json.open();
  json.number("aar", year);
  json.open_list("vedtak");
  for_each_point(drawing, year, [&](const DecidedPoint& each) {
    const auto values = values_of(drawing, each);
    json.open();
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (i == kPointColumn) json.number(kColumns[i], each.point.number);
      else json.text(kColumns[i], values[i]);
    }
    json.close();
  });
  json.close_list();
  json.close();
  return std::string(json.written()) + "\n";
}

}  // namespace motebok
