#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace motebok {

struct Meeting {
  std::chrono::sys_days date;
  int first_case = 0;  // its number in the committee's year
  int cases = 0;
};

struct Committee {
  std::string slug;
  std::string name;
  std::string abbreviation;
  std::vector<Meeting> meetings;  // oldest first, no two on one date
};

// Who met when, and which cases they had: all that a reference needs, fixed before any text is written.
struct Schedule {
  std::uint64_t seed = 0;
  std::vector<Committee> committees;
};

struct CasePlace {
  std::size_t committee = 0;
  std::size_t meeting = 0;
  int index = 0;  // 0 is the meeting's first case
};

struct CaseFacts {
  int points = 1;         // of the decision
  bool promises = false;  // says what is to be done, by when and by whom
  bool kept = false;      // three meetings later, by the case at the same index, if there is one
};

// `minutes` meetings, ten a year in each committee and at most 25 years of them, the last in 2024.
Schedule make_schedule(std::size_t minutes, std::uint64_t seed);

const Meeting& meeting_of(const Schedule& schedule, const CasePlace& place);
CaseFacts facts_of(const Schedule& schedule, const CasePlace& place);
std::string case_number(const Schedule& schedule, const CasePlace& place);  // 21/24

// Independent numbers for each place, whatever was drawn elsewhere.
std::uint64_t seed_of(const Schedule& schedule, const CasePlace& place);

}  // namespace motebok
