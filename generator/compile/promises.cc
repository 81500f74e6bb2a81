// In: a block under the label. Out: its promises, each as text with its place.
//
// The hard thing: people break lines and indent lists for many reasons. Only a text that is whole as a promise, with a time
// that is understood, begins a new one.
#include "compile/promises.h"

#include <cmark-gfm.h>
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "compile/case_messages.h"
#include "compile/case_text.h"
#include "compile/due_times.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;

struct Cut {
  std::string_view before;
  std::string_view after;
};

// At the first of the dashes people type between two parts; both sides non-empty.
std::optional<Cut> cut_at_dash(std::string_view text) {
  std::optional<Cut> first;
  for (const std::string_view dash : {" – "sv, " — "sv, " - "sv}) {
    const std::size_t at = text.find(dash);
    if (at == std::string_view::npos || at == 0) continue;
    if (!first || at < first->before.size()) first = Cut{text.substr(0, at), text.substr(at + dash.size())};
  }
  return first;
}

std::optional<Cut> cut_at_colon(std::string_view text) {
  const std::size_t at = text.find(": ");
  if (at == std::string_view::npos || at == 0) return std::nullopt;
  return Cut{text.substr(0, at), text.substr(at + 2)};
}

bool is_promise(std::string_view text) {
  const auto cut = cut_at_dash(text);
  return cut && cut_at_colon(cut->after) && parse_due(cut->before).form != Due::Form::Unclear;
}

// "høsten 2024 – sekretariatet:", with what is promised in the points below.
bool is_promise_without_what(std::string_view text) {
  return text.ends_with(':') && is_promise(fmt::format("{} x", text));
}

class PromiseCollector {
 public:
  explicit PromiseCollector(const BodyText& body) : body_(body) {}

  void read(cmark_node* block) {
    if (cmark_node_get_type(block) != CMARK_NODE_LIST) {
      begin({}, block);
      return add_block(block);
    }
    int number = cmark_node_get_list_start(block);
    for (cmark_node* item = cmark_node_first_child(block); item != nullptr; item = cmark_node_next(item)) {
      begin({}, item);
      add_item(item, number_of(block, number));
    }
  }

  std::vector<PromiseText> found;

 private:
  static std::string number_of(cmark_node* list, int& number) {
    return cmark_node_get_list_type(list) == CMARK_ORDERED_LIST ? fmt::format("{}.", number++) : std::string();
  }

  void begin(std::string text, cmark_node* block) {
    const std::size_t shared = text.empty() ? 0 : text.size() + 1;
    found.push_back({std::move(text), shared, body_.first_line_of(block)});
    rest_ = body_.span_of(block);
  }

  // `number` of a numbered list: to Markdown "3. kvartal 2025" begins one, and so does "1. oktober 2024". What an item begins
  // with is always words.
  void add_item(cmark_node* item, std::string number) {
    for (cmark_node* block = cmark_node_first_child(item); block != nullptr; block = cmark_node_next(block))
      add_block(block, std::exchange(number, {}));
  }

  void add_block(cmark_node* block, const std::string& number = {}) {
    const cmark_node_type type = cmark_node_get_type(block);
    if (type == CMARK_NODE_LIST) return add_points(block);
    if (type != CMARK_NODE_PARAGRAPH) return add(plain_text(block), number);
    std::vector<std::string> lines = plain_lines(block);
    add(lines.front(), number);
    for (std::size_t i = 1; i < lines.size(); ++i) add(lines[i], {});
  }

  void add(const std::string& text, const std::string& number) {
    if (text.empty()) return;
    std::string numbered = number + " " + text;
    const bool is_with_number = !number.empty() && !is_promise(text) && is_promise(numbered);
    const std::size_t elsewhere = is_with_number ? number.size() : 0;
    std::string own = is_with_number ? std::move(numbered) : text;
    PromiseText& open = found.back();
    if (open.text.empty())
      open = {std::move(own), elsewhere, open.at};
    else if (is_with_number || is_promise(text))
      found.push_back({std::move(own), elsewhere, line_of(text)});
    else
      open.text += ' ' + text;
  }

  void add_points(cmark_node* list) {
    const std::string shared = is_promise_without_what(found.back().text) ? found.back().text : std::string();
    int number = cmark_node_get_list_start(list);
    for (cmark_node* item = cmark_node_first_child(list); item != nullptr; item = cmark_node_next(item)) {
      const bool is_next = !shared.empty() && found.back().text != shared;
      const std::string text = plain_text(item);
      std::string number_text = number_of(list, number);
      if (is_next && !text.empty() && !is_promise(text)) begin(shared, item);
      if (found.back().text.empty() && !is_promise(text)) {
        found.back().elsewhere = number_text.size();
        found.back().text = std::exchange(number_text, {});
      }
      add_item(item, std::move(number_text));
    }
  }

  // Its first words are looked for after those of the line before; markup may stand between them.
  Span line_of(std::string_view text) {
    const std::string_view words = text.substr(0, text.find(' '));
    const Span found_at = find_within(body_.file(), rest_, words);
    rest_.begin = found_at == rest_ ? rest_.begin : found_at.end;
    const std::size_t end = body_.file().find_first_of("\r\n", found_at.begin);
    return {found_at.begin, static_cast<std::uint32_t>(std::min<std::size_t>(end, rest_.end))};
  }

  const BodyText& body_;
  Span rest_;  // of the block's source, where the next line is looked for
};

}  // namespace

std::vector<PromiseText> promises_in(cmark_node* block, const BodyText& body) {
  PromiseCollector collector(body);
  collector.read(block);
  return std::move(collector.found);
}

PromiseWords words_of_promise(std::string_view text) {
  const auto when_and_rest = cut_at_dash(text);
  const auto who_and_what = when_and_rest ? cut_at_colon(when_and_rest->after) : std::nullopt;
  if (!who_and_what) return {{}, {}, text};
  return {when_and_rest->before, who_and_what->before, who_and_what->after};
}

namespace {

// "Frist: februar 2026" says nothing more than "februar 2026".
std::string_view without_label(std::string_view when) {
  for (const std::string_view label : {"Frist: "sv, "frist: "sv, "Fristen: "sv, "fristen: "sv}) {
    if (when.starts_with(label)) return when.substr(label.size());
  }
  return when;
}

}  // namespace

WrittenPromise read_promise(std::string_view text, Language language, Place at, Diagnostics& diagnostics) {
  WrittenPromise promise;
  promise.at = at.span;
  const PromiseWords words = words_of_promise(text);
  promise.when = without_label(words.when);
  promise.who = words.who;
  promise.what = words.what;
  if (promise.who.empty()) {
    diagnostics.add(promise_unclear(std::move(at)));
    return promise;
  }
  promise.due = parse_due(promise.when);
  // As readers are used to see a day.
  if (const auto day = parse_iso_date(promise.when)) promise.when = long_date(*day, language);
  if (promise.due.form == Due::Form::Unclear) diagnostics.add(due_time_unclear(std::move(at), promise.when));
  return promise;
}

}  // namespace motebok
