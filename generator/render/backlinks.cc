// A text refers to the same thing many times; it is listed once for each of its cases and each part of the page, with the first
// sentence that does.
#include "render/backlinks.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "base/html.h"
#include "base/utf8.h"
#include "model/document_facts.h"
#include "render/case_fields.h"
#include "render/page_parts.h"
#include "render/thread_words.h"

namespace motebok {
namespace {

constexpr std::size_t kMostBacklinks = 50;  // what anybody reads; the rest is told as a number
constexpr std::size_t kMostBacklinksOfPart = 20;
constexpr std::size_t kLongSentence = 240;  // bytes
constexpr std::size_t kAroundWords = 100;   // bytes kept on each side in a longer one

bool is_sentence_end(std::string_view text, std::size_t at) {
  const char c = text[at];
  if ((c != '.' && c != '!' && c != '?') || at + 1 >= text.size() || text[at + 1] != ' ') return false;
  // "kl. 13", "29. mai", "nr. 4", "1. år": a capital or a sign begins the next sentence, a small letter or a digit does not.
  const std::string_view next = text.substr(at + 2);
  const bool is_small = next.starts_with("æ") || next.starts_with("ø") || next.starts_with("å");
  if (next.empty()) return true;
  return !is_small && !(next[0] >= 'a' && next[0] <= 'z') && !(next[0] >= '0' && next[0] <= '9');
}

std::size_t begin_of_sentence(std::string_view text, std::size_t at) {
  for (; at > 0; --at) {
    if (at >= 2 && is_sentence_end(text, at - 2)) return at;
  }
  return 0;
}

std::size_t end_of_sentence(std::string_view text, std::size_t at) {
  for (; at < text.size(); ++at) {
    if (is_sentence_end(text, at)) return at + 1;
  }
  return text.size();
}

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
    Part& part = part_for(thing, each);
    const std::string_view place = part.anchor.empty() ? std::string_view() : std::string_view(each.to.text);
    if (seen.emplace(place, each.from, id).second) part.entries.push_back({&each, in_case});
    if (seen_texts.emplace(each.from, id).second) texts_.push_back({&each, in_case});
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
  // What refers to the page as a whole comes first.
  if (const Part* const whole = find("")) draw_part(list.add(), *whole);
  for (const Part& each : parts_) {
    if (!each.anchor.empty()) draw_part(list.add(), each);
  }
}

void Backlinks::draw_part(Fields rows, const Part& part) const {
  if (!part.anchor.empty()) {
    Fields heading = rows.add(fields::kBacklinkPlace);
    heading.set(fields::kBacklinkPlaceAnchor, anchor_of_list(part.anchor));
    heading.set(fields::kBacklinkPlaceHref, "#" + part.anchor);
    heading.set(fields::kBacklinkPlaceName, part.name);
  }
  const std::size_t most = part.anchor.empty() ? kMostBacklinks : kMostBacklinksOfPart;
  const std::size_t shown = std::min(part.entries.size(), most);
  for (std::size_t i = 0; i < shown; ++i) draw_row(rows.add(fields::kBacklink), part.entries[i]);
  const std::size_t rest = part.entries.size() - shown;
  if (rest > 0)
    rows.add(fields::kBacklinksMore).set(fields::kBacklinksMoreText, phrases::kMoreBacklinks(language_, rest));
}

void Backlinks::draw_row(Fields row, const Entry& entry) const {
  const Mentioner mentioner = mentioner_of(entry);
  row.set(fields::kBacklinkHref, mentioner.href);
  row.set(fields::kBacklinkTitle, mentioner.title);
  if (mentioner.content != language_) {
    row.add(fields::kBacklinkForeign).set(fields::kBacklinkLang, language_tag(mentioner.content));
  }
  if (mentioner.date) {
    Fields date = row.add(fields::kBacklinkDate);
    date.set(fields::kBacklinkIso, to_iso(*mentioner.date));
    date.set(fields::kBacklinkWhen, long_date(*mentioner.date, language_));
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

namespace {

// "- 3. kvartal 2025 – SSU: …" is, to Markdown, a list that begins at 3 within the item: what stands before its text was "3. ".
std::string number_before(std::string_view html) {
  for (const std::string_view tag : {"<p>", "\n", "<li>", "\n"}) {
    if (html.ends_with(tag)) html.remove_suffix(tag.size());
  }
  // One that begins at 1 is the item's own only where nothing stands before it.
  if (html.ends_with("<li>\n<ol>") || html.ends_with("<li><ol>")) return "1. ";
  if (!html.ends_with("\">")) return {};
  html.remove_suffix(2);
  const std::size_t digits = html.size() - (html.find_last_not_of("0123456789") + 1);
  const bool is_list = digits > 0 && html.substr(0, html.size() - digits).ends_with("<ol start=\"");
  return is_list ? std::string(html.substr(html.size() - digits)) + ". " : std::string();
}

}  // namespace

std::string sentence_around(const CompiledDocument& document, HtmlRange words) {
  const Prose* const around = document.prose_before(words.begin);
  if (around == nullptr || words.end > around->html.end) return {};
  const HtmlRange prose = around->html;
  const std::string_view html = std::string_view(document.html).substr(0, prose.end);
  // A link's address stands within its tag: what is before the tag is before the words.
  std::size_t begin = words.begin;
  if (words.empty()) begin = html.rfind('<', begin);
  const std::string text = text_of_html(html.substr(prose.begin));
  const std::size_t at = text_of_html(html.substr(prose.begin, begin - prose.begin)).size();
  const std::size_t first = begin_of_sentence(text, at);
  const std::size_t last = end_of_sentence(text, at);
  const std::string number = first == 0 ? number_before(html.substr(0, prose.begin)) : std::string();
  if (last - first <= kLongSentence) return number + text.substr(first, last - first);
  const std::size_t from = at - first > kAroundWords ? text.find(' ', at - kAroundWords) + 1 : first;
  const std::string front = from == first ? number : "… ";
  return front + shortened(std::string_view(text).substr(from, last - from), kLongSentence);
}

}  // namespace motebok
