// In: a folder. Out: every file of it that is not as data/filer.sha256 says. The folder may be anybody's: a list that names places
// outside it is refused, nothing behind a symbolic link is read, and a file is read a piece at a time.
#include <fcntl.h>
#include <unistd.h>

#include <rapidjson/document.h>
#include <boost/filesystem.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <optional>
#include <utility>

#include "base/parallel.h"
#include "base/sha256.h"
#include "manifest/checksums.h"
#include "manifest/manifest.h"
#include "manifest/messages.h"

namespace motebok {
namespace {

namespace fs = boost::filesystem;

// A million files with long names; the JSON is a few hundred bytes.
constexpr std::size_t kLongestList = std::size_t{512} << 20;
constexpr std::size_t kLongestManifest = std::size_t{1} << 20;
constexpr std::string_view kVersionPage = "om/versjon/index.html";

class OpenFile {
 public:
  explicit OpenFile(const std::string& path)
      : path_(path),
        number_(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)),
        error_(number_ < 0 ? errno : 0) {}
  ~OpenFile() {
    if (number_ >= 0) close(number_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  bool is_missing() const { return error_ == ENOENT || error_ == ENOTDIR; }

  // The next bytes, good until the next call; none at the end.
  std::string_view next() {
    if (error_ != 0) throw unreadable_in_site(path_, error_);
    for (;;) {
      const ssize_t length = read(number_, part_.data(), part_.size());
      if (length >= 0) return {part_.data(), static_cast<std::size_t>(length)};
      if (errno != EINTR) throw unreadable_in_site(path_, errno);
    }
  }

 private:
  const std::string& path_;
  int number_;
  int error_;
  std::array<char, 65536> part_;
};

// Nothing where there is no such file.
std::optional<std::string> bytes_of(const std::string& path, std::size_t most) {
  OpenFile file(path);
  if (file.is_missing()) return std::nullopt;
  std::string bytes;
  for (std::string_view part = file.next(); !part.empty(); part = file.next()) {
    bytes += part;
    if (bytes.size() > most) throw too_large_to_be_ours(path);
  }
  return bytes;
}

struct ReadFile {
  std::string sum;
  std::uint64_t bytes = 0;
};
ReadFile sum_of_file(const std::string& path) {
  OpenFile file(path);
  Sha256 sum;
  ReadFile read;
  for (std::string_view part = file.next(); !part.empty(); part = file.next()) {
    sum.add(part);
    read.bytes += part.size();
  }
  read.sum = sum.finish();
  return read;
}

std::vector<Checksum> read_list(std::string_view text, const std::string& path) {
  std::vector<Checksum> list;
  for (std::size_t line = 1; !text.empty(); ++line) {
    const std::size_t end = text.find('\n');
    std::optional<Checksum> checksum =
        end == std::string_view::npos ? std::nullopt : read_checksum(text.substr(0, end));
    const bool is_in_order = checksum && (list.empty() || list.back().path < checksum->path);
    if (!is_in_order) throw checksum_not_understood(path, line);
    list.push_back(*std::move(checksum));
    text.remove_prefix(end + 1);
  }
  return list;
}

struct FoundFile {
  std::string path;
  bool is_file = false;  // and no link or device
};

// In order of path.
std::vector<FoundFile> files_of(const std::string& top) {
  std::vector<FoundFile> found;
  std::vector<std::string> folders = {""};
  while (!folders.empty()) {
    const std::string folder = std::move(folders.back());
    folders.pop_back();
    boost::system::error_code error;
    for (fs::directory_iterator at(top + '/' + folder, error); !error && at != fs::directory_iterator();
         at.increment(error)) {
      const std::string name = at->path().filename().native();
      if (folder.empty() && name.starts_with('.')) continue;
      boost::system::error_code unknown;
      const fs::file_type type = at->symlink_status(unknown).type();
      if (type == fs::directory_file)
        folders.push_back(folder + name + '/');
      else
        found.push_back({folder + name, type == fs::regular_file});
    }
    if (error) throw unreadable_in_site(top + '/' + folder, error.value());
  }
  std::ranges::sort(found, {}, &FoundFile::path);
  return found;
}

using Fault = Verification::Fault;

// Walks two lists in the same order. Pairs go to `pairs`, to be read.
struct Pair {
  const Checksum* listed;
  const FoundFile* found;
};
std::vector<Pair> match(const std::vector<Checksum>& listed, const std::vector<FoundFile>& found,
                        std::vector<Verification::Finding>& findings) {
  std::vector<Pair> pairs;
  auto expected = listed.begin();
  for (const FoundFile& file : found) {
    for (; expected != listed.end() && expected->path < file.path; ++expected)
      findings.push_back({expected->path, Fault::Missing});
    if (expected != listed.end() && expected->path == file.path)
      pairs.push_back({&*expected++, &file});
    else if (file.path != kManifestPath && file.path != kChecksumsPath)
      findings.push_back({file.path, Fault::Extra});
  }
  for (; expected != listed.end(); ++expected) findings.push_back({expected->path, Fault::Missing});
  return pairs;
}

// Words of so many letters, digits and hyphens that are made of `alphabet` only: the commits or the days of a page.
std::vector<std::string_view> words_of(std::string_view page, std::size_t length, std::string_view alphabet) {
  constexpr std::string_view kOfWords = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
  std::vector<std::string_view> words;
  for (std::size_t at = page.find_first_of(kOfWords); at != std::string_view::npos;) {
    const std::size_t end = std::min(page.find_first_not_of(kOfWords, at), page.size());
    const std::string_view word = page.substr(at, end - at);
    if (word.size() == length && word.find_first_not_of(alphabet) == std::string_view::npos) words.push_back(word);
    at = page.find_first_of(kOfWords, end);
  }
  return words;
}

// Of the manifest itself no sum stands anywhere, but of the page that tells readers which version this is one does. A theme may
// leave out what it says.
bool contradicts(const Manifest& manifest, std::string_view page) {
  const auto lacks = [](const std::vector<std::string_view>& words, std::string_view wanted) {
    return !words.empty() && std::ranges::find(words, wanted) == words.end();
  };
  const std::string_view commit = manifest.changed ? std::string_view() : manifest.commit;
  return lacks(words_of(page, 40, "0123456789abcdef"), commit) ||
         lacks(words_of(page, 10, "0123456789-"), manifest.date);
}

}  // namespace

std::optional<Manifest> parse_manifest(std::string_view bytes) {
  rapidjson::Document json;
  json.Parse<rapidjson::kParseIterativeFlag>(bytes.data(), bytes.size());
  if (json.HasParseError() || !json.IsObject()) return std::nullopt;
  const auto text = [&](const char* key) {
    const auto found = json.FindMember(key);
    return found != json.MemberEnd() && found->value.IsString()
               ? std::string(found->value.GetString(), found->value.GetStringLength())
               : std::string();
  };
  const auto number = [&](const char* key) {
    const auto found = json.FindMember(key);
    return found != json.MemberEnd() && found->value.IsUint64() ? found->value.GetUint64() : 0;
  };
  const auto changed = json.FindMember("endret_siden");
  Manifest manifest{text("sha256"),  text("innsjekking"),   changed != json.MemberEnd() && changed->value.IsTrue(),
                    text("dato"),    text("neste_endring"), text("tidssone"),
                    text("program"), text("tema"),          number("filer"),
                    number("byte")};
  if (manifest.tree.empty()) return std::nullopt;
  return manifest;
}

Manifest read_manifest(const std::string& folder) {
  const std::string path = folder + '/' + std::string(kManifestPath);
  const std::optional<std::string> bytes = bytes_of(path, kLongestManifest);
  if (!bytes) {
    // Where the releases lie, the site is one folder further down.
    const std::string live = folder + "/current";
    throw no_manifest(folder, bytes_of(live + '/' + std::string(kManifestPath), kLongestManifest) ? live : "");
  }
  const std::optional<Manifest> manifest = parse_manifest(*bytes);
  if (!manifest) throw manifest_not_understood(path);
  return *manifest;
}

Verification verify_site(const std::string& folder, unsigned threads) {
  boost::system::error_code unknown;
  if (!fs::is_directory(folder, unknown)) throw no_site_folder(folder);
  Verification result;
  result.manifest = read_manifest(folder);
  const std::string list_path = folder + '/' + std::string(kChecksumsPath);
  const std::optional<std::string> text = bytes_of(list_path, kLongestList);
  if (!text) throw no_checksums(list_path);
  const std::vector<Checksum> listed = read_list(*text, list_path);
  const std::vector<FoundFile> found = files_of(folder);

  const std::vector<Pair> pairs = match(listed, found, result.findings);
  std::vector<std::uint8_t> is_same(pairs.size());
  std::atomic<std::uint64_t> bytes{0};
  parallel_for(pairs.size(), threads, [&](std::size_t i) {
    if (!pairs[i].found->is_file) return;
    const ReadFile file = sum_of_file(folder + '/' + pairs[i].found->path);
    is_same[i] = file.sum == pairs[i].listed->sha256;
    bytes += file.bytes;
  });
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (is_same[i] == 0) result.findings.push_back({pairs[i].found->path, Fault::Differs});
  }
  // Somebody who changes a page may change the list too, but then it is another list.
  if (sha256_of(*text) != result.manifest.tree)
    result.findings.push_back({std::string(kChecksumsPath), Fault::Differs});
  // Of what it says no sum stands anywhere, but what it counts can be counted again.
  const bool counts_all = result.manifest.files == listed.size() && result.manifest.bytes == bytes;
  const std::optional<std::string> page = bytes_of(folder + '/' + std::string(kVersionPage), kLongestManifest);
  const bool is_another = page && contradicts(result.manifest, *page);
  if (result.findings.empty() && (!counts_all || is_another))
    result.findings.push_back({std::string(kManifestPath), Fault::Differs});
  std::ranges::sort(result.findings, {}, &Verification::Finding::path);
  result.checked = pairs.size();
  return result;
}

}  // namespace motebok
