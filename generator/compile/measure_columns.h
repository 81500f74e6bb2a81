// What the columns of a measures table are called. The names stand in content/README.md, "Tiltakstabeller".
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace motebok {

enum class Column { Goal, Measure, Responsible, Deadline, Status, Id, Other };

// One for each cell of the header row; Other for what is nothing of a measure's.
std::vector<Column> columns_of(std::span<const std::string> header);

// Whether a table with these is one of measures.
bool names_measures(const std::vector<Column>& columns);

// A column whose name is nearly one that the table does not have: with it the table would be, or is, one of measures.
struct NearColumn {
  std::size_t column = 0;
  std::string_view meant;  // as a message writes it
};
std::vector<NearColumn> near_columns(std::span<const std::string> header);

}  // namespace motebok
