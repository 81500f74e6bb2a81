// What a link in running text says of whose the words beside it are: "I [SSU](../ssu/index.md) ble sak 2/25 lagt fram".
#pragma once

#include <optional>
#include <string_view>

#include "link/site_names.h"
#include "model/site.h"

namespace motebok {

struct LinkInText {
  HtmlRange element;  // from "<a " to behind "</a>"
  HtmlRange text;     // what stands within
};

// The link at the front of what stands from `at` on, or nothing.
std::optional<LinkInText> link_at(std::string_view html, std::uint32_t at);
// The last one that is whole within `range`.
std::optional<LinkInText> last_link_in(std::string_view html, HtmlRange range);

struct LinkedBody {
  enum class Kind { None, Committee, Partner };
  Kind kind = Kind::None;  // a committee is any body that decides, ours or not
  CommitteeId committee;   // one of ours; nothing where it is not, and where the words name another than the address
  MeetingId meeting;       // that it leads to, by its address or by that of a paper
  bool is_name = false;    // its words are the committee's name and nothing else
};

// By its address and by the names in its words. A link to a plan or a report tells of no body, whoever adopted it.
LinkedBody linked_body(const Site& site, const Document& document, const SiteNames& names, const Days& days,
                       const LinkInText& link);

}  // namespace motebok
