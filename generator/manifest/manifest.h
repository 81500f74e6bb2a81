// What a finished site holds, told in two of its own files, so that anybody can see that nothing in a copy has changed:
//
//   data/filer.sha256    a line for each other file, as sha256sum writes and reads them, in order of path
//   data/manifest.json   the SHA-256 of that list, which stands for the whole site, and what the site is made of
//
// The list is no part of the JSON: for 100,000 files that would be 12 MB to fetch for whoever asks only which version this is.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"
#include "model/site.h"

namespace motebok {

inline constexpr std::string_view kManifestPath = "data/manifest.json";
inline constexpr std::string_view kChecksumsPath = "data/filer.sha256";

// Sees every file of a site on its way, from several threads at once.
class ManifestMaker {
 public:
  ManifestMaker();
  ~ManifestMaker();
  ManifestMaker(const ManifestMaker&) = delete;
  ManifestMaker& operator=(const ManifestMaker&) = delete;

  void add(std::string_view path, std::string_view bytes);
  // Hands over the two files. Call once, when all others have been seen; `theme` is the SHA-256 of the theme, `next_change` the
  // day on which the site is next another one by itself.
  void finish(const Site& site, std::string_view theme, std::optional<Date> next_change, const PageSink& sink);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// What data/manifest.json says. A text that an older program did not write is empty.
struct Manifest {
  std::string tree;         // SHA-256 of data/filer.sha256
  std::string commit;       // 40 hexadecimal digits; empty when the content was in no repository
  bool changed = false;     // something in the work tree was not as that commit has it
  std::string date;         // the day the site was made for, "2026-01-15"
  std::string next_change;  // on which it is next another one by itself; empty: never
  std::string time_zone;    // whose days these are
  std::string program;      // "0.1.0"
  std::string theme;        // SHA-256
  std::uint64_t files = 0;
  std::uint64_t bytes = 0;  // in all of them
};

// Nothing where it cannot be understood.
std::optional<Manifest> parse_manifest(std::string_view text);

// Of a finished site. Throws WorldFailure where the folder has none, or one that cannot be understood.
Manifest read_manifest(const std::string& folder);

// A folder held against its own manifest.
struct Verification {
  enum class Fault {
    Differs,  // other bytes, or not a file any more
    Missing,
    Extra,  // in no list; what begins with a dot at the top of the folder is not the site's, and not looked at
  };
  struct Finding {
    std::string path;
    Fault fault = Fault::Differs;
  };
  Manifest manifest;
  std::uint64_t checked = 0;      // files that were read
  std::vector<Finding> findings;  // in order of path; none: the folder is as the program made it
};

// The manifest itself is held against what it counts, and its commit and day against the page that tells readers of them; its
// words of program and theme are taken as they stand. Throws
// WorldFailure where the folder is no site of ours, where its manifest or list cannot be understood, or where something
// cannot be read.
Verification verify_site(const std::string& folder, unsigned threads);

}  // namespace motebok
