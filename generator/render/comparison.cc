#include "render/comparison.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/difference.h"
#include "base/html.h"
#include "render/comparison_fields.h"
#include "render/comparison_words.h"
#include "render/proposal_words.h"

namespace motebok {
namespace {

struct PlacedPart {
  Appearance where;
  const LabelledPart* part = nullptr;  // null: there is none, or more than one
  bool is_known() const { return part != nullptr; }
};

// The one part under this label in all of the texts.
PlacedPart only_part(const Drawing& drawing, std::span<const Appearance> texts, Label label, std::size_t& found) {
  PlacedPart only;
  for (const Appearance& where : texts) {
    for (const LabelledPart& part : drawing.section(where).parts) {
      if (part.label != label || part.points.empty()) continue;
      only = ++found == 1 ? PlacedPart{where, &part} : PlacedPart{};
    }
  }
  return only;
}

PlacedPart proposal_of(const Drawing& drawing, const AgendaItem& item) {
  for (const std::vector<Appearance>* const texts : {&item.papers, &item.notices, &item.minutes}) {
    std::size_t found = 0;
    const PlacedPart only = only_part(drawing, *texts, Label::Proposal, found);
    if (found > 0) return only;
  }
  return {};
}

std::string_view html_in(const Document& document, HtmlRange range) {
  return std::string_view(document.compiled.html).substr(range.begin, range.end - range.begin);
}

bool reads_the_same(std::string_view html, std::string_view other_html) {
  if (html == other_html) return true;
  const std::string text = normalized(text_of_html(html));
  const std::string other_text = normalized(text_of_html(other_html));
  return read_the_same(words_to_compare(text), words_to_compare(other_text));
}

// "Saken utsettes", where that was not what was proposed.
bool is_turned_down(const PointChange& change) {
  if (change.decided == nullptr || (change.proposed != nullptr && change.proposed->outcome == change.decided->outcome))
    return false;
  switch (change.decided->outcome) {
    case Outcome::Postponed:
    case Outcome::Rejected:
    case Outcome::Undecided:
    case Outcome::Withdrawn:
    case Outcome::Unclear:
      return true;
    case Outcome::Adopted:
    case Outcome::Approved:
    case Outcome::Noted:
    case Outcome::Referred:
      break;
  }
  return false;
}

Comparison::Outcome outcome_between(std::span<const PointChange> changes, bool around_is_the_same) {
  using Result = Comparison::Outcome;
  const auto turned_down = std::ranges::count_if(changes, is_turned_down);
  const auto decided = std::ranges::count_if(changes, [](const PointChange& each) { return each.decided != nullptr; });
  if (turned_down > 0) return turned_down == decided ? Result::Not : Result::InPart;
  const auto is_kept = [](const PointChange& each) {
    return each.kind == PointChange::Kind::Unchanged || each.kind == PointChange::Kind::Changed;
  };
  if (std::ranges::none_of(changes, is_kept)) return Result::Otherwise;
  if (!std::ranges::all_of(changes,
                           [](const PointChange& each) { return each.kind == PointChange::Kind::Unchanged; })) {
    return Result::WithChanges;
  }
  if (!around_is_the_same) return Result::InOtherWords;
  // Both lists are vectors: a point's place is its address.
  const bool in_order = std::ranges::is_sorted(changes, {}, &PointChange::proposed);
  return in_order ? Result::AsProposed : Result::InOtherOrder;
}

// "to", or "13"; all that is counted here is neuter.
std::string in_words(std::size_t count, Language language) {
  constexpr std::array<std::string_view, 13> kBokmaal = {"null", "ett",  "to", "tre", "fire",   "fem", "seks",
                                                         "sju",  "åtte", "ni", "ti",  "elleve", "tolv"};
  if (count >= kBokmaal.size()) return fmt::format("{}", count);
  if (count == 1 && language == Language::Nynorsk) return "eitt";
  return std::string(kBokmaal[count]);
}

// How a number of points is told, alone or after another number: "to punkter endret", "to nye".
struct Telling {
  PointChange::Kind kind;
  Phrase one;
  Phrase several;
  Phrase one_more;
  Phrase several_more;
};
constexpr std::array kTellings = {
    Telling{PointChange::Kind::Changed,
            {"{} punkt endret", "{} punkt endra"},
            {"{} punkter endret", "{} punkt endra"},
            {"{} endret", "{} endra"},
            {"{} endret", "{} endra"}},
    Telling{PointChange::Kind::New,
            {"{} nytt punkt", "{} nytt punkt"},
            {"{} nye punkter", "{} nye punkt"},
            {"{} nytt", "{} nytt"},
            {"{} nye", "{} nye"}},
    Telling{PointChange::Kind::Dropped,
            {"{} punkt strøket", "{} punkt stroke"},
            {"{} punkter strøket", "{} punkt strokne"},
            {"{} strøket", "{} stroke"},
            {"{} strøket", "{} strokne"}},
};

// All are the same where the author alone says that some were refused.
bool has_changed_points(const Comparison& comparison) {
  using Result = Comparison::Outcome;
  const bool may_have = comparison.outcome == Result::WithChanges || comparison.outcome == Result::InPart;
  const auto is_changed = [](const PointChange& each) { return each.kind != PointChange::Kind::Unchanged; };
  return may_have && std::ranges::any_of(comparison.changes, is_changed);
}

std::string counts_of(std::span<const PointChange> changes, Language language) {
  std::string text;
  for (const Telling& each : kTellings) {
    const auto count = static_cast<std::size_t>(std::ranges::count(changes, each.kind, &PointChange::kind));
    if (count == 0) continue;
    const Phrase& first = count == 1 ? each.one : each.several;
    const Phrase& further = count == 1 ? each.one_more : each.several_more;
    text += (text.empty() ? "" : ", ") + (text.empty() ? first : further)(language, in_words(count, language));
  }
  return text;
}

class PointRows {
 public:
  PointRows(Fields list, const Comparison& comparison, Language language)
      : list_(list), comparison_(comparison), language_(language) {}

