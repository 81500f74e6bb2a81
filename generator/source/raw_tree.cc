#include "source/raw_tree.h"

#include <algorithm>
#include <cstring>

#include "git/messages.h"

namespace motebok {

int order_of(const RawEntry& a, const RawEntry& b) {
  const std::size_t common = std::min(a.name.size(), b.name.size());
  if (const int order = std::memcmp(a.name.data(), b.name.data(), common); order != 0) return order;
  const auto byte_after = [common](const RawEntry& entry) {
    if (entry.name.size() > common) return static_cast<int>(static_cast<unsigned char>(entry.name[common]));
    return entry.kind == RawEntry::Kind::Folder ? '/' : 0;
  };
  return byte_after(a) - byte_after(b);
}

RawTree::RawTree(git_odb* objects, const std::string& location, const git_oid& id) : location_(location) {
  git_odb_object* found = nullptr;
  if (git_odb_read(&found, objects, &id) != 0) throw_missing(location, id);
  object_.reset(found);
  rest_ = {static_cast<const char*>(git_odb_object_data(found)), git_odb_object_size(found)};
  if (git_odb_object_type(found) != GIT_OBJECT_TREE) throw damaged_object(location, hexadecimal(id), "");
}

std::optional<RawEntry> RawTree::next() {
  if (rest_.empty()) return std::nullopt;
  // "40000 " for a folder; every other mode has six digits, and so has a folder's of some old programs.
  const std::size_t name = rest_.front() == '4' ? 6 : 7;
  const std::size_t end = rest_.find('\0', name);
  const std::size_t length = end + 1 + GIT_OID_RAWSZ;
  const bool is_whole = end != std::string_view::npos && length <= rest_.size() && rest_[name - 1] == ' ';
  if (!is_whole) throw damaged_object(location_, hexadecimal(*git_odb_object_id(object_.get())), "");
  RawEntry entry;
  if (rest_.starts_with("40000 ") || rest_.starts_with("040000 ")) entry.kind = RawEntry::Kind::Folder;
  if (rest_.starts_with("160000 ")) entry.kind = RawEntry::Kind::Submodule;
  entry.name = rest_.substr(name, end - name);
  entry.bytes = rest_.substr(0, length);
  std::memcpy(entry.id.id, rest_.data() + end + 1, GIT_OID_RAWSZ);
  rest_.remove_prefix(length);
  return entry;
}

bool RawTree::pass(const RawEntry& same) {
  if (!rest_.starts_with(same.bytes)) return false;
  rest_.remove_prefix(same.bytes.size());
  return true;
}

}  // namespace motebok
