#include "compile/promises.h"

#include <optional>
#include <string>

#include "compile/case_text.h"
#include "compile/messages.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;

struct Cut {
  std::string_view before;
  std::string_view after;
};

// At the first of the dashes people type between two parts; both sides non-empty.
std::optional<Cut> cut_at_dash(std::string_view text) {
  std::optional<Cut> first;
  for (const std::string_view dash : {" – "sv, " — "sv, " - "sv}) {
    const std::size_t at = text.find(dash);
    if (at == std::string_view::npos || at == 0) continue;
    if (!first || at < first->before.size()) first = Cut{text.substr(0, at), text.substr(at + dash.size())};
  }
  return first;
}

std::optional<Cut> cut_at_colon(std::string_view text) {
  const std::size_t at = text.find(": ");
  if (at == std::string_view::npos || at == 0) return std::nullopt;
  return Cut{text.substr(0, at), text.substr(at + 2)};
}

}  // namespace

WrittenPromise read_promise(std::string_view item, Place at, Diagnostics& diagnostics) {
  WrittenPromise promise;
  promise.at = at.span;
  const auto when_and_rest = cut_at_dash(item);
  const auto who_and_what = when_and_rest ? cut_at_colon(when_and_rest->after) : std::nullopt;
  if (!who_and_what) {
    promise.what = item;
    diagnostics.add(promise_unclear(std::move(at)));
    return promise;
  }
  promise.when = when_and_rest->before;
  promise.who = who_and_what->before;
  promise.what = who_and_what->after;
  promise.due = parse_due(promise.when);
  if (promise.due.form == Due::Form::Unclear) diagnostics.add(due_time_unclear(std::move(at), promise.when));
  return promise;
}

}  // namespace motebok
