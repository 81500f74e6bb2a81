// Where the addresses of reference links are written: "[plan]: ../planer/plan.md" somewhere in the body.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>

#include "compile/body_text.h"

namespace motebok {

class LinkDefinitions {
 public:
  // The body is read once. Its file's bytes must outlive this.
  explicit LinkDefinitions(const BodyText& body);

  // The address in the first definition that has it. Nothing where none has it as it is written here.
  std::optional<Span> address(std::string_view written) const;

 private:
  std::unordered_map<std::string_view, Span> addresses_;
};

}  // namespace motebok
