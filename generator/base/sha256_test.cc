#include "base/sha256.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

// The examples of FIPS 180-4's own collection.
TEST(Sha256, IsWhatTheStandardSays) {
  EXPECT_EQ(sha256_of(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256_of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_of(std::string(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, IsTheSameForTheSameBytesInPieces) {
  Sha256 sum;
  sum.add("a");
  sum.add("");
  sum.add("bc");
  EXPECT_EQ(sum.finish(), sha256_of("abc"));
  EXPECT_EQ(sum.finish(), sha256_of(""));
}

}  // namespace
}  // namespace motebok
