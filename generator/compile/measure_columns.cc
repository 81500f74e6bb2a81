#include "compile/measure_columns.h"

#include <algorithm>
#include <array>

#include "base/diagnostic.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;

struct ColumnName {
  std::string_view shown;  // as a message writes it
  std::string_view folded;
  Column column;
};

constexpr std::array kColumnNames = {
    ColumnName{"Tiltak"sv, "tiltak"sv, Column::Measure},
    ColumnName{"Hvordan få det til?"sv, "hvordan få det til?"sv, Column::Measure},
    ColumnName{"Hvordan få det til?"sv, "hvordan få det til"sv, Column::Measure},
    ColumnName{"Korleis få det til?"sv, "korleis få det til?"sv, Column::Measure},
    ColumnName{"Ansvar"sv, "ansvar"sv, Column::Responsible},
    ColumnName{"Ansvarlig"sv, "ansvarlig"sv, Column::Responsible},
    ColumnName{"Ansvarleg"sv, "ansvarleg"sv, Column::Responsible},
    ColumnName{"Delmål"sv, "delmål"sv, Column::Goal},
    ColumnName{"Hva vil vi?"sv, "hva vil vi?"sv, Column::Goal},
    ColumnName{"Hva vil vi?"sv, "hva vil vi"sv, Column::Goal},
    ColumnName{"Kva vil vi?"sv, "kva vil vi?"sv, Column::Goal},
    ColumnName{"Frist"sv, "frist"sv, Column::Deadline},
    ColumnName{"Når"sv, "når"sv, Column::Deadline},
    ColumnName{"Status"sv, "status"sv, Column::Status},
    ColumnName{"Id"sv, "id"sv, Column::Id},
};

bool has(const std::vector<Column>& columns, Column wanted) {
  return std::ranges::find(columns, wanted) != columns.end();
}

Column column_named(std::string_view header) {
  const auto found = std::ranges::find(kColumnNames, folded(header), &ColumnName::folded);
  return found == kColumnNames.end() ? Column::Other : found->column;
}

// Whether the word stands at the front of the name: "Ansvarleg utval", "Tiltak i 2025".
bool begins_with_word(std::string_view name, std::string_view word) {
  return name.starts_with(word) && name.size() > word.size() && name[word.size()] == ' ';
}

// One letter in a short word and two in a longer one, whatever they are.
bool is_misspelt_word(std::string_view written, std::string_view known) {
  constexpr std::size_t kShortestName = 4;
  const std::size_t shorter = std::min(written.size(), known.size());
  return shorter >= kShortestName && edit_distance(written, known) <= (shorter < 6 ? 1 : 2);
}

// The name that an unknown column was probably meant to have; null where it is something else.
const ColumnName* nearly_named(std::string_view header) {
  const std::string name = folded(header);
  const auto is_near = [&](const ColumnName& each) {
    const bool is_needed = each.column == Column::Measure || each.column == Column::Responsible;
    return is_misspelt_word(name, each.folded) || (is_needed && begins_with_word(name, each.folded));
  };
  const auto found = std::ranges::find_if(kColumnNames, is_near);
  return found == kColumnNames.end() ? nullptr : &*found;
}

}  // namespace

std::vector<Column> columns_of(std::span<const std::string> header) {
  std::vector<Column> columns;
  for (const std::string& text : header) columns.push_back(column_named(text));
  return columns;
}

bool names_measures(const std::vector<Column>& columns) {
  return has(columns, Column::Measure) && has(columns, Column::Responsible);
}

std::vector<NearColumn> near_columns(std::span<const std::string> header) {
  std::vector<Column> columns = columns_of(header);
  std::vector<NearColumn> near;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const ColumnName* const known = columns[c] == Column::Other ? nearly_named(header[c]) : nullptr;
    if (known == nullptr || has(columns, known->column)) continue;
    near.push_back({c, known->shown});
    columns[c] = known->column;
  }
  return names_measures(columns) ? near : std::vector<NearColumn>();
}

}  // namespace motebok
