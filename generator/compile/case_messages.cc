#include "compile/case_messages.h"

#include <fmt/format.h>

#include <utility>

namespace motebok {

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

Diagnostic label_unknown(Place at, std::string_view near) {
  std::string label(near);
  // No label begins with a letter beyond ASCII.
  if (!label.empty()) label.front() = static_cast<char>(label.front() - 'a' + 'A');
  return warning(
      "label-unknown", std::move(at),
      {"merkelappen er ikke kjent og blir lest som vanlig tekst", "the label is not known and is read as running text"},
      {fmt::format("mente du `**{}:**`?", label), fmt::format("did you mean `**{}:**`?", label)});
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

}  // namespace motebok
