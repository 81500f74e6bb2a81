// Which day it is somewhere: moments turned into dates. Zones have IANA names ("Europe/Oslo"); the rules come from ICU, not
// from the machine, and an unknown name counts as UTC. Safe on any thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "base/date.h"

namespace motebok {

bool is_known_time_zone(const std::string& name);

// The name that is most like one that is not known; empty when none is near.
std::string nearest_time_zone(const std::string& name);

Date today_in(const std::string& time_zone);

// A zone looked up once, for many moments.
class TimeZone {
 public:
  explicit TimeZone(const std::string& name);
  ~TimeZone();
  TimeZone(TimeZone&&) noexcept;
  TimeZone& operator=(TimeZone&&) noexcept;

  Date day_of(std::int64_t seconds_since_1970) const;
  // Seconds since 1970 when clocks there show `minutes` after midnight. Of an hour that a change of clocks repeats, the first.
  std::int64_t moment_of(Date day, int minutes) const;

 private:
  struct Rules;
  std::unique_ptr<Rules> rules_;
};

}  // namespace motebok
