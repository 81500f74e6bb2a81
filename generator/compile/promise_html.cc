// In: promises as plain text, and the HTML of the block they stand in. Out: the stretches of the HTML with the same words.
//
// Both were made of the same nodes in the same order, so the HTML is walked through once and the words are compared as they
// come, whatever blanks and tags stand between. Where they differ nothing more is found in the block.
#include "compile/promise_html.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/html.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

constexpr std::array<std::string_view, 5> kInline = {"a", "strong", "em", "del", "code"};

// "a" of `<a href="…">` and of `</a>`.
std::string_view name_of_tag(std::string_view tag) {
  tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
  return tag.substr(0, tag.find_first_of(" >"));
}

bool is_inline(std::string_view tag) { return std::ranges::find(kInline, name_of_tag(tag)) != kInline.end(); }
bool is_closing(std::string_view tag) { return tag.starts_with("</"); }

// The tag that begins at `at`.
std::string_view tag_at(std::string_view html, std::size_t at) {
  return html.substr(at, std::min(html.find('>', at), html.size() - 1) - at + 1);
}

// The tag that ends right before `at`, where it is an inline one; else empty.
std::string_view inline_tag_before(std::string_view html, std::size_t at) {
  if (at == 0 || html[at - 1] != '>') return {};
  const std::string_view tag = html.substr(0, at).substr(html.rfind('<', at));
  return is_inline(tag) ? tag : std::string_view();
}
std::string_view inline_tag_behind(std::string_view html, std::size_t at) {
  if (!html.substr(at).starts_with('<')) return {};
  const std::string_view tag = tag_at(html, at);
  return is_inline(tag) ? tag : std::string_view();
}

class Walk {
 public:
  Walk(std::string_view html, std::size_t at) : html_(html), at_(at) {}

  // The stretch from the first to the last character of `text`, which comes next; nothing when something else does.
  std::optional<HtmlRange> pass(std::string_view text) {
    std::optional<HtmlRange> range;
    while (!text.empty()) {
      if (const std::size_t blank = blank_length(text); blank > 0) {
        text.remove_prefix(blank);
        continue;
      }
      pass_blanks_and_tags();
      if (at_ == html_.size()) return std::nullopt;
      const std::size_t length = html_[at_] == '&' ? html_.find(';', at_) + 1 - at_ : 1;
      const std::string character =
          html_[at_] == '&' ? text_of_html(html_.substr(at_, length)) : std::string(1, html_[at_]);
      if (character.size() != 1 || character.front() != text.front()) return std::nullopt;
      if (!range) range = HtmlRange{static_cast<std::uint32_t>(at_), 0};
      at_ += length;
      range->end = static_cast<std::uint32_t>(at_);
      text.remove_prefix(1);
    }
    return range.value_or(HtmlRange{});
  }

 private:
  void pass_blanks_and_tags() {
    for (;;) {
      const std::string_view rest = html_.substr(at_);
      if (const std::size_t blank = blank_length(rest); blank > 0) {
        at_ += blank;
      } else if (rest.starts_with("<sup")) {  // the number of a footnote
        at_ = std::min(html_.find("</sup>", at_), html_.size());
      } else if (rest.starts_with('<')) {
        at_ += tag_at(html_, at_).size();
      } else {
        return;
      }
    }
  }

  std::string_view html_;
  std::size_t at_;
};

// The stretch with the tags right before and behind it that its own want, or that go all around it.
std::optional<HtmlRange> with_whole_elements(std::string_view html, HtmlRange range) {
  std::vector<std::string_view> open;
  for (std::size_t at = html.find('<', range.begin); at < range.end; at = html.find('<', at + 1)) {
    const std::string_view tag = tag_at(html, at);
    if (!is_closing(tag)) {
      open.push_back(name_of_tag(tag));
    } else if (!open.empty()) {
      open.pop_back();
    } else {
      const std::string_view before = inline_tag_before(html, range.begin);
      if (before.empty() || name_of_tag(before) != name_of_tag(tag)) return std::nullopt;
      range.begin -= static_cast<std::uint32_t>(before.size());
    }
  }
  for (; !open.empty(); open.pop_back()) {
    const std::string_view behind = inline_tag_behind(html, range.end);
    if (!is_closing(behind)) return std::nullopt;
    range.end += static_cast<std::uint32_t>(behind.size());
  }
  for (;;) {
    const std::string_view before = inline_tag_before(html, range.begin);
    const std::string_view behind = inline_tag_behind(html, range.end);
    if (before.empty() || is_closing(before) || !is_closing(behind)) return range;
    range.begin -= static_cast<std::uint32_t>(before.size());
    range.end += static_cast<std::uint32_t>(behind.size());
  }
}

// Paragraph by paragraph, line by line; empty where some of it cannot stand alone.
std::vector<HtmlRange> pieces_of(std::string_view html, HtmlRange range) {
  std::vector<HtmlRange> pieces;
  std::uint32_t begin = range.begin;
  const auto add = [&](std::uint32_t end) {
    const std::string_view text = html.substr(begin, end - begin);
    if (text.find_first_not_of(" \n") == std::string_view::npos) return true;
    const auto whole = with_whole_elements(html, {begin, end});
    if (whole) pieces.push_back(*whole);
    return whole.has_value();
  };
  for (std::size_t at = html.find('<', begin); at < range.end; at = html.find('<', at + 1)) {
    const std::string_view tag = tag_at(html, at);
    const std::string_view name = name_of_tag(tag);
    if (name == "img" || name == "sup") return {};
    if (is_inline(tag)) continue;
    if (!add(static_cast<std::uint32_t>(at))) return {};
    begin = static_cast<std::uint32_t>(at + tag.size());
  }
  return add(range.end) ? pieces : std::vector<HtmlRange>{};
}

}  // namespace

void find_promises(std::string_view html, std::uint32_t begin, const std::vector<PromiseText>& written,
                   std::span<WrittenPromise> read) {
  Walk walk(html, begin);
  for (std::size_t i = 0; i < written.size(); ++i) {
    const std::string_view text = written[i].text;
    const PromiseWords words = words_of_promise(text);
    const auto offset = [&](std::string_view part) { return static_cast<std::size_t>(part.data() - text.data()); };
    const std::size_t what = offset(words.what);
    std::size_t at = written[i].elsewhere;
    if (what < at) return;
    if (const std::size_t who = offset(words.who); !words.who.empty() && who >= at) {
      if (!walk.pass(text.substr(at, who - at))) return;
      const auto named = walk.pass(words.who);
      if (!named) return;
      const std::vector<HtmlRange> pieces = pieces_of(html, *named);
      if (pieces.size() == 1) read[i].who_html = pieces.front();
      at = who + words.who.size();
    } else if (i > 0 && read[i].who == read[i - 1].who) {
      read[i].who_html = read[i - 1].who_html;
    }
    if (!walk.pass(text.substr(at, what - at))) return;
    const auto promised = walk.pass(words.what);
    if (!promised) return;
    read[i].what_html = pieces_of(html, *promised);
  }
}

}  // namespace motebok
