#include <gtest/gtest.h>

#include "support/scratch.h"

int main(int argc, char** argv) {
  ::testing::InitGoogleTest(&argc, argv);
  motebok::testing::make_scratch_in_memory();
  return RUN_ALL_TESTS();
}
