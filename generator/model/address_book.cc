#include "model/address_book.h"

#include <algorithm>

namespace motebok {

const KeptPage* AddressBook::find(std::string_view address) const {
  const auto found = std::ranges::lower_bound(pages, address, {}, &KeptPage::address);
  return found != pages.end() && found->address == address ? &*found : nullptr;
}

std::string address_of_file(std::string_view path) {
  constexpr std::string_view kIndex = "index.html";
  const bool is_index = path == kIndex || path.ends_with("/index.html");
  return "/" + std::string(is_index ? path.substr(0, path.size() - kIndex.size()) : path);
}

std::string file_of_address(std::string_view address) {
  std::string path(address.substr(address.starts_with('/') ? 1 : 0));
  if (path.empty() || path.ends_with('/')) path += "index.html";
  return path;
}

}  // namespace motebok
