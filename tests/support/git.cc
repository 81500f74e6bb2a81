#include "support/git.h"

#include <cstdio>
#include <filesystem>

#include "base/check.h"
#include "support/program.h"

namespace motebok::testing {
namespace {

std::string git_at(const char* when, const std::string& folder, std::vector<std::string> words) {
  Invocation invocation;
  invocation.arguments = std::move(words);
  invocation.folder = folder;
  invocation.program = "git";
  invocation.environment = {{"GIT_CONFIG_GLOBAL", "/dev/null"}, {"GIT_CONFIG_NOSYSTEM", "1"},
                            {"GIT_AUTHOR_NAME", "Redaktør"},    {"GIT_AUTHOR_EMAIL", "redaktor@fjorden.example"},
                            {"GIT_COMMITTER_NAME", "Redaktør"}, {"GIT_COMMITTER_EMAIL", "redaktor@fjorden.example"},
                            {"GIT_AUTHOR_DATE", when},          {"GIT_COMMITTER_DATE", when}};
  const Finished done = run(invocation);
  if (done.status != 0) std::fputs(done.err.c_str(), stderr);
  CHECK(done.status == 0);
  std::string said = done.out;
  while (said.ends_with('\n')) said.pop_back();
  return said;
}

}  // namespace

std::string git(const std::string& folder, std::vector<std::string> words) {
  return git_at(kCommitted, folder, std::move(words));
}

std::string commit_everything(const std::string& folder, const char* when) {
  if (!std::filesystem::exists(folder + "/.git")) git(folder, {"init", "--quiet", "--initial-branch=main"});
  git(folder, {"add", "."});
  git_at(when, folder, {"commit", "--quiet", "--allow-empty", "--message=Legg ut referatet"});
  return git(folder, {"rev-parse", "HEAD"});
}

}  // namespace motebok::testing
