// Which day of a meeting of several days a case was treated on, as the headings above it say: "## Dag 2, 6. juni".
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace motebok {

// "Dag 2, 6. juni", "Torsdag 6. juni 2024 kl. 9.00", "06.06.2024", "Torsdag": a day of the meeting that began on `first_day`, and
// nothing else. A day without its year is the first one from then on. Nothing for "Dag 2" alone, which may be any day after.
std::optional<Date> day_in_heading(std::string_view text, Date first_day);

class CaseDays {
 public:
  // Of what is no meeting's paper no heading says a day.
  explicit CaseDays(std::optional<Date> first_day) : first_day_(first_day) {}

  // A heading outside the cases, of the level its author gave it.
  void add_heading(int level, std::string_view text);
  // Of a case of this level that comes next; nothing where no heading that it stands under is a day.
  std::optional<Date> day_of_case(int level);

 private:
  void leave(int level);

  struct Heading {
    int level = 0;
    std::optional<Date> day;
  };
  std::optional<Date> first_day_;
  std::vector<Heading> above_;  // each of a deeper level than the one before
};

}  // namespace motebok
