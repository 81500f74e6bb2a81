#include "render/decisions.h"

#include <fmt/format.h>

#include <algorithm>

#include "render/decision_fields.h"
#include "render/decision_words.h"

namespace motebok {
namespace {

enum class Matters { Substance, Form };

Matters matter_of(const Drawing& drawing, DecisionId id) {
  const Decision& decision = drawing.decision(id);
  const bool approves = !drawing.the_case(decision.of_case).approves.empty();
  const std::optional<Outcome> outcome = common_outcome(drawing, decision);
  // Where nothing was decided there is no decision to tell of.
  const bool is_form = approves || outcome == Outcome::Approved || outcome == Outcome::Undecided;
  return is_form ? Matters::Form : Matters::Substance;
}

// How much a decision decides: its points and what they promise. To take note of something is to decide nothing.
std::size_t weight_of(const Drawing& drawing, DecisionId id) {
  const Decision& decision = drawing.decision(id);
  const std::size_t promises = drawing.section(decision.appearance).promises.size();
  const std::optional<Outcome> outcome = common_outcome(drawing, decision);
  return (outcome == Outcome::Noted || outcome == Outcome::Undecided ? 0 : points_of(drawing, decision).size()) +
         promises;
}

Date day_of(const Drawing& drawing, DecisionId id) { return drawing.meeting(drawing.decision(id).meeting).date; }

// Enough for the list, and the rest of the last one's day, which may say more.
std::vector<DecisionId> newest_of(const Drawing& drawing, std::span<const DecisionId> newest_first, Matters matters,
                                  std::size_t count) {
  std::vector<DecisionId> found;
  for (const DecisionId id : newest_first) {
    if (found.size() >= count && day_of(drawing, id) != day_of(drawing, found.back())) break;
    if (matter_of(drawing, id) == matters) found.push_back(id);
  }
  return found;
}

}  // namespace

std::string decisions_address(const Drawing& drawing, CommitteeId committee, int year) {
  std::string address = committee.exists() ? "/vedtak" + drawing.address(committee) : "/vedtak/";
  if (year != 0) address += fmt::format("{}/", year);
  return address;
}

std::span<const DecisionId> decisions_of(const Drawing& drawing, CommitteeId committee) {
  return committee.exists() ? drawing.committee(committee).decisions : drawing.decisions;
}

std::span<const DecisionId> decisions_in(const Drawing& drawing, std::span<const DecisionId> decisions, int year) {
  const auto newest_year_first = [&](DecisionId id) { return -year_of(day_of(drawing, id)); };
  const auto found = std::ranges::equal_range(decisions, -year, {}, newest_year_first);
  return {found.begin(), found.end()};
}

std::vector<int> years_of(const Drawing& drawing, std::span<const DecisionId> decisions) {
  std::vector<int> years;
  for (const DecisionId id : decisions) {
    const int year = year_of(day_of(drawing, id));
    if (years.empty() || years.back() != year) years.push_back(year);
  }
  return years;
}

const std::vector<Point>& points_of(const Drawing& drawing, const Decision& decision) {
  return drawing.section(decision.appearance).parts[decision.part].points;
}

std::string decision_place(const Drawing& drawing, const Decision& decision) {
  return drawing.address(decision.of_case) + "#" + decision_anchor(drawing.site, drawing.agenda_item(decision.item));
}

std::string decision_name(const Drawing& drawing, const Decision& decision, Language language) {
  return committee_case_name(drawing, drawing.the_case(decision.of_case), language) + ", " +
         long_date(drawing.meeting(decision.meeting).date, language);
}

std::string outcome_name(Outcome outcome, Language language) {
  switch (outcome) {
    case Outcome::Adopted:
      return phrases::kOutcomeAdopted(language);
    case Outcome::Approved:
      return phrases::kOutcomeApproved(language);
    case Outcome::Noted:
      return phrases::kOutcomeNoted(language);
    case Outcome::Referred:
      return phrases::kOutcomeReferred(language);
    case Outcome::Postponed:
      return phrases::kOutcomePostponed(language);
    case Outcome::Rejected:
      return phrases::kOutcomeRejected(language);
    case Outcome::Undecided:
      return phrases::kOutcomeUndecided(language);
    case Outcome::Withdrawn:
      return phrases::kOutcomeWithdrawn(language);
    case Outcome::Unclear:
      return phrases::kOutcomeUnclear(language);
  }
  return {};
}

TagColor outcome_color(Outcome outcome) {
  switch (outcome) {
    case Outcome::Adopted:
    case Outcome::Approved:
      return TagColor::Success;
    case Outcome::Postponed:
      return TagColor::Warning;
    case Outcome::Rejected:
      return TagColor::Danger;
    case Outcome::Referred:
      return TagColor::Info;
    case Outcome::Noted:
    case Outcome::Undecided:
    case Outcome::Withdrawn:
    case Outcome::Unclear:
      break;
  }
  return TagColor::Neutral;
}

std::optional<Outcome> common_outcome(const Drawing& drawing, const Decision& decision) {
  const std::vector<Point>& points = points_of(drawing, decision);
  if (points.empty()) return std::nullopt;
  const Outcome first = points.front().outcome;
  const bool alike = std::ranges::all_of(points, [&](const Point& each) { return each.outcome == first; });
  return alike ? std::optional(first) : std::nullopt;
}

void set_outcome(Fields tag, std::optional<Outcome> outcome, Language language) {
  tag.set(fields::kOutcomeText, outcome ? outcome_name(*outcome, language) : words::kDecision.text(language));
  tag.set(fields::kOutcomeColor, to_text(outcome ? outcome_color(*outcome) : TagColor::Neutral));
}

std::vector<DecisionId> decisions_of_note(const Drawing& drawing, std::span<const DecisionId> newest_first,
                                          std::size_t count) {
  std::vector<DecisionId> shown = newest_of(drawing, newest_first, Matters::Substance, count);
  if (shown.empty()) shown = newest_of(drawing, newest_first, Matters::Form, count);
  std::ranges::stable_sort(shown, [&](DecisionId one, DecisionId other) {
    const Date first = day_of(drawing, one);
    const Date second = day_of(drawing, other);
    return first != second ? first > second : weight_of(drawing, one) > weight_of(drawing, other);
  });
  if (shown.size() > count) shown.resize(count);
  // In the order of the agenda, as a reader of the minutes meets them.
  std::ranges::stable_sort(shown, [&](DecisionId one, DecisionId other) {
    const Date first = day_of(drawing, one);
    const Date second = day_of(drawing, other);
    return first != second ? first > second : one.index < other.index;
  });
  return shown;
}

void add_decision_rows(const Drawing& drawing, Fields list, std::span<const DecisionId> decisions,
                       DecisionNaming naming, Language language) {
  RowList rows(list, fields::kRows, fields::kRow);
  for (const DecisionId id : decisions) {
    const Decision& decision = drawing.decision(id);
    const Case& of_case = drawing.the_case(decision.of_case);
    const Meeting& meeting = drawing.meeting(decision.meeting);
    std::string about =
        naming == DecisionNaming::Committee ? name_on(drawing.committee(meeting.committee), meeting.date) + ", " : "";
    about += phrases::kCaseNumber(language, of_case.number_text);
    Fields row = add_row(drawing, rows,
                         {drawing.href(decision_place(drawing, decision)), of_case.title, of_case.language,
                          meeting.date, naming == DecisionNaming::Committee ? about : with_capital(about), language,
                          decision_name(drawing, decision, language)},
                         language);
    const std::optional<Outcome> outcome = common_outcome(drawing, decision);
    if (!outcome) continue;
    RowList tags(row, fields::kRowTags, fields::kRowTag);
    add_row_tag(tags, outcome_name(*outcome, language), outcome_color(*outcome));
  }
}

}  // namespace motebok
