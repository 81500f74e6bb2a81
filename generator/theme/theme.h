// The template library's adaptor and the theme's assets. Knows templates, fields and files; nothing of committees.
//
// A theme folder holds maler/*.html (templates) and assets/* (files for the reader's browser). Templates are expanded with
// automatic escaping for the place each value stands in; includes are expanded when the theme is loaded.
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
// the theme knows all names from them and refuses a template that uses another. `Html` values are inserted as they are.
class Field {
 public:
  enum class Kind { Text, Html, Section };
  Field(const char* name, Kind kind);

  std::string_view name() const;
  const void* handle() const { return handle_; }

 private:
  const void* handle_;
};

// The values of one page or of one row of a section. A cheap handle: the page owns the memory.
class Fields {
 public:
  void set(const Field& field, std::string_view value);  // copied
  void set(const Field& field, std::int64_t value);
  // For long bodies: not copied, must live until the page is rendered.
  void set_borrowed(const Field& field, std::string_view value);
  void show(const Field& section);
  Fields add(const Field& section);                       // one more row

 private:
  friend class PageValues;
  explicit Fields(void* dictionary) : dictionary_(dictionary) {}
  void* dictionary_;
};

class Theme;

// The values of one page; owns them.
class PageValues {
 public:
  PageValues();
  ~PageValues();
  PageValues(const PageValues&) = delete;
  PageValues& operator=(const PageValues&) = delete;

  Fields root();

 private:
  friend class Theme;
  void* dictionary_;
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
  // `base_path` goes in front of asset addresses.
  static Theme load(const ThemeFiles& files, std::span<const std::string_view> required_templates,
                    const std::string& base_path, const std::function<std::string(std::string_view)>& drawn_by,
                    Diagnostics& diagnostics);
  Theme(Theme&&) noexcept;
  ~Theme();

  // Appends to `out`. Safe on any thread once loaded.
  void render(std::string_view template_name, PageValues& values, std::string& out) const;

  std::span<const Asset> assets() const;

 private:
  struct State;
  explicit Theme(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace motebok
