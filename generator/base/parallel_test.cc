#include "base/parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

namespace motebok {
namespace {

TEST(ParallelFor, DoesEachItemOnce) {
  for (const unsigned threads : {1U, 2U, 7U}) {
    for (const std::size_t n : {0U, 1U, 2U, 63U, 10007U}) {
      std::vector<std::atomic<int>> times(n);
      parallel_for(n, threads, [&](std::size_t i) { ++times[i]; });
      for (std::size_t i = 0; i < n; ++i) ASSERT_EQ(times[i], 1) << i << " of " << n << " on " << threads;
    }
  }
}

TEST(ParallelFor, RunsInOrderOnTheCallersThreadWhenThereIsOne) {
  const std::thread::id caller = std::this_thread::get_id();
  std::vector<std::size_t> order;
  parallel_for(5, 1, [&](std::size_t i) {
    EXPECT_EQ(std::this_thread::get_id(), caller);
    order.push_back(i);
  });
  EXPECT_EQ(order, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
}

TEST(ParallelFor, PassesOnAFailureOnceAllHaveStopped) {
  for (const unsigned threads : {1U, 4U}) {
    std::atomic<int> running{0};
    const auto work = [&](std::size_t i) {
      ++running;
      const bool fails = i == 500;
      --running;
      if (fails) throw std::runtime_error("item 500");
    };
    try {
      parallel_for(1000, threads, work);
      ADD_FAILURE() << "nothing was thrown";
    } catch (const std::runtime_error& error) {
      EXPECT_STREQ(error.what(), "item 500");
    }
    EXPECT_EQ(running, 0);
  }
}

TEST(ParallelFor, PassesOnOneFailureOfMany) {
  EXPECT_THROW(parallel_for(1000, 4, [](std::size_t) { throw std::runtime_error("each"); }), std::runtime_error);
}

TEST(AvailableProcessors, AreAtLeastOne) { EXPECT_GE(available_processors(), 1U); }

}  // namespace
}  // namespace motebok
