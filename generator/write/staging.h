// The folder where new files wait. It is locked as long as it is in use, so two builds never share one, and it carries the
// mark, so a later build knows what a killed one left behind.
#pragma once

#include "base/disk.h"
#include "write/output_place.h"

namespace motebok {

class Staging {
 public:
  // Makes it, or empties what a killed build left. Throws WorldFailure where another build holds the lock, where something
  // else has the name, and where the disk refuses.
  explicit Staging(const OutputPlace& place);
  // Removes it with all that is still in it, unless it has become the output.
  ~Staging();
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;

  int number() const { return folder_.number(); }
  // In one go. The output must be missing or empty.
  void become_output();

 private:
  void lock();
  int clear();

  const OutputPlace& place_;
  Descriptor folder_;
};

}  // namespace motebok
