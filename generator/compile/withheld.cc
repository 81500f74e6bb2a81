#include "compile/withheld.h"

#include <cmark-gfm.h>

#include <string_view>
#include <unordered_set>

#include "compile/body_text.h"
#include "compile/link_target.h"
#include "compile/markdown.h"
#include "model/compiled_document.h"

namespace motebok {
namespace {

bool leads_to_a_file(std::string_view address) {
  const LinkTarget target = classify_link(address);
  return target.kind == LinkTarget::Kind::Paper &&
         (target.form == WrittenReference::Form::File || target.form == WrittenReference::Form::Site);
}

// The block that holds an inline: only blocks know their lines for sure.
cmark_node* block_of(cmark_node* inline_node) {
  cmark_node* node = inline_node;
  while (!is_block(node)) node = cmark_node_parent(node);
  return node;
}

}  // namespace

void note_withheld_files(cmark_node* tree, const BodyText& body, CompiledDocument& document) {
  std::unordered_set<std::string_view> published;
  for (const WrittenReference& each : document.references) published.insert(each.target.text);
  cmark_iter* const walk = cmark_iter_new(tree);
  for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
    cmark_node* const node = cmark_iter_get_node(walk);
    const cmark_node_type type = cmark_node_get_type(node);
    if (event != CMARK_EVENT_ENTER || (type != CMARK_NODE_LINK && type != CMARK_NODE_IMAGE)) continue;
    const char* const url = cmark_node_get_url(node);
    const std::string_view address = url == nullptr ? std::string_view() : url;
    if (!leads_to_a_file(address) || published.contains(address)) continue;
    document.withheld.push_back({std::string(address), body.first_line_of(block_of(node))});
  }
  cmark_iter_free(walk);
}

}  // namespace motebok
