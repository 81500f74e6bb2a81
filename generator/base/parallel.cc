#include "base/parallel.h"

#include <sched.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace motebok {
namespace {

// The one failure that parallel_for reports, and the sign for the other threads to stop.
struct FirstFailure {
  std::atomic<bool> seen{false};
  std::mutex mutex;
  std::exception_ptr error;

  void record() {
    const std::lock_guard lock(mutex);
    if (!error) error = std::current_exception();
    seen = true;
  }
};

}  // namespace

void parallel_for(std::size_t n, unsigned threads, const std::function<void(std::size_t)>& work) {
  if (threads <= 1 || n <= 1) {
    for (std::size_t i = 0; i < n; ++i) work(i);
    return;
  }
  // Small runs of neighbours: few enough touches of the counter, and no thread long alone with the last one.
  const std::size_t run = std::clamp<std::size_t>(n / (threads * 128), 1, 64);
  std::atomic<std::size_t> next{0};
  FirstFailure failure;
  const auto take_runs = [&] {
    while (!failure.seen) {
      const std::size_t begin = next.fetch_add(run);
      if (begin >= n) return;
      try {
        for (std::size_t i = begin; i < std::min(begin + run, n); ++i) work(i);
      } catch (...) {
        failure.record();
      }
    }
  };
  {
    std::vector<std::jthread> others;
    try {
      for (unsigned i = 1; i < threads; ++i) others.emplace_back(take_runs);
    } catch (const std::system_error&) {
      // A limit on threads: those there are do it all.
    }
    take_runs();
  }
  if (failure.error) std::rethrow_exception(failure.error);
}

unsigned available_processors() {
  cpu_set_t allowed;
  if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) return std::max(1U, std::thread::hardware_concurrency());
  return static_cast<unsigned>(std::max(1, CPU_COUNT(&allowed)));
}

}  // namespace motebok
