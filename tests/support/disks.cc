#include "support/disks.h"

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <filesystem>

namespace motebok::testing {

namespace fs = std::filesystem;

bool is_root() { return geteuid() == 0; }

SmallDisk::SmallDisk(const SmallSite& site, const std::string& size) : folder_(site / "disk") {
  fs::create_directory(folder_);
  const bool apart = unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
  mounted_ = apart && mount("motebok", folder_.c_str(), "tmpfs", 0, ("size=" + size).c_str()) == 0;
}

SmallDisk::~SmallDisk() {
  if (mounted_) umount2(folder_.c_str(), MNT_DETACH);
}

Invocation as_another_user(const SmallSite& site, Invocation invocation) {
  if (!is_root()) return invocation;
  fs::permissions(site.path(), fs::perms(0777));
  fs::copy_file(invocation.program, site / "motebok", fs::copy_options::overwrite_existing);
  fs::permissions(site / "motebok", fs::perms(0755));
  invocation.program = site / "motebok";
  invocation.wrapper = {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
  return invocation;
}

}  // namespace motebok::testing
