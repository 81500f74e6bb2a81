// A page's values in the form the template library reads them: rows in one arena, fields as numbers instead of names. The
// library's own dictionary would do, but it names every row, and takes a lock for every value that is not set.
#pragma once

#include <ctemplate/template_dictionary_interface.h>

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <string_view>
#include <vector>

#include "theme/theme.h"

namespace motebok {

struct ValueRow final : ctemplate::TemplateDictionaryInterface {
  struct Value {
    std::uint32_t field;
    std::string_view text;
  };
  // Rows hang together by `next`; a section that is merely shown has none.
  struct Section {
    std::uint32_t field;
    ValueRow* first;
    ValueRow* last;
  };

  ValueRow(std::pmr::memory_resource* memory, const ValueRow* around);

  std::string_view copied(std::string_view text) const;
  void put(std::uint32_t field, std::string_view text);
  Section& section(std::uint32_t field);
  const Section* find_section(std::uint32_t field) const;  // here or around

  std::pmr::memory_resource* memory;
  const ValueRow* around;
  ValueRow* next = nullptr;
  std::pmr::vector<Value> values;
  std::pmr::vector<Section> sections;
  std::uint64_t sections_at_a_glance = 0;  // the bits of their fields: most that a template asks for are not there
  // A page's own row has many values: a place for each field. Empty for the rows of sections.
  std::pmr::vector<std::string_view> table;

 private:
  class Rows;

  ctemplate::TemplateString GetValue(const ctemplate::TemplateString& name) const override;
  bool IsHiddenSection(const ctemplate::TemplateString& name) const override;
  bool IsUnhiddenSection(const ctemplate::TemplateString& name) const override { return !IsHiddenSection(name); }
  Iterator* CreateSectionIterator(const ctemplate::TemplateString& name) const override;
  // Includes are expanded before the library sees a template.
  bool IsHiddenTemplate(const ctemplate::TemplateString&) const override { return true; }
  const char* GetIncludeTemplateName(const ctemplate::TemplateString&, int) const override { return ""; }
  Iterator* CreateTemplateIterator(const ctemplate::TemplateString&) const override;
  void DumpToString(std::string*, int) const override {}
};

// How a field is called in the text that the library parses: 'F', or 'N' for a section shown when there is nothing in it,
// and the field's number in two letters: read for every value of every page.
std::string library_name(std::uint32_t field, char kind);

struct PageValues::State {
  // A page of a meeting fits into this; a longer one takes more from the heap.
  static constexpr std::size_t kFirstBlock = 64 * 1024;
  std::unique_ptr<char[]> block = std::make_unique<char[]>(kFirstBlock);
  std::pmr::monotonic_buffer_resource memory{block.get(), kFirstBlock};
  ValueRow* root = nullptr;
};

}  // namespace motebok
