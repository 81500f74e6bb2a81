// Every word publish/ says, in both languages.
#pragma once

#include <cstdint>
#include <string>

#include "base/diagnostic.h"
#include "base/world_failure.h"

namespace motebok {

struct BrokenLink;
struct EmptiedPage;
struct Release;
struct LockHolder {
  std::string process;  // its number; empty: not known
  std::string since;
};

// Of a release that is not fit to be live. `path` is the content file behind the page; empty: none is known.
Diagnostic broken_link(std::string path, const BrokenLink& link);
Diagnostic more_broken_links(std::size_t more);
Diagnostic page_emptied(std::string path, const EmptiedPage& page);
Diagnostic fewer_pages(std::size_t before, std::size_t after, unsigned most_percent);
Diagnostic fewer_bytes(std::uint64_t before, std::uint64_t after, unsigned most_percent);
Diagnostic addresses_unknown(const std::string& release);
// What is live was made on a day after today.
Diagnostic clock_is_behind(const std::string& live_date, const std::string& today);

// That says itself what readers see, or that it is another's doing.
struct SaysWhatReadersSee : WorldFailure {
  using WorldFailure::WorldFailure;
};

// A failure, and what readers see: whatever fails before the link is replaced, or after.
WorldFailure site_is_as_it_was(const WorldFailure& why);
WorldFailure new_release_is_live(const WorldFailure& why);

// Whatever fails in `work` leaves readers what they saw, and says so.
template <class Work>
auto before_it_is_live(const Work& work) {
  try {
    return work();
  } catch (const SaysWhatReadersSee&) {
    throw;
  } catch (const WorldFailure& failure) {
    throw site_is_as_it_was(failure);
  }
}

// The folder that is published to.
WorldFailure root_is_a_file(const std::string& folder);
WorldFailure root_is_not_ours(const std::string& folder);
WorldFailure current_is_no_link(const std::string& path);
WorldFailure current_leads_elsewhere(const std::string& path, const std::string& target);
// `path`: releases/ or records/ of `folder`.
WorldFailure folder_is_a_link(const std::string& path, const std::string& folder);
SaysWhatReadersSee another_is_publishing(const std::string& folder, const LockHolder& holder);
WorldFailure cannot_read_root(const std::string& path, int error_number);
WorldFailure cannot_clear_up(const std::string& path, int error_number);
WorldFailure cannot_publish(const std::string& path, int error_number);
WorldFailure cannot_remove_release(const std::string& path, int error_number);

WorldFailure nothing_published(const std::string& folder);
SaysWhatReadersSee nothing_live(const std::string& folder, const std::string& newest);
WorldFailure no_earlier_release(const std::string& live);
WorldFailure no_such_release(const std::string& folder, const std::string& name, const std::string& near);

// A branch that is published to.
WorldFailure repository_refuses(const std::string& folder, const std::string& what_git_says);
WorldFailure not_a_branch_name(const std::string& branch);
WorldFailure branch_is_not_ours(const std::string& folder, const std::string& branch);
WorldFailure branch_leads_on(const std::string& folder, const std::string& branch);
WorldFailure branch_is_checked_out(const std::string& folder, const std::string& branch);
SaysWhatReadersSee branch_has_moved(const std::string& folder, const std::string& branch);

// `path`: the first of the `count` files that are not as they were made.
WorldFailure release_is_damaged(const Release& release, const std::string& path, std::size_t count);

// A list of what is to be copied.
WorldFailure list_among_releases(const std::string& file, const std::string& folder);
WorldFailure cannot_write_list(const std::string& path, int error_number);

}  // namespace motebok
