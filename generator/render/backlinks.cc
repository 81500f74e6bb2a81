// A text refers to the same thing many times; it is listed once for each of its cases, with the first sentence that does.
#include "render/backlinks.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "base/html.h"
#include "base/utf8.h"
#include "render/fields.h"
#include "render/page_parts.h"
#include "render/words.h"

namespace motebok {
namespace {

constexpr std::size_t kMostRows = 50;        // what anybody reads; the rest is told as a number
constexpr std::size_t kLongSentence = 240;   // bytes
constexpr std::size_t kAroundWords = 100;    // bytes kept on each side in a longer one

bool is_sentence_end(std::string_view text, std::size_t at) {
  const char c = text[at];
  if ((c != '.' && c != '!' && c != '?') || at + 1 >= text.size() || text[at + 1] != ' ') return false;
  // "kl. 13", "29. mai", "nr. 4": a capital or a sign begins the next sentence, a small letter or a digit does not.
  const char next = at + 2 < text.size() ? text[at + 2] : ' ';
  return !(next >= 'a' && next <= 'z') && !(next >= '0' && next <= '9');
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

// Where a backlink leads, and what that is called.
struct Origin {
  std::string href;
  std::string title;
  Language content = Language::Bokmaal;
};

class BacklinkRows {
 public:
  BacklinkRows(const Drawing& drawing, Fields page, Language language) : drawing_(drawing), language_(language), page_(page), rows_(page, fields::kBacklinks, fields::kBacklink) {}

  void add(const MentionedThing& subject, const Backlink& backlink) {
    const Document& from = drawing_.document(backlink.from);
    const CaseId in_case = drawing_.site.case_around(backlink.from, backlink.at.begin);
    // A case does not refer to itself.
    if (in_case.exists() && subject.kind == Target::Kind::Case && subject.index == in_case.index) return;
    if (!seen_.emplace(subject.kind, subject.index, backlink.to.text, backlink.from, in_case).second) return;
    if (++count_ > kMostRows) return;
    Fields row = rows_.add();
    const Origin origin = origin_of(backlink.from, from, in_case);
    row.set(fields::kBacklinkHref, origin.href);
    row.set(fields::kBacklinkTitle, origin.title);
    if (origin.content != language_) row.add(fields::kBacklinkForeign).set(fields::kBacklinkLang, language_tag(origin.content));
    if (from.meeting.exists()) {
      Fields date = row.add(fields::kBacklinkDate);
      date.set(fields::kBacklinkIso, to_iso(drawing_.meeting(from.meeting).date));
      date.set(fields::kBacklinkWhen, long_date(drawing_.meeting(from.meeting).date, language_));
    }
    set_place(row, subject, backlink);
    add_excerpt(row, from, backlink.at);
  }

  void tell_of_the_rest() {
    if (count_ > kMostRows) rows_.list().add(fields::kBacklinksMore).set(fields::kBacklinksMoreText, phrases::kMoreBacklinks(language_, count_ - kMostRows));
  }

 private:
  Origin origin_of(DocumentId id, const Document& from, CaseId in_case) const {
    if (in_case.exists()) {
      const Case& each = drawing_.the_case(in_case);
      return {drawing_.href(drawing_.address(in_case)), committee_case_name(drawing_, each, language_) + ": " + each.title, from.common().language};
    }
    if (from.meeting.exists()) {
      const Meeting& meeting = drawing_.meeting(from.meeting);
      return {drawing_.href(drawing_.address(from.meeting)), meeting_title(drawing_, meeting, language_), language_};
    }
    return {drawing_.href(drawing_.address(id)), from.common().title.text, from.common().language};
  }

  void add_excerpt(Fields row, const Document& from, HtmlRange words) const {
    const std::string sentence = sentence_around(from.compiled, words);
    if (sentence.empty()) return;
    Fields excerpt = row.add(fields::kBacklinkExcerpt);
    excerpt.set(fields::kBacklinkSentence, sentence);
    const Language content = from.common().language;
    if (content != language_) excerpt.add(fields::kBacklinkSentenceForeign).set(fields::kBacklinkSentenceLang, language_tag(content));
  }

  // Which of the page's things is meant, where that is not the page.
  void set_place(Fields row, const MentionedThing& subject, const Backlink& backlink) const {
    if (subject.name.empty() && !backlink.to.text.starts_with("vedtak")) return;
    const std::size_t dash = backlink.to.text.rfind('-');
    const bool is_point = backlink.to.text.starts_with("vedtak") && dash != std::string::npos;
    Fields about = row.add(fields::kBacklinkAbout);
    about.set(fields::kBacklinkAboutHref, subject.name.empty() ? "#" + backlink.to.text : subject.href);
    if (!subject.name.empty()) about.set(fields::kBacklinkAboutText, subject.name);
    else about.set(fields::kBacklinkAboutText, is_point ? phrases::kDecisionPoint(language_, backlink.to.text.substr(dash + 1)) : words::kDecision.text(language_));
  }

  const Drawing& drawing_;
  Language language_;
  Fields page_;
  RowList rows_;
  std::set<std::tuple<Target::Kind, std::uint32_t, std::string, DocumentId, CaseId>> seen_;
  std::size_t count_ = 0;
};

}  // namespace

void add_backlinks(const Drawing& drawing, Fields page, std::span<const MentionedThing> subjects, Language language) {
  BacklinkRows rows(drawing, page, language);
  for (const MentionedThing& subject : subjects) {
    for (const Backlink& each : drawing.site.backlinks_to(subject.kind, subject.index)) rows.add(subject, each);
  }
  rows.tell_of_the_rest();
}

std::string sentence_around(const CompiledDocument& document, HtmlRange words) {
  const auto after = std::ranges::upper_bound(document.prose, words.begin, {}, [](const Prose& prose) { return prose.html.begin; });
  if (after == document.prose.begin()) return {};
  const HtmlRange prose = std::prev(after)->html;
  if (words.end > prose.end) return {};
  const std::string_view html = std::string_view(document.html).substr(0, prose.end);
  // A link's address stands within its tag: what is before the tag is before the words.
  std::size_t begin = words.begin;
  if (words.empty()) begin = html.rfind('<', begin);
  const std::string text = text_of_html(html.substr(prose.begin));
  const std::size_t at = text_of_html(html.substr(prose.begin, begin - prose.begin)).size();
  const std::size_t first = begin_of_sentence(text, at);
  const std::size_t last = end_of_sentence(text, at);
  if (last - first <= kLongSentence) return text.substr(first, last - first);
  const std::size_t from = at - first > kAroundWords ? text.find(' ', at - kAroundWords) + 1 : first;
  const std::string front = from == first ? "" : "… ";
  return front + shortened(std::string_view(text).substr(from, last - from), kLongSentence);
}

}  // namespace motebok
