// The decisions of a year, everybody's or one committee's, as data, for those who count and compare: a row for each point, the newest first. Names and words are in
// bokmål whatever language the minutes are in, so that a row can be told by its words; only title and text are the minutes' own.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

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

// The decisions of a year, written once; a committee's files are pieces of everybody's.
class YearOfDecisions {
 public:
  YearOfDecisions(const Drawing& drawing, int year) : drawing_(drawing), year_(year) {
    json_.open_list();
    for (const DecisionId id : decisions_in(drawing, drawing.decisions, year)) add(drawing.decision(id));
  }

  std::vector<CommitteeId> committees() const {
    std::set<CommitteeId> found;
    for (const Piece& each : pieces_) found.insert(each.committee);
    return {found.begin(), found.end()};
  }

  // Everybody's where there is no committee.
  DecisionFiles files_of(CommitteeId committee) const {
    DecisionFiles files{committee, "\uFEFF", beginning_of_json(committee)};
    append_row(files.csv, kColumns);
    bool is_first = true;
    for (const Piece& each : pieces_) {
      if (committee.exists() && each.committee != committee) continue;
      files.csv.append(csv_, each.csv.begin, each.csv.end - each.csv.begin);
      if (!is_first) files.json += ',';
      files.json.append(json_.written(), each.json.begin, each.json.end - each.json.begin);
      is_first = false;
    }
    files.json += "]}\n";
    return files;
  }

 private:
  struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  // One decision: its lines, and its objects without the comma before the first.
  struct Piece {
    CommitteeId committee;
    Stretch csv;
    Stretch json;
  };

  void add(const Decision& decision) {
    const std::vector<Point>& points = points_of(drawing_, decision);
    if (points.empty()) return;
    const std::size_t comma = pieces_.empty() ? 0 : 1;
    Piece piece{drawing_.meeting(decision.meeting).committee, {csv_.size(), 0}, {json_.written().size() + comma, 0}};
    const std::string place = drawing_.absolute(decision_place(drawing_, decision));
    Row row = row_of(drawing_, decision);
    for (const Point& point : points) {
      row[PointNumber] = fmt::format("{}", point.number);
      row[PointText] = point.text;
      row[OutcomeWord] = lower_case(outcome_name(point.outcome, Language::Bokmaal));
      row[Address] = fmt::format("{}-{}", place, point.number);
      append_row(csv_, row);
      append_object(json_, row, point.number);
    }
    piece.csv.end = csv_.size();
    piece.json.end = json_.written().size();
    pieces_.push_back(piece);
  }

  std::string beginning_of_json(CommitteeId committee) const {
    JsonObject json;
    json.open();
    json.number("aar", year_);
    if (committee.exists()) json.text("utvalg_id", drawing_.committee(committee).slug);
    json.open_list("vedtak");
    return std::string(json.written());
  }

  const Drawing& drawing_;
  int year_;
  std::string csv_;
  JsonObject json_;
  std::vector<Piece> pieces_;
};

}  // namespace

void decision_files(const Drawing& drawing, int year, const std::function<void(const DecisionFiles&)>& take) {
  const YearOfDecisions decisions(drawing, year);
  take(decisions.files_of({}));
  for (const CommitteeId committee : decisions.committees()) take(decisions.files_of(committee));
}

}  // namespace motebok
