// What is kept of each release beside it, outside what the web server shows: where it is from, how large it was, and its
// addresses. A plain text file, so that it can be read in a terminal ten years from now.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/address_book.h"

namespace motebok {

struct ReleaseRecord {
  std::string published;  // "2026-11-22T11:31:05Z"
  std::string commit;     // 40 hexadecimal digits
  std::string ref;        // as given
  std::string replaced;   // the release that was live before it; empty for the first
  std::size_t pages = 0;
  std::size_t files = 0;
  std::uint64_t bytes = 0;
};

std::string record_text(const ReleaseRecord& record, const AddressBook& addresses);

// Nothing for what is no record, or only the beginning of one.
std::optional<ReleaseRecord> read_record(std::string_view text);
AddressBook read_addresses(std::string_view text);

}  // namespace motebok
