#include "compile/messages.h"

#include <fmt/format.h>

#include "base/norwegian.h"
#include "base/utf8.h"

namespace motebok {
namespace {

Diagnostic error(std::string_view code, Place at, Wording situation, Wording remedy) {
  return {Severity::Error, code, std::move(at), std::move(situation), std::move(remedy)};
}

Diagnostic warning(std::string_view code, Place at, Wording situation, Wording remedy) {
  return {Severity::Warning, code, std::move(at), std::move(situation), std::move(remedy)};
}

}  // namespace

Diagnostic not_utf8(Place at) {
  return error("not-utf8", std::move(at), {"her står en byte som ikke er UTF-8", "this byte is not UTF-8"},
               {"lagre filen på nytt med tegnkodingen UTF-8", "save the file again with the encoding UTF-8"});
}

Diagnostic control_character(Place at, char32_t character) {
  const auto number = static_cast<std::uint32_t>(character);
  return error("control-character", std::move(at),
               {fmt::format("her står et usynlig styretegn (U+{:04X})", number),
                fmt::format("an invisible control character stands here (U+{:04X})", number)},
               {"slett tegnet; det følger ofte med tekst som er limt inn fra PDF",
                "delete it; it often comes along with text pasted from PDF"});
}

Diagnostic file_too_large(Place at, std::uint64_t bytes, std::uint64_t limit) {
  return error("file-too-large", std::move(at),
               {fmt::format("filen er på {} kB; grensen er {} kB", bytes / 1024, limit / 1024),
                fmt::format("the file is {} kB; the limit is {} kB", bytes / 1024, limit / 1024)},
               {"del teksten i flere dokumenter, og legg bilder i egne filer",
                "divide the text into several documents, and put pictures in files of their own"});
}

Diagnostic nested_too_deep(Place at, std::size_t limit) {
  return error("nested-too-deep", std::move(at),
               {fmt::format("linjen begynner med mer enn {} lister eller sitater inni hverandre", limit),
                fmt::format("the line begins with more than {} lists or quotations inside each other", limit)},
               {"rett opp innrykket; tre nivåer er nok for de fleste lesere",
                "mend the indentation; three levels are enough for most readers"});
}

Diagnostic table_too_wide(Place at, std::size_t limit) {
  return error("table-too-wide", std::move(at),
               {fmt::format("linjen har mer enn {} loddrette streker", limit),
                fmt::format("the line has more than {} vertical bars", limit)},
               {"del tabellen i flere", "divide the table into several"});
}

Diagnostic table_too_long(Place at, std::size_t limit) {
  return error("table-too-wide", std::move(at),
               {fmt::format("tabellen har mer enn {} celler når denne linjen er med", limit),
                fmt::format("with this line the table has more than {} cells", limit)},
               {"del tabellen i flere", "divide the table into several"});
}

Diagnostic definition_too_long(Place at, std::size_t bytes, std::size_t links) {
  return error(
      "definition-too-long", std::move(at),
      {fmt::format("adressen som defineres her, tar {} tegn, og det er for mye i et dokument med {} hakeparenteser",
                   grouped(static_cast<std::int64_t>(bytes)), grouped(static_cast<std::int64_t>(links))),
       fmt::format("the address defined here takes {} characters, too many in a document with {} brackets", bytes,
                   links)},
      {"kort ned adressen, eller del dokumentet i flere", "shorten the address, or divide the document"});
}

Diagnostic too_many_marks(Place at, char mark, std::size_t limit) {
  return error("too-many-marks", std::move(at),
               {fmt::format("avsnittet har mer enn {} av tegnet `{}`", limit, mark),
                fmt::format("the paragraph has more than {} of the character `{}`", limit, mark)},
               {"del teksten med tomme linjer", "divide the text with blank lines"});
}

Diagnostic site_file_missing(std::string_view name) {
  return error(
      "site-file-missing", {std::string(name), {}},
      {fmt::format("innholdsmappen har ingen `{}`", name), fmt::format("the content folder has no `{}`", name)},
      {"lag filen med minst to linjer:\n         tittel = \"Helsefellesskapet …\"\n         adresse = \"https://…\"",
       "make the file with at least two lines:\n         tittel = \"Helsefellesskapet …\"\n         adresse = "
       "\"https://…\""});
}

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

Diagnostic duplicate_case(Place at, std::string_view number) {
  return warning("duplicate-case", std::move(at),
                 {fmt::format("sak {} står to ganger i dette dokumentet", number),
                  fmt::format("case {} stands twice in this document", number)},
                 {"gi den ene saken sitt eget nummer", "give one of them its own number"});
}

Diagnostic case_heading_unclear(Place at, const UnclearCaseHeading& heading) {
  const auto told = [&](Wording situation, Wording remedy) {
    return warning("case-heading-unclear", std::move(at), std::move(situation), std::move(remedy));
  };
  const std::string& number = heading.number_text;
  const Wording write_it_so = {fmt::format("skriv overskriften slik: `## Sak {}: Tittel`", number),
                               fmt::format("write the heading like this: `## Sak {}: Title`", number)};
  switch (heading.reason) {
    case UnclearCaseHeading::Reason::Number:
      return told({"saksnummeret i overskriften er null eller har mer enn fem sifre, så saken blir ikke lest",
                   "the case number of the heading is zero or has more than five digits, so the case is not read"},
                  {"rett nummeret: `Sak 21/24: Tittel`", "correct the number: `Sak 21/24: Title`"});
    case UnclearCaseHeading::Reason::Year:
      return told({"året i saksnummeret har verken to eller fire sifre, så saken blir ikke lest",
                   "the year of the case number has neither two nor four digits, so the case is not read"},
                  {"rett året: `Sak 21/24: Tittel` eller `Sak 21/2024: Tittel`",
                   "correct the year: `Sak 21/24: Title` or `Sak 21/2024: Title`"});
    case UnclearCaseHeading::Reason::Words:
      return told(
          {"overskriften ligner en sak, men begynner ikke med «Sak» og nummeret, så saken blir ikke lest",
           "the heading looks like a case but does not begin with “Sak” and the number, so the case is not read"},
          write_it_so);
    case UnclearCaseHeading::Reason::Several:
      return told({fmt::format("overskriften nevner flere saker; bare sak {} blir lest", number),
                   fmt::format("the heading names several cases; only case {} is read", number)},
                  {fmt::format("gi hver sak en overskrift for seg: `## Sak {}: Tittel`", number),
                   fmt::format("give each case a heading of its own: `## Sak {}: Title`", number)});
    case UnclearCaseHeading::Reason::Nested:
      return told({"overskriften til saken står i en liste eller et sitat, så saken blir ikke lest",
                   "the heading of the case stands in a list or a quotation, so the case is not read"},
                  {fmt::format("ta bort tegnet foran, så linjen begynner slik: `## Sak {}: Tittel`", number),
                   fmt::format("remove the sign before it, so that the line begins: `## Sak {}: Title`", number)});
    case UnclearCaseHeading::Reason::Form:
      break;
  }
  return told(
      {"overskriften ligner en sak, men er ikke skrevet som en",
       "the heading looks like a case but is not written as one"},
      {"skriv nummer, skråstrek og år: `Sak 21/24: Tittel`", "write number, slash and year: `Sak 21/24: Title`"});
}

Diagnostic case_without_heading(Place at, std::string_view number) {
  return warning("case-without-heading", std::move(at),
                 {fmt::format("«Sak {}» står her som et vanlig avsnitt, så saken blir ikke lest", number),
                  fmt::format("“Sak {}” stands here as a paragraph, so the case is not read", number)},
                 {fmt::format("skriv `## ` foran, så blir det en overskrift: `## Sak {}: Tittel`", number),
                  fmt::format("write `## ` before it to make it a heading: `## Sak {}: Title`", number)});
}

Diagnostic case_without_title(Place at, std::string_view number) {
  return warning("case-without-title", std::move(at),
                 {fmt::format("sak {} har ingen tittel", number), fmt::format("case {} has no title", number)},
                 {fmt::format("skriv tittelen etter kolon: `Sak {}: Tittel`", number),
                  fmt::format("write the title after a colon: `Sak {}: Title`", number)});
}

Diagnostic label_outside_case(Place at, std::string_view label) {
  return warning("label-outside-case", std::move(at),
                 {fmt::format("«{}:» står utenfor en sak og hører ikke til noen", label),
                  fmt::format("“{}:” stands outside a case and belongs to none", label)},
                 {"flytt det inn under en overskrift som `## Sak 21/24: Tittel`",
                  "move it under a heading such as `## Sak 21/24: Title`"});
}

Diagnostic label_beside_case(Place at, std::string_view label, int case_level) {
  const std::string marks(static_cast<std::size_t>(case_level) + 1, '#');
  const Wording remedy = {fmt::format("skriv `{} {}` eller `**{}:**`", marks, label, label),
                          fmt::format("write `{} {}` or `**{}:**`", marks, label, label)};
  return warning(
      "label-outside-case", std::move(at),
      {fmt::format("overskriften «{}» er på samme nivå som saken eller et høyere, og hører derfor ikke til den", label),
       fmt::format("the heading “{}” is on the case's own level or above it, and so belongs to no case", label)},
      remedy);
}

Diagnostic label_form(Place at, std::string_view label) {
  return warning(
      "label-form", std::move(at),
      {fmt::format("dette ligner merkelappen «{}:», men er ikke skrevet slik og blir lest som vanlig tekst", label),
       fmt::format("this resembles the label “{}:”, but is not written so and is read as running text", label)},
      {fmt::format("skriv **{}:** med kolon, to stjerner tett inntil på hver side og et mellomrom etter", label),
       fmt::format("write **{}:** with a colon, two asterisks close to it on either side and a blank after", label)});
}

Diagnostic label_not_bold(Place at, std::string_view label) {
  return warning("label-not-bold", std::move(at),
                 {fmt::format("«{}:» er ikke skrevet med fet skrift og blir lest som vanlig tekst", label),
                  fmt::format("“{}:” is not in bold and is read as running text", label)},
                 {fmt::format("skriv **{}:** med to stjerner på hver side", label),
                  fmt::format("write **{}:** with two asterisks on either side", label)});
}

Diagnostic exemption_not_bold(Place at) {
  return error("exemption-not-bold", std::move(at),
               {"«Unntatt offentlighet:» er ikke skrevet med fet skrift, så det er uklart hva som skal skjules",
                "“Unntatt offentlighet:” is not in bold, so it is unclear what is to be hidden"},
               {"skriv **Unntatt offentlighet:** med to stjerner på hver side",
                "write **Unntatt offentlighet:** with two asterisks on either side"});
}

Diagnostic exemption_not_read(Place at) {
  return error("exemption-not-read", std::move(at),
               {"«Unntatt offentlighet» står slik at ingenting blir holdt tilbake",
                "“Unntatt offentlighet” stands where it holds nothing back"},
               {"skriv `**Unntatt offentlighet:** …` som et eget avsnitt i saken, med mellomrom etter stjernene; er "
                "det bare omtalt, så ta bort kolon og fet skrift",
                "write `**Unntatt offentlighet:** …` as a paragraph of its own in the case, with a blank after the "
                "asterisks; if it is only spoken of, leave out the colon and the bold type"});
}

Diagnostic exempt_title(Place at) {
  return error("exemption-not-read", std::move(at),
               {"tittelen sier at saken er unntatt offentlighet, men ingenting i den blir holdt tilbake",
                "the title says that the case is exempt from public disclosure, but nothing of it is held back"},
               {"skriv `**Unntatt offentlighet:**` som et eget avsnitt foran det som ikke skal vises; er saken "
                "offentlig, så ta det bort fra tittelen",
                "write `**Unntatt offentlighet:**` as a paragraph of its own before what is not to be shown; if the "
                "case is public, take it out of the title"});
}

Diagnostic under_exempt_heading(Place at, std::string_view what) {
  return warning("under-exempt-heading", std::move(at),
                 {fmt::format("{} står under overskriften «Unntatt offentlighet» og blir ikke publisert", what),
                  fmt::format("{} stands under the heading “Unntatt offentlighet” and is not published", what)},
                 {"skal det publiseres, så sett det foran den overskriften, eller under en ny på samme nivå",
                  "if it is to be published, put it before that heading, or under a new one of the same level"});
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

Diagnostic decision_in_paper(Place at) {
  return warning("decision-in-paper", std::move(at),
                 {"«Vedtak:» står i et papir fra før møtet, og blir lest som et forslag",
                  "“Vedtak:” stands in a paper from before the meeting, and is read as a proposal"},
                 {"skriv **Forslag til vedtak:**; vedtaket hører hjemme i referatet",
                  "write **Forslag til vedtak:**; the decision belongs in the minutes"});
}

Diagnostic label_twice(Place at, std::string_view label) {
  return warning("label-twice", std::move(at),
                 {fmt::format("saken har «{}:» fra før; bare det første er med i registrene", label),
                  fmt::format("the case has “{}:” already; only the first is in the registers", label)},
                 {"samle punktene i én liste under det første", "put the points into one list under the first"});
}

Diagnostic second_list(Place at, std::string_view label) {
  return warning("second-list", std::move(at),
                 {fmt::format("«{}:» har en nummerert liste til; punktene i den er ikke med i registrene", label),
                  fmt::format("“{}:” has one more numbered list; its points are not in the registers", label)},
                 {"la numrene fortsette fra listen over, eller rykk listen inn under punktet den hører til",
                  "let the numbers go on from the list above, or indent the list under the point it belongs to"});
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

Diagnostic label_unknown(Place at, std::string_view near) {
  std::string label(near);
  // No label begins with a letter beyond ASCII.
  if (!label.empty()) label.front() = static_cast<char>(label.front() - 'a' + 'A');
  return warning(
      "label-unknown", std::move(at),
      {"merkelappen er ikke kjent og blir lest som vanlig tekst", "the label is not known and is read as running text"},
      {fmt::format("mente du `**{}:**`?", label), fmt::format("did you mean `**{}:**`?", label)});
}

Diagnostic conflict_markers(Place at) {
  return error("conflict-markers", std::move(at),
               {"her står merkene etter en sammenslåing som ikke er gjort ferdig",
                "here stand the marks of a merge that was not finished"},
               {"velg teksten som skal stå, og ta bort linjene med <<<<<<<, ======= og >>>>>>>",
                "choose the text that is to stand, and take away the lines with <<<<<<<, ======= and >>>>>>>"});
}

Diagnostic decision_empty(Place at, std::string_view label) {
  return warning("decision-empty", std::move(at),
                 {fmt::format("det står ingenting etter «{}:»", label), fmt::format("nothing follows “{}:”", label)},
                 {"skriv teksten etter kolon eller i et avsnitt under, eller ta bort merkelappen",
                  "write the text after the colon or in a paragraph below, or remove the label"});
}

Diagnostic promise_unclear(Place at) {
  return warning(
      "promise-unclear", std::move(at),
      {"oppfølgingen er ikke skrevet som «når – hvem: hva»", "the follow-up is not written as “when – who: what”"},
      {"skriv for eksempel: - 02.10.2024 – sekretariatet: legger fram utkast til program",
       "write for example: - 02.10.2024 – sekretariatet: legger fram utkast til program"});
}

Diagnostic due_time_unclear(Place at, std::string_view when) {
  return warning(
      "due-time-unclear", std::move(at),
      {fmt::format("fristen «{}» er ikke til å forstå", when),
       fmt::format("the due time “{}” cannot be understood", when)},
      {"skriv en dato (02.10.2024), `høsten 2024` (`hausten`), `februar 2026`, `3. kvartal 2025`, `første halvår "
       "2025`, "
       "`første møte i 2025` eller et årstall",
       "write a date (02.10.2024), `høsten 2024` (`hausten`), `februar 2026`, `3. kvartal 2025`, `første halvår 2025`, "
       "`første møte i 2025` or a year"});
}

Diagnostic approval_without_date(Place at) {
  return warning("approval-without-date", std::move(at),
                 {"«Godkjenner:» nevner ingen dato", "“Godkjenner:” names no date"},
                 {"skriv datoen for møtet: **Godkjenner:** referat 03.04.2024",
                  "write the meeting's date: **Godkjenner:** referat 03.04.2024"});
}

Diagnostic follows_up_nothing(Place at) {
  return warning("follows-up-nothing", std::move(at), {"«Følger opp:» nevner ingen sak", "“Følger opp:” names no case"},
                 {"skriv saksnummeret: **Følger opp:** sak 23/24", "write the case number: **Følger opp:** sak 23/24"});
}

Diagnostic outcome_unknown(Place at, std::string_view written) {
  return warning("outcome-unknown", std::move(at),
                 {fmt::format("utfallet «{}» er ikke til å forstå", written),
                  fmt::format("the outcome “{}” cannot be understood", written)},
                 {"skriv `vedtatt`, `godkjent`, `tatt til orientering`, `oversendt`, `utsatt`, `ikke vedtatt` eller "
                  "`trukket`, for ett punkt: `punkt 2 utsatt`",
                  "write `vedtatt`, `godkjent`, `tatt til orientering`, `oversendt`, `utsatt`, `ikke vedtatt` or "
                  "`trukket`, for one point: `punkt 2 utsatt`"});
}

Diagnostic outcome_unclear(Place at) {
  return warning(
      "outcome-unclear", std::move(at),
      {"ordene sier ikke tydelig hva det ble av saken, så vedtaksregisteret sier «se ordlyden»",
       "the words do not clearly say what became of the case, so the register says “se ordlyden”"},
      {"skriv utfallet i saken, for eksempel **Utfall:** ikke vedtatt, eller for ett punkt: **Utfall:** punkt 2 utsatt",
       "write the outcome in the case, such as **Utfall:** ikke vedtatt, or for one point: **Utfall:** punkt 2 "
       "utsatt"});
}

Diagnostic outcome_without_point(Place at, int point) {
  if (point == 0)
    return warning("outcome-without-point", std::move(at),
                   {"saken har et utfall, men ikke noe vedtak", "the case has an outcome, but no decision"},
                   {"skriv vedtaket under **Vedtak:**, eller ta bort utfallet",
                    "write the decision below **Vedtak:**, or take the outcome away"});
  return warning(
      "outcome-without-point", std::move(at),
      {fmt::format("vedtaket har ikke noe punkt {}", point), fmt::format("the decision has no point {}", point)},
      {"skriv nummeret på et punkt i vedtaket", "write the number of one of the decision's points"});
}

Diagnostic duplicate_measure(Place at, std::string_view id) {
  return error("duplicate-measure", std::move(at),
               {fmt::format("to tiltak i planen har id-en `{}`", id),
                fmt::format("two measures of the plan have the id `{}`", id)},
               {"gi det ene en annen id i kolonnen *Id*; har tabellen ingen slik kolonne, så legg den til",
                "give one of them another id in the column *Id*; where the table has none, add it"});
}

Diagnostic measure_column_unknown(Place at, std::string_view written, std::string_view known) {
  return warning("measure-column-unknown", std::move(at),
                 {fmt::format("kolonnen «{}» er ikke en av dem en tiltakstabell har", written),
                  fmt::format("a table of measures has no column “{}”", written)},
                 {fmt::format("skriv «{}», eller godta advarselen hvis kolonnen er noe annet", known),
                  fmt::format("write “{}”, or accept the warning if the column is something else", known)});
}

Diagnostic ancestor_unclear(Place at) {
  return warning(
      "ancestor-unclear", std::move(at),
      {"det som sier hvilket tiltak dette viderefører, blir lest som vanlig tekst",
       "what says which measure this one carries on is read as running text"},
      {"skriv det til slutt i teksten, uten kolon og bare én gang: `(viderefører hp-2023/hospitering)`",
       "write it at the end of the text, without a colon and only once: `(viderefører hp-2023/hospitering)`"});
}

Diagnostic measure_missing(Place at, bool has_goal) {
  Wording what{"raden sier noe om et tiltak, men nevner ikke noe, og det står ikke noe tiltak over den",
               "the row says something of a measure, but names none, and there is none above it"};
  if (has_goal) what = {"raden har et nytt mål, men ikke noe tiltak", "the row has a goal of its own, but no measure"};
  return warning(
      "measure-missing", std::move(at), std::move(what),
      {"skriv hva som skal gjøres, i kolonnen for tiltak; hører raden til tiltaket over, lar du målet stå tomt",
       "write what is to be done in the column of measures; if the row belongs to the measure above, leave its "
       "goal empty"});
}

Diagnostic measure_id_form(Place at, std::string_view id, std::string_view slug) {
  const std::string_view example = slug.empty() ? "hospitering" : slug;
  return error("measure-id-form", std::move(at),
               {fmt::format("id-en `{}` kan ikke brukes i en adresse", id),
                fmt::format("the id `{}` cannot be used in an address", id)},
               {fmt::format("bruk små bokstaver a–z, tall og bindestrek: `{}`", example),
                fmt::format("use lower-case letters a–z, digits and hyphens: `{}`", example)});
}

Diagnostic undefined_footnote(Place at, std::string_view label) {
  return warning(
      "undefined-footnote", std::move(at),
      {fmt::format("fotnoten `[^{}]` har ingen tekst", label), fmt::format("the footnote `[^{}]` has no text", label)},
      {fmt::format("skriv teksten et sted i dokumentet: [^{}]: …", label),
       fmt::format("write its text somewhere in the document: [^{}]: …", label)});
}

}  // namespace motebok