  void add(const PointChange& change) {
    Fields row = list_.add(fields::kComparedPoint);
    row.set(fields::kComparedName, name_of(change));
    row.set(fields::kComparedState, state_of(change.kind)(language_));
    row.set(fields::kComparedColor, to_text(color_of(change.kind)));
    if (change.kind == PointChange::Kind::Unchanged) {
      row.show(fields::kComparedUnchanged);
      return;
    }
    Fields proposal = row.add(fields::kComparedProposal);
    Fields decision = row.add(fields::kComparedDecision);
    if (change.kind == PointChange::Kind::Changed) {
      add_difference(proposal, decision, change);
    } else {
      add_alone(change.proposed, proposal);
      add_alone(change.decided, decision);
    }
  }

 private:
  std::string name_of(const PointChange& change) const {
    if (!comparison_.is_numbered) return phrases::kWholeText(language_);
    if (change.decided == nullptr) return phrases::kPointNumberProposed(language_, change.proposed->number);
    const int number = change.decided->number;
    if (change.proposed == nullptr || change.proposed->number == number)
      return phrases::kPointNumber(language_, number);
    return phrases::kPointNumberMoved(language_, number, change.proposed->number);
  }

  static const Phrase& state_of(PointChange::Kind kind) {
    switch (kind) {
      case PointChange::Kind::Unchanged:
        return phrases::kPointUnchanged;
      case PointChange::Kind::Changed:
        return phrases::kPointChanged;
      case PointChange::Kind::New:
        return phrases::kPointNew;
      case PointChange::Kind::Dropped:
        break;
    }
    return phrases::kPointDropped;
  }

  static TagColor color_of(PointChange::Kind kind) {
    switch (kind) {
      case PointChange::Kind::Unchanged:
        return TagColor::Neutral;
      case PointChange::Kind::Changed:
        return TagColor::Info;
      case PointChange::Kind::New:
        return TagColor::Success;
      case PointChange::Kind::Dropped:
        break;
    }
    return TagColor::Warning;
  }

  void add_difference(Fields proposal, Fields decision, const PointChange& change) const {
    const std::string before = normalized(compared_text(*change.proposed));
    const std::string after = normalized(compared_text(*change.decided));
    set_language(proposal);
    set_language(decision);
    for (const DifferenceStretch& each : difference(words_to_compare(before), words_to_compare(after))) {
      add_stretch(proposal, each.before, each.is_same ? fields::kStretchSame : fields::kStretchRemoved);
      add_stretch(decision, each.after, each.is_same ? fields::kStretchSame : fields::kStretchAdded);
    }
  }

  void add_alone(const Point* point, Fields cell) const {
    if (point == nullptr) {
      cell.show(fields::kComparedNothing);
      return;
    }
    set_language(cell);
    add_stretch(cell, compared_text(*point), fields::kStretchSame);
  }

  // The blank behind marked words is not marked.
  static void add_stretch(Fields cell, std::string_view text, const Field& kind) {
    const bool is_marked = &kind != &fields::kStretchSame;
    const std::size_t blanks = is_marked && text.ends_with(' ') ? 1 : 0;
    const std::string_view words = text.substr(0, text.size() - blanks);
    if (words.empty()) return;
    add_row(cell, words, kind);
    if (blanks > 0) add_row(cell, " ", fields::kStretchSame);
  }

  static void add_row(Fields cell, std::string_view text, const Field& kind) {
    Fields row = cell.add(fields::kStretch);
    row.show(kind);
    row.set(fields::kStretchText, text);
  }

  void set_language(Fields cell) const {
    if (comparison_.content == language_) return;
    cell.add(fields::kComparedForeign).set(fields::kComparedLang, language_tag(comparison_.content));
  }

