// Where tests make their scratch folders: in memory where there is room, since a disk would take most of the time.
#pragma once

namespace motebok::testing {

void make_scratch_in_memory();
// Where programs may be run, and where the system's own rules for disks hold.
void make_scratch_on_disk();

}  // namespace motebok::testing
