#include "theme/values.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/check.h"
#include "base/no_break.h"

namespace motebok {
namespace {

// Filled by the constructors of Field before main begins, read-only from then on.
std::vector<FieldDescription>& field_table() {
  static std::vector<FieldDescription> table;
  return table;
}

constexpr std::uint32_t kNoField = 0xFFFFFFFF;

struct LibraryName {
  char kind = 'F';
  std::uint32_t field = kNoField;
};

constexpr std::size_t kNameLength = 3;
constexpr std::uint32_t kLetters = 26;
constexpr std::uint32_t kDigits = 2 * kLetters;  // 'A' to 'Z', then 'a' to 'z'

// ASCII tells the letter by five bits, and its case by the next.
std::uint32_t digit_of(char letter) {
  const auto byte = static_cast<std::uint32_t>(static_cast<unsigned char>(letter));
  return (byte & 0x1FU) - 1 + (byte >> 5U & 1U) * kLetters;
}

char letter_of(std::uint32_t digit) {
  return static_cast<char>(digit < kLetters ? 'A' + digit : 'a' + (digit - kLetters));
}

// "FBC"; kNoField for the `FBC_separator` that the library shows by itself between rows.
LibraryName read_library_name(const ctemplate::TemplateString& name) {
  const char* const letters = name.data();
  if (name.size() != kNameLength) return {letters[0], kNoField};
  return {letters[0], digit_of(letters[1]) * kDigits + digit_of(letters[2])};
}

// One of 64, so that fields share them.
constexpr std::uint64_t bit_of(std::uint32_t field) { return std::uint64_t{1} << (field % 64); }

}  // namespace

class ValueRow::Rows final : public Iterator {
 public:
  explicit Rows(const ValueRow* first) : next_(first) {}
  bool HasNext() const override { return next_ != nullptr; }
  const ctemplate::TemplateDictionaryInterface& Next() override {
    const ValueRow& row = *next_;
    next_ = next_->next;
    return row;
  }

 private:
  const ValueRow* next_;
};

Field::Field(std::string_view name, Kind kind) : index_(static_cast<std::uint32_t>(field_table().size())), kind_(kind) {
  for (const FieldDescription& known : field_table()) CHECK(known.name != name);
  field_table().push_back({name, kind});
}

std::span<const FieldDescription> all_fields() { return field_table(); }

ValueRow::ValueRow(std::pmr::memory_resource* resource, const ValueRow* outer)
    : memory(resource), around(outer), values(resource), sections(resource), table(resource) {}

std::string_view ValueRow::copied(std::string_view text) const {
  if (text.empty()) return {};
  char* const bytes = static_cast<char*>(memory->allocate(text.size(), 1));
  std::copy(text.begin(), text.end(), bytes);
  return {bytes, text.size()};
}

void ValueRow::put(std::uint32_t field, std::string_view text) {
  // A value that is set but empty must hide one further out, so it needs an address.
  const std::string_view value = text.data() == nullptr ? std::string_view("") : text;
  if (!table.empty()) {
    table[field] = value;
    return;
  }
  values.push_back({field, value});
}

ValueRow::Section& ValueRow::section(std::uint32_t field) {
  for (Section& each : sections) {
    if (each.field == field) return each;
  }
  sections_at_a_glance |= bit_of(field);
  return sections.emplace_back(Section{field, nullptr, nullptr});
}

const ValueRow::Section* ValueRow::find_section(std::uint32_t field) const {
  for (const ValueRow* row = this; row != nullptr; row = row->around) {
    if ((row->sections_at_a_glance & bit_of(field)) == 0) continue;
    for (const Section& each : row->sections) {
      if (each.field == field) return &each;
    }
  }
  return nullptr;
}

ctemplate::TemplateString ValueRow::GetValue(const ctemplate::TemplateString& name) const {
  const std::uint32_t field = read_library_name(name).field;
  for (const ValueRow* row = this; row != nullptr; row = row->around) {
    if (!row->table.empty()) {
      const std::string_view value = row->table[field];
      if (value.data() != nullptr) return {value.data(), value.size()};
      continue;
    }
    for (const Value& each : row->values) {
      if (each.field == field) return {each.text.data(), each.text.size()};
    }
  }
  return {"", 0};
}

bool ValueRow::IsHiddenSection(const ctemplate::TemplateString& name) const {
  const LibraryName wanted = read_library_name(name);
  if (wanted.field == kNoField) return true;
  const bool hidden = find_section(wanted.field) == nullptr;
  return wanted.kind == 'N' ? !hidden : hidden;
}

ValueRow::Iterator* ValueRow::CreateSectionIterator(const ctemplate::TemplateString& name) const {
  const LibraryName wanted = read_library_name(name);
  const Section* const found = wanted.kind == 'N' ? nullptr : find_section(wanted.field);
  return new Rows(found == nullptr ? nullptr : found->first);
}

ValueRow::Iterator* ValueRow::CreateTemplateIterator(const ctemplate::TemplateString&) const {
  return new Rows(nullptr);
}

std::string library_name(std::uint32_t field, char kind) {
  CHECK(field < kDigits * kDigits);
  return {kind, letter_of(field / kDigits), letter_of(field % kDigits)};
}

void Fields::set(const Field& field, std::string_view value) {
  std::string memory;
  const bool is_prose = field.kind() == Field::Kind::Prose;
  row_->put(field.index(), row_->copied(is_prose ? with_no_break_spaces(value, memory) : value));
}

void Fields::set_number(const Field& field, std::int64_t value) { set(field, fmt::format_int(value).c_str()); }

void Fields::set_borrowed(const Field& field, std::string_view value) { row_->put(field.index(), value); }

void Fields::show(const Field& section) { row_->section(section.index()); }

Fields Fields::add(const Field& section) {
  void* const place = row_->memory->allocate(sizeof(ValueRow), alignof(ValueRow));
  // Never destroyed: its vectors live in the same arena, which is released as a whole.
  auto* const row = new (place) ValueRow(row_->memory, row_);
  ValueRow::Section& rows = row_->section(section.index());
  if (rows.last == nullptr) {
    rows.first = row;
  } else {
    rows.last->next = row;
  }
  rows.last = row;
  return Fields(row);
}

PageValues::PageValues(const PageValues* site) : state_(std::make_unique<State>()) { clear(site); }
PageValues::~PageValues() = default;

void PageValues::clear(const PageValues* site) {
  state_->memory.release();
  void* const place = state_->memory.allocate(sizeof(ValueRow), alignof(ValueRow));
  state_->root = new (place) ValueRow(&state_->memory, site == nullptr ? nullptr : site->state_->root);
  state_->root->table.resize(field_table().size());
}

Fields PageValues::root() { return Fields(state_->root); }

}  // namespace motebok
