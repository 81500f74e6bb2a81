// Whole files from the disk.
#pragma once

#include <string>

namespace motebok {

// Throws WorldFailure, naming file and reason. Safe on any thread.
std::string read_file(const std::string& path);

}  // namespace motebok
