// Text as Macs and PDFs write it, "å" in two characters, read as everybody else writes it. It looks the same, and would be no word,
// name or column that anybody else has written.
#pragma once

#include <functional>
#include <string>

namespace motebok {

// In Unicode NFC. Bytes that are no UTF-8 are returned as they are.
std::string composed(std::string bytes);

}  // namespace motebok
