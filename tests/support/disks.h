// Disks that are full and folders that may not be written: some of it only root can arrange, some of it root is spared by the
// system, so the program then runs as another user.
#pragma once

#include <string>

#include "support/program.h"
#include "support/small_site.h"

namespace motebok::testing {

bool is_root();

// A small disk of its own below the site, `disk`, which nobody else on the machine sees.
class SmallDisk {
 public:
  SmallDisk(const SmallSite& site, const std::string& size);
  ~SmallDisk();
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  bool is_mounted() const { return mounted_; }

 private:
  std::string folder_;
  bool mounted_ = false;
};

// As a user for whom permissions count. The program is copied: its folder may be closed to others.
Invocation as_another_user(const SmallSite& site, Invocation invocation);

}  // namespace motebok::testing
