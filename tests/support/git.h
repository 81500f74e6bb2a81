// Git itself, so that the repositories are real ones; as nobody in particular, and with nobody's settings.
#pragma once

#include <string>
#include <vector>

namespace motebok::testing {

inline constexpr const char* kCommitted = "2025-11-01T12:00Z";

// `git WORDS…` in the folder; what it says. Fails the process, not the test, where git does.
std::string git(const std::string& folder, std::vector<std::string> words);

// All that has changed in the folder, as a commit of its repository, which is made where there is none. Returns the commit's id.
std::string commit_everything(const std::string& folder, const char* when = kCommitted);

}  // namespace motebok::testing
