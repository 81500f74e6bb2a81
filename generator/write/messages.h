// Every word write/ says, in both languages.
#pragma once

#include <string>

#include "base/world_failure.h"

namespace motebok {

WorldFailure output_is_a_file(const std::string& folder);
WorldFailure output_is_a_dead_link(const std::string& folder);
WorldFailure output_is_not_ours(const std::string& folder);
WorldFailure output_within_input(const std::string& folder, const std::string& input);
WorldFailure input_within_output(const std::string& folder, const std::string& input);
WorldFailure no_parent_folder(const std::string& folder, const std::string& parent);
WorldFailure staging_in_the_way(const std::string& staging);
WorldFailure another_build_is_running(const std::string& folder);

// Before commit() nothing in the output has changed, and the words say so.
WorldFailure cannot_stage(const std::string& path, int error_number);
WorldFailure cannot_read_output(const std::string& path, int error_number);
// In the middle of commit(): every file is whole, some are old.
WorldFailure cannot_replace(const std::string& path, int error_number);
WorldFailure cannot_remove(const std::string& path, int error_number);

}  // namespace motebok
