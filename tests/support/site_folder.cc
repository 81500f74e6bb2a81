#include "support/site_folder.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string_view>

#include "base/check.h"
#include "support/file_tree.h"

namespace motebok::testing {
namespace {

namespace fs = std::filesystem;

// Links as links: some sites have them on purpose.
void copy_below(const fs::path& from, const fs::path& to) {
  fs::copy(from, to,
           fs::copy_options::recursive | fs::copy_options::copy_symlinks | fs::copy_options::overwrite_existing);
}

bool is_failing(std::string_view name) { return name.starts_with("fail-") || name.starts_with("warn-"); }

}  // namespace

std::vector<std::string> sites_named(const std::vector<std::string>& prefixes) {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(TESTS_FOLDER "/sites")) {
    const std::string name = entry.path().filename();
    const auto begins = [&](const std::string& prefix) { return name.starts_with(prefix); };
    const bool wanted = prefixes.empty() ? !is_failing(name) : std::ranges::any_of(prefixes, begins);
    if (entry.is_directory() && wanted) names.push_back(name);
  }
  std::ranges::sort(names);
  CHECK(!names.empty());
  return names;
}

SiteFolder::SiteFolder(const std::string& site) {
  const fs::path source = fs::path(TESTS_FOLDER "/sites") / site;
  copy_below(source / "content", scratch_ / "content");
  copy_below(TESTS_FOLDER "/themes/naken", scratch_ / "tema");
  if (fs::exists(source / "tema")) copy_below(source / "tema", scratch_ / "tema");
}

Invocation SiteFolder::build(std::vector<std::string> more) const {
  Invocation invocation;
  invocation.arguments = {"build", "--content", "content", "--theme", "tema", "--out", "public", "--date", kToday};
  invocation.arguments.insert(invocation.arguments.end(), more.begin(), more.end());
  invocation.folder = path();
  return invocation;
}

std::string test_name_of(const std::string& site) {
  std::string name = site;
  std::ranges::replace(name, '-', '_');
  return name;
}

bool updates_golden() {
  const char* const asked = std::getenv("UPDATE_GOLDEN");
  return asked != nullptr && std::string_view(asked) == "1";
}

}  // namespace motebok::testing
