// Where in a repository the content of a build is from.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "git/repository.h"
#include "model/source_tree.h"
#include "source/source.h"

namespace motebok {

struct Origin {
  Git<git_repository> repository;  // null: the content is in no repository
  std::string location;
  std::string folder;  // within the repository's tree, "" for all of it
  git_oid commit{};    // of a work tree: its HEAD
};

// Throws WorldFailure where there is a repository that cannot be read.
Origin origin_of(const SourceOptions& options, const SourceTree& tree);

// Of which commit the content is; of none where that cannot be read.
Edition edition_of(const Origin& origin, const std::string& time_zone, const SourceTree& tree);

// A path of the repository as a path within `folder`, "" for all of it; nothing for what lies outside.
std::optional<std::string_view> path_within(std::string_view path, std::string_view folder);

}  // namespace motebok
