// Numbers for things, which are quicker to compare.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <utility>

namespace motebok {

// The same number for what is equal, counted from 0 in the order things are first met.
template <class Thing>
class Numbering {
 public:
  std::uint32_t of(Thing thing) {
    const auto next = static_cast<std::uint32_t>(numbers_.size());
    return numbers_.try_emplace(std::move(thing), next).first->second;
  }
  std::size_t size() const { return numbers_.size(); }

 private:
  std::unordered_map<Thing, std::uint32_t> numbers_;
};

}  // namespace motebok
