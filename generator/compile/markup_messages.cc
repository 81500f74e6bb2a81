#include "compile/markup_messages.h"

#include <fmt/format.h>

#include <utility>

#include "base/utf8.h"

namespace motebok {

Diagnostic raw_html(Place at, std::string_view written, std::size_t words) {
  const std::string shown = beginning(written, 40);
  if (words > 0) {
    return warning(
        "raw-html", std::move(at),
        {fmt::format("HTML-koden `{}` blir ikke med på nettsiden, og heller ikke teksten i den ({} ord)", shown, words),
         fmt::format("the HTML `{}` is left out of the page, and so is the text in it ({} {})", shown, words,
                     words == 1 ? "word" : "words")},
        {"ta bort HTML-kodene, og skriv det samme med Markdown", "remove the HTML, and write the same in Markdown"});
  }
  return warning("raw-html", std::move(at),
                 {fmt::format("HTML-koden `{}` blir ikke med på nettsiden", shown),
                  fmt::format("the HTML `{}` is left out of the page", shown)},
                 {"skriv det samme med Markdown, eller `\\<` der tegnet skal stå som det er",
                  "write the same in Markdown, or `\\<` where the sign is to stand as it is"});
}

Diagnostic code_without_end(Place at, std::string_view end) {
  return error(
      "end-missing", std::move(at),
      {"kodeblokken som begynner her, har ingen slutt: teksten under blir en del av den, med saker og vedtak",
       "the block of code that begins here has no end: the text below is taken into it, cases, decisions and all"},
      {fmt::format("skriv {} på en egen linje der blokken slutter, eller ta bort tegnene her", end),
       fmt::format("write {} on a line of its own where the block ends, or remove the marks here", end)});
}

Diagnostic html_without_end(Place at, std::string_view end) {
  const std::string_view what_nb = end == "-->" ? "kommentaren" : "HTML-koden";
  const std::string_view what_en = end == "-->" ? "comment" : "HTML";
  return error("end-missing", std::move(at),
               {fmt::format("{} som begynner her, har ingen slutt: teksten under blir ikke med på nettsiden", what_nb),
                fmt::format("the {} that begins here has no end: the text below is left out of the page", what_en)},
               {fmt::format("skriv `{}` der den slutter", end), fmt::format("write `{}` where it ends", end)});
}

Diagnostic date_as_point(Place at, int day, std::string_view month) {
  return warning("date-as-point", std::move(at),
                 {fmt::format("«{}. {}» er lest som punkt nummer {} i en liste, og ikke som en dato", day, month, day),
                  fmt::format("“{}. {}” is read as point {} of a list, not as a date", day, month, day)},
                 {fmt::format("er det en dato, så skriv den med en skråstrek foran punktumet: {}\\. {}", day, month),
                  fmt::format("if it is a date, write it with a backslash before the dot: {}\\. {}", day, month)});
}

Diagnostic empty_link(Place at, std::string_view text) {
  return warning(
      "empty-link", std::move(at),
      {fmt::format("lenken «{}» har ingen adresse", text), fmt::format("the link “{}” has no address", text)},
      {"skriv adressen mellom parentesene, eller ta bort lenken",
       "write the address between the parentheses, or remove the link"});
}

Diagnostic link_without_text(Place at, std::string_view address) {
  const std::string shown = beginning(address, 60);
  return warning("link-without-text", std::move(at),
                 {fmt::format("lenken til `{}` har ingen tekst, og blir ikke med på nettsiden", shown),
                  fmt::format("the link to `{}` has no text, and is left out of the page", shown)},
                 {"skriv mellom hakeparentesene hva den fører til, eller ta den bort",
                  "write between the brackets what it leads to, or remove it"});
}

Diagnostic link_malformed(Place at, std::string_view address, std::string_view meant) {
  const std::string shown = beginning(address, 60);
  return warning(
      "link-malformed", std::move(at),
      {fmt::format("adressen `{}` er ikke skrevet som en nettadresse eller e-postadresse, så lenken virker ikke",
                   shown),
       fmt::format("the address `{}` is not written as one of the web or of e-mail, so the link does not work", shown)},
      meant.empty() ? Wording{"rett adressen: åpne siden i nettleseren, og kopier adressen derfra",
                              "correct the address: open the page in a browser, and copy the address from there"}
                    : Wording{fmt::format("mente du `{}`?", meant), fmt::format("did you mean `{}`?", meant)});
}

Diagnostic unsafe_scheme(Place at, std::string_view scheme, std::string_view meant) {
  const Wording situation{fmt::format("en lenke kan ikke begynne med `{}:`", scheme),
                          fmt::format("a link cannot begin with `{}:`", scheme)};
  if (!meant.empty())
    return error("unsafe-scheme", std::move(at), situation,
                 {fmt::format("mente du `{}:`?", meant), fmt::format("did you mean `{}:`?", meant)});
  return error("unsafe-scheme", std::move(at), situation,
               {"bruk https, http, mailto, tel, en fil i innholdsmappen, eller sak:, vedtak:, utvalg:, tiltak:, "
                "utlysning:, partner:, mote:",
                "use https, http, mailto, tel, a file of the content folder, or sak:, vedtak:, utvalg:, tiltak:, "
                "utlysning:, partner:, mote:"});
}

Diagnostic image_elsewhere(Place at, std::string_view address) {
  const std::string shown = beginning(address, 60);
  return error("image-elsewhere", std::move(at),
               {fmt::format("bildet `{}` ligger ikke i innholdsmappen", shown),
                fmt::format("the picture `{}` does not lie in the content folder", shown)},
               {"legg bildefilen ved siden av dokumentet, og skriv filnavnet: ![beskrivelse](bilde.png)",
                "put the file beside the document and write its name: ![description](picture.png)"});
}

Diagnostic image_without_text(Place at, std::string_view address) {
  return warning("image-without-text", std::move(at),
                 {fmt::format("bildet `{}` mangler en beskrivelse for dem som ikke ser det", address),
                  fmt::format("the picture `{}` has no description for those who cannot see it", address)},
                 {"skriv hva bildet viser mellom hakeparentesene: ![Kart over …](kart.png)",
                  "write what it shows between the brackets: ![Map of …](map.png)"});
}

Diagnostic heading_underlined(Place at) {
  return warning(
      "heading-underlined", std::move(at),
      {"streken på linjen under gjør denne teksten til en overskrift",
       "the rule on the line below makes a heading of this text"},
      {"skal det være en strek, så sett en tom linje foran den; skal det være en overskrift, så skriv `## ` "
       "foran teksten og ta bort streken",
       "if it is to be a rule, put an empty line before it; if a heading, write `## ` before the text and take "
       "the rule away"});
}

Diagnostic text_below_table(Place at) {
  return warning("text-below-table", std::move(at),
                 {"teksten står rett under en tabell, og leserne ser den som en rad i den",
                  "the text stands right under a table, and readers see it as a row of it"},
                 {"sett en tom linje mellom tabellen og teksten; er den en rad, så sett en strek | for hver celle",
                  "put an empty line between the table and the text; if it is a row, put a bar | for each cell"});
}

Diagnostic cells_missing(Place at, std::size_t cells, std::size_t columns) {
  return warning("cells-missing", std::move(at),
                 {fmt::format("raden har {} celler, men tiltakstabellen har {} kolonner", cells, columns),
                  fmt::format("the row has {} cells, but the table of measures has {} columns", cells, columns)},
                 {"sett inn en strek | for hver celle, også de tomme, slik at hver tekst står i sin kolonne",
                  "put a bar | for each cell, the empty ones too, so that each text stands in its column"});
}

Diagnostic cells_left_out(Place at, std::size_t cells, std::size_t columns) {
  return warning(
      "cells-left-out", std::move(at),
      {fmt::format("raden har {} celler, men tabellen har {}; resten blir ikke med på nettsiden", cells, columns),
       fmt::format("the row has {} cells, but the table {}; the rest is left out of the page", cells, columns)},
      {"gi overskriftsraden og streken under den like mange celler",
       "give the header row and the rule below it as many cells"});
}

Diagnostic undefined_footnote(Place at, std::string_view label) {
  return warning(
      "undefined-footnote", std::move(at),
      {fmt::format("fotnoten `[^{}]` har ingen tekst", label), fmt::format("the footnote `[^{}]` has no text", label)},
      {fmt::format("skriv teksten et sted i dokumentet: [^{}]: …", label),
       fmt::format("write its text somewhere in the document: [^{}]: …", label)});
}

}  // namespace motebok
