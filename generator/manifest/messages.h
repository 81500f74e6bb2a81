// Every word manifest/ says, in both languages.
#pragma once

#include <string>

#include "base/world_failure.h"

namespace motebok {

WorldFailure no_site_folder(const std::string& folder);
// `near`: a folder that has one; may be empty.
WorldFailure no_manifest(const std::string& folder, const std::string& near);
WorldFailure manifest_not_understood(const std::string& path);
WorldFailure no_checksums(const std::string& path);
WorldFailure checksum_not_understood(const std::string& path, std::size_t line);
WorldFailure too_large_to_be_ours(const std::string& path);
WorldFailure unreadable_in_site(const std::string& path, int error_number);

}  // namespace motebok
