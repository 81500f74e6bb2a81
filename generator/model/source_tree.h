// What source/ hands over: the files of a content folder, wherever they lie, and what the history says of them.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/edition.h"
#include "model/history.h"

namespace motebok {

struct SourceFile {
  std::string path;        // relative to the content folder, '/', unique; the order of SourceTree::files
  std::uint64_t size = 0;  // bytes
  std::optional<Date>
      last_changed;  // day of the newest commit that changed its contents, in the site's time zone; empty outside git
};

struct SourceTree {
  std::vector<SourceFile>
      files;  // every regular file, sorted by path bytes; no dot-files, nothing behind a symbolic link

  // The bytes of files[index]. Safe on any thread. Throws WorldFailure when the disk or the repository fails.
  std::function<std::string(std::size_t index)> read;

  // The commit the files are from, 40 hexadecimal digits; empty when they were read from a folder.
  std::string commit;

  // What a reader is told of it; filled in by read_edition.
  Edition edition;

  History history;  // empty before read_history

  const SourceFile* find(std::string_view path) const;
};

// A theme's folder: small, read whole.
struct ThemeFile {
  std::string path;  // "maler/mote.html", "assets/stil.css"
  std::string bytes;
};

struct ThemeFiles {
  std::string folder;            // as given, for messages
  std::vector<ThemeFile> files;  // sorted by path
};

}  // namespace motebok
