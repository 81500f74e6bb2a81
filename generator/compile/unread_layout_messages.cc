#include "compile/unread_layout_messages.h"

#include <fmt/format.h>

#include <string>

namespace motebok {
namespace {

Diagnostic layout_warning(std::string_view code, Place at, Wording situation, Wording remedy) {
  return {Severity::Warning, code, std::move(at), std::move(situation), std::move(remedy)};
}

std::string rule_for(std::size_t cells) {
  std::string rule = "|";
  for (std::size_t i = 0; i < cells; ++i) rule += "---|";
  return rule;
}

}  // namespace

Diagnostic table_without_rule(Place at, std::size_t cells) {
  const std::string rule = rule_for(cells);
  return layout_warning(
      "table-not-read", std::move(at),
      {"dette ser ut som en tabell, men mangler streken under overskriftene og leses som vanlig tekst",
       "this looks like a table, but has no rule below the headers and is read as running text"},
      {fmt::format("skriv `{}` på en egen linje under denne", rule),
       fmt::format("write `{}` on a line of its own below this one", rule)});
}

Diagnostic table_with_other_rule(Place at, std::size_t rule_cells, std::size_t cells) {
  const std::string rule = rule_for(cells);
  return layout_warning(
      "table-not-read", std::move(at),
      {fmt::format("streken har {} celler og raden over {}, så tabellen leses som vanlig tekst", rule_cells, cells),
       fmt::format("the rule has {} cells and the row above it {}, so the table is read as running text", rule_cells,
                   cells)},
      {fmt::format("skriv linjen slik: `{}`", rule), fmt::format("write the line so: `{}`", rule)});
}

Diagnostic list_with_other_bullets(Place at, std::string_view mark) {
  return layout_warning(
      "list-not-read", std::move(at),
      {fmt::format("linjene med `{}` ser ut som en liste, men leses som vanlig tekst", mark),
       fmt::format("the lines with `{}` look like a list, but are read as running text", mark)},
      {fmt::format("begynn hver linje med `- ` i stedet for `{}`; punktene i et vedtak nummereres "
                   "`1. `, `2. `",
                   mark),
       fmt::format("begin each line with `- ` in place of `{}`; the points of a decision are numbered "
                   "`1. `, `2. `",
                   mark)});
}

Diagnostic list_with_hard_spaces(Place at, std::string_view mark) {
  return layout_warning("list-not-read", std::move(at),
                        {fmt::format("det står et hardt mellomrom etter `{}`, så listen leses som vanlig tekst", mark),
                         fmt::format("a no-break space stands behind `{}`, so the list is read as running text", mark)},
                        {"slett mellomrommet etter hvert nummer, og skriv et vanlig i stedet",
                         "delete the space behind each number, and write an ordinary one in its place"});
}

}  // namespace motebok
