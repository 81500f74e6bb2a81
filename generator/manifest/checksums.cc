#include "manifest/checksums.h"

#include <algorithm>

namespace motebok {
namespace {

constexpr std::size_t kDigits = 64;
constexpr std::string_view kGap = "  ";

bool is_hex_digit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

// Of a file within the folder.
bool is_inner_path(std::string_view path) {
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::string_view name = path.substr(begin, path.find('/', begin) - begin);
    if (name.empty() || name == "." || name == ".." || name.find('\0') != std::string_view::npos) return false;
    begin += name.size() + 1;
  }
  return true;
}

void append_escaped(std::string& text, std::string_view path) {
  for (const char c : path) {
    if (c == '\\')
      text += "\\\\";
    else if (c == '\n')
      text += "\\n";
    else
      text += c;
  }
}

std::optional<std::string> unescaped(std::string_view written) {
  std::string path;
  for (std::size_t i = 0; i < written.size(); ++i) {
    if (written[i] != '\\') {
      path += written[i];
      continue;
    }
    if (++i == written.size() || (written[i] != '\\' && written[i] != 'n')) return std::nullopt;
    path += written[i] == 'n' ? '\n' : '\\';
  }
  return path;
}

}  // namespace

std::string to_text(std::span<const Checksum> checksums) {
  std::string text;
  for (const Checksum& each : checksums) {
    const bool is_plain = each.path.find_first_of("\\\n") == std::string::npos;
    if (!is_plain) text += '\\';
    text += each.sha256;
    text += kGap;
    if (is_plain)
      text += each.path;
    else
      append_escaped(text, each.path);
    text += '\n';
  }
  return text;
}

std::optional<Checksum> read_checksum(std::string_view line) {
  const bool is_escaped = line.starts_with('\\');
  if (is_escaped) line.remove_prefix(1);
  if (line.size() <= kDigits + kGap.size() || line.substr(kDigits, kGap.size()) != kGap) return std::nullopt;
  const std::string_view sum = line.substr(0, kDigits);
  if (!std::ranges::all_of(sum, is_hex_digit)) return std::nullopt;
  const std::string_view written = line.substr(kDigits + kGap.size());
  const std::optional<std::string> path = is_escaped ? unescaped(written) : std::string(written);
  if (!path || !is_inner_path(*path)) return std::nullopt;
  return Checksum{*path, std::string(sum)};
}

}  // namespace motebok
