// Holds the includes of the generator's sources against the table of architecture: which folder may know which, and which
// folder a library stays in.
#pragma once

#include <string>
#include <vector>

namespace motebok::testing {

struct SourceText {
  std::string path;  // below generator/: "link/link.cc"
  std::string text;
};

// One line each, "link/link.cc:7: …", in the order of the sources. Empty when all is well.
std::vector<std::string> layering_offences(const std::vector<SourceText>& sources);

}  // namespace motebok::testing
