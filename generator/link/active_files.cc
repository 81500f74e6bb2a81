// In: the published files. Out: a mistake for each that a browser runs rather than shows: it would speak in the site's name,
// and the rules that the site's pages carry (Content-Security-Policy) stand in the pages, not in the files.
//
// Some formats always can; a drawing or an XML file only where it holds a script, a style sheet or what may lead to one. What
// cannot be read as UTF-8 is not trusted. Not done: scripts in PDF files, which no browser lets out of the document.
#include "link/active_files.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/characters.h"
#include "base/norwegian.h"
#include "base/one_of.h"
#include "base/path.h"
#include "base/utf8.h"
#include "link/messages.h"

namespace motebok {
namespace {

constexpr std::array<std::string_view, 14> kAlwaysActive = {".html", ".htm",   ".xhtml", ".xht", ".shtml",
                                                            ".mht",  ".mhtml", ".hta",   ".js",  ".mjs",
                                                            ".cjs",  ".xsl",   ".xslt",  ".svgz"};
constexpr std::array<std::string_view, 2> kSometimesActive = {".svg", ".xml"};

// In small letters.
constexpr std::array<std::string_view, 11> kSigns = {
    "<script",        ":script",  "javascript:", "vbscript:",      "data:text/",           "<foreignobject",
    ":foreignobject", "<!entity", "<iframe",     "xml-stylesheet", "www.w3.org/1999/xhtml"};

bool is_one_of_bytes(char c, std::string_view bytes) { return bytes.find(c) != std::string_view::npos; }

// onload="…", onclick = …
bool has_event_handler(std::string_view text) {
  for (std::size_t at = text.find("on"); at != std::string_view::npos; at = text.find("on", at + 1)) {
    if (at == 0 || !is_one_of_bytes(text[at - 1], " \t\r\n\"'/:")) continue;
    std::size_t end = at + 2;
    while (end < text.size() && is_ascii_small(text[end])) ++end;
    if (end == at + 2) continue;
    while (end < text.size() && is_one_of_bytes(text[end], " \t\r\n")) ++end;
    if (end < text.size() && text[end] == '=') return true;
  }
  return false;
}

// href="&#106;avascript:…" says nothing that can be read.
bool has_veiled_address(std::string_view text) {
  for (std::size_t at = text.find("href"); at != std::string_view::npos; at = text.find("href", at + 1)) {
    const std::size_t open = text.find_first_of("\"'>", at);
    if (open == std::string_view::npos || text[open] == '>') continue;
    const std::string_view value = text.substr(open + 1, text.find(text[open], open + 1) - open - 1);
    if (value.find("&#") != std::string_view::npos) return true;
  }
  return false;
}

bool holds_a_script(const std::string& bytes) {
  if (first_invalid_utf8(bytes)) return true;
  std::string text = bytes;
  std::ranges::transform(text, text.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  const auto is_in_text = [&](std::string_view sign) { return text.find(sign) != std::string::npos; };
  return std::ranges::any_of(kSigns, is_in_text) || has_event_handler(text) || has_veiled_address(text);
}

// A zip file is none of these: it is how a file of any kind is handed over whole.
struct FileKind {
  std::string_view extensions;
  Diagnostic (*message)(Place, std::string_view);
};
constexpr std::array kFileKinds = {
    FileKind{
        ".exe .msi .bat .cmd .com .scr .pif .ps1 .vbs .vbe .wsf .jar .app .dmg .pkg .apk .sh .lnk .reg .php .phtml "
        ".asp .aspx "
        ".jsp .cgi .pl .py .dll",
        link_messages::program_file},
    FileKind{".docm .dotm .xlsm .xltm .xlam .pptm .potm .ppsm .ppam", link_messages::file_with_macros},
    FileKind{".msg .eml .pst .mbox", link_messages::mail_file},
    FileKind{".pages .numbers .heic .one .mdb .accdb .pub .mpp .vsd .vsdx .wps", link_messages::rarely_opened_file},
};

bool is_listed(std::string_view extensions, std::string_view wanted) {
  for (std::size_t at = extensions.find(wanted); at != std::string_view::npos; at = extensions.find(wanted, at + 1)) {
    const std::size_t end = at + wanted.size();
    if (end == extensions.size() || extensions[end] == ' ') return true;
  }
  return false;
}

}  // namespace

void tell_of_file_kinds(std::span<const Attachment> attachments, Diagnostics& diagnostics) {
  for (const Attachment& each : attachments) {
    const std::string extension = lower_case(extension_of(each.path));
    const auto kind =
        std::ranges::find_if(kFileKinds, [&](const FileKind& known) { return is_listed(known.extensions, extension); });
    if (!extension.empty() && kind != kFileKinds.end()) diagnostics.add(kind->message({each.path, {}}, extension));
  }
}

void refuse_active_files(std::span<const Attachment> attachments, const SourceTree& sources, Diagnostics& diagnostics) {
  for (const Attachment& each : attachments) {
    const std::string extension = lower_case(extension_of(each.path));
    if (is_one_of(extension, kAlwaysActive)) {
      diagnostics.add(link_messages::active_file({each.path, {}}, extension));
    } else if (is_one_of(extension, kSometimesActive) && holds_a_script(sources.read(each.file))) {
      diagnostics.add(link_messages::file_with_script({each.path, {}}));
    }
  }
}

}  // namespace motebok
