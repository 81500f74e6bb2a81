#include "check/messages.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/norwegian.h"

namespace motebok::check_messages {
Diagnostic folder_of_another_committee(Place place, std::string_view folder, std::string_view committee) {
  return warning("folder-committee", std::move(place),
                 {fmt::format("papiret er fra `{}`, men filen ligger i mappen til `{}`", committee, folder),
                  fmt::format("the paper is of `{}`, but the file lies in the folder of `{}`", committee, folder)},
                 {"rett `utvalg`, eller flytt filen til utvalgets mappe",
                  "correct `utvalg`, or move the file to the committee's folder"});
}

Diagnostic folder_of_another_day(Place place, std::string_view folder, Date date) {
  return warning(
      "folder-date", std::move(place),
      {fmt::format("møtet er {}, men filen ligger i mappen {}", long_date(date, Language::Bokmaal), folder),
       fmt::format("the meeting is on {}, but the file lies in the folder {}", to_iso(date), folder)},
      {"rett `dato`, eller flytt filen til møtets mappe", "correct `dato`, or move the file to the meeting's folder"});
}

Diagnostic numbers_missing(Place place, std::string_view committee, CaseNumber before, CaseNumber after,
                           std::optional<CaseNumber> meant) {
  const int first = before.number + 1;
  const int last = after.number - 1;
  const std::string gap = first == last
                              ? to_text({after.year, first})
                              : fmt::format("{}–{}", to_text({after.year, first}), to_text({after.year, last}));
  return warning(
      "case-number-gap", std::move(place),
      {fmt::format("ingen fil har {} {} i {}", first == last ? "sak" : "sakene", gap, committee),
       fmt::format("no file has {} {} of {}", first == last ? "case" : "the cases", gap, committee)},
      meant ? Wording{fmt::format("skal sak {} være sak {}, så rett nummeret; ellers legg inn papirene som mangler",
                                  to_text(after), to_text(*meant)),
                      fmt::format("if case {} should be {}, correct the number; else add the papers that are missing",
                                  to_text(after), to_text(*meant))}
            : Wording{"rett saksnummeret, eller legg inn papirene som mangler",
                      "correct the case number, or add the papers that are missing"});
}

Diagnostic number_between(Place place, CaseNumber written, CaseNumber before, CaseNumber meant) {
  const std::string after = to_text({meant.year, meant.number + 1});
  return warning(
      "case-number-slip", std::move(place),
      {fmt::format("sak {} kom mellom sak {} og sak {}, og ingen fil har sak {}", to_text(written), to_text(before),
                   after, to_text(meant)),
       fmt::format("case {} came between case {} and case {}, and no file has case {}", to_text(written),
                   to_text(before), after, to_text(meant))},
      {fmt::format("mente du `Sak {}`? Rett saksnummeret, eller legg inn papirene som mangler", to_text(meant)),
       fmt::format("did you mean `Sak {}`? Correct the case number, or add the papers that are missing",
                   to_text(meant))});
}

Diagnostic number_before_its_turn(Place place, CaseNumber number, Date day, CaseNumber before, Date day_before) {
  return warning("case-number-order", std::move(place),
                 {fmt::format("sak {} var oppe {}, før sak {} ({})", to_text(number), long_date(day, Language::Bokmaal),
                              to_text(before), short_date(day_before)),
                  fmt::format("case {} was up on {}, before case {} ({})", to_text(number), to_iso(day),
                              to_text(before), to_iso(day_before))},
                 {"rett saksnummeret eller møtedatoen", "correct the case number or the date of the meeting"});
}

Diagnostic number_out_of_order(Place place, CaseNumber number, CaseNumber before) {
  return warning(
      "case-number-order", std::move(place),
      {fmt::format("sak {} står etter sak {}", to_text(number), to_text(before)),
       fmt::format("case {} stands after case {}", to_text(number), to_text(before))},
      {"rett saksnummeret, eller sett sakene i rekkefølge", "correct the case number, or put the cases in order"});
}

Diagnostic number_of_two_cases(Place place, CaseNumber number, Date first_day, std::string_view first_title) {
  return warning(
      "case-number-reused", std::move(place),
      {fmt::format("sak {} het «{}» i møtet {}", to_text(number), first_title, long_date(first_day, Language::Bokmaal)),
       fmt::format("case {} was called “{}” at the meeting on {}", to_text(number), first_title, to_iso(first_day))},
      {"gi saken sitt eget nummer, eller la titlene ha et ord felles hvis det er den samme saken",
       "give the case a number of its own, or let the titles share a word if it is the same case"});
}

Diagnostic minutes_ahead(Place place, Date day) {
  return warning(
      "minutes-ahead", std::move(place),
      {fmt::format("referatet forteller om et møte som ikke har vært ennå: {}", long_date(day, Language::Bokmaal)),
       fmt::format("the minutes tell of a meeting that has not been yet: {}", to_iso(day))},
      {"rett `dato`, eller vent med referatet til møtet har vært",
       "correct `dato`, or add the minutes when the meeting has been"});
}

Diagnostic minutes_of_cancelled(Place place, Date day) {
  return warning(
      "minutes-of-cancelled", std::move(place),
      {fmt::format("møtet {} er avlyst i innkallingen, men har et referat", long_date(day, Language::Bokmaal)),
       fmt::format("the meeting on {} is cancelled in the notice, but has minutes", to_iso(day))},
      {"ta bort `avlyst` i innkallingen, eller rett `dato` i referatet",
       "remove `avlyst` from the notice, or correct `dato` in the minutes"});
}

Diagnostic title_of_another_day(Place place, Date written, Date day) {
  return warning("title-date", std::move(place),
                 {fmt::format("tittelen sier {}, men møtet er {}", long_date(written, Language::Bokmaal),
                              long_date(day, Language::Bokmaal)),
                  fmt::format("the title says {}, but the meeting is on {}", to_iso(written), to_iso(day))},
                 {"rett datoen i tittelen, eller `dato`", "correct the date in the title, or `dato`"});
}

Diagnostic number_of_earlier_year(Place place, CaseNumber number, CaseNumber meant) {
  return warning(
      "case-year", std::move(place),
      {fmt::format("sak {} har nummer fra et tidligere år enn møtet, og sak {} finnes ikke", to_text(number),
                   to_text(meant)),
       fmt::format("case {} has a number of an earlier year than the meeting, and there is no case {}", to_text(number),
                   to_text(meant))},
      {fmt::format("mente du sak {}?", to_text(meant)), fmt::format("did you mean case {}?", to_text(meant))});
}

Diagnostic numbers_of_earlier_year(Place place, int year_of_numbers, int year_of_meeting) {
  return warning(
      "case-year", std::move(place),
      {fmt::format("alle sakene har nummer fra {}, men møtet er i {}", year_of_numbers, year_of_meeting),
       fmt::format("all cases have numbers of {}, but the meeting is in {}", year_of_numbers, year_of_meeting)},
      {"rett saksnumrene, hvis papiret er laget av et eldre",
       "correct the numbers, if the paper was made of an older one"});
}

Diagnostic number_of_later_year(Place place, CaseNumber number, int year_of_meeting) {
  return warning(
      "case-year", std::move(place),
      {fmt::format("sak {} har nummer fra {}, men møtet er i {}", to_text(number), number.year, year_of_meeting),
       fmt::format("case {} has a number of {}, but the meeting is in {}", to_text(number), number.year,
                   year_of_meeting)},
      {"rett saksnummeret eller `dato`", "correct the case number or `dato`"});
}

Diagnostic meeting_without_minutes(Place place, Date day) {
  return warning("missing-minutes", std::move(place),
                 {fmt::format("møtet {} har ikke noe referat", long_date(day, Language::Bokmaal)),
                  fmt::format("the meeting on {} has no minutes", to_iso(day))},
                 {"legg inn referatet, eller skriv `avlyst = true` i innkallingen",
                  "add the minutes, or write `avlyst = true` in the notice"});
}

Diagnostic minutes_are_draft(Place place, Date day) {
  return warning(
      "missing-minutes", std::move(place),
      {fmt::format("referatet fra møtet {} er ikke publisert: det er merket som utkast",
                   long_date(day, Language::Bokmaal)),
       fmt::format("the minutes of the meeting on {} are not published: they are marked as a draft", to_iso(day))},
      {"ta bort `utkast` i referatet når det skal ut", "remove `utkast` from the minutes when they are to be out"});
}

Diagnostic updated_in_future(Place place, Date day) {
  return warning(
      "updated-in-future", std::move(place),
      {fmt::format("leserne får vite at siden ble endret {}, men den dagen er ikke kommet",
                   long_date(day, Language::Bokmaal)),
       fmt::format("readers are told that the page was changed on {}, a day that has not come", to_iso(day))},
      {"rett `oppdatert`, eller bruk `publiseres` hvis siden skal vente til den dagen",
       "correct `oppdatert`, or use `publiseres` if the page is to wait until that day"});
}

Diagnostic cases_without_decision(Place place, std::span<const std::string> numbers) {
  const bool is_one = numbers.size() == 1;
  return warning("case-without-decision", std::move(place),
                 {fmt::format("{} {} har ikke noe vedtak", is_one ? "sak" : "sakene", fmt::join(numbers, ", ")),
                  fmt::format("{} {} {} no decision", is_one ? "case" : "the cases", fmt::join(numbers, ", "),
                              is_one ? "has" : "have")},
                 {"skriv `**Vedtak:**` og det møtet kom til, for eksempel at saken ble tatt til orientering",
                  "write `**Vedtak:**` and what the meeting came to, for instance that the case was noted"});
}

Diagnostic figure_and_register_differ(Place place, double reported, std::string_view what_and_where, int year,
                                      std::size_t counted) {
  return warning(
      "figures-differ", std::move(place),
      {fmt::format("årsmeldingen sier {} {} i {}, men nettstedet har {}", amount_text(reported), what_and_where, year,
                   counted),
       fmt::format("the annual report says {} {} in {}, but the site has {}", amount_text(reported), what_and_where,
                   year, counted)},
      {"rett tallet, eller legg inn papirene som mangler", "correct the figure, or add the papers that are missing"});
}

Diagnostic figure_not_checked(Place place, std::string_view what, std::string_view meant) {
  return warning("figure-not-checked", std::move(place),
                 {fmt::format("tallet for «{}» blir ikke kontrollert: nettstedet teller ikke det", what),
                  fmt::format("the figure for “{}” is not checked: the site does not count that", what)},
                 {fmt::format("mente du `hva = \"{}\"`?", meant), fmt::format("did you mean `hva = \"{}\"`?", meant)});
}

Diagnostic weekday_of_another_date(Place place, std::string_view weekday, Date date) {
  const std::string right = weekday_date(date, Language::Bokmaal);
  return warning("weekday-date", std::move(place),
                 {fmt::format("{} er ikke en {}", long_date(date, Language::Bokmaal), weekday),
                  fmt::format("{} is not a {}", to_iso(date), weekday)},
                 {fmt::format("det er {}; rett ukedagen eller datoen", right),
                  fmt::format("it is {}; correct the weekday or the date", right)});
}

Diagnostic own_domain_misspelt(Place place, std::string_view written, std::string_view own) {
  return warning(
      "own-domain", std::move(place),
      {fmt::format("{} ligner nettstedets eget navn", written), fmt::format("{} is like the site's own name", written)},
      {fmt::format("skriv {}", own), fmt::format("write {}", own)});
}

Diagnostic link_unread(Place place) {
  return warning(
      "link-unread", std::move(place),
      {"dette ser ut som en lenke, men leserne ser det som tekst, med klammer og parenteser",
       "this looks like a link, but readers see it as text, with its brackets"},
      {"skriv teksten i hakeparentes og adressen i parentes tett etter, uten mellomrom og anførselstegn: "
       "[svar](vedlegg/svar.csv); har filnavnet mellomrom, så sett < og > rundt: [svar](<vedlegg/svar mai.csv>)",
       "write the text in brackets and the address in parentheses right behind, without blanks and quotation "
       "marks: [answer](vedlegg/svar.csv); where the file's name has blanks, put < and > around it: "
       "[answer](<vedlegg/svar mai.csv>)"});
}

Diagnostic damaged_text(Place place, std::string_view words) {
  return warning("damaged-text", std::move(place),
                 {fmt::format("«{}» ser ut som tekst som ble ødelagt da den ble skannet eller kopiert", words),
                  fmt::format("“{}” looks like text that was damaged when it was scanned or copied", words)},
                 {"skriv det som står på papiret", "write what stands on the paper"});
}

Diagnostic identity_number_in_note(Place place, Date day) {
  return {Severity::Error,
          "identity-number",
          std::move(place),
          {fmt::format("beskrivelsen av endringen {} har et fødselsnummer eller et D-nummer",
                       long_date(day, Language::Bokmaal)),
           fmt::format("the note on the change of {} has a national identity number", to_iso(day))},
          {"skjul innsjekkingen med `[[historikk.skjul]]` i `nettsted.toml`, og få den ut av historikken i git",
           "hide the commit with `[[historikk.skjul]]` in `nettsted.toml`, and get it out of the history in git"}};
}

Diagnostic identity_number_in_author(Place place, Date day) {
  return {
      Severity::Error,
      "identity-number",
      std::move(place),
      {fmt::format("navnet eller e-posten til den som gjorde endringen {}, har et fødselsnummer eller et D-nummer",
                   long_date(day, Language::Bokmaal)),
       fmt::format("the name or e-mail of the author of the change of {} has a national identity number", to_iso(day))},
      {"skjul innsjekkingen med `[[historikk.skjul]]` i `nettsted.toml`, og få den ut av historikken i git",
       "hide the commit with `[[historikk.skjul]]` in `nettsted.toml`, and get it out of the history in git"}};
}

Diagnostic nothing_to_accept(const AcceptedWarning& accepted) {
  const std::string where = accepted.path.empty() ? std::string() : accepted.path.text;
  return warning("nothing-to-accept", {"nettsted.toml", accepted.code.at},
                 {where.empty() ? fmt::format("det er ingen advarsel `{}` å godta", accepted.code.text)
                                : fmt::format("det er ingen advarsel `{}` å godta i {}", accepted.code.text, where),
                  where.empty() ? fmt::format("there is no warning `{}` to accept", accepted.code.text)
                                : fmt::format("there is no warning `{}` to accept in {}", accepted.code.text, where)},
                 {"ta bort denne `[[godta]]`, eller rett koden eller filen",
                  "remove this `[[godta]]`, or correct the code or the file"});
}

Diagnostic never_approved(Place place, std::string_view committee, Date date) {
  return warning(
      "never-approved", std::move(place),
      {fmt::format("ingen sak godkjenner dette referatet, og {} har to senere møter med referat", committee),
       fmt::format("no case approves these minutes, and {} has two later meetings with minutes", committee)},
      {fmt::format("skriv `**Godkjenner:** referat {}` i saken som gjorde det, eller `godkjent` med dagen her",
                   short_date(date)),
       fmt::format("write `**Godkjenner:** referat {}` in the case that did, or `godkjent` with the day here",
                   short_date(date))});
}

Diagnostic none_approved(Place place, std::string_view committee, std::size_t minutes) {
  return warning(
      "never-approved", std::move(place),
      {fmt::format("ingen av de {} referatene fra {} er godkjent", minutes, committee),
       fmt::format("none of the {} minutes of {} have been approved", minutes, committee)},
      {"skriv `**Godkjenner:**` med møtets dato i saken som gjorde det, eller `godkjent` med dagen i hvert referat",
       "write `**Godkjenner:**` with the meeting's date in the case that did, or `godkjent` with the day in each"});
}

Diagnostic awards_and_pot_differ(Place place, double awarded, double pot) {
  return warning("award-sum", std::move(place),
                 {fmt::format("tildelingene er til sammen {}, men rammen er {}", kroner(awarded), kroner(pot)),
                  fmt::format("the awards add up to {}, but the pot is {}", kroner(awarded), kroner(pot))},
                 {"kontroller `belop` i tildelingene og `ramme`", "check `belop` in the awards and `ramme`"});
}

Diagnostic awarded_to_nobody(Place place) {
  return warning(
      "award-sum", std::move(place),
      {"pengene er delt ut, men ingen `[[tildeling]]` sier hvem som fikk dem",
       "the money has been given, but no `[[tildeling]]` says to whom"},
      {"skriv en `[[tildeling]]` med `tittel`, `mottakere` og `belop` for hvert tiltak som fikk tilskudd",
       "write a `[[tildeling]]` with `tittel`, `mottakere` and `belop` for each project that was given any"});
}

Diagnostic measure_may_continue(Place place, std::string_view earlier, std::string_view name) {
  return warning(
      "measure-like-earlier", std::move(place),
      {fmt::format("tiltaket ligner «{}» i planen som denne erstatter, men sier ikke om det er det samme", earlier),
       fmt::format(
           "the measure is like “{}” of the plan that this one replaces, but does not say whether it is the same",
           earlier)},
      {fmt::format("er det samme tiltak, skriv `(viderefører {})` etter teksten; er det et nytt, skriv `(nytt)`", name),
       fmt::format("if it is, write `(viderefører {})` after the text; if it is a new one, write `(nytt)`", name)});
}

}  // namespace motebok::check_messages
