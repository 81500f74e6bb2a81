// The site as the newest commit of a branch, as code hosts show it ("gh-pages"): blobs, trees and a commit, without a work tree.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "publish/draft.h"

namespace motebok {

class BranchPublishing {
 public:
  // Throws WorldFailure where there is no such repository, where the branch holds something else than published sites, so that
  // a wrong name never buries somebody's work, and where it is checked out.
  BranchPublishing(const std::string& repository, const std::string& branch);
  ~BranchPublishing();
  BranchPublishing(const BranchPublishing&) = delete;
  BranchPublishing& operator=(const BranchPublishing&) = delete;

  // What the branch shows now. Of the repository's top, entries that begin with a dot and CNAME are the publisher's own: they are
  // no part of it, and stay.
  const LiveVersion& live() const;

  // A file that is new or has changed. Safe on any thread; each path once.
  void write(std::string_view path, std::string_view bytes);

  // The new version becomes the newest commit. Its message names `commit`, which the site was made of. Throws WorldFailure where
  // somebody has moved the branch meanwhile: then nothing of theirs is lost. Returns the new commit's id. Call once.
  std::string go_live(const Changes& changes, const std::string& commit);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace motebok
