// The places within documents that a link may name after '#'.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/site.h"

namespace motebok {

class Anchors {
 public:
  explicit Anchors(std::span<const Document> documents) : documents_(documents) {}

  // The id in the HTML for what stands after '#' as an author writes it: GitHub's slug of a heading, the id itself, a case
  // ("sak-21-24"), a point ("sak-21-24-vedtak-2"), a measure ("tiltak-hospitering").
  std::optional<std::string_view> find(DocumentId document, std::string_view written);

  // Those nearest to `written`, or the first few.
  std::vector<std::string_view> near(DocumentId document, std::string_view written);

 private:
  struct Known {
    std::unordered_map<std::string, std::string> ids;  // as written → id
    std::vector<std::string> in_order;                 // as an author would write them
  };
  const Known& known_in(DocumentId document);

  std::span<const Document> documents_;
  std::size_t may_compare_ = 300'000;               // beyond that an author is not helped, but kept waiting
  std::unordered_map<std::uint32_t, Known> known_;  // made for each document when a link first asks
};

}  // namespace motebok
