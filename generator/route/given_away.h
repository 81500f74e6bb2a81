// Whether an address, or a place on a page, has been given to something else than what it led to.
//
// Nobody has written down what a page is, so it is told by its title, and by where the others have gone: two that have changed
// places are sure, a new title without a word of the old one is in doubt. A title that has only been improved is the same.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "model/address_book.h"

namespace motebok {

class GivenAway {
 public:
  enum class Answer { No, Perhaps, Yes };

  // Both books must outlive this. `is_renamed`: whether Git knows the one file as the other.
  using IsRenamed = std::function<bool(const std::string& from, const std::string& to)>;
  GivenAway(const AddressBook& before, const AddressBook& now, IsRenamed is_renamed)
      : before_(before), now_(now), is_renamed_(std::move(is_renamed)) {}

  // `page` stands where `old` stood.
  Answer to_another(const KeptPage& old, const KeptPage& page);

  // Points of decisions that stand where other points of the same decision stood: "sak-1-24-vedtak" for each such decision.
  static std::set<std::string> renumbered_decisions(const KeptPage& old, const KeptPage& page);
  static std::string decision_of(const KeptAnchor& point);
  // Of a measure, or of what had been given up.
  static bool is_another(const KeptAnchor& old, const KeptAnchor& now);

 private:
  Answer within_its_file(const KeptPage& old, const KeptPage& page);
  void note_moves();

  const AddressBook& before_;
  const AddressBook& now_;
  IsRenamed is_renamed_;
  struct Moves {
    std::set<std::string> arrived;  // what stands where it did not stand before
    std::set<std::string> left;     // what no longer stands where it stood
  };
  std::optional<Moves> moves_;
};

}  // namespace motebok
