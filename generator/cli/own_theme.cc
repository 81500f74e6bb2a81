#include "cli/own_theme.h"

#include <filesystem>
#include <system_error>

namespace motebok {

std::string own_theme() {
  namespace fs = std::filesystem;
  const std::string here = "themes/helse";
  std::error_code unknown;
  if (fs::exists(here, unknown)) return here;
  // <prefix>/bin/motebok, <prefix>/share/motebok/themes/helse: wherever the package has been put.
  const fs::path program = fs::read_symlink("/proc/self/exe", unknown);
  const fs::path installed = program.parent_path().parent_path() / "share/motebok/themes/helse";
  return fs::exists(installed, unknown) ? installed.native() : here;
}

}  // namespace motebok
