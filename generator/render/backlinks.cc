// A text refers to the same thing many times; it is listed once for each of its cases and each part of the page, with the first
// sentence that does.
#include "render/backlinks.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>

#include "base/norwegian.h"
#include "model/document_facts.h"
#include "render/backlink_fields.h"
#include "render/backlink_words.h"
#include "render/case_fields.h"
#include "render/list_parts.h"
#include "render/page_parts.h"
#include "render/sentence.h"
#include "render/thread_words.h"

namespace motebok {
namespace {

// Bounds of a page, however often it is spoken of. With their sentences: what anybody reads through. After those by their names
// only, year by year, all parts of the page together; a line of it is a hundred bytes or two. What is older still is told as a
// number for each year, with the way to that year's archive, so the list grows by a line a year.
constexpr std::size_t kMostBacklinks = 50;
constexpr std::size_t kMostBacklinksOfPart = 20;
constexpr std::size_t kMostNames = 400;

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// What "vedtak-2" and "vedtak-2024-10-02-2" are called on the page of the case; empty for no part of it.
std::string name_of_decision(const Drawing& drawing, const Case& of_case, std::string_view anchor, Language language) {
  std::string name;
  std::size_t longest = 0;
  std::size_t decisions = 0;
  for (const AgendaItemId id : of_case.agenda_items) decisions += drawing.agenda_item(id).decision.exists() ? 1 : 0;
  for (const AgendaItemId id : of_case.agenda_items) {
    const AgendaItem& item = drawing.agenda_item(id);
    const std::string own = item.decision.exists() ? decision_anchor(drawing.site, item) : std::string();
    // "vedtak" begins "vedtak-2024-10-02" too: the longest is meant.
    if (own.empty() || own.size() < longest || !anchor.starts_with(own)) continue;
    const std::string_view rest = anchor.substr(own.size());
    const bool is_point = rest.starts_with('-') && is_number(rest.substr(1));
    if (!rest.empty() && !is_point) continue;
    longest = own.size();
    const std::string day = long_date(drawing.meeting(item.meeting).date, language);
    if (decisions == 1) {
      name = is_point ? phrases::kDecisionPoint(language, rest.substr(1)) : phrases::kTheDecision(language);
    } else {
      name = is_point ? phrases::kDecisionPointOfDay(language, day, rest.substr(1))
                      : phrases::kDecisionOfDay(language, day);
    }
  }
  return name;
}

}  // namespace

Backlinks::Backlinks(const Drawing& drawing, std::span<const MentionedThing> things, Language language)
    : drawing_(drawing), language_(language) {
  for (const MentionedThing& each : things) add(each);
}

void Backlinks::add(const MentionedThing& thing) {
  std::set<std::tuple<std::string_view, DocumentId, CaseId>> seen;
  std::set<std::tuple<DocumentId, CaseId>> seen_texts;
  for (const Backlink& each : drawing_.site.backlinks_to(thing.kind, thing.index)) {
    const CaseId around = drawing_.site.case_around(each.from, each.at.begin);
    const std::optional<CaseId> in_case = around.exists() ? std::optional(around) : std::nullopt;
    // A case does not refer to itself.
    if (in_case && thing.kind == Target::Kind::Case && thing.index == in_case->index) continue;
    const CaseId id = in_case.value_or(CaseId{});
    // A case is one text, whether its paper says it or its minutes.
    const DocumentId from = in_case ? DocumentId{} : each.from;
    Part& part = part_for(thing, each);
    const std::string_view place = part.anchor.empty() ? std::string_view() : std::string_view(each.to.text);
    if (seen.emplace(place, from, id).second) part.entries.push_back({&each, in_case});
    if (seen_texts.emplace(from, id).second) texts_.push_back({&each, in_case});
  }
  // In the order of the page: "vedtak-2" before "vedtak-10".
  if (thing.kind != Target::Kind::Case) return;
  std::ranges::sort(parts_, {},
                    [](const Part& part) { return std::tuple(part.anchor.size(), std::string_view(part.anchor)); });
}

Backlinks::Part& Backlinks::part_for(const MentionedThing& thing, const Backlink& backlink) {
  std::string anchor = thing.anchor;
  std::string name = thing.name;
  if (thing.kind == Target::Kind::Case && !backlink.to.text.empty()) {
    name = name_of_decision(drawing_, drawing_.site.cases[thing.index], backlink.to.text, language_);
    if (!name.empty()) anchor = backlink.to.text;
  }
  const auto known = std::ranges::find(parts_, anchor, &Part::anchor);
  if (known != parts_.end()) return *known;
  return parts_.emplace_back(Part{std::move(anchor), std::move(name), {}});
}

const Backlinks::Part* Backlinks::find(std::string_view anchor) const {
  const auto found = std::ranges::find(parts_, anchor, &Part::anchor);
  return found == parts_.end() ? nullptr : &*found;
}

std::size_t Backlinks::count_at(std::string_view anchor) const {
  const Part* const part = find(anchor);
  return part == nullptr ? 0 : part->entries.size();
}

std::string Backlinks::count_text(std::size_t count, Language language) {
  return count == 1 ? phrases::kMentionedOnce(language) : phrases::kMentionedTimes(language, count);
}

void Backlinks::mark(Fields part, const Field& section, std::string_view anchor) const {
  const std::size_t count = count_at(anchor);
  if (count == 0) return;
  Fields mark = part.add(section);
  mark.set(fields::kMentionedHref, "#" + anchor_of_list(anchor));
  mark.set(fields::kMentionedText, count_text(count, language_));
}

Mentioner Backlinks::mentioner_of(const Entry& entry) const {
  const DocumentId id = entry.backlink->from;
  const Document& from = drawing_.document(id);
  Mentioner mentioner;
  mentioner.in_case = entry.in_case;
  mentioner.date = stated_day(from.compiled.front);
  if (entry.in_case) {
    const Case& each = drawing_.the_case(*entry.in_case);
    mentioner.href = drawing_.href(drawing_.address(*entry.in_case));
    mentioner.title = committee_case_name(drawing_, each, language_) + ": " + each.title;
    mentioner.content = each.language;
  } else if (from.meeting.exists()) {
    mentioner.href = drawing_.href(drawing_.address(from.meeting));
    mentioner.title = meeting_title(drawing_, drawing_.meeting(from.meeting), language_);
    mentioner.content = language_;
  } else {
    mentioner.href = drawing_.href(drawing_.address(id));
    mentioner.title = from.common().title.text;
    mentioner.content = from.common().language;
  }
  return mentioner;
}

void Backlinks::draw(Fields page) const {
  RowList list(page, fields::kBacklinks, fields::kBacklinkPart);
  std::size_t names = kMostNames;
  // What refers to the page as a whole comes first.
  if (const Part* const whole = find("")) draw_part(list.add(), *whole, names);
  for (const Part& each : parts_) {
    if (!each.anchor.empty()) draw_part(list.add(), each, names);
  }
}

void Backlinks::draw_part(Fields rows, const Part& part, std::size_t& names) const {
  if (!part.anchor.empty()) {
    Fields heading = rows.add(fields::kBacklinkPlace);
    heading.set(fields::kBacklinkPlaceAnchor, anchor_of_list(part.anchor));
    heading.set(fields::kBacklinkPlaceHref, "#" + part.anchor);
    heading.set(fields::kBacklinkPlaceName, part.name);
  }
  const std::size_t most = part.anchor.empty() ? kMostBacklinks : kMostBacklinksOfPart;
  const std::size_t shown = std::min(part.entries.size(), most);
  for (std::size_t i = 0; i < shown; ++i) draw_row(rows.add(fields::kBacklink), part.entries[i]);
  draw_rest(rows, std::span(part.entries).subspan(shown), names);
}

void Backlinks::draw_rest(Fields rows, std::span<const Entry> rest, std::size_t& names) const {
  if (rest.empty()) return;
  Fields more = rows.add(fields::kBacklinksMore);
  const std::string count = grouped(static_cast<std::int64_t>(rest.size()));
  more.set(fields::kBacklinksMoreText,
           rest.size() == 1 ? phrases::kOneMoreBacklink(language_) : phrases::kMoreBacklinks(language_, count));
  std::map<int, std::vector<const Entry*>, std::greater<>> years;  // 0: without a day
  for (const Entry& each : rest) {
    const auto day = stated_day(drawing_.document(each.backlink->from).compiled.front);
    years[day ? year_of(*day) : 0].push_back(&each);
  }
  for (const auto& [year, entries] : years) {
    // What has no day is in no archive. It is pages, committees and partners, which are few.
    std::size_t undated = kMostNames;
    std::size_t& left = year == 0 ? undated : names;
    const std::size_t named = std::min(entries.size(), left);
    draw_year(more.add(fields::kBacklinkYear), year, std::span(entries).first(named), entries.size() - named);
    left -= named;
  }
}

void Backlinks::draw_year(Fields rows, int year, std::span<const Entry* const> named, std::size_t untold) const {
  rows.set(fields::kBacklinkYearName, year == 0 ? phrases::kWithoutDay(language_) : std::to_string(year));
  for (const Entry* const each : named) draw_name(rows.add(fields::kOlderBacklink), mentioner_of(*each));
  if (untold == 0) return;
  Fields rest = rows.add(fields::kBacklinkYearRest);
  const std::string count = grouped(static_cast<std::int64_t>(untold));
  const Phrase& all = untold == 1 ? phrases::kOneBacklinkOfYear : phrases::kBacklinksOfYear;
  rest.set(fields::kBacklinkYearRestText, (named.empty() ? all : phrases::kMoreOfYear)(language_, count));
  if (!drawing_.archive.contains(year)) return;
  Fields archive = rest.add(fields::kBacklinkArchive);
  archive.set(fields::kBacklinkArchiveHref, drawing_.href(archive_address(year)));
  archive.set(fields::kBacklinkArchiveText, phrases::kArchiveFor(language_, year));
}

void Backlinks::draw_name(Fields row, const Mentioner& mentioner) const {
  row.set(fields::kBacklinkHref, mentioner.href);
  row.set(fields::kBacklinkTitle, mentioner.title);
  if (mentioner.content == language_) return;
  row.add(fields::kBacklinkForeign).set(fields::kBacklinkLang, language_tag(mentioner.content));
}

void Backlinks::draw_row(Fields row, const Entry& entry) const {
  const Mentioner mentioner = mentioner_of(entry);
  draw_name(row, mentioner);
  if (const std::string day = mentioner.date ? long_date(*mentioner.date, language_) : "";
      !day.empty() && !mentioner.title.ends_with(day)) {
    Fields date = row.add(fields::kBacklinkDate);
    date.set(fields::kBacklinkIso, to_iso(*mentioner.date));
    date.set(fields::kBacklinkWhen, day);
  }
  const Document& from = drawing_.document(entry.backlink->from);
  const std::string sentence = sentence_around(from.compiled, entry.backlink->at);
  if (sentence.empty()) return;
  Fields excerpt = row.add(fields::kBacklinkExcerpt);
  excerpt.set(fields::kBacklinkSentence, sentence);
  const Language content = from.common().language;
  if (content == language_) return;
  excerpt.add(fields::kBacklinkSentenceForeign).set(fields::kBacklinkSentenceLang, language_tag(content));
}

}  // namespace motebok
