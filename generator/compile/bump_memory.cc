#include "compile/bump_memory.h"

#include <cmark-gfm.h>
#include <sanitizer/asan_interface.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <vector>

namespace motebok {
namespace {

constexpr std::size_t kBlockBytes = std::size_t{1} << 20;
constexpr std::size_t kAlignment = alignof(std::max_align_t);
constexpr std::size_t kBlocksKept = 4;  // between documents; a rare huge one gives its memory back

struct FreeDeleter {
  void operator()(std::byte* p) const { std::free(p); }
};

struct Block {
  std::unique_ptr<std::byte[], FreeDeleter> bytes;
  std::size_t size = 0;
};

// Each allocation is preceded by its size, which realloc needs. The address sanitizer is told what is handed out and what is not, or
// it would take a whole block for one allocation; in other builds its macros are nothing.
class Arena {
 public:
  void* allocate(std::size_t size) {
    const std::size_t needed = (size + 2 * kAlignment - 1) / kAlignment * kAlignment;
    if (used_ + needed > current_size()) next_block(needed);
    std::byte* const start = blocks_[current_].bytes.get() + used_;
    used_ += needed;
    ASAN_UNPOISON_MEMORY_REGION(start, kAlignment + size);
    std::memcpy(start, &size, sizeof size);
    std::byte* const result = start + kAlignment;
    // Blocks are used again for the next document, so they are zeroed here and not when they are made.
    std::memset(result, 0, size);
    return result;
  }

  static std::size_t size_of(const void* allocated) {
    std::size_t size = 0;
    std::memcpy(&size, static_cast<const std::byte*>(allocated) - kAlignment, sizeof size);
    return size;
  }

  void reset() {
    blocks_.resize(std::min(blocks_.size(), kBlocksKept));
    for (const Block& block : blocks_) ASAN_POISON_MEMORY_REGION(block.bytes.get(), block.size);
    current_ = 0;
    used_ = 0;
  }

 private:
  std::size_t current_size() const { return current_ < blocks_.size() ? blocks_[current_].size : 0; }

  void next_block(std::size_t needed) {
    if (!blocks_.empty()) ++current_;
    used_ = 0;
    if (current_ < blocks_.size() && blocks_[current_].size >= needed) return;
    const std::size_t size = std::max(kBlockBytes, needed);
    auto* const bytes = static_cast<std::byte*>(std::malloc(size));
    if (bytes == nullptr) throw std::bad_alloc();
    ASAN_POISON_MEMORY_REGION(bytes, size);
    blocks_.insert(blocks_.begin() + static_cast<std::ptrdiff_t>(current_),
                   Block{std::unique_ptr<std::byte[], FreeDeleter>(bytes), size});
  }

  std::vector<Block> blocks_;
  std::size_t current_ = 0;
  std::size_t used_ = 0;
};

Arena& arena() {
  thread_local Arena instance;
  return instance;
}

void* bump_calloc(std::size_t count, std::size_t size) { return arena().allocate(count * size); }

void* bump_realloc(void* old, std::size_t size) {
  void* const grown = arena().allocate(size);
  if (old != nullptr) std::memcpy(grown, old, std::min(size, Arena::size_of(old)));
  return grown;
}

void bump_free(void*) {}

}  // namespace

cmark_mem* bump_memory() {
  static cmark_mem functions{bump_calloc, bump_realloc, bump_free};
  return &functions;
}

void reset_bump_memory() { arena().reset(); }

}  // namespace motebok
