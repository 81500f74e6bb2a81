#include "source/origin.h"

#include <boost/filesystem.hpp>

#include "source/commit_tree.h"

namespace motebok {
namespace {

Origin origin_of_commit(const SourceOptions& options, const std::string& commit) {
  Origin origin{open_repository(options.repository), options.repository, content_path(options.content), {}};
  git_oid_fromstr(&origin.commit, commit.c_str());
  return origin;
}

Origin origin_of_work_tree(const std::string& content) {
  namespace fs = boost::filesystem;
  Origin origin;
  boost::system::error_code error;
  const fs::path folder = fs::canonical(content.empty() ? "." : content, error);
  if (error) return origin;
  Git<git_repository> repository = open_enclosing_repository(folder.native());
  if (!repository || git_repository_is_bare(repository.get()) == 1) return origin;
  const fs::path top = fs::canonical(git_repository_workdir(repository.get()), error);
  const fs::path within = error ? fs::path() : folder.lexically_relative(top);
  if (within.empty() || within.begin()->native() == "..") return origin;
  if (git_reference_name_to_id(&origin.commit, repository.get(), "HEAD") != 0) return origin;
  origin.repository = std::move(repository);
  origin.location = top.native();
  origin.folder = within.native() == "." ? "" : within.native();
  return origin;
}

}  // namespace

Origin origin_of(const SourceOptions& options, const SourceTree& tree) {
  return tree.commit.empty() ? origin_of_work_tree(options.content) : origin_of_commit(options, tree.commit);
}

}  // namespace motebok