  Fields list_;
  const Comparison& comparison_;
  Language language_;
};

// "Som innstilt" is no other decision than the proposal. False where its words leave it open.
bool settle_by_words(Comparison& comparison, const LabelledPart& decision) {
  const auto says = [](SaidOfProposal said) {
    return [said](const Point& each) { return said_of_proposal(each.text) == said; };
  };
  if (std::ranges::all_of(decision.points, says(SaidOfProposal::Nothing))) return true;
  if (decision.points.size() > 1) return false;
  const SaidOfProposal said = said_of_proposal(decision.points.front().text);
  if (said == SaidOfProposal::Unclear) return false;
  comparison.outcome =
      said == SaidOfProposal::Adopted ? Comparison::Outcome::AsProposed : Comparison::Outcome::WithChanges;
  comparison.changes.clear();  // there is nothing to show side by side
  return true;
}

struct ComparedParts {
  PlacedPart proposal;
  PlacedPart decision;
};

// Those that may be held against each other.
std::optional<ComparedParts> parts_to_compare(const Drawing& drawing, const AgendaItem& item) {
  if (!item.decision.exists()) return std::nullopt;
  const PlacedPart proposal = proposal_of(drawing, item);
  if (!proposal.is_known()) return std::nullopt;
  std::size_t found = 0;
  const PlacedPart decision = only_part(drawing, item.minutes, Label::Decision, found);
  if (!decision.is_known()) return std::nullopt;
  if (drawing.section(proposal.where).exempt || drawing.section(decision.where).exempt) return std::nullopt;
  const Language proposed = drawing.document(proposal.where.document).common().language;
  if (proposed != drawing.document(decision.where.document).common().language) return std::nullopt;
  return ComparedParts{proposal, decision};
}

}  // namespace

const Point* adopted_proposal(const Drawing& drawing, const AgendaItem& item) {
  const auto parts = parts_to_compare(drawing, item);
  if (!parts || parts->decision.part->points.size() > 1) return nullptr;
  const bool is_adopted = said_of_proposal(parts->decision.part->points.front().text) == SaidOfProposal::Adopted;
  return is_adopted ? &parts->proposal.part->points.front() : nullptr;
}

std::optional<Comparison> compare_with_proposal(const Drawing& drawing, const AgendaItem& item) {
  const auto parts = parts_to_compare(drawing, item);
  if (!parts) return std::nullopt;
  const PlacedPart& proposal = parts->proposal;
  const PlacedPart& decision = parts->decision;
  const Document& proposed_in = drawing.document(proposal.where.document);
  const Document& decided_in = drawing.document(decision.where.document);
  Comparison comparison;
  comparison.changes = compare_points(proposal.part->points, decision.part->points);
  const auto is_same = [&](HtmlRange proposed, HtmlRange decided) {
    return reads_the_same(html_in(proposed_in, proposed), html_in(decided_in, decided));
  };
  const bool around_is_the_same =
      is_same(proposal.part->lead, decision.part->lead) && is_same(proposal.part->tail, decision.part->tail);
  comparison.outcome = outcome_between(comparison.changes, around_is_the_same);
  if (comparison.outcome == Comparison::Outcome::Otherwise && !settle_by_words(comparison, *decision.part))
    return std::nullopt;
  comparison.is_numbered = proposal.part->numbered || decision.part->numbered;
  comparison.content = decided_in.common().language;
  return comparison;
}

std::string sentence_of(const Comparison& comparison, Language language) {
  using Result = Comparison::Outcome;
  if (comparison.outcome == Result::InOtherOrder) return phrases::kDecidedInOtherOrder(language);
  if (comparison.outcome == Result::InOtherWords) return phrases::kDecidedInOtherWords(language);
  const std::string outcome = outcome_of(comparison, language);
  const bool tells_points = has_changed_points(comparison) && comparison.is_numbered;
  return tells_points ? outcome + ": " + counts_of(comparison.changes, language) + "." : outcome + ".";
}

std::string outcome_of(const Comparison& comparison, Language language) {
  using Result = Comparison::Outcome;
  switch (comparison.outcome) {
    case Result::AsProposed:
    case Result::InOtherOrder:
    case Result::InOtherWords:
      return phrases::kDecidedAsProposed(language);
    case Result::Otherwise:
      return phrases::kDecidedOtherwise(language);
    case Result::InPart:
      return phrases::kDecidedInPart(language);
    case Result::Not:
      return phrases::kNotDecided(language);
    case Result::WithChanges:
      break;
  }
  return phrases::kDecidedWithChanges(language);
}

void add_comparison(Fields case_text, const Comparison& comparison, std::string_view anchor, Language page) {
  Fields row = case_text.add(fields::kComparison);
  row.set(fields::kComparisonSentence, sentence_of(comparison, page));
  if (!has_changed_points(comparison)) return;
  Fields points = row.add(fields::kComparisonPoints);
  points.set(fields::kComparisonAnchor, anchor);
  points.set(fields::kComparisonTitle, phrases::kFromProposalToDecision(page));
  PointRows rows(points, comparison, page);
  for (const PointChange& each : comparison.changes) rows.add(each);
}

}  // namespace motebok
