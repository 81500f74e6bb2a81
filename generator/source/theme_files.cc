// Reads a theme's templates and built assets into memory. What else lies in its folder (sources of styles and scripts, their
// tools) is for those who make the theme.
#include <boost/filesystem.hpp>

#include <algorithm>
#include <cerrno>
#include <string>
#include <utility>
#include <vector>

#include "source/messages.h"
#include "source/read_file.h"
#include "source/source.h"

namespace motebok {
namespace {

namespace fs = boost::filesystem;

// A folder behind a symbolic link is not entered: it could lead in a circle. A file behind one is read.
void read_below(const std::string& theme, const std::string& folder, std::vector<ThemeFile>& files) {
  const std::string real = theme + '/' + folder;
  boost::system::error_code error;
  for (fs::directory_iterator at(real, error); !error && at != fs::directory_iterator(); at.increment(error)) {
    const std::string name = at->path().filename().native();
    if (name.starts_with('.')) continue;
    const std::string path = folder + '/' + name;
    boost::system::error_code unknown;
    if (at->symlink_status(unknown).type() == fs::directory_file) {
      read_below(theme, path, files);
    } else if (at->status(unknown).type() == fs::regular_file) {
      files.push_back({path, read_file(theme + '/' + path)});
    }
  }
  if (error) throw unreadable(real, error.value());
}

bool is_folder(const std::string& path) {
  boost::system::error_code unknown;
  return fs::is_directory(path, unknown);
}

}  // namespace

bool is_theme(const std::string& folder) { return is_folder(folder + "/maler"); }

ThemeFiles read_theme_files(const std::string& folder) {
  if (!is_folder(folder)) throw no_theme(folder);
  if (!is_folder(folder + "/maler")) throw theme_without_templates(folder);
  ThemeFiles theme{folder, {}};
  for (const std::string part : {"maler", "assets"}) {
    if (is_folder(folder + '/' + part)) read_below(folder, part, theme.files);
  }
  std::ranges::sort(theme.files, {}, &ThemeFile::path);
  return theme;
}

}  // namespace motebok
