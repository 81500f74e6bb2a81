// A site of tests/history/sites/ as a repository: its folders 01, 02 … are committed one after the other. In each,
// innsjekking.txt says when (UTC) and why, slett.txt which files go, and the rest is laid over what was there.
#pragma once

#include <string>
#include <vector>

#include "source/scratch_repository.h"
#include "support/file_tree.h"
#include "support/program.h"

namespace motebok::testing {

class CommittedSite {
 public:
  explicit CommittedSite(const std::string& site);

  // Another commit: files by path, an empty text for one that goes.
  void commit(const FileTree& files, const std::string& day, const std::string& message,
              const std::string& author = "Sekretariatet");

  const std::string& repository() const { return repository_.path(); }
  // Of the newest commit, 40 digits; of the one `before` it.
  const std::string& commit_id(std::size_t before = 0) const { return commits_[commits_.size() - 1 - before]; }
  std::string operator/(std::string_view name) const { return scratch_ / name; }

  // `motebok build` of the newest commit with the bare theme, into `out`.
  Invocation build(const std::string& out, const std::vector<std::string>& more = {}) const;
  // What it makes; fails the test where it does not end well and in silence.
  FileTree built(const std::string& out, const std::vector<std::string>& more = {}) const;
  // The same from the files of the newest commit, checked out.
  FileTree built_from_work_tree(const std::string& out) const;

 private:
  ScratchRepository repository_;
  ScratchFolder scratch_;
  FileTree files_;
  std::vector<git_oid> head_;
  std::vector<std::string> commits_;
};

}  // namespace motebok::testing
