// A decision's points held against the proposal's.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/compiled_document.h"

namespace motebok {

struct PointChange {
  enum class Kind { Unchanged, Changed, New, Dropped };
  Kind kind = Kind::Unchanged;
  const Point* proposed = nullptr;  // null: New
  const Point* decided = nullptr;   // null: Dropped
};

// The words that are compared, those of its footnotes among them.
std::string compared_text(const Point& point);

// In the order of the decision; what was dropped stands where the proposal has it. Points belong together by their words: those
// that read the same wherever they stand, then those most alike. Half of their words must be the same; of points with the
// same number half of the shorter one's will do, since a decision often adds to what was proposed.
std::vector<PointChange> compare_points(std::span<const Point> proposed, std::span<const Point> decided);

}  // namespace motebok
