// The keys of front matter and settings: the tables of content/README.md, "Feltene", with what each means and how it is
// written. What a message says of a key stands here.
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

constexpr bool is_yes_or_no(ValueKind kind) { return kind == ValueKind::YesNo || kind == ValueKind::YesOrText; }

// Whether some text in quotes may be right.
constexpr bool takes_text(ValueKind kind) {
  switch (kind) {
    case ValueKind::Day:
    case ValueKind::Whole:
    case ValueKind::Natural:
    case ValueKind::Year:
    case ValueKind::Number:
    case ValueKind::Amount:
    case ValueKind::YesNo:
    case ValueKind::Tables:
    case ValueKind::Table:
    case ValueKind::Period:
      return false;
    default:
      return true;
  }
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
  const Schema* around = nullptr;  // of a table: what it stands in

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

// The schema of the tables that are listed under a key; null for any other.
const Schema* schema_of_items(std::string_view key);

// Whether a key of this name wants a day in one of the tables.
bool may_be_day(std::string_view name);

// A key of this name in any table; null when there is none. For a line that could not be read within its table.
const Key* any_key(std::string_view name);

// The key meant by a word with Norwegian letters: "år" → "aar". Empty when there is none.
std::string_view key_spelled(std::string_view word);

}  // namespace motebok
