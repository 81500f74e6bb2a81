// Headings that cases stand under: "## Dag 2" above "### Sak 5/24".
#pragma once

#include <optional>
#include <vector>

#include "model/compiled_document.h"

namespace motebok {

// A heading above the first case may be that of the whole paper ("# Referat"). Only where another of its level comes
// between cases does it head some of them.
class CaseGroups {
 public:
  // A heading outside cases, of the level its author gave it; it begins at `begin` of the HTML.
  void add_heading(int level, std::uint32_t begin) { headings_.push_back({level, begin}); }
  // A case of this level comes next: the running text before it has been put into `blocks`, and is cut where the heading begins
  // that the case stands under.
  void begin_case(int level, std::vector<BodyBlock>& blocks);

 private:
  struct Written {
    int level = 0;
    std::uint32_t begin = 0;
  };

  std::optional<Written> heading_above(int level) const;
  static void cut(std::vector<BodyBlock>& blocks, std::size_t index, std::uint32_t begin);

  std::vector<Written> headings_;  // since the last case
  std::optional<Written> first_;   // above the first case
  bool has_cases_ = false;
};

}  // namespace motebok
