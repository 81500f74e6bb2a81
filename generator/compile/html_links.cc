// The links' and pictures' part of HtmlWriter: a hole where the address of a paper will go, and every address's place in the file.
//
// The hard thing: cmark-gfm does not say where an address stands, and paragraphs may have thousands of them. Deliberately absent:
// links with schemes that a public site has no use for (an error; the text is kept), and pictures from other sites.
#include <cmark-gfm.h>

#include <algorithm>

#include "base/characters.h"
#include "base/html.h"
#include "compile/html_writer.h"
#include "compile/link_target.h"
#include "compile/markup_messages.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

bool has_picture(cmark_node* link) {
  for (cmark_node* each = cmark_node_first_child(link); each != nullptr; each = cmark_node_next(each)) {
    if (cmark_node_get_type(each) == CMARK_NODE_IMAGE) return true;
  }
  return false;
}

}  // namespace

void append_escaped_address(std::string& out, std::string_view address) {
  constexpr std::string_view kSafe = "-_.+!*(),%#@?=;:/$~";
  constexpr std::string_view kHex = "0123456789ABCDEF";
  for (const char c : address) {
    const bool is_alphanumeric = is_ascii_letter(c) || is_digit(c);
    if (is_alphanumeric || kSafe.find(c) != std::string_view::npos) {
      out += c;
    } else if (c == '&') {
      out += "&amp;";
    } else if (c == '\'') {
      out += "&#x27;";
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += '%';
      out += kHex[byte >> 4];
      out += kHex[byte & 0xF];
    }
  }
}

// An address stands behind "](" or "<", and nowhere else in a paragraph: it is looked for there, after the one before it. That of a
// reference link is where it is defined. One that is not found as it reads, since it has escapes in it, is somewhere in the
// block: its first line. Looking through the whole text for each took a paragraph of 2,900 reference links half a minute.
Span HtmlWriter::find_address(std::string_view address) {
  const Span block = body_.span_of(current_block_);
  const std::string_view text = body_.file().substr(0, block.end);
  if (addresses_in_ != current_block_) {
    addresses_in_ = current_block_;
    addresses_.clear();
    next_address_ = 0;
    for (std::size_t at = text.find_first_of("]<", block.begin); at < text.size();
         at = text.find_first_of("]<", at + 1)) {
      const bool is_inline = text.substr(at).starts_with("](");
      if (!is_inline && text[at] != '<') continue;
      const std::size_t begin = is_inline ? text.find_first_not_of(" \t\r\n", at + 2) : at + 1;
      if (begin < text.size()) addresses_.push_back(static_cast<std::uint32_t>(begin));
    }
  }
  for (std::size_t i = next_address_; i < addresses_.size(); ++i) {
    const std::string_view rest = text.substr(addresses_[i]);
    const bool ends = rest.size() <= address.size() ||
                      std::string_view(") \t\r\n>").find(rest[address.size()]) != std::string_view::npos;
    if (!ends || !rest.starts_with(address)) continue;
    next_address_ = i + 1;
    return {addresses_[i], static_cast<std::uint32_t>(addresses_[i] + address.size())};
  }
  if (!definitions_) definitions_.emplace(body_);
  return definitions_->address(address).value_or(body_.first_line_of(current_block_));
}

Place HtmlWriter::place_of_address(std::string_view address) {
  return {std::string(body_.path()), find_address(address)};
}

bool HtmlWriter::tags_dropped(cmark_node* link) const { return std::ranges::find(dropped_, link) != dropped_.end(); }

void HtmlWriter::open_link(cmark_node* link) {
  std::string& html = document_.html;
  const std::string_view address = view(cmark_node_get_url(link));
  const LinkTarget target = classify_link(address);
  if (target.kind == LinkTarget::Kind::Empty) {
    const std::string text = plain_text(link);
    diagnostics_.add(empty_link(place_of("[" + text + "]"), text));
  }
  if (target.kind == LinkTarget::Kind::Unsafe)
    diagnostics_.add(unsafe_scheme(place_of_address(address), scheme_of(address), scheme_meant(address)));
  if (target.kind == LinkTarget::Kind::External && is_malformed(address))
    diagnostics_.add(link_malformed(place_of_address(address), address, external_meant(address)));
  // Nobody could see where to press, nor hear where it leads.
  const bool is_unseen = target.kind != LinkTarget::Kind::Empty && plain_text(link).empty() && !has_picture(link);
  if (is_unseen) diagnostics_.add(link_without_text(place_of_address(address), address));
  if (is_unseen || target.kind == LinkTarget::Kind::Empty || target.kind == LinkTarget::Kind::Unsafe) {
    dropped_.push_back(link);
    return;
  }
  html += "<a href=\"";
  if (target.kind == LinkTarget::Kind::Paper) {
    add_hole(target.form, address, find_address(address));
  } else {
    if (address.starts_with("//")) html += "https:";
    append_escaped_address(html, address);
  }
  if (const std::string_view title = view(cmark_node_get_title(link)); !title.empty()) {
    html += "\" title=\"";
    append_escaped(html, title);
  }
  html += "\">";
}

void HtmlWriter::open_image(cmark_node* image) {
  plain_until_ = image;
  const std::string_view address = view(cmark_node_get_url(image));
  const LinkTarget target = classify_link(address);
  const bool is_file = target.kind == LinkTarget::Kind::Paper && target.form == WrittenReference::Form::File;
  if (!is_file) {
    // A picture fetched from another site would tell that site who reads this one.
    diagnostics_.add(image_elsewhere(place_of_address(address), address));
    dropped_.push_back(image);
    return;
  }
  document_.html += "<img src=\"";
  add_hole(WrittenReference::Form::Image, address, find_address(address));
  if (plain_text(image).empty()) {
    diagnostics_.add(image_without_text({std::string(body_.path()), document_.references.back().target.at}, address));
  }
  document_.html += "\" alt=\"";
}

void HtmlWriter::close_image(cmark_node* image) {
  plain_until_ = nullptr;
  if (tags_dropped(image)) return;
  std::string& html = document_.html;
  if (const std::string_view title = view(cmark_node_get_title(image)); !title.empty()) {
    html += "\" title=\"";
    append_escaped(html, title);
  }
  html += "\" />";
}

void HtmlWriter::add_hole(WrittenReference::Form form, std::string_view target, Span at) {
  document_.holes.push_back({position(), static_cast<std::uint32_t>(document_.references.size())});
  document_.references.push_back({form, Written{std::string(target), at}});
}

}  // namespace motebok
