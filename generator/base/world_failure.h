// The world failed: a disk, a repository, a permission. Thrown anywhere, caught once, in main.
#pragma once

#include <stdexcept>

#include "base/diagnostic.h"

namespace motebok {

class WorldFailure : public std::runtime_error {
 public:
  WorldFailure(Wording situation, Wording remedy)
      : std::runtime_error(situation.en), situation_(std::move(situation)), remedy_(std::move(remedy)) {}

  const Wording& situation() const { return situation_; }
  const Wording& remedy() const { return remedy_; }

 private:
  Wording situation_;
  Wording remedy_;
};

}  // namespace motebok
