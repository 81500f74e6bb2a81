#include "compile/unread_layout_messages.h"

#include <fmt/format.h>

#include <string>

namespace motebok {
namespace {

std::string rule_for(std::size_t cells) {
  std::string rule = "|";
  for (std::size_t i = 0; i < cells; ++i) rule += "---|";
  return rule;
}

}  // namespace

Diagnostic table_without_rule(Place at, std::size_t cells) {
  const std::string rule = rule_for(cells);
  return warning("table-not-read", std::move(at),
                 {"dette ser ut som en tabell, men mangler streken under overskriftene og leses som vanlig tekst",
                  "this looks like a table, but has no rule below the headers and is read as running text"},
                 {fmt::format("skriv `{}` på en egen linje under denne", rule),
                  fmt::format("write `{}` on a line of its own below this one", rule)});
}

Diagnostic table_with_other_rule(Place at, std::size_t rule_cells, std::size_t cells) {
  const std::string rule = rule_for(cells);
  return warning(
      "table-not-read", std::move(at),
      {fmt::format("streken har {} celler og raden over {}, så tabellen leses som vanlig tekst", rule_cells, cells),
       fmt::format("the rule has {} cells and the row above it {}, so the table is read as running text", rule_cells,
                   cells)},
      {fmt::format("skriv linjen slik: `{}`", rule), fmt::format("write the line so: `{}`", rule)});
}

Diagnostic list_with_other_bullets(Place at, std::string_view mark) {
  return warning("list-not-read", std::move(at),
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
  return warning("list-not-read", std::move(at),
                 {fmt::format("det står et hardt mellomrom etter `{}`, så listen leses som vanlig tekst", mark),
                  fmt::format("a no-break space stands behind `{}`, so the list is read as running text", mark)},
                 {"slett mellomrommet etter hvert nummer, og skriv et vanlig i stedet",
                  "delete the space behind each number, and write an ordinary one in its place"});
}

Diagnostic list_with_letters(Place at, std::string_view mark) {
  return warning("list-not-read", std::move(at),
                 {fmt::format("linjene med `{}` ser ut som en liste, men leses som vanlig tekst", mark),
                  fmt::format("the lines with `{}` look like a list, but are read as running text", mark)},
                 {"begynn hver linje med `1. `, `2. ` og så videre; skal bokstaven stå, så skriv `- a) `",
                  "begin each line with `1. `, `2. ` and so on; if the letter is to stand, write `- a) `"});
}

Diagnostic list_without_spaces(Place at, std::string_view mark) {
  return warning("list-not-read", std::move(at),
                 {fmt::format("det mangler et mellomrom etter `{}`, så listen leses som vanlig tekst", mark),
                  fmt::format("a blank is missing behind `{}`, so the list is read as running text", mark)},
                 {"sett et mellomrom etter hvert nummer", "put a blank behind each number"});
}

Diagnostic table_with_tabs(Place at, std::size_t cells) {
  std::string row = "|";
  for (std::size_t i = 0; i < cells; ++i) row += " … |";
  const std::string rule = rule_for(cells);
  return warning("table-not-read", std::move(at),
                 {"linjene har tabulatorer, som en tabell fra Word, men leses som vanlig tekst",
                  "the lines have tabs, like a table from Word, but are read as running text"},
                 {fmt::format("skriv hver rad slik: `{}`, og `{}` på en egen linje under den første", row, rule),
                  fmt::format("write each row so: `{}`, and `{}` on a line of its own below the first", row, rule)});
}

Diagnostic link_turned_around(Place at, std::string_view words, std::string_view address) {
  return warning("link-unread", std::move(at),
                 {"klammene og parentesene i lenken har byttet plass, og leserne ser dem",
                  "the brackets of the link are the wrong way round, and readers see them"},
                 {fmt::format("skriv `[{}]({})`", words, address), fmt::format("write `[{}]({})`", words, address)});
}

Diagnostic word_comment(Place at, std::string_view mark) {
  return warning(
      "word-comment", std::move(at),
      {fmt::format("`[{}]` ser ut som merket for en merknad i Word, og leserne ser det", mark),
       fmt::format("`[{}]` looks like the mark of a comment in Word, and readers see it", mark)},
      {fmt::format("ta det bort, og merknaden selv om den er med; er det ment slik, så skriv `\\[{}\\]`", mark),
       fmt::format("take it away, and the comment itself if it is there; if it is meant, write `\\[{}\\]`", mark)});
}

}  // namespace motebok
