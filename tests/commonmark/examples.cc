// In: CommonMark's spec.txt and our list of differences. Out: where our Markdown stage and the specification disagree without
// our having meant it.
//
// The stage is run as compile/ runs it, but for the outline, which needs a whole document: headings keep their levels.
#include "examples.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/check.h"
#include "compile/body_text.h"
#include "compile/html_writer.h"
#include "compile/markdown.h"
#include "compile/missing_ends.h"

namespace motebok {
namespace {

constexpr std::string_view kFence = "````````````````````````````````";

constexpr const char* kHangsOnVersion = "comment-of-html";

// Why ours may differ, and the diagnostic that tells the author so; empty: nobody needs to be told.
const std::map<std::string, std::string, std::less<>> kReasons = {
    {"raw-html", "raw-html"},     // HTML in the text is left out
    {"comment", ""},              // so is a comment, silently
    {kHangsOnVersion, ""},        // two hyphens within one: later versions of cmark-gfm take it for one, as HTML does
    {"end-tag", ""},              // an end tag within a line was told of with its beginning
    {"scheme", "unsafe-scheme"},  // a link's scheme is none that a public site needs
    {"picture", "image-elsewhere"},  // a picture is no file of the content folder
    {"no-target", "empty-link"},     // a link leads nowhere
    {"no-end", "end-missing"},       // HTML that takes the rest of the text along
    {"autolink", ""},                // GitHub's dialect links bare addresses
};

std::string_view next_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

std::string with_tabs(std::string_view text) {
  constexpr std::string_view kArrow = "→";
  std::string result;
  for (std::size_t arrow = text.find(kArrow); arrow != std::string_view::npos; arrow = text.find(kArrow)) {
    result += text.substr(0, arrow);
    result += '\t';
    text.remove_prefix(arrow + kArrow.size());
  }
  return result += text;
}

// The lines up to one that is `end`, which is passed over.
std::string lines_until(std::string_view& text, std::string_view end) {
  std::string lines;
  while (!text.empty()) {
    const std::string_view line = next_line(text);
    if (line == end) break;
    lines += line;
    lines += '\n';
  }
  return with_tabs(lines);
}

std::string with_addresses(const CompiledDocument& document) {
  std::string html;
  std::size_t from = 0;
  for (const Hole& hole : document.holes) {
    html += std::string_view(document.html).substr(from, hole.at - from);
    append_escaped_address(html, document.references[hole.reference].target.text);
    from = hole.at;
  }
  return html += std::string_view(document.html).substr(from);
}

bool tells(const ExampleOutcome& outcome, std::string_view code) {
  return code.empty() || std::ranges::find(outcome.told, code) != outcome.told.end();
}

}  // namespace

std::vector<Example> examples_of(std::string_view specification) {
  std::vector<Example> examples;
  std::string section;
  while (!specification.empty()) {
    const std::string_view line = next_line(specification);
    if (line == "<!-- END TESTS -->") break;
    if (line.starts_with('#')) section = line.substr(std::min(line.find_first_not_of("# "), line.size()));
    if (line != fmt::format("{} example", kFence)) continue;
    Example example{static_cast<int>(examples.size()) + 1, section, {}, {}};
    example.markdown = lines_until(specification, ".");
    example.html = lines_until(specification, kFence);
    examples.push_back(std::move(example));
  }
  return examples;
}

std::map<int, std::string> differences_of(std::string_view list) {
  std::map<int, std::string> differences;
  while (!list.empty()) {
    const std::string_view line = next_line(list);
    if (line.empty() || line.starts_with('#')) continue;
    int number = 0;
    const char* const end = line.data() + line.size();
    const auto [after, error] = std::from_chars(line.data(), end, number);
    CHECK(error == std::errc() && after != end && *after == ' ');
    const bool is_new = differences.emplace(number, std::string(after + 1, end)).second;
    CHECK(is_new);
  }
  return differences;
}

ExampleOutcome outcome_of(std::string_view markdown) {
  const BodyText body("example.md", markdown, 0);
  CompiledDocument document;
  Diagnostics diagnostics;
  cmark_node* const tree = parse_markdown(markdown);
  tell_of_missing_ends(tree, body, diagnostics);
  HtmlWriter(body, document, diagnostics).write(tree);
  ExampleOutcome outcome{with_addresses(document), {}};
  for (const Diagnostic& each : diagnostics.all()) outcome.told.emplace_back(each.code);
  return outcome;
}

std::string disagreements(const std::vector<Example>& examples, const std::map<int, std::string>& differences) {
  std::string found;
  for (const auto& [number, reason] : differences) {
    if (!kReasons.contains(reason))
      found += fmt::format("{} is listed with `{}`, which is no reason\n", number, reason);
    if (number < 1 || number > std::ssize(examples)) found += fmt::format("{} is listed, but is no example\n", number);
  }
  for (const Example& example : examples) {
    const ExampleOutcome outcome = outcome_of(example.markdown);
    const auto listed = differences.find(example.number);
    const bool differs = outcome.html != example.html;
    if (differs && listed == differences.end()) {
      found +=
          fmt::format("{} ({}) differs\n--- text\n{}--- CommonMark\n{}--- ours, telling of {}\n{}---\n", example.number,
                      example.section, example.markdown, example.html, fmt::join(outcome.told, ", "), outcome.html);
    }
    if (listed == differences.end()) continue;
    if (!differs && listed->second != kHangsOnVersion)
      found += fmt::format("{} ({}) is listed with `{}`, but does not differ\n", example.number, example.section,
                           listed->second);
    const auto reason = kReasons.find(listed->second);
    if (reason != kReasons.end() && !tells(outcome, reason->second)) {
      found +=
          fmt::format("{} ({}) is listed with `{}`, but tells of {}\n", example.number, example.section, listed->second,
                      outcome.told.empty() ? "nothing" : fmt::format("{}", fmt::join(outcome.told, ", ")));
    }
  }
  return found;
}

}  // namespace motebok
