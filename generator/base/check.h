// CHECK(condition): stops the program when our own reasoning was wrong. Never for a mistake in content (a Diagnostic) or a
// failure of the world (an exception).
#pragma once

namespace motebok {
[[noreturn]] void check_failed(const char* condition, const char* file, int line);
}  // namespace motebok

#define CHECK(condition) ((condition) ? void() : ::motebok::check_failed(#condition, __FILE__, __LINE__))
