#include "render/version_facts.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "base/norwegian.h"
#include "render/attendance.h"
#include "render/attendance_words.h"
#include "render/cards.h"
#include "render/change_counts.h"
#include "render/grant_words.h"
#include "render/measure_lines.h"
#include "render/page_parts.h"
#include "render/version_fact_fields.h"
#include "render/version_fact_words.h"
#include "render/version_links.h"

namespace motebok {
namespace {

using Name = DocumentFact::Name;

// How a change of a fact is told.
enum class Manner { Moved, RaisedOrLowered, Changed, Reworded };

struct FactWords {
  Phrase name;
  Phrase subject;  // of a sentence
  Manner manner = Manner::Changed;
};

Phrase as_phrase(const Word& word) { return {word.in(Language::Bokmaal), word.in(Language::Nynorsk)}; }

FactWords words_of(Name name) {
  using enum Manner;
  switch (name) {
    case Name::Title:
      return {phrases::kFactTitle, phrases::kTheTitle, Reworded};
    case Name::Summary:
      return {phrases::kFactSummary, phrases::kTheSummary, Reworded};
    case Name::Kind:
      return {as_phrase(words::kKind), phrases::kTheKind, Changed};
    case Name::Round:
      return {phrases::kFactRound, phrases::kTheRound, Changed};
    case Name::Period:
      return {as_phrase(words::kPeriod), phrases::kThePeriod, Changed};
    case Name::Pot:
      return {as_phrase(words::kPot), phrases::kThePot, RaisedOrLowered};
    case Name::Deadline:
      return {as_phrase(words::kApplicationDeadline), phrases::kTheDeadline, Moved};
    case Name::Announced:
      return {as_phrase(words::kAnnounced), phrases::kTheAnnouncement, Changed};
    case Name::Applications:
      return {as_phrase(words::kApplications), phrases::kTheApplications, Changed};
    case Name::Awarded:
      return {as_phrase(words::kAwarded), phrases::kTheAwardDay, Changed};
    case Name::Evaluation:
      return {as_phrase(words::kEvaluationColumn), phrases::kTheEvaluation, Reworded};
    case Name::Dated:
      return {as_phrase(words::kDate), phrases::kTheDate, Changed};
    case Name::MeetingDate:
      return {as_phrase(words::kDate), phrases::kTheMeetingDate, Moved};
    case Name::Time:
      return {as_phrase(words::kTime), phrases::kTheTime, Changed};
    case Name::Place:
      return {as_phrase(words::kPlace), phrases::kThePlace, Changed};
    case Name::CaseDeadline:
      return {as_phrase(words::kCaseDeadline), phrases::kTheCaseDeadline, Moved};
    case Name::Adopted:
      return {as_phrase(words::kAdopted), phrases::kTheAdoption, Changed};
    case Name::Approved:
      return {phrases::kFactApproved, phrases::kTheApproval, Changed};
    case Name::Committee:
      return {as_phrase(words::kCommittee), phrases::kTheCommittee, Changed};
    case Name::Contact:
      return {as_phrase(words::kContact), phrases::kTheContact, Changed};
    case Name::BuildsOn:
      return {as_phrase(words::kBuildsOn), phrases::kTheBasis, Reworded};
    case Name::Replaces:
      return {as_phrase(words::kReplaces), phrases::kTheReplaced, Reworded};
    case Name::Topics:
      return {as_phrase(words::kTopics), phrases::kTheTopics, Reworded};
  }
  return {};
}

// A value for readers; nothing where it cannot be told.
class ValueInWords {
 public:
  ValueInWords(const Drawing& drawing, Name name, Language language)
      : drawing_(drawing), name_(name), language_(language) {}

