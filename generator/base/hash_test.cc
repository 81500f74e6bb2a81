#include "base/hash.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

TEST(HashHex, IsTheSameOnEveryMachine) {
  EXPECT_EQ(hash_hex(""), "99aa06d3014798d86001c324468d497f");  // XXH3-128's own test value
  EXPECT_EQ(hash_hex("møtebok").size(), 32U);
}

TEST(HashHex, ToldApart) {
  EXPECT_NE(hash_hex("a"), hash_hex("b"));
  EXPECT_NE(hash_hex(std::string(1, '\0')), hash_hex(""));
}

}  // namespace
}  // namespace motebok
