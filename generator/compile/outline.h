// The headings of a document: levels without gaps, and an anchor for each.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compile/html_writer.h"
#include "model/compiled_document.h"

namespace motebok {

inline constexpr int kDeepestHeading = 6;

class Outline {
 public:
  explicit Outline(std::string anchor_prefix) : prefix_(std::move(anchor_prefix)) {}

  // From here on the headings stand under one of `base` - 1: the page's title (base 2) or a case's (base 3). Depths start anew.
  void start_under(int base);

  // Decides level and anchor of the next heading. An author's "#", "###" becomes h2, h3: no level is skipped.
  Heading place(int written_level, std::string text, Span at);

  // What an author writes after '#' to reach a heading of this text: the second of two equal ones gets a number.
  std::string slug_of_next(std::string_view text);

  // Reserves an anchor that something other than a heading will use: a case, a measure.
  std::string reserve(std::string anchor);

 private:
  std::string prefix_;
  int base_ = 2;
  std::vector<int> open_levels_;                       // as written, outermost first
  std::unordered_map<std::string, int> times_anchor_;  // how often each has been asked for
  std::unordered_map<std::string, int> times_slug_;
};

// GitHub's rule for a heading's fragment: lower case, punctuation gone, blanks to hyphens, letters of any language kept.
std::string github_slug(std::string_view heading);

}  // namespace motebok
