// A commit made into a release that readers see, or back to an earlier one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "build.h"
#include "publish/publish.h"

namespace motebok {

inline constexpr unsigned kReleasesKept = 5;

struct PublishOptions {
  enum class Rehearsal { No, DryRun };
  enum class When { Now, IfDue };

  std::string root;               // releases/, current …; or
  std::string branch;             // "gh-pages", and
  std::string branch_repository;  // where it is; empty: where the papers are
  unsigned keep = kReleasesKept;
  unsigned most_shrink = kMostShrink;  // percent
  std::vector<std::string> accepted;   // codes of checks that are to warn instead of stopping
  Patience patience;                   // with another publishing
  Rehearsal rehearsal = Rehearsal::No;
  When when = When::Now;     // IfDue: whoever publishes asks what_is_due() first
  std::string changed_list;  // a file for the paths that are new, changed or gone; empty: none is asked for
  std::string removed_list;  // those that are gone
};

struct PublishResult {
  enum class Outcome {
    Refused,    // mistakes in the content, or a release that is not fit to be live; the live one is as it was
    Unchanged,  // the live release is this version already
    Rehearsed,
    Published,
  };
  Outcome outcome = Outcome::Refused;
  std::string release;   // that is live now; empty when nothing is
  std::string replaced;  // that was live before; empty when nothing was
  std::string commit;
  Changes changes;
  std::size_t pages = 0;
  std::uint64_t written = 0;  // files
  std::uint64_t linked = 0;
};

// Diagnostics come out sorted and quoted. Throws WorldFailure; what readers see is then as it was, unless the message says
// otherwise.
PublishResult publish_site(const BuildOptions& build, const PublishOptions& options, Diagnostics& diagnostics);

// The same, with a branch in place of releases: a release's name is a commit's id, and what was linked is what the commit before
// has too.
PublishResult publish_to_branch(const BuildOptions& build, const PublishOptions& options, Diagnostics& diagnostics);

// The release that is live afterwards. An empty name: the one before the live one. One that is not as it was made is not gone back
// to.
Release roll_back_site(const BuildOptions& build, const PublishOptions& options, const std::string& release);

std::vector<Release> list_published(const PublishOptions& options);

}  // namespace motebok