  std::optional<std::string> operator()(const std::string& text) const {
    return name_ == Name::Kind ? with_capital(text) : text;
  }
  std::optional<std::string> operator()(int number) const {
    return name_ == Name::Evaluation ? phrases::kEvaluation(language_, number) : grouped(number);
  }
  std::optional<std::string> operator()(Date date) const {
    return name_ == Name::MeetingDate ? weekday_date(date, language_) : long_date(date, language_);
  }
  std::optional<std::string> operator()(TimeRange time) const { return clock_range(time); }
  std::optional<std::string> operator()(Period period) const { return period_text(period); }
  std::optional<std::string> operator()(DocumentFact::Kroner sum) const { return kroner(sum.amount); }
  std::optional<std::string> operator()(const MeetingFacts& facts) const { return place_text(facts, language_); }
  std::optional<std::string> operator()(const DocumentFact::CommitteeSlug& named) const {
    const auto found = std::ranges::find(drawing_.site.committees, named.slug, &Committee::slug);
    return found == drawing_.site.committees.end() ? std::nullopt : std::optional(found->name);
  }
  std::optional<std::string> operator()(const DocumentFact::Papers& papers) const {
    std::string titles;
    for (const std::string& path : papers.paths) {
      const DocumentId id = document_at(drawing_, papers.folder, path);
      if (!id.exists()) return std::nullopt;
      append_after(titles, "; ", drawing_.document(id).common().title.text);
    }
    return titles;
  }

 private:
  const Drawing& drawing_;
  Name name_;
  Language language_;
};

bool is_more(const DocumentFact::Value& after, const DocumentFact::Value& before) {
  const auto* const was = std::get_if<DocumentFact::Kroner>(&before);
  const auto* const is = std::get_if<DocumentFact::Kroner>(&after);
  return was != nullptr && is != nullptr && is->amount > was->amount;
}

const Phrase* how_it_changed(Name name, const DocumentFact* before, const DocumentFact* after) {
  const Manner manner = words_of(name).manner;
  if (after == nullptr) return &phrases::kFactGone;
  if (before == nullptr) return manner == Manner::Reworded ? &phrases::kFactGivenText : &phrases::kFactGiven;
  switch (manner) {
    case Manner::Moved:
      return &phrases::kFactMoved;
    case Manner::RaisedOrLowered:
      return is_more(after->value, before->value) ? &phrases::kFactRaised : &phrases::kFactLowered;
    case Manner::Changed:
      return &phrases::kFactChanged;
    case Manner::Reworded:
      break;
  }
  return &phrases::kFactReworded;
}

std::vector<FactDifference> fact_differences(const Drawing& drawing, const CompiledDocument& before,
                                             const CompiledDocument& after, Language language) {
  struct Sides {
    const DocumentFact* before = nullptr;
    const DocumentFact* after = nullptr;
  };
  const std::vector<DocumentFact> was = document_facts(before);
  const std::vector<DocumentFact> is = document_facts(after);
  std::map<Name, Sides> all;
  for (const DocumentFact& each : was) all[each.name].before = &each;
  for (const DocumentFact& each : is) all[each.name].after = &each;
  std::vector<FactDifference> differences;
  for (const auto& [name, sides] : all) {
    const ValueInWords words(drawing, name, language);
    const auto text = [&](const DocumentFact* fact) {
      return fact == nullptr ? std::optional<std::string>("") : std::visit(words, fact->value);
    };
    const std::optional<std::string> then = text(sides.before);
    const std::optional<std::string> now = text(sides.after);
    if (!then || !now || (name == Name::Title && *then == *now)) continue;
    const Phrase* const change = *then == *now ? nullptr : how_it_changed(name, sides.before, sides.after);
    differences.push_back({name, *then, *now, change});
  }
  return differences;
}

TextBlock heading(std::string text) { return {TextBlock::Kind::Heading, 2, std::move(text), {}}; }

const std::vector<WrittenAward>& awards_of(const CompiledDocument& document) {
  static const std::vector<WrittenAward> kNoAwards;
  const auto* const own = std::get_if<GrantFields>(&document.front.fields);
  return own == nullptr ? kNoAwards : own->awards;
}

// The table of awards, with the same columns in both versions.
class AwardTable {
 public:
  AwardTable(const Drawing& drawing, const CompiledDocument& before, const CompiledDocument& after, Language language)
      : drawing_(drawing), language_(language) {
    for (const CompiledDocument* const each : {&before, &after}) {
      for (const WrittenAward& award : awards_of(*each)) {
        has_starts_ = has_starts_ || award.started;
        has_evaluations_ = has_evaluations_ || award.evaluated;
        has_measures_ = has_measures_ || !award.measures.empty();
      }
    }
  }

