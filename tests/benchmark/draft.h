#pragma once

#include <fmt/format.h>

#include <chrono>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "prose.h"
#include "schedule.h"

namespace motebok {

enum class Kind { Minutes, Plain };

// A document being written. Its random numbers are its own, so documents do not depend on each other's length.
struct Draft {
  const Schedule& schedule;
  Kind kind;
  CasePlace at;  // the meeting's first case
  Occasion occasion;
  Random random;
  std::string text;
  int footnotes = 0;
};

const Committee& committee_of(const Draft& draft);

std::string iso_date(std::chrono::sys_days date);  // 2024-04-03

template <typename... Arguments>
void add(Draft& draft, fmt::format_string<Arguments...> format, Arguments&&... arguments) {
  fmt::format_to(std::back_inserter(draft.text), format, std::forward<Arguments>(arguments)...);
}

// A paragraph.
void add_sentences(Draft& draft, int count);

// A paragraph with a reference to what was before this document: a case, a decision, minutes, a committee, another
// document. It is written in one of the ways the content format knows. The first documents have nothing to refer to;
// theirs is a paragraph without a reference.
void add_reference(Draft& draft);

// The name of a plain document, which has a meeting's place without being its minutes.
std::string plain_file(const Draft& draft, const CasePlace& place);

}  // namespace motebok
