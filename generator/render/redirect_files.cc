// Former addresses as a web server wants them. Each leads on by its own page too, but a server's answer is at once, and tells
// search engines that it is for good.
#include <fmt/format.h>

#include "render/site_files.h"

namespace motebok {
namespace {

// Between double quotes in nginx's configuration.
std::string nginx_string(std::string_view text) {
  std::string written = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') written += '\\';
    written += c;
  }
  return written + '"';
}

// In Apache's text maps a blank ends the key.
bool has_blank(std::string_view text) { return text.find_first_of(" \t") != std::string_view::npos; }

}  // namespace

RedirectFiles redirect_files(const Drawing& drawing) {
  RedirectFiles files{"# map $uri $motebok_redirect { include …; }\n", "# RewriteMap motebok_redirects \"txt:…\"\n"};
  for (const Redirect& each : drawing.routes.redirects) {
    const std::string from = drawing.href(each.from);
    const std::string to = drawing.href(each.to);
    files.nginx += fmt::format("{} {};\n", nginx_string(from), nginx_string(to));
    if (!has_blank(from)) files.apache += fmt::format("{} {}\n", from, to);
  }
  return files;
}

}  // namespace motebok
