#include "source/renames.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

#include "base/path.h"

namespace motebok {
namespace {

constexpr std::size_t kMostCandidates = 20;
constexpr std::size_t kMostBytes = 1 << 20;

struct File {
  std::string path;
  git_oid blob{};
  std::size_t change = 0;  // of a new one: its index
  bool is_taken = false;
};

bool is_document(std::string_view path) { return extension_of(path) == ".md"; }

// In the order of their ends: neighbours have names, and folders, in common.
void sort_by_ends(std::vector<File>& files) {
  std::ranges::sort(files, [](const File& a, const File& b) {
    return std::lexicographical_compare(a.path.rbegin(), a.path.rend(), b.path.rbegin(), b.path.rend());
  });
}

std::vector<File> new_documents(const TreeChanges& changes) {
  std::vector<File> files;
  for (std::size_t i = 0; i < changes.changed.size(); ++i) {
    const TreeChange& each = changes.changed[i];
    if (each.parent == kNoParent && is_document(each.path)) files.push_back({each.path, each.blob, i});
  }
  sort_by_ends(files);
  return files;
}

std::vector<File> vanished_documents(git_odb* objects, const std::string& location, const TreeChanges& changes) {
  std::vector<File> files;
  const auto add = [&](const std::string& path, const git_oid& blob) {
    if (is_document(path)) files.push_back({path, blob});
  };
  for (const VanishedEntry& each : changes.vanished) {
    if (each.is_folder)
      for_each_file(objects, location, each.id, each.path + '/', add);
    else
      add(each.path, each.id);
  }
  sort_by_ends(files);
  return files;
}

// The twenty around where the path would stand.
std::pair<std::size_t, std::size_t> neighbours_of(const std::string& path, const std::vector<File>& files) {
  const auto at = std::ranges::partition_point(files, [&](const File& each) {
    return std::lexicographical_compare(each.path.rbegin(), each.path.rend(), path.rbegin(), path.rend());
  });
  const auto place = static_cast<std::size_t>(at - files.begin());
  const std::size_t begin = place > kMostCandidates / 2 ? place - kMostCandidates / 2 : 0;
  const std::size_t end = std::min(files.size(), begin + kMostCandidates);
  return {end > kMostCandidates ? end - kMostCandidates : 0, end};
}

// A text as the lengths of its lines by their hashes, blanks at the ends left out.
struct Lines {
  bool is_known = false;
  std::size_t bytes = 0;
  std::vector<std::pair<std::size_t, std::size_t>> all;  // hash and length, sorted
};

Lines lines_of(std::string_view text) {
  Lines lines{true, 0, {}};
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.remove_suffix(1);
    if (line.empty()) continue;
    lines.bytes += line.size();
    lines.all.emplace_back(std::hash<std::string_view>()(line), line.size());
  }
  std::ranges::sort(lines.all);
  return lines;
}

// Bytes of the lines that both have.
std::size_t shared_bytes(const Lines& a, const Lines& b) {
  std::size_t bytes = 0;
  for (auto i = a.all.begin(), j = b.all.begin(); i != a.all.end() && j != b.all.end();) {
    if (*i == *j) {
      bytes += i->second;
      ++i;
      ++j;
    } else if (*i < *j) {
      ++i;
    } else {
      ++j;
    }
  }
  return bytes;
}

// Each contents is read once.
class Contents {
 public:
  explicit Contents(git_odb* objects) : objects_(objects) {}

  const Lines& of(const git_oid& blob) {
    const auto [at, is_new] = known_.try_emplace(hexadecimal(blob));
    if (is_new) at->second = read(blob);
    return at->second;
  }
  bool lacks_some() const { return lacks_some_; }

 private:
  Lines read(const git_oid& blob) {
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_ANY;
    git_odb_object* found = nullptr;
    if (git_odb_read_header(&size, &type, objects_, &blob) == 0 && size > kMostBytes) return {};
    if (git_odb_read(&found, objects_, &blob) != 0) {
      lacks_some_ = true;
      return {};
    }
    const Git<git_odb_object> object(found);
    return lines_of({static_cast<const char*>(git_odb_object_data(found)), git_odb_object_size(found)});
  }

  git_odb* objects_;
  std::map<std::string, Lines> known_;
  bool lacks_some_ = false;
};

struct Pair {
  std::size_t shared = 0;
  std::size_t is = 0;
  std::size_t was = 0;
};

class RenameSearch {
 public:
  RenameSearch(git_odb* objects, std::vector<File> is, std::vector<File> was)
      : contents_(objects), is_(std::move(is)), was_(std::move(was)) {}

  RenamesOfCommit all() && {
    join_equal();
    join_alike();
    renames_.lacks_contents = contents_.lacks_some();
    std::ranges::sort(renames_.origins);
    return std::move(renames_);
  }

 private:
  void join(std::size_t is, std::size_t was) {
    is_[is].is_taken = was_[was].is_taken = true;
    renames_.origins.emplace_back(is_[is].change, was_[was].path);
  }

  void join_equal() {
    std::map<std::string, std::vector<std::size_t>> by_blob;
    for (std::size_t i = 0; i < was_.size(); ++i) by_blob[hexadecimal(was_[i].blob)].push_back(i);
    for (std::size_t i = 0; i < is_.size(); ++i) {
      const auto same = by_blob.find(hexadecimal(is_[i].blob));
      if (same == by_blob.end() || same->second.empty()) continue;
      join(i, same->second.front());
      same->second.erase(same->second.begin());
    }
  }

  void join_alike() {
    std::erase_if(is_, [](const File& each) { return each.is_taken; });
    std::erase_if(was_, [](const File& each) { return each.is_taken; });
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < is_.size(); ++i) {
      const auto [begin, end] = neighbours_of(is_[i].path, was_);
      for (std::size_t j = begin; j < end; ++j) {
        const Lines& is = contents_.of(is_[i].blob);
        const Lines& was = contents_.of(was_[j].blob);
        const std::size_t shared = is.is_known && was.is_known ? shared_bytes(is, was) : 0;
        if (shared > 0 && shared * 2 >= std::max(is.bytes, was.bytes)) pairs.push_back({shared, i, j});
      }
    }
    std::ranges::sort(pairs, [](const Pair& a, const Pair& b) {
      return std::tie(b.shared, a.is, a.was) < std::tie(a.shared, b.is, b.was);
    });
    for (const Pair& each : pairs) {
      if (!is_[each.is].is_taken && !was_[each.was].is_taken) join(each.is, each.was);
    }
  }

  Contents contents_;
  std::vector<File> is_;
  std::vector<File> was_;
  RenamesOfCommit renames_;
};

}  // namespace

RenamesOfCommit find_renames(git_odb* objects, const std::string& location, const TreeChanges& changes) {
  if (changes.vanished.empty()) return {};
  std::vector<File> is = new_documents(changes);
  if (is.empty()) return {};
  return RenameSearch(objects, std::move(is), vanished_documents(objects, location, changes)).all();
}

}  // namespace motebok
