// The template library's adaptor and the theme's assets. Knows templates, fields and files; nothing of committees.
//
// A theme folder holds maler/*.html (templates), maler/deler/*.html (parts that templates include) and assets/* (files for
// the reader's browser). Templates are expanded with automatic escaping for the place each value stands in; includes are
// expanded when the theme is loaded. The language of templates is described in themes/README.md.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "model/source_tree.h"

namespace motebok {

// The name of a value or section a template may use, "CASE_TITLE". Define each once, at namespace scope, as a constant:
// the theme knows all names from them and refuses a template that uses another. `Html` values are inserted as they are,
// and only between tags. `Prose` is text that people read on the page: lines are not broken within its numbers and dates.
class Field {
 public:
  enum class Kind { Text, Prose, Html, Section };
  Field(std::string_view name, Kind kind);

  std::uint32_t index() const { return index_; }
  Kind kind() const { return kind_; }

 private:
  std::uint32_t index_;
  Kind kind_;
};

struct FieldDescription {
  std::string_view name;
  Field::Kind kind = Field::Kind::Text;
};
// By Field::index. Complete once main has begun.
std::span<const FieldDescription> all_fields();

struct ValueRow;  // theme/values.h

// The values of one page or of one row of a section. A cheap handle: the page owns the memory. A row sees the values of
// what is around it: of its section's row, of the page, of the site.
class Fields {
 public:
  void set(const Field& field, std::string_view value);  // copied
  void set_number(const Field& field, std::int64_t value);
  // For long bodies: not copied, must live until the page is rendered.
  void set_borrowed(const Field& field, std::string_view value);
  void show(const Field& section);   // once, without values of its own
  Fields add(const Field& section);  // one more row

 private:
  friend class PageValues;
  explicit Fields(ValueRow* row) : row_(row) {}
  ValueRow* row_;
};

// The values of one page; owns them. Meant to be used again for the next page.
class PageValues {
 public:
  // `site`: values in force where the page sets none; null when there are none. It must outlive this, unchanged.
  explicit PageValues(const PageValues* site);
  ~PageValues();
  PageValues(const PageValues&) = delete;
  PageValues& operator=(const PageValues&) = delete;

  Fields root();
  // Forgets everything, and changes to another site's values.
  void clear(const PageValues* site);

 private:
  friend class Theme;
  struct State;
  std::unique_ptr<State> state_;
};

struct Asset {
  std::string name;     // "stil.css", as templates name it
  std::string address;  // "assets/stil.3f2a9c01.css", relative to the site's root
  std::string bytes;    // with the addresses of other assets filled in
};

class Theme {
 public:
  // Reports every mistake in the templates with file and line: an unknown field, an unclosed section, a missing include or
  // asset, escaping switched off. `drawn_by` names a page that a template draws, for the message.
  // `base_path` goes in front of asset addresses. With errors reported, only assets() may be used.
  static Theme load(const ThemeFiles& files, std::span<const std::string_view> required_templates,
                    const std::string& base_path, const std::function<std::string(std::string_view)>& drawn_by,
                    Diagnostics& diagnostics);
  Theme(Theme&&) noexcept;
  ~Theme();

  // Appends to `out`. Safe on any thread.
  void render(std::string_view template_name, const PageValues& values, std::string& out) const;

  std::span<const Asset> assets() const;

  // SHA-256 of the list that sha256sum gives of its files, in order of path: another theme is another one.
  const std::string& digest() const;

 private:
  struct State;
  explicit Theme(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace motebok
