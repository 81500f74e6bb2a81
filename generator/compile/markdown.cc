// In: a body. Out: a tree in the thread's bump memory.
//
// The hard thing: cmark-gfm switches the special characters of its extensions on and off in process-wide tables around each
// document (`~`, `:`, `w`), so two threads spoil each other's output, silently (upstream issue 176). The library calls that
// switch through its symbol table, so this program defines the symbol as a no-op, switches everything on once, and leaves it
// on. markdown_test.cc compares many threads with one.
#include "compile/markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <cmark-gfm/parser.h>
#include <dlfcn.h>

#include <array>
#include <cstring>

#include "base/check.h"
#include "compile/bump_memory.h"

extern "C" void cmark_manage_extensions_special_characters(cmark_parser* parser, int add);
extern "C" __attribute__((visibility("default"))) void cmark_manage_extensions_special_characters(cmark_parser*, int) {}

namespace motebok {
namespace {

constexpr int kOptions = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;
constexpr std::array kExtensionNames = {"table", "autolink", "strikethrough", "tasklist"};
using Extensions = std::array<cmark_syntax_extension*, kExtensionNames.size()>;

void attach(cmark_parser* parser, const Extensions& extensions) {
  for (cmark_syntax_extension* each : extensions) cmark_parser_attach_syntax_extension(parser, each);
}

Extensions switched_on_extensions() {
  cmark_gfm_core_extensions_ensure_registered();
  Extensions extensions{};
  for (std::size_t i = 0; i < extensions.size(); ++i) {
    extensions[i] = cmark_find_syntax_extension(kExtensionNames[i]);
    CHECK(extensions[i] != nullptr);
  }
  using Switch = void (*)(cmark_parser*, int);
  const auto real_switch = reinterpret_cast<Switch>(dlsym(RTLD_NEXT, "cmark_manage_extensions_special_characters"));
  CHECK(real_switch != nullptr);
  cmark_parser* const throw_away = cmark_parser_new(kOptions);
  attach(throw_away, extensions);
  real_switch(throw_away, 1);
  cmark_parser_free(throw_away);
  return extensions;
}

}  // namespace

cmark_node* parse_markdown(std::string_view body) {
  static const Extensions extensions = switched_on_extensions();
  reset_bump_memory();
  cmark_parser* const parser = cmark_parser_new_with_mem(kOptions, bump_memory());
  attach(parser, extensions);
  cmark_parser_feed(parser, body.data(), body.size());
  return cmark_parser_finish(parser);
}

bool is_block(cmark_node* node) { return (cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK; }

bool is_struck(cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  const bool is_of_an_extension =
      (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE && type > CMARK_NODE_FOOTNOTE_REFERENCE;
  return is_of_an_extension && std::strcmp(cmark_node_get_type_string(node), "strikethrough") == 0;
}

}  // namespace motebok
