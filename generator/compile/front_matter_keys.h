// The keys of front matter and settings: content-format.md's table, with what each means and how it is written. What a
// message says of a key stands here.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/front_matter.h"

namespace motebok {

enum class ValueKind {
  Text,
  Path,
  Slug,
  Url,
  Day,
  Whole,
  Natural,
  Year,
  Number,
  Amount,
  Email,
  YesNo,
  YesOrText,
  TextList,
  PathList,
  Tables,
  Table,
  Period,
  Clock,
  Choice,
  CaseNumbers,
  Names,
  CommitId,
  SiteAddress,
  MunicipalityNumber
};

constexpr bool is_number(ValueKind kind) {
  return kind == ValueKind::Whole || kind == ValueKind::Natural || kind == ValueKind::Year ||
         kind == ValueKind::Number || kind == ValueKind::Amount;
}

struct Key {
  std::string_view name;
  ValueKind kind = ValueKind::Text;
  std::string_view nb;  // what it is, to follow "nøkkelen `x`: "
  std::string_view en;
  std::string_view example;  // the value, as TOML
  bool required = false;
};

// The keys a table may have. `nb` and `en` name the table in messages: "typen referat", "the type referat".
struct Schema {
  std::string_view nb;
  std::string_view en;
  std::span<const Key> shared;
  std::span<const Key> own;

  const Key* find(std::string_view name) const;
  std::vector<std::string_view> names() const;
};

const Schema& schema_of(DocumentType type);
const Schema& shared_schema();  // the keys of every type, for a document whose type is unknown
const Schema& person_schema();
const Schema& member_schema();
const Schema& alias_schema();
const Schema& award_schema();
const Schema& figure_schema();
const Schema& settings_schema();
const Schema& menu_schema();
const Schema& accepted_schema();
const Schema& history_schema();
const Schema& hidden_version_schema();

// The types whose own key this is, "plan, erklaering"; empty when there is none.
std::string types_with_key(std::string_view name);

// A key of this name in any table; null when there is none. For a line that could not be read within its table.
const Key* any_key(std::string_view name);

// The key meant by a word with Norwegian letters: "år" → "aar". Empty when there is none.
std::string_view key_spelled(std::string_view word);

}  // namespace motebok
