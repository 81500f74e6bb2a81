// The folder that releases are published to:
//
//   ROOT/current            a symbolic link to the release that is live
//   ROOT/releases/<name>/   a release, never changed once it is there; the name is its time in UTC and the commit's first digits
//   ROOT/records/<name>     what is known of it (record.h)
//   ROOT/.motebok-publish   the mark: the folder is ours
//   ROOT/.lock              held by whoever publishes
//   ROOT/.incoming/         a release that is being written; ROOT/.outgoing/ one that is being removed
//   ROOT/.switching         the name of a release that is being made live, so that the next publishing knows it was not
//   ROOT/.settled           a commit that gave what was live already, or was gone back from (settled.h)
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/disk.h"
#include "publish/draft.h"
#include "publish/record.h"

namespace motebok {

inline constexpr const char* kRootMark = ".motebok-publish";
inline constexpr const char* kLock = ".lock";
inline constexpr const char* kIncoming = ".incoming";
inline constexpr const char* kOutgoing = ".outgoing";
inline constexpr const char* kSwitching = ".switching";
inline constexpr const char* kSettled = ".settled";
inline constexpr const char* kNewLink = ".current.new";
inline constexpr const char* kCurrent = "current";
inline constexpr const char* kReleases = "releases";
inline constexpr const char* kRecords = "records";

struct PublishRoot {
  std::string shown;  // as given, for messages
  Descriptor folder;  // none where the folder does not exist, or is empty
};

// As things stand, without the lock: nothing is changed. Throws WorldFailure where the folder holds somebody else's files.
PublishRoot look_at_root(const std::string& folder);

struct Release {
  std::string name;
  ReleaseRecord record;
  bool is_live = false;
  bool is_rolled_back_to = false;  // live, though a newer one was published
};
// Oldest first: those that have a record, as the others are not ours, and the live one in any case.
std::vector<Release> list_releases(const PublishRoot& root);

// The one that `current` names, whether it is there or not; empty where there is no link. Throws as live_release() does.
std::string release_that_is_linked(const PublishRoot& root);

// Empty where nothing is live, or the link leads to a release that is gone. Throws WorldFailure where `current` is no link to
// one of our releases.
std::string live_release(const PublishRoot& root);

struct LiveRelease {
  Descriptor folder;  // what `version` reads from
  LiveVersion version;
};
LiveRelease open_release(const PublishRoot& root, const std::string& name, unsigned threads);
// Where the link or its release is gone, there are no files; but addresses and size are those that are known of the release, else
// of the newest there is, for readers have had it.
LiveRelease open_live_release(const PublishRoot& root, unsigned threads);

// How one release differs from what is live.
Changes changes_to(const LiveRelease& release, const LiveRelease& live);

}  // namespace motebok
