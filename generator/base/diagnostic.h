// Mistakes in the content, as values: collected in every stage, sorted once, printed at the end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/span.h"

namespace motebok {

enum class Severity { Error, Warning };

// One sentence in both languages a reader may have chosen.
struct Wording {
  std::string nb;
  std::string en;
};

// Where: a file of the content folder (path with '/', relative to the folder) and a span in it. An empty path means the
// site as a whole; an empty span (0, 0) the file as a whole.
struct Place {
  std::string path;
  Span span;
};

// The author's own line, for whoever prints the message.
struct Excerpt {
  LineColumn from;
  std::string line;          // of a very long one, the part around the place
  std::uint32_t before = 0;  // characters of the line in front of that part
  std::uint32_t width = 1;   // characters to underline on that line, at least 1
};

struct Diagnostic {
  Severity severity = Severity::Error;
  std::string_view code;  // kebab-case, a string literal; documented in content/README.md
  Place place;
  Wording situation;
  Wording remedy;                       // empty when the situation says it all
  std::optional<Excerpt> excerpt = {};  // filled in at the end of a run; empty when the file has no text
};

inline Diagnostic error(std::string_view code, Place place, Wording situation, Wording remedy = {}) {
  return {Severity::Error, code, std::move(place), std::move(situation), std::move(remedy)};
}
inline Diagnostic warning(std::string_view code, Place place, Wording situation, Wording remedy = {}) {
  return {Severity::Warning, code, std::move(place), std::move(situation), std::move(remedy)};
}

class Diagnostics {
 public:
  void add(Diagnostic diagnostic) { found_.push_back(std::move(diagnostic)); }
  void append(Diagnostics&& other);

  // By path, place and code, and without exact repetitions, so that the order never depends on threads.
  void sort();
  // Under --strict a warning stops the build like an error.
  void warnings_become_errors();

  // Fills in the excerpts, and stars out identity numbers. `bytes_of` returns a file's bytes, nothing when there are none.
  void quote(const std::function<std::optional<std::string>(const std::string& path)>& bytes_of);

  bool has_errors() const;
  std::size_t count(Severity severity) const;
  std::span<const Diagnostic> all() const { return found_; }

 private:
  std::vector<Diagnostic> found_;
};

// Letters to add, drop or change to make `b` of `a` (Levenshtein), in bytes; capitals cost nothing.
std::size_t edit_distance(std::string_view a, std::string_view b);

// "mente du `x`?" for the one nearest of `known` (edit distance at most a third of its length, and one);
// empty when nothing is near.
Wording did_you_mean(std::string_view written, std::span<const std::string_view> known);
std::string_view nearest(std::string_view written, std::span<const std::string_view> known);

}  // namespace motebok
