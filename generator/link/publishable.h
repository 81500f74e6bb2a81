// What may be published: the one place where anything else is dropped.
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "model/compiled_document.h"
#include "model/source_tree.h"

namespace motebok {

// Why something that exists is not on the site.
struct HiddenReason {
  enum class Kind { Draft, Embargoed, Withdrawn };
  Kind kind = Kind::Draft;
  Date date{};       // the day it becomes visible, or was withdrawn
  std::string path;  // of the document
};

// What was dropped, by the words a reference may use: a path, "sak:flr/21/24", "mote:flr/2024-05-29", "referat:flr/2024-05-29", "utvalg:flr",
// "partner:narvik", "utlysning:…", "plan:…". Asked only to explain why a reference leads nowhere.
class HiddenThings {
 public:
  void add(std::string key, const HiddenReason& reason) { reasons_.try_emplace(std::move(key), reason); }
  const HiddenReason* find(std::string_view key) const;

  // True when a file of this name, or in a folder of this name, could not be read: that has been reported, and what leads
  // there is not a mistake of its own.
  bool has_unread(std::string_view name) const { return unread_.contains(name); }
  bool is_unread(std::string_view path) const { return std::ranges::binary_search(unread_files_, path); }
  void note_unread(std::string_view path);

  // The first day after today on which less, or more, is hidden.
  std::optional<Date> next_release;

  // Paths of files that unpublished texts show, in order; kept back unless a published text shows them too.
  std::vector<std::string> files;

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  std::unordered_map<std::string, HiddenReason, Hash, std::equal_to<>> reasons_;
  std::set<std::string, std::less<>> unread_;
  std::vector<std::string> unread_files_;  // in order
};

// `documents` in order of path, all that could be read. Takes drafts and embargoed documents out, empties withdrawn ones but for what a tombstone says, and remembers both.
HiddenThings drop_unpublishable(std::vector<CompiledDocument>& documents, const SourceTree& sources, Date today);

std::string case_key(std::string_view committee, CaseNumber number);
std::string meeting_key(std::string_view committee, Date date);
std::string minutes_key(std::string_view committee, Date date);

}  // namespace motebok
