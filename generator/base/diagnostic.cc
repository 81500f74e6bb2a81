#include "base/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>

#include "base/identity_number.h"

namespace motebok {
namespace {

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

auto order_of(const Diagnostic& d) {
  return std::tie(d.place.path, d.place.span.begin, d.place.span.end, d.code, d.situation.en);
}

bool continues_character(char byte) { return (byte & 0xC0) == 0x80; }

std::uint32_t characters_in(std::string_view text) {
  return static_cast<std::uint32_t>(text.size()) -
         static_cast<std::uint32_t>(std::ranges::count_if(text, continues_character));
}

constexpr std::size_t kLongLine = 2000;     // bytes; of a longer one, only a part is kept for each message
constexpr std::size_t kAroundAPlace = 600;  // bytes on either side

// A file's lines and their characters, counted once however many places are quoted, as long as they come in order.
class LineCounter {
 public:
  Excerpt excerpt_at(std::string_view bytes, Span span) {
    enter(bytes, span.begin);
    const std::uint32_t end = std::clamp(span.end, span.begin, std::max(end_, span.begin));
    Excerpt excerpt;
    excerpt.from = {number_, 1 + characters_before(bytes, span.begin)};
    excerpt.width = std::max(1U, characters_in(bytes.substr(span.begin, end - span.begin)));
    take_line(bytes, span.begin, excerpt);
    return excerpt;
  }

 private:
  // The line that `offset` is on.
  void enter(std::string_view bytes, std::uint32_t offset) {
    if (number_ > 0 && begin_ <= offset && offset <= end_) return;
    const std::string_view line = line_at(bytes, offset);
    const auto begin = static_cast<std::uint32_t>(line.data() - bytes.data());
    if (number_ == 0 || begin < begin_) *this = {};
    number_ = std::max(number_, 1U) +
              static_cast<std::uint32_t>(std::ranges::count(bytes.substr(begin_, begin - begin_), '\n'));
    begin_ = counted_ = begin;
    end_ = begin + static_cast<std::uint32_t>(line.size());
    characters_ = 0;
  }

  std::uint32_t characters_before(std::string_view bytes, std::uint32_t offset) {
    if (offset < counted_) {
      counted_ = begin_;
      characters_ = 0;
    }
    characters_ += characters_in(bytes.substr(counted_, offset - counted_));
    counted_ = offset;
    return characters_;
  }

  void take_line(std::string_view bytes, std::uint32_t offset, Excerpt& excerpt) const {
    const std::string_view line = bytes.substr(begin_, end_ - begin_);
    if (line.size() <= kLongLine) {
      excerpt.line = line;
      return;
    }
    const std::size_t at = std::min<std::size_t>(offset - begin_, line.size());
    std::size_t first = at > kAroundAPlace ? at - kAroundAPlace : 0;
    while (first < at && continues_character(line[first])) ++first;
    std::size_t last = std::min(at + kAroundAPlace, line.size());
    while (last > at && last < line.size() && continues_character(line[last])) --last;
    excerpt.line = line.substr(first, last - first);
    excerpt.before = excerpt.from.column - 1 - characters_in(line.substr(first, at - first));
  }

  std::uint32_t number_ = 0;      // of the line; 0: none yet
  std::uint32_t begin_ = 0;       // its bytes
  std::uint32_t end_ = 0;         // without the end of the line
  std::uint32_t counted_ = 0;     // so far along it
  std::uint32_t characters_ = 0;  // there are so many
};

// What stops the build for being private must not stand in a log that all can read. The excerpt is starred out already.
void star_out(Diagnostic& diagnostic) {
  for (std::string* const each : {&diagnostic.place.path, &diagnostic.situation.nb, &diagnostic.situation.en,
                                  &diagnostic.remedy.nb, &diagnostic.remedy.en})
    *each = without_identity_numbers(std::move(*each));
}

}  // namespace

void Diagnostics::append(Diagnostics&& other) {
  std::move(other.found_.begin(), other.found_.end(), std::back_inserter(found_));
  other.found_.clear();
}

void Diagnostics::sort() {
  std::ranges::stable_sort(found_, [](const auto& a, const auto& b) { return order_of(a) < order_of(b); });
  const auto repeated =
      std::ranges::unique(found_, [](const auto& a, const auto& b) { return order_of(a) == order_of(b); });
  found_.erase(repeated.begin(), repeated.end());
}

void Diagnostics::warnings_become_errors() {
  for (Diagnostic& each : found_) each.severity = Severity::Error;
}

void Diagnostics::quote(const std::function<std::optional<std::string>(const std::string& path)>& bytes_of) {
  std::string path;
  std::optional<std::string> bytes;
  LineCounter lines;
  for (Diagnostic& each : found_) {
    if (each.place.path.empty() || each.place.span == Span{}) continue;
    // Sorted diagnostics of one file follow each other: it is read once.
    if (each.place.path != path || !bytes) {
      bytes = bytes_of(path = each.place.path);
      if (bytes) bytes = without_identity_numbers(*std::move(bytes));
      lines = {};
    }
    if (bytes && each.place.span.begin <= bytes->size()) each.excerpt = lines.excerpt_at(*bytes, each.place.span);
  }
  for (Diagnostic& each : found_) star_out(each);
}

std::size_t Diagnostics::count(Severity severity) const {
  return static_cast<std::size_t>(std::ranges::count(found_, severity, &Diagnostic::severity));
}

bool Diagnostics::has_errors() const {
  return std::ranges::any_of(found_, [](const auto& each) { return each.severity == Severity::Error; });
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (small(a[i - 1]) == small(b[j - 1]) ? 0 : 1)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

std::string_view nearest(std::string_view written, std::span<const std::string_view> known) {
  std::string_view best;
  // Two letters of three may have changed places; of nine letters four others make another word.
  std::size_t best_distance = written.size() < 6 ? written.size() / 3 + 1 : (written.size() + 1) / 3;
  for (const std::string_view candidate : known) {
    // Two lengths that differ by more than the best distance cannot be nearer.
    const auto [shorter, longer] = std::minmax({candidate.size(), written.size()});
    if (longer - shorter > best_distance) continue;
    const std::size_t distance = edit_distance(written, candidate);
    if (distance < best_distance || (distance == best_distance && best.empty())) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

Wording did_you_mean(std::string_view written, std::span<const std::string_view> known) {
  const std::string_view found = nearest(written, known);
  if (found.empty()) return {};
  return {fmt::format("mente du `{}`?", found), fmt::format("did you mean `{}`?", found)};
}

}  // namespace motebok
