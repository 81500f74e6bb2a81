#include "render/sentence.h"

#include <algorithm>
#include <array>

#include "base/html.h"
#include "base/norwegian.h"
#include "base/utf8.h"

namespace motebok {
namespace {

constexpr std::size_t kLongSentence = 240;  // bytes
constexpr std::size_t kAroundWords = 100;   // bytes kept on each side in a longer one

// After which a capital or a sign goes on with the sentence: "jf. FLR-sak 2/25", "bl.a. SSU", "kap. II", "Meld. St. 7", "St. Olav".
// Those that may well end one ("mv.", "osv.", "m.fl.") are not here.
constexpr std::array<std::string_view, 46> kAbbreviations = {
    "adm",  "ang",   "art",    "bl.a", "bl",    "ca",   "dir",  "dok",   "dr",    "dvs", "eks", "ekskl",
    "evt",  "f.eks", "f.o.m",  "hhv",  "ift",   "iht",  "inkl", "innst", "jf",    "jfr", "jmf", "kap",
    "kl",   "kst",   "maks",   "meld", "mht",   "nr",   "nåv",  "ot",    "p.g.a", "pga", "pkt", "prof",
    "prop", "ref",   "saksnr", "st",   "t.o.m", "tidl", "tlf",  "vedr",  "vha",   "vs"};

bool ends_in_abbreviation(std::string_view text) {
  constexpr std::size_t kLongerThanAny = 20;  // bytes
  text = text.substr(text.size() - std::min(text.size(), kLongerThanAny));
  std::size_t begin = 0;
  for (const std::string_view gap : {" ", "\u00A0", "(", "«", "/", "–"}) {
    const std::size_t at = text.rfind(gap);
    if (at != std::string_view::npos) begin = std::max(begin, at + gap.size());
  }
  return std::ranges::find(kAbbreviations, lower_case(text.substr(begin))) != kAbbreviations.end();
}

bool is_sentence_end(std::string_view text, std::size_t at) {
  const char c = text[at];
  if ((c != '.' && c != '!' && c != '?') || at + 1 >= text.size() || text[at + 1] != ' ') return false;
  // "kl. 13", "29. mai", "nr. 4", "1. år": a capital or a sign begins the next sentence, a small letter or a digit does not.
  const std::string_view next = text.substr(at + 2);
  const bool is_small = next.starts_with("æ") || next.starts_with("ø") || next.starts_with("å");
  if (next.empty()) return true;
  if (c == '.' && ends_in_abbreviation(text.substr(0, at))) return false;
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

// Without the numbers of footnotes, which are no words of the sentence.
std::string words_of_html(std::string_view html) {
  std::string words;
  for (std::size_t number = html.find("<sup"); number != std::string_view::npos; number = html.find("<sup")) {
    words += text_of_html(html.substr(0, number));
    const std::size_t end = html.find("</sup>", number);
    if (end == std::string_view::npos) return words;
    html.remove_prefix(end + 6);
  }
  return words + text_of_html(html);
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
  const std::string text = words_of_html(html.substr(prose.begin));
  const std::size_t at = words_of_html(html.substr(prose.begin, begin - prose.begin)).size();
  const std::size_t first = begin_of_sentence(text, at);
  const std::size_t last = end_of_sentence(text, at);
  const std::string number = first == 0 ? number_before(html.substr(0, prose.begin)) : std::string();
  if (last - first <= kLongSentence) return number + text.substr(first, last - first);
  // A word longer than what is shown before the words is not shown.
  const auto after_blank = [&] { return std::min(std::min(text.find(' ', at - kAroundWords), at) + 1, at); };
  const std::size_t from = at - first > kAroundWords ? after_blank() : first;
  const std::string front = from == first ? number : "… ";
  return front + shortened(std::string_view(text).substr(from, last - from), kLongSentence);
}

}  // namespace motebok
