// Runs work(0) … work(n - 1) on `threads` threads, in no particular order. The first exception thrown by any of them is
// rethrown here once all have stopped. With one thread everything runs on the caller's, in order.
#pragma once

#include <cstddef>
#include <functional>

namespace motebok {

void parallel_for(std::size_t n, unsigned threads, const std::function<void(std::size_t)>& work);

// What --jobs defaults to: the processors this process may use.
unsigned available_processors();

}  // namespace motebok
