// The least work that turns a document into HTML with cmark-gfm: one parse, one rendering, nothing freed in between.
//
// Two things stand in the way of using two threads, and this file is about them. First, cmark-gfm switches the special
// characters of its extensions on before each parse and off after it, in tables all parsers share, so that one thread's
// end spoils another's middle. They are switched on once and for all here (see below). Second, its thousands of small
// allocations make threads wait for each other: each thread has its own block of memory instead, handed out from front
// to back and taken over by the next document.

#include "markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <dlfcn.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <vector>

// Takes the place of cmark-gfm's own function, which its shared library calls through the dynamic linker. Every parser
// here has the same extensions, so the tables as prepare_markdown() leaves them are right for all.
extern "C" void cmark_manage_extensions_special_characters(cmark_parser*, int) {}

namespace motebok {
namespace {

constexpr int options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8;

// --- Memory

class Bump {
 public:
  void* zeroed(std::size_t size) {
    std::byte* const memory = take(size);
    std::memset(memory, 0, size);
    return memory;
  }

  void* resized(void* old, std::size_t size) {
    std::byte* const memory = take(size);
    if (old) std::memcpy(memory, old, std::min(size, size_of(old)));
    return memory;
  }

  void reset() {
    block_ = 0;
    used_ = 0;
  }

 private:
  struct Block {
    std::unique_ptr<std::byte[]> memory;
    std::size_t size;
  };

  static constexpr std::size_t header = alignof(std::max_align_t);  // holds the size, which a later realloc needs
  static constexpr std::size_t block_size = std::size_t{1} << 20;

  static std::size_t size_of(const void* memory) {
    std::size_t size = 0;
    std::memcpy(&size, static_cast<const std::byte*>(memory) - header, sizeof size);
    return size;
  }

  std::byte* take(std::size_t size) {
    const std::size_t needed = header + (size + header - 1) / header * header;
    while (block_ < blocks_.size() && used_ + needed > blocks_[block_].size) {
      ++block_;
      used_ = 0;
    }
    if (block_ == blocks_.size()) {
      const std::size_t wanted = std::max(block_size, needed);
      blocks_.push_back({std::make_unique_for_overwrite<std::byte[]>(wanted), wanted});
    }
    std::byte* const start = blocks_[block_].memory.get() + used_;
    used_ += needed;
    std::memcpy(start, &size, sizeof size);
    return start + header;
  }

  std::vector<Block> blocks_;
  std::size_t block_ = 0;  // the one in use
  std::size_t used_ = 0;   // bytes of it
};

thread_local Bump bump;

cmark_mem memory{
    [](std::size_t count, std::size_t size) { return bump.zeroed(count * size); },
    [](void* old, std::size_t size) { return bump.resized(old, size); },
    [](void*) {},
};

// --- Extensions

std::array<cmark_syntax_extension*, 4> extensions;

void attach_extensions(cmark_parser* parser) {
  for (cmark_syntax_extension* each : extensions) cmark_parser_attach_syntax_extension(parser, each);
}

// The library's function, which ours hides.
void switch_on_special_characters(cmark_parser* parser) {
  using Manage = void (*)(cmark_parser*, int);
  const auto manage = reinterpret_cast<Manage>(dlsym(RTLD_NEXT, "cmark_manage_extensions_special_characters"));
  if (!manage) throw std::runtime_error("cmark-gfm is not linked as a shared library");
  manage(parser, 1);
}

std::string_view without_front_matter(std::string_view file) {
  constexpr std::string_view fence = "\n+++\n";
  if (!file.starts_with(fence.substr(1))) return file;
  const std::size_t end = file.find(fence);
  return end == std::string_view::npos ? file : file.substr(end + fence.size());
}

}  // namespace

void prepare_markdown() {
  cmark_gfm_core_extensions_ensure_registered();
  constexpr std::array names{"table", "autolink", "strikethrough", "tasklist"};
  std::transform(names.begin(), names.end(), extensions.begin(), cmark_find_syntax_extension);
  if (std::ranges::count(extensions, nullptr) > 0) throw std::runtime_error("cmark-gfm lacks an extension");

  cmark_parser* const parser = cmark_parser_new(options);
  attach_extensions(parser);
  switch_on_special_characters(parser);
  cmark_parser_free(parser);
}

std::string_view render_markdown(std::string_view file) {
  bump.reset();
  const std::string_view body = without_front_matter(file);
  cmark_parser* const parser = cmark_parser_new_with_mem(options, &memory);
  attach_extensions(parser);
  cmark_parser_feed(parser, body.data(), body.size());
  cmark_node* const document = cmark_parser_finish(parser);
  return cmark_render_html_with_mem(document, options, cmark_parser_get_syntax_extensions(parser), &memory);
}

}  // namespace motebok
