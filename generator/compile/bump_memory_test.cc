#include "compile/bump_memory.h"

#include <cmark-gfm.h>
#include <gtest/gtest.h>
#include <sanitizer/asan_interface.h>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace motebok {
namespace {

TEST(BumpMemory, IsZeroedEachTimeItIsHandedOut) {
  for (int document = 0; document < 2; ++document) {
    reset_bump_memory();
    auto* const bytes = static_cast<unsigned char*>(bump_memory()->calloc(5, 20));
    EXPECT_EQ(std::count(bytes, bytes + 100, 0), 100);
    std::memset(bytes, 'x', 100);
  }
}

TEST(BumpMemory, KeepsWhatStoodInItWhenItGrows) {
  reset_bump_memory();
  void* const small = bump_memory()->calloc(1, 3);
  std::memcpy(small, "abc", 3);
  auto* const large = static_cast<const char*>(bump_memory()->realloc(small, std::size_t{3} << 20));
  EXPECT_EQ(std::string_view(large, 4), std::string_view("abc\0", 4));
}

#ifdef __SANITIZE_ADDRESS__
TEST(BumpMemory, IsShutToReadersPastItsEndAndAfterItsDocument) {
  reset_bump_memory();
  auto* const bytes = static_cast<const char*>(bump_memory()->calloc(1, 13));
  EXPECT_FALSE(__asan_address_is_poisoned(bytes));
  EXPECT_FALSE(__asan_address_is_poisoned(bytes + 12));
  EXPECT_TRUE(__asan_address_is_poisoned(bytes + 13));
  reset_bump_memory();
  EXPECT_TRUE(__asan_address_is_poisoned(bytes));
}
#endif

}  // namespace
}  // namespace motebok
