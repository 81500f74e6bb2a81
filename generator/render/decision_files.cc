// The decisions of a year, everybody's or one committee's, as data, for those who count and compare: a row for each point, the newest first. Names and words are in
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

using Row = std::array<std::string, kColumns.size()>;
// In the order of kColumns.
enum Column : std::size_t {
  Day,
  CommitteeName,
  CommitteeSlug,
  NumberOfCase,
  CaseTitle,
  PointNumber,
  PointText,
  OutcomeWord,
  State,
  Tongue,
  Address
};

// What the points of a decision share; the rest is filled in for each.
Row row_of(const Drawing& drawing, const Decision& decision) {
  const Case& of_case = drawing.the_case(decision.of_case);
  const Meeting& meeting = drawing.meeting(decision.meeting);
  const Committee& committee = drawing.committee(meeting.committee);
  Row row;
  row[Day] = to_iso(meeting.date);
  row[CommitteeName] = name_on(committee, meeting.date);
  row[CommitteeSlug] = committee.slug;
  row[NumberOfCase] = of_case.number_text;
  row[CaseTitle] = of_case.title;
  row[State] = minutes_state(drawing, meeting) == MinutesState::Approved ? "godkjent" : "utkast";
  row[Tongue] = language_tag(drawing.document(decision.appearance.document).common().language);
  return row;
}

bool needs_quotes(char c) { return c == ';' || c == '"' || c == '\r' || c == '\n'; }

// A spreadsheet takes a field that begins so for a formula, quoted or not, and would run what a paper's text says. An apostrophe
// before it makes it text (OWASP, "CSV Injection"); the JSON file has the words as they are.
bool looks_like_formula(std::string_view field) {
  return !field.empty() && std::string_view("=+-@\t\r").find(field.front()) != std::string_view::npos;
}

// A field with a separator, a quotation mark or a line break stands in quotation marks, its own doubled (RFC 4180, section 2).
void append_field(std::string& csv, std::string_view field) {
  const std::string_view mark = looks_like_formula(field) ? "'" : "";
  if (std::ranges::none_of(field, needs_quotes)) {
    csv += mark;
    csv += field;
    return;
  }
  csv += '"';
  csv += mark;
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

void append_object(JsonObject& json, const Row& row, int point) {
  json.open();
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (i == PointNumber)
      json.number(kColumns[i], point);
    else
      json.text(kColumns[i], row[i]);
  }
  json.close();
}

}  // namespace

DecisionFiles decision_files(const Drawing& drawing, CommitteeId committee, int year) {
  DecisionFiles files;
  files.csv = "\uFEFF";
  append_row(files.csv, kColumns);
  JsonObject json;
  json.open();
  json.number("aar", year);
  if (committee.exists()) json.text("utvalg_id", drawing.committee(committee).slug);
  json.open_list("vedtak");
  for (const DecisionId id : decisions_in(drawing, decisions_of(drawing, committee), year)) {
    const Decision& decision = drawing.decision(id);
    const std::string place = drawing.absolute(decision_place(drawing, decision));
    Row row = row_of(drawing, decision);
    for (const Point& point : points_of(drawing, decision)) {
      row[PointNumber] = fmt::format("{}", point.number);
      row[PointText] = point.text;
      row[OutcomeWord] = lower_case(outcome_name(point.outcome, Language::Bokmaal));
      row[Address] = fmt::format("{}-{}", place, point.number);
      append_row(files.csv, row);
      append_object(json, row, point.number);
    }
  }
  json.close_list();
  json.close();
  files.json = std::string(json.written()) + "\n";
  return files;
}

}  // namespace motebok
