// CommonMark's own examples, and where ours is meant to differ from them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace motebok {

struct Example {
  int number = 0;  // as in the specification, from 1
  std::string section;
  std::string markdown;
  std::string html;
};

// The examples of spec.txt. The arrows that stand for tabs there are tabs here.
std::vector<Example> examples_of(std::string_view specification);

// Number of an example → why it differs. Lines of differences.txt: "148 raw-html"; "#" begins a remark.
std::map<int, std::string> differences_of(std::string_view list);

// What our Markdown stage makes of an example's text, with the links' addresses as written, and what it told of it.
struct ExampleOutcome {
  std::string html;
  std::vector<std::string> told;  // codes of diagnostics
};
ExampleOutcome outcome_of(std::string_view markdown);

// One line or more for each example that differs without being listed, is listed without differing, or is listed for a
// reason that its author would not have been told of. Empty when there is none.
std::string disagreements(const std::vector<Example>& examples, const std::map<int, std::string>& differences);

}  // namespace motebok
