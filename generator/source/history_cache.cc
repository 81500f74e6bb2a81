// Layout: a line that names the format, the folder, the paths, the commits, and XXH3 of all that. Numbers stand as the
// machine has them: the cache is for the machine it was made on.
#include "source/history_cache.h"

#include <fmt/format.h>
#include <unistd.h>

#include <boost/filesystem.hpp>
#include <fstream>
#include <optional>
#include <sstream>
#include <type_traits>

#include "base/hash.h"

namespace motebok {
namespace {

namespace fs = boost::filesystem;

constexpr std::string_view kFormat = "motebok historikk 1\n";
constexpr std::size_t kChecksum = 32;

class Packer {
 public:
  template <class Plain>
  requires std::is_trivially_copyable_v<Plain>
  void add(const Plain& value) { bytes_.append(reinterpret_cast<const char*>(&value), sizeof value); }
  void add_text(std::string_view text) {
    add(static_cast<std::uint32_t>(text.size()));
    bytes_ += text;
  }
  void add_raw(std::string_view bytes) { bytes_ += bytes; }
  std::string& bytes() { return bytes_; }

 private:
  std::string bytes_;
};

class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

  template <class Plain>
  Plain take() {
    Plain value{};
    if (!has(sizeof value)) return value;
    std::memcpy(static_cast<void*>(&value), rest_.data(), sizeof value);
    rest_.remove_prefix(sizeof value);
    return value;
  }
  std::string take_text() {
    const auto size = take<std::uint32_t>();
    if (!has(size)) return {};
    std::string text(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return text;
  }
  // A number of things that take at least so many bytes each.
  std::uint32_t take_count(std::size_t bytes_each) {
    const auto count = take<std::uint32_t>();
    return has(count * bytes_each) ? count : 0;
  }
  bool is_at_end() const { return is_good_ && rest_.empty(); }
  bool is_good() const { return is_good_; }
  void refuse() { is_good_ = false; }

 private:
  bool has(std::size_t bytes) {
    is_good_ = is_good_ && bytes <= rest_.size();
    return is_good_;
  }

  std::string_view rest_;
  bool is_good_ = true;
};

void pack(Packer& packer, const CommitFacts& commit) {
  packer.add(commit.id);
  packer.add(commit.time);
  packer.add(static_cast<std::uint32_t>(commit.parents.size()));
  for (const git_oid& each : commit.parents) packer.add(each);
  packer.add(static_cast<std::uint32_t>(commit.changes.size()));
  for (const FileChange& each : commit.changes) {
    packer.add(each.path);
    packer.add(each.path_before);
    packer.add(each.blob);
    packer.add(static_cast<std::uint8_t>(each.is_own ? 1 : 0));
    packer.add(each.parent);
  }
  packer.add_text(commit.message);
  packer.add_text(commit.author);
  packer.add_text(commit.email);
}

FileChange unpack_change(Unpacker& unpacker, std::size_t paths, std::size_t parents) {
  FileChange change;
  change.path = unpacker.take<std::uint32_t>();
  change.path_before = unpacker.take<std::uint32_t>();
  change.blob = unpacker.take<git_oid>();
  change.is_own = unpacker.take<std::uint8_t>() != 0;
  change.parent = unpacker.take<ParentIndex>();
  const bool has_parent = change.parent == kNoParent || change.parent < parents;
  if (change.path >= paths || change.path_before >= paths || !has_parent) unpacker.refuse();
  return change;
}

CommitFacts unpack_commit(Unpacker& unpacker, std::size_t paths) {
  CommitFacts commit;
  commit.id = unpacker.take<git_oid>();
  commit.time = unpacker.take<std::int64_t>();
  const std::uint32_t parents = unpacker.take_count(sizeof(git_oid));
  for (std::uint32_t i = 0; i < parents; ++i) commit.parents.push_back(unpacker.take<git_oid>());
  const std::uint32_t changes = unpacker.take_count(sizeof(git_oid));
  commit.changes.reserve(changes);
  for (std::uint32_t i = 0; i < changes; ++i) commit.changes.push_back(unpack_change(unpacker, paths, parents));
  commit.message = unpacker.take_text();
  commit.author = unpacker.take_text();
  commit.email = unpacker.take_text();
  return commit;
}

std::optional<std::string> checked_bytes(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return std::nullopt;
  std::ostringstream all;
  all << stream.rdbuf();
  std::string bytes = std::move(all).str();
  if (bytes.size() < kFormat.size() + kChecksum || !bytes.starts_with(kFormat)) return std::nullopt;
  const std::string checksum = bytes.substr(bytes.size() - kChecksum);
  bytes.resize(bytes.size() - kChecksum);
  if (hash_hex(bytes) != checksum) return std::nullopt;
  return bytes.substr(kFormat.size());
}

}  // namespace

std::string history_cache_file(const std::string& cache, const std::string& repository, const std::string& folder) {
  boost::system::error_code error;
  const fs::path real = fs::canonical(repository, error);
  const std::string name = (error ? repository : real.native()) + '\n' + folder;
  return fmt::format("{}/historikk-{}", cache, hash_hex(name));
}

HistoryFacts read_history_cache(const std::string& file, const std::string& folder) {
  const std::optional<std::string> bytes = checked_bytes(file);
  if (!bytes) return {};
  Unpacker unpacker(*bytes);
  if (unpacker.take_text() != folder) return {};
  HistoryFacts facts;
  const std::uint32_t paths = unpacker.take_count(sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < paths; ++i) {
    if (facts.paths.number_of(unpacker.take_text()) != i) unpacker.refuse();
  }
  const std::uint32_t commits = unpacker.take_count(sizeof(git_oid));
  facts.commits.reserve(commits);
  for (std::uint32_t i = 0; i < commits && unpacker.is_good(); ++i) {
    facts.commits.push_back(unpack_commit(unpacker, paths));
  }
  return unpacker.is_at_end() ? std::move(facts) : HistoryFacts{};
}

void write_history_cache(const std::string& file, const std::string& folder, const HistoryFacts& facts) {
  Packer packer;
  packer.add_raw(kFormat);
  packer.add_text(folder);
  packer.add(static_cast<std::uint32_t>(facts.paths.all().size()));
  for (const std::string& each : facts.paths.all()) packer.add_text(each);
  const auto is_known = [&](std::size_t i) { return !facts.is_cut[i]; };
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < facts.commits.size(); ++i) count += is_known(i) ? 1U : 0U;
  packer.add(count);
  for (std::size_t i = 0; i < facts.commits.size(); ++i) {
    if (is_known(i)) pack(packer, facts.commits[i]);
  }
  const std::string checksum = hash_hex(packer.bytes());
  packer.add_raw(checksum);

  boost::system::error_code error;
  fs::create_directories(fs::path(file).parent_path(), error);
  // Two builds at once each write their own, and the last one's stays.
  const std::string unfinished = fmt::format("{}.{}", file, getpid());
  std::ofstream stream(unfinished, std::ios::binary);
  stream << packer.bytes();
  stream.close();
  if (stream) fs::rename(unfinished, file, error);
  if (!stream || error) fs::remove(unfinished, error);
}

}  // namespace motebok
