#include "base/web_address.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

TEST(WebAddress, HasAProtocolAndAHost) {
  EXPECT_TRUE(is_web_address("https://eksempel.no/søk?a=b#c"));
  for (const std::string_view text :
       {"", "eksempel.no", "https://", "https:///a", "ftp://a.no", "https://a.no/\"x", "http://a b"})
    EXPECT_FALSE(is_web_address(text)) << text;
}

TEST(WebAddress, OfASiteCannotEndWhereItIsWritten) {
  for (const std::string_view text : {"https://eksempel.no", "http://localhost:8080/helse",
                                      "https://xn--bl-lka.no/a-b_c/", "https://ålesund.kommune.no"})
    EXPECT_TRUE(is_site_address(text)) << text;
  for (const std::string_view text :
       {"https://x/?a#b", "https://x/\"><script>", "https://x/\r\nX-EVIL: 1", "https://u@x", "https://x/../y",
        "https://x/\x7F", "https://x/\u202E", "https://.", "https://x/{{7*7}}"})
    EXPECT_FALSE(is_site_address(text)) << text;
}

}  // namespace
}  // namespace motebok