  std::vector<TextBlock> blocks(const CompiledDocument& document) const {
    const std::vector<WrittenAward>& awards = awards_of(document);
    if (awards.empty()) return {};
    std::vector<TextRow> rows = {
        row({words::kAwardTitle.text(language_), words::kRecipients.text(language_), words::kAmount.text(language_),
             words::kMeasure.text(language_), phrases::kAwardStarted(language_), phrases::kAwardEvaluated(language_)},
            true)};
    for (const WrittenAward& each : awards) {
      rows.push_back(row({each.title, recipients(each), amount_text(each.amount), measures(each), day(each.started),
                          day(each.evaluated)},
                         false));
    }
    return {heading(words::kAwards.text(language_)), {TextBlock::Kind::Table, 0, {}, std::move(rows)}};
  }

 private:
  TextRow row(const std::array<std::string, 6>& cells, bool is_header) const {
    const std::array<bool, 6> is_shown = {true, true, true, has_measures_, has_starts_, has_evaluations_};
    TextRow row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (is_shown[i]) row.push_back({cells[i], is_header, false, i > 0});
    }
    return row;
  }

  // One that the site does not have any more is left out.
  std::string measures(const WrittenAward& award) const {
    std::string all;
    for (const Written& each : award.measures) {
      const MeasureId id = measure_at(drawing_, each.text);
      if (id.exists()) append_after(all, "; ", written_measure(drawing_, id).text);
    }
    return all;
  }

  std::string recipients(const WrittenAward& award) const {
    std::string all;
    for (const Written& each : award.recipients) {
      const auto partner = std::ranges::find(drawing_.site.partners, each.text, &Partner::slug);
      const bool is_slug = partner != drawing_.site.partners.end();
      append_after(all, ", ", is_slug ? drawing_.document(partner->document).common().title.text : each.text);
    }
    return all;
  }

  std::string day(std::optional<Date> date) const { return date ? long_date(*date, language_) : ""; }

  const Drawing& drawing_;
  Language language_;
  bool has_starts_ = false;
  bool has_evaluations_ = false;
  bool has_measures_ = false;
};

std::vector<TextBlock> people_of(const CompiledDocument& document, Language language) {
  std::vector<TextBlock> blocks;
  const auto* const own = std::get_if<MinutesFields>(&document.front.fields);
  if (own == nullptr) return blocks;
  const auto add = [&](const Phrase& title, const std::vector<Person>& people, const auto& belongs) {
    if (std::ranges::none_of(people, belongs)) return;
    blocks.push_back(heading(title(language)));
    for (const Person& each : people) {
      if (belongs(each)) blocks.push_back({TextBlock::Kind::Item, 1, person_text(each, language), {}});
    }
  };
  const auto all = [](const Person&) { return true; };
  add(phrases::kPresent, own->present, [](const Person& each) { return each.cases.empty(); });
  add(phrases::kPresentOnCases, own->present, [](const Person& each) { return !each.cases.empty(); });
  add(phrases::kAbsent, own->absent, all);
  add(phrases::kSecretariat, own->secretariat, all);
  return blocks;
}

// Whom a list of people_of() holds. Those of single cases took part too.
enum class Presence { TookPart, SentWord, Secretariat };
constexpr std::size_t kPresences = 3;

// Of each block the list it stands in.
std::vector<Presence> presences_of(const std::vector<TextBlock>& blocks, Language language) {
  std::vector<Presence> presences;
  Presence here = Presence::TookPart;
  for (const TextBlock& block : blocks) {
    if (block.kind == TextBlock::Kind::Heading) {
      here = block.text == phrases::kAbsent(language)        ? Presence::SentWord
             : block.text == phrases::kSecretariat(language) ? Presence::Secretariat
                                                             : Presence::TookPart;
    }
    presences.push_back(here);
  }
  return presences;
}

// Whoever has gone over to another list is gone from one and new in the other.
std::array<ChangeCounts, kPresences> count_people(const Redline& people, Language language) {
  const std::vector<Presence> was = presences_of(people.before, language);
  const std::vector<Presence> is = presences_of(people.after, language);
  std::array<ChangeCounts, kPresences> counts;
  const auto note = [&](Presence list, BlockFate fate) { counts[static_cast<std::size_t>(list)].note(fate); };
  for (const BlockChange& each : people.changes) {
    if (people.block_of(each).kind != TextBlock::Kind::Item) continue;
    const bool is_told_there = each.fate == BlockFate::MovedAway;
    const bool is_in_both = each.before != kNoBlock && each.after != kNoBlock;
    if (is_in_both && !is_told_there && was[each.before] != is[each.after]) {
      note(was[each.before], BlockFate::Removed);
      note(is[each.after], BlockFate::Added);
    } else {
      note(each.after == kNoBlock ? was[each.before] : is[each.after], each.fate);
    }
  }
  return counts;
}

constexpr CountPhrases kAwardCounts{&phrases::kAwardsAdded, &phrases::kAwardsRemoved, &phrases::kAwardsChanged,
                                    &phrases::kAwardsMoved};
// In the order of Presence.
constexpr std::array<CountPhrases, kPresences> kPeopleCounts = {
    {{&phrases::kPeopleAdded, &phrases::kPeopleRemoved, &phrases::kPeopleChanged, &phrases::kPeopleMoved},
     {&phrases::kAbsencesAdded, &phrases::kAbsencesRemoved, &phrases::kAbsencesChanged, &phrases::kAbsencesMoved},
     {&phrases::kSecretariesAdded, &phrases::kSecretariesRemoved, &phrases::kSecretariesChanged,
      &phrases::kSecretariesMoved}}};

// Of a text word by word; a date or a sum is another one altogether.
std::vector<TextStretch> stretches_of(const FactDifference& fact) {
  const bool is_text = fact.name == Name::Place || words_of(fact.name).manner == Manner::Reworded;
  if (!fact.is_changed() || is_text) return text_difference(fact.before, fact.after);
  std::vector<TextStretch> stretches;
  const std::string between = fact.after.empty() ? "" : " ";
  if (!fact.before.empty()) stretches.push_back({TextStretch::Kind::Removed, fact.before + between});
  if (!fact.after.empty()) stretches.push_back({TextStretch::Kind::Added, fact.after});
  return stretches;
}

}  // namespace

