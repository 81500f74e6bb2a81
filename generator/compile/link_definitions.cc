#include "compile/link_definitions.h"

#include <algorithm>

namespace motebok {
namespace {

// "../plan.md" of "[plan]: ../plan.md", "> [plan]: <../plan.md> 'Planen'"; empty when the line is no definition.
std::string_view defined_address(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" >\t"), line.size()));
  if (!line.starts_with('[') || line.starts_with("[^")) return {};
  const std::size_t colon = line.find("]:");
  if (colon == std::string_view::npos) return {};
  line.remove_prefix(colon + 2);
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  if (line.starts_with('<')) return line.substr(1, std::min(line.find('>'), line.size()) - 1);
  return line.substr(0, line.find_first_of(" \t\r"));
}

}  // namespace

LinkDefinitions::LinkDefinitions(const BodyText& body) {
  const std::string_view file = body.file();
  for (std::size_t begin = file.size() - body.body().size(); begin < file.size();) {
    const std::size_t end = std::min(file.find('\n', begin), file.size());
    const std::string_view address = defined_address(file.substr(begin, end - begin));
    if (!address.empty()) {
      const auto at = static_cast<std::uint32_t>(address.data() - file.data());
      addresses_.try_emplace(address, Span{at, at + static_cast<std::uint32_t>(address.size())});
    }
    begin = end + 1;
  }
}

std::optional<Span> LinkDefinitions::address(std::string_view written) const {
  const auto found = addresses_.find(written);
  return found == addresses_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace motebok
