#include "publish/release_check.h"

#include <algorithm>

#include "publish/messages.h"

namespace motebok {
namespace {

// A theme with one wrong link has it on every page, with as many targets as there are pages.
constexpr std::size_t kLinksTold = 20;

std::string file_behind(const AddressBook& next, std::string_view address) {
  const KeptPage* const page = next.find(address);
  return page == nullptr ? std::string() : page->path;
}

// Meant to be short.
bool is_notice(const AddressBook& next, std::string_view address) {
  const KeptPage* const page = next.find(address);
  return page != nullptr && (page->withdrawn || page->kind == KeptPage::Kind::Redirect);
}

template <class Number>
bool has_shrunk(Number before, Number after, unsigned most_percent) {
  return before > 0 && after < before && (before - after) * 100 > before * most_percent;
}

}  // namespace

void check_release(const Draft& draft, const LiveVersion& live, const AddressBook& next, unsigned most_shrink,
                   Diagnostics& diagnostics) {
  const std::string& before = live.name.empty() ? live.lost : live.name;
  if (!before.empty() && live.addresses.pages.empty()) diagnostics.add(addresses_unknown(before));
  const std::vector<BrokenLink> broken = draft.broken_links();
  for (std::size_t i = 0; i < std::min(broken.size(), kLinksTold); ++i) {
    diagnostics.add(broken_link(file_behind(next, broken[i].page), broken[i]));
  }
  if (broken.size() > kLinksTold) diagnostics.add(more_broken_links(broken.size() - kLinksTold));

  for (const EmptiedPage& page : draft.emptied_pages()) {
    const std::string address = address_of_file(page.path);
    if (!is_notice(next, address)) diagnostics.add(page_emptied(file_behind(next, address), page));
  }
  if (has_shrunk(live.pages, draft.pages(), most_shrink)) {
    diagnostics.add(fewer_pages(live.pages, draft.pages(), most_shrink));
  } else if (has_shrunk(live.bytes, draft.bytes(), most_shrink)) {
    diagnostics.add(fewer_bytes(live.bytes, draft.bytes(), most_shrink));
  }
}

}  // namespace motebok