FrontMatterDifference front_matter_difference(const Drawing& drawing, const CompiledDocument& before,
                                              const CompiledDocument& after, Language language) {
  FrontMatterDifference difference;
  difference.facts = fact_differences(drawing, before, after, language);
  const AwardTable table(drawing, before, after, language);
  difference.awards = redline_of(table.blocks(before), table.blocks(after));
  difference.awards.table_name = words::kAwards.text(language);
  difference.people = redline_of(people_of(before, language), people_of(after, language));
  difference.people.prefix = "deltaker-";
  return difference;
}

std::string summary_of_front_matter(const FrontMatterDifference& difference, Language language) {
  std::string text;
  for (const FactDifference& each : difference.facts) {
    if (each.change == nullptr) continue;
    const std::string& first = each.before.empty() ? each.after : each.before;
    append_after(text, " ", (*each.change)(language, words_of(each.name).subject(language), first, each.after));
  }
  const auto tell = [&](const ChangeCounts& counts, const CountPhrases& phrases) {
    const std::string counted = in_words(counts, phrases, language);
    append_after(text, " ", counted.empty() ? "" : with_capital(counted) + ".");
  };
  tell(count_rows(difference.awards.changes), kAwardCounts);
  const auto people = count_people(difference.people, language);
  for (std::size_t i = 0; i < people.size(); ++i) tell(people[i], kPeopleCounts[i]);
  return text;
}

bool add_front_matter(Fields page, const FrontMatterDifference& difference, Language language) {
  RowList facts(page, fields::kVersionFacts, fields::kVersionFact);
  for (const FactDifference& each : difference.facts) {
    Fields fact = facts.add();
    fact.set(fields::kVersionFactName, words_of(each.name).name(language));
    add_stretches(fact, stretches_of(each));
  }
  const bool has_awards = !difference.awards.changes.empty();
  const bool has_people = !difference.people.changes.empty();
  if (has_awards) add_redline(page, difference.awards, language);
  if (has_people) add_redline(page, difference.people, language);
  return !facts.empty() || has_awards || has_people;
}

}  // namespace motebok
