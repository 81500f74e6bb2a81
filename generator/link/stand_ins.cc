#include "link/stand_ins.h"

#include "base/norwegian.h"
#include "base/path.h"
#include "base/utf8.h"
#include "link/messages.h"

namespace motebok {
namespace {

// What Git LFS keeps in the place of a file is shorter than this.
constexpr std::uint64_t kMostOfAPointer = 1024;  // bytes

bool is_pointer(std::string_view bytes) { return bytes.starts_with("version https://git-lfs.github.com/spec/"); }

// A paper as Word saves it as plain text, front matter and all: with it would go what the paper holds back.
bool is_paper(std::string_view bytes) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  const bool has_fence = bytes.starts_with("+++\n") || bytes.starts_with("+++\r\n");
  return has_fence && bytes.find("\ntype") != std::string_view::npos;
}

}  // namespace

void refuse_stand_ins(std::span<const Attachment> attachments, const SourceTree& sources, Diagnostics& diagnostics) {
  for (const Attachment& each : attachments) {
    const std::string extension = lower_case(extension_of(each.path));
    const bool may_be_paper = extension == ".txt" || extension == ".text";
    if (each.size > kMostOfAPointer && !may_be_paper) continue;
    const std::string bytes = sources.read(each.file);
    if (is_pointer(bytes))
      diagnostics.add(link_messages::attachment_is_pointer({each.path, {}}));
    else if (may_be_paper && is_paper(bytes))
      diagnostics.add(link_messages::paper_named_as_text({each.path, {}}));
  }
}

}  // namespace motebok
