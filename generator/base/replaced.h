// Words put in the place of others.
#pragma once

#include <string>
#include <string_view>

namespace motebok {

// Every `what` of the text as `with`; what that makes is not looked at again.
inline std::string replaced(std::string text, std::string_view what, std::string_view with) {
  std::size_t at = text.find(what);
  if (at == std::string::npos) return text;
  std::string result;
  std::size_t from = 0;
  for (; at != std::string::npos; at = text.find(what, from)) {
    result.append(text, from, at - from).append(with);
    from = at + what.size();
  }
  return result.append(text, from);
}

}  // namespace motebok
