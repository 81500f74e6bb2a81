#include "source/origin.h"

#include <boost/filesystem.hpp>

#include "source/commit_tree.h"
#include "source/messages.h"

namespace motebok {
namespace {

namespace fs = boost::filesystem;

Origin origin_of_commit(const SourceOptions& options, const std::string& commit) {
  Origin origin{open_repository(options.repository), options.repository, content_path(options.content), {}};
  git_oid_fromstr(&origin.commit, commit.c_str());
  return origin;
}

// The repository whose work tree holds the folder, null where none does; without a commit.
Origin place_of(const std::string& content) {
  Origin origin;
  boost::system::error_code error;
  const fs::path folder = fs::canonical(content.empty() ? "." : content, error);
  if (error) return origin;
  Git<git_repository> repository = open_enclosing_repository(folder.native());
  if (!repository || git_repository_is_bare(repository.get()) == 1) return origin;
  const fs::path top = fs::canonical(git_repository_workdir(repository.get()), error);
  const fs::path within = error ? fs::path() : folder.lexically_relative(top);
  if (within.empty() || within.begin()->native() == "..") return origin;
  origin.repository = std::move(repository);
  origin.location = top.native();
  origin.folder = within.native() == "." ? "" : within.native();
  return origin;
}

// A folder in a repository without any commit is as one in none.
Origin origin_of_work_tree(const std::string& content) {
  Origin origin = place_of(content);
  const bool has_commit =
      origin.repository && git_reference_name_to_id(&origin.commit, origin.repository.get(), "HEAD") == 0;
  return has_commit ? std::move(origin) : Origin{};
}

}  // namespace

Origin origin_of(const SourceOptions& options, const SourceTree& tree) {
  return tree.commit.empty() ? origin_of_work_tree(options.content) : origin_of_commit(options, tree.commit);
}

SourceOptions committed_at(const SourceOptions& options, const std::string& ref) {
  SourceOptions committed = options;
  committed.ref = ref;
  if (!options.repository.empty()) return committed;
  boost::system::error_code error;
  if (!fs::is_directory(options.content, error)) throw no_content_folder(options.content);
  const Origin place = place_of(options.content);
  if (!place.repository) throw content_in_no_repository(options.content);
  committed.repository = place.location;
  committed.content = place.folder;
  return committed;
}

std::optional<std::string_view> path_within(std::string_view path, std::string_view folder) {
  if (folder.empty()) return path;
  if (!path.starts_with(folder) || path.size() <= folder.size() || path[folder.size()] != '/') return std::nullopt;
  return path.substr(folder.size() + 1);
}

}  // namespace motebok
