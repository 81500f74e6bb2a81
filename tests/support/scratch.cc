#include "support/scratch.h"

#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

namespace motebok::testing {
namespace {

constexpr const char* kMemory = "/dev/shm";
constexpr std::uintmax_t kRoom = 1'000'000'000;  // bytes; containers are often given 64 MB only

std::optional<std::string> asked_for() {
  const char* const folder = std::getenv("TMPDIR");
  return folder == nullptr ? std::nullopt : std::optional<std::string>(folder);
}

// As it was when the program began.
const std::optional<std::string> kAskedFor = asked_for();

}  // namespace

void make_scratch_in_memory() {
  if (kAskedFor || access(kMemory, W_OK | X_OK) != 0) return;
  std::error_code error;
  const std::filesystem::space_info space = std::filesystem::space(kMemory, error);
  if (!error && space.available > kRoom) setenv("TMPDIR", kMemory, 1);
}

void make_scratch_on_disk() {
  if (!kAskedFor) unsetenv("TMPDIR");
}

}  // namespace motebok::testing
