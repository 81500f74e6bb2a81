// key<blank>value, a line each, then an empty line, then the addresses: a line for each page with its fields between tabs, and
// below it a line for each of its anchors, which begins with '#'. The last line says that nothing is missing.
#include "publish/record.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <utility>
#include <vector>

#include "base/check.h"

namespace motebok {
namespace {

constexpr std::string_view kFirstLine = "motebok-release 1\n";
constexpr std::string_view kLastLine = "end\n";
constexpr std::string_view kRetired = "!";  // before an anchor that has been given up

template <class Kind, std::size_t N>
using Names = std::array<std::pair<Kind, std::string_view>, N>;

constexpr Names<KeptPage::Kind, 7> kPageKinds = {{
    {KeptPage::Kind::Document, "document"},
    {KeptPage::Kind::Meeting, "meeting"},
    {KeptPage::Kind::Case, "case"},
    {KeptPage::Kind::Attachment, "attachment"},
    {KeptPage::Kind::List, "list"},
    {KeptPage::Kind::Redirect, "redirect"},
    {KeptPage::Kind::Retired, "retired"},
}};
constexpr Names<KeptAnchor::Kind, 5> kAnchorKinds = {{
    {KeptAnchor::Kind::Case, "case"},
    {KeptAnchor::Kind::Decision, "decision"},
    {KeptAnchor::Kind::Measure, "measure"},
    {KeptAnchor::Kind::Heading, "heading"},
    {KeptAnchor::Kind::Retired, "retired"},
}};

// A title is one line of text whatever its author did.
std::string one_field(std::string_view text) {
  std::string field(text);
  for (char& c : field) {
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  }
  return field;
}

std::vector<std::string_view> fields_of(std::string_view line) {
  std::vector<std::string_view> fields;
  for (;;) {
    const std::size_t tab = line.find('\t');
    fields.push_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return fields;
    line.remove_prefix(tab + 1);
  }
}

template <class Kind, std::size_t N>
Kind kind_named(std::string_view name, const Names<Kind, N>& names, Kind otherwise) {
  const auto found = std::ranges::find(names, name, &std::pair<Kind, std::string_view>::second);
  return found == names.end() ? otherwise : found->first;
}

template <class Kind, std::size_t N>
std::string_view name_of(Kind kind, const Names<Kind, N>& names) {
  const auto found = std::ranges::find(names, kind, &std::pair<Kind, std::string_view>::first);
  CHECK(found != names.end());
  return found->second;
}

void append_page(std::string& text, const KeptPage& page) {
  auto out = std::back_inserter(text);
  fmt::format_to(out, "{}\t{}\t{}\t{}\t{}\t{}\n", one_field(page.address), name_of(page.kind, kPageKinds),
                 one_field(page.nature), one_field(page.path), one_field(page.title),
                 page.withdrawn ? "withdrawn" : "");
  for (const KeptAnchor& anchor : page.anchors) {
    fmt::format_to(out, "#{}\t{}\t{}\n", one_field(anchor.id), name_of(anchor.kind, kAnchorKinds),
                   one_field(anchor.text));
  }
}

void read_line(std::string_view line, AddressBook& book) {
  const std::vector<std::string_view> fields = fields_of(line);
  if (line.starts_with(kRetired)) {
    book.retired_anchors.emplace_back(line.substr(kRetired.size()));
  } else if (line.starts_with('#') && fields.size() == 3 && !book.pages.empty()) {
    const auto kind = kind_named(fields[1], kAnchorKinds, KeptAnchor::Kind::Heading);
    book.pages.back().anchors.push_back({std::string(fields[0].substr(1)), kind, std::string(fields[2])});
  } else if (line.starts_with('/') && fields.size() == 6) {
    const auto kind = kind_named(fields[1], kPageKinds, KeptPage::Kind::List);
    book.pages.push_back({std::string(fields[0]),
                          kind,
                          std::string(fields[2]),
                          std::string(fields[3]),
                          std::string(fields[4]),
                          !fields[5].empty(),
                          {}});
  }
}

template <class Number>
void read_number(std::string_view text, Number& number) {
  std::from_chars(text.data(), text.data() + text.size(), number);
}

void read_member(std::string_view key, std::string_view value, ReleaseRecord& record) {
  if (key == "published") record.published = value;
  if (key == "commit") record.commit = value;
  if (key == "ref") record.ref = value;
  if (key == "replaced") record.replaced = value;
  if (key == "pages") read_number(value, record.pages);
  if (key == "files") read_number(value, record.files);
  if (key == "bytes") read_number(value, record.bytes);
}

// The line at the front of `text`, which is taken off it.
std::string_view next_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

}  // namespace

std::string record_text(const ReleaseRecord& record, const AddressBook& addresses) {
  std::string text(kFirstLine);
  text +=
      fmt::format("published {}\ncommit {}\nref {}\nreplaced {}\npages {}\nfiles {}\nbytes {}\n\n", record.published,
                  record.commit, one_field(record.ref), record.replaced, record.pages, record.files, record.bytes);
  for (const KeptPage& page : addresses.pages) append_page(text, page);
  for (const std::string& anchor : addresses.retired_anchors)
    text += fmt::format("{}{}\n", kRetired, one_field(anchor));
  return text.append(kLastLine);
}

std::optional<ReleaseRecord> read_record(std::string_view text) {
  if (!text.starts_with(kFirstLine) || !text.ends_with(kLastLine)) return std::nullopt;
  ReleaseRecord record;
  text.remove_prefix(kFirstLine.size());
  for (std::string_view line = next_line(text); !line.empty(); line = next_line(text)) {
    const std::size_t blank = std::min(line.find(' '), line.size());
    read_member(line.substr(0, blank), line.substr(std::min(blank + 1, line.size())), record);
  }
  return record;
}

AddressBook read_addresses(std::string_view text) {
  AddressBook book;
  if (!read_record(text)) return book;
  while (!text.empty()) read_line(next_line(text), book);
  return book;
}

}  // namespace motebok
