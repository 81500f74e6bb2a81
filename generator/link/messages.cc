#include "link/messages.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

#include "base/norwegian.h"
#include "base/path.h"

namespace motebok::link_messages {
namespace {

Wording meant(std::string_view name) {
  return {fmt::format("mente du `{}`?", name), fmt::format("did you mean `{}`?", name)};
}

// The names there are, when they are few enough to be read.
template <class Names>
Wording these_exist(const Names& names) {
  constexpr std::size_t kMost = 8;
  const std::vector<std::string_view> all(names.begin(), names.end());
  if (all.empty()) return {};
  const std::span<const std::string_view> some = std::span(all).first(std::min(kMost, all.size()));
  const std::string_view more = all.size() > kMost ? " …" : "";
  return {fmt::format("disse finnes: {}{}", fmt::join(some, ", "), more),
          fmt::format("these exist: {}{}", fmt::join(some, ", "), more)};
}

Wording suggest(std::string_view written, NameList known) {
  Wording nearest_name = did_you_mean(written, known);
  return nearest_name.nb.empty() ? these_exist(known) : nearest_name;
}

}  // namespace

Diagnostic unknown_committee(Place place, std::string_view written, std::string_view name, NameList slugs) {
  return error(
      "unknown-committee", std::move(place),
      {fmt::format("ingen utvalg har id-en `{}`", written), fmt::format("no committee has the id `{}`", written)},
      name.empty() ? these_exist(slugs) : meant(name));
}

Diagnostic duplicate_committee(Place place, std::string_view slug, std::string_view other_path) {
  return error(
      "duplicate-committee", std::move(place),
      {fmt::format("utvalget `{}` har også siden {}", slug, other_path),
       fmt::format("the committee `{}` has the page {} too", slug, other_path)},
      {"gi mappen et annet navn, eller slett den ene siden", "give the folder another name, or delete one page"});
}

Diagnostic name_of_two_committees(Place place, std::string_view name, std::string_view other) {
  return warning(
      "name-of-two-committees", std::move(place),
      {fmt::format("{} heter også «{}» i den samme tiden, så navnet blir ikke lenke", other, name),
       fmt::format("{} is called “{}” too, at the same time, so the name becomes no link", other, name)},
      {"rett navnet, eller skriv fra og til hvilken dag hvert utvalg har hatt det: `fra`, `til`, `nedlagt`, "
       "`opprettet`",
       "correct the name, or say from and to which day each committee had it: `fra`, `til`, `nedlagt`, `opprettet`"});
}

Diagnostic committee_cycle(Place place, std::string_view slug, std::string_view parent) {
  return error("committee-circle", std::move(place),
               {fmt::format("`{}` står over `{}`, som selv står over `{}`", parent, slug, parent),
                fmt::format("`{}` is above `{}`, which is above `{}` itself", parent, slug, parent)},
               {"rett `overordnet` i det ene utvalget", "correct `overordnet` in one of the committees"});
}

Diagnostic unknown_file(Place place, std::string_view written, std::string_view near) {
  Wording remedy{"skriv stien fra mappen filen selv ligger i", "write the path from the folder of the file itself"};
  if (!near.empty()) remedy = meant(near);
  return error("unknown-file", std::move(place),
               {fmt::format("filen `{}` finnes ikke", written), fmt::format("there is no file `{}`", written)},
               std::move(remedy));
}

Diagnostic outside_content(Place place, std::string_view written) {
  return error("outside-content", std::move(place),
               {fmt::format("`{}` leder ut av innholdsmappen", written),
                fmt::format("`{}` leads out of the content folder", written)},
               {"ta bort én `../`, eller legg filen i innholdsmappen",
                "take away one `../`, or put the file in the content folder"});
}

Diagnostic file_without_page(Place place, std::string_view written) {
  return error(
      "unpublished-target", std::move(place),
      {fmt::format("filen `{}` blir ikke publisert", written), fmt::format("the file `{}` is not published", written)},
      {"lenk til en side eller et vedlegg", "link to a page or an attachment"});
}

Diagnostic picture_is_a_page(Place place, std::string_view written) {
  return error(
      "unknown-file", std::move(place),
      {fmt::format("`{}` er en side, ikke et bilde", written), fmt::format("`{}` is a page, not a picture", written)},
      {"ta bort `!` foran lenken", "take away the `!` before the link"});
}

Diagnostic unknown_anchor(Place place, std::string_view anchor, std::string_view path, NameList near) {
  Wording remedy = near.size() == 1 ? meant(fmt::format("#{}", near.front())) : these_exist(near);
  if (near.empty()) remedy = {"ta bort alt fra `#`", "take away everything from `#`"};
  return error("unknown-anchor", std::move(place),
               {fmt::format("{} har ikke noe avsnitt `#{}`", path, anchor),
                fmt::format("{} has no section `#{}`", path, anchor)},
               std::move(remedy));
}

Diagnostic unpublished_target(Place place, std::string_view written, const HiddenReason& reason) {
  const bool is_draft = reason.kind == HiddenReason::Kind::Draft;
  const std::string why_nb =
      is_draft ? "er et utkast" : fmt::format("ikke blir publisert før {}", long_date(reason.date, Language::Bokmaal));
  const std::string why_en = is_draft ? "is a draft" : fmt::format("is not published before {}", to_iso(reason.date));
  return error("unpublished-target", std::move(place),
               {fmt::format("`{}` leder til {}, som {}", written, reason.path, why_nb),
                fmt::format("`{}` leads to {}, which {}", written, reason.path, why_en)},
               {"publiser det samtidig, eller ta bort henvisningen så lenge",
                "publish it at the same time, or take the reference away for now"});
}

Diagnostic unknown_scheme(Place place, std::string_view scheme) {
  constexpr std::string_view kSchemes[] = {"sak", "vedtak", "utvalg", "tiltak", "utlysning", "partner", "mote"};
  return error("reference-form", std::move(place),
               {fmt::format("`{}:` er ikke en henvisning nettstedet kjenner", scheme),
                fmt::format("`{}:` is not a reference the site knows", scheme)},
               suggest(scheme, kSchemes));
}

Diagnostic reference_without_name(Place place, std::string_view scheme, std::string_view example) {
  return error("reference-form", std::move(place),
               {fmt::format("`{}:` sier ikke hva lenken skal lede til", scheme),
                fmt::format("`{}:` does not say what the link leads to", scheme)},
               {fmt::format("skriv det etter kolonet: `{}:{}`", scheme, example),
                fmt::format("write it after the colon: `{}:{}`", scheme, example)});
}

Diagnostic unclear_case(Place place, std::string_view scheme, std::string_view written) {
  return error("reference-form", std::move(place),
               {fmt::format("`{}` er ikke utvalg og saksnummer", written),
                fmt::format("`{}` is not a committee and a case number", written)},
               {fmt::format("skriv `{}:flr/21/24`", scheme), fmt::format("write `{}:flr/21/24`", scheme)});
}

Diagnostic unclear_meeting(Place place, std::string_view written) {
  return error("reference-form", std::move(place),
               {fmt::format("`{}` er ikke utvalg og møtedag", written),
                fmt::format("`{}` is not a committee and a day", written)},
               {"skriv `mote:flr/2024-05-29`", "write `mote:flr/2024-05-29`"});
}

Diagnostic unclear_measure(Place place, std::string_view written) {
  return error(
      "reference-form", std::move(place),
      {fmt::format("`{}` er ikke plan og tiltak", written), fmt::format("`{}` is not a plan and a measure", written)},
      {"skriv planen, skråstrek og tiltakets id: `hp-2025/hospitering`",
       "write the plan, a slash and the measure's id: `hp-2025/hospitering`"});
}

Diagnostic unknown_case(Place place, std::string_view committee, CaseNumber number, TextList near) {
  return error(
      "unknown-case", std::move(place),
      {fmt::format("{} har ingen sak {}", committee, to_text(number)),
       fmt::format("{} has no case {}", committee, to_text(number))},
      near.empty()
          ? Wording{fmt::format("rett nummeret eller utvalget: {} har ingen saker fra {}", committee, number.year),
                    fmt::format("correct the number or the committee: {} has no cases of {}", committee, number.year)}
          : Wording{fmt::format("nærmest er sak {}", fmt::join(near, " og ")),
                    fmt::format("the nearest is case {}", fmt::join(near, " and "))});
}

Diagnostic unknown_case_mentioned(Place place, std::string_view committee, CaseNumber number) {
  return warning("unknown-mention", std::move(place),
                 {fmt::format("{} har ingen sak {}; teksten blir ikke lenke", committee, to_text(number)),
                  fmt::format("{} has no case {}; the text becomes no link", committee, to_text(number))},
                 {"rett nummeret, eller skriv hvilket utvalg saken hører til: `sak 12/24 i SSU`",
                  "correct the number, or say which committee the case belongs to: `sak 12/24 i SSU`"});
}

Diagnostic active_file(Place place, std::string_view extension) {
  return error("active-file", std::move(place),
               {fmt::format("en nettleser kjører en {}-fil i stedet for å vise den, i nettstedets navn", extension),
                fmt::format("a browser runs a {} file instead of showing it, in the site's name", extension)},
               {"legg ved en PDF i stedet, eller pakk filen i en zip-fil",
                "attach a PDF instead, or pack the file in a zip file"});
}

// Readers meet it on a phone, and on the computer of a hospital or a municipality.
static Diagnostic file_kind(Place place, Wording situation) {
  return warning("file-kind", std::move(place), std::move(situation),
                 {"legg ved det leserne skal ha, som PDF", "attach what readers are to have, as a PDF"});
}

Diagnostic program_file(Place place, std::string_view extension) {
  return file_kind(std::move(place), {fmt::format("en {}-fil er et program, som leserne ikke bør åpne", extension),
                                      fmt::format("a {} file is a program, which readers should not open", extension)});
}

Diagnostic file_with_macros(Place place, std::string_view extension) {
  return file_kind(std::move(place),
                   {fmt::format("en {}-fil kan ha makroer, og mange har ikke lov til å åpne den", extension),
                    fmt::format("a {} file may hold macros, and many are not allowed to open it", extension)});
}

Diagnostic mail_file(Place place, std::string_view extension) {
  return file_kind(
      std::move(place),
      {fmt::format("en {}-fil er en e-post, med navn og adresser i, og kan ikke åpnes av alle", extension),
       fmt::format("a {} file is an e-mail, with names and addresses, and not all can open it", extension)});
}

Diagnostic rarely_opened_file(Place place, std::string_view extension) {
  return file_kind(std::move(place), {fmt::format("få lesere har et program som åpner en {}-fil", extension),
                                      fmt::format("few readers have a program that opens a {} file", extension)});
}

Diagnostic attachment_is_pointer(Place place) {
  return error(
      "attachment-pointer", std::move(place),
      {"her ligger bare en peker til filen, som er lagret i Git LFS",
       "this is only a pointer to the file, which Git LFS keeps"},
      {"legg filen selv inn i depotet, uten Git LFS", "put the file itself into the repository, without Git LFS"});
}

Diagnostic paper_named_as_text(Place place) {
  return error("markdown-name", std::move(place),
               {"dette er et dokument med felter øverst, men navnet slutter ikke på `.md`",
                "this is a document with front matter, but its name does not end in `.md`"},
               {"gi filen et navn som slutter på `.md`, eller slett den",
                "give the file a name that ends in `.md`, or delete it"});
}

Diagnostic file_with_script(Place place) {
  return error(
      "active-file", std::move(place),
      {"filen holder et skript, eller noe som kan hente et, og en nettleser ville kjøre det i nettstedets navn",
       "the file holds a script, or what may fetch one, and a browser would run it in the site's name"},
      {"lagre filen uten skript, eller en tegning som PNG", "save the file without scripts, or a drawing as PNG"});
}

Diagnostic own_successor(Place place) {
  return error("committee-circle", std::move(place),
               {"utvalget er sin egen etterfølger", "the committee succeeds itself"},
               {"skriv utvalget som tok over, eller ta bort `etterfolger`",
                "name the committee that took over, or take `etterfolger` out"});
}

Diagnostic successor_in_a_circle(Place place, std::string_view slug, std::string_view successor) {
  return error(
      "committee-circle", std::move(place),
      {fmt::format("`{}` skal ha tatt over etter `{}`, som selv tok over etter `{}`", successor, slug, successor),
       fmt::format("`{}` succeeds `{}`, which succeeds `{}` itself", successor, slug, successor)},
      {"rett `etterfolger` i det ene utvalget", "correct `etterfolger` in one of the committees"});
}

Diagnostic case_not_on_agenda(Place place, std::string_view number) {
  return warning("attended-case", std::move(place),
                 {fmt::format("møtet har ingen sak {}", number), fmt::format("the meeting has no case {}", number)},
                 {"rett nummeret i `saker`, eller ta det bort", "correct the number in `saker`, or take it out"});
}

Diagnostic unknown_body_mentioned(Place place, std::string_view body, std::string_view meant) {
  return warning(
      "unknown-mention", std::move(place),
      {fmt::format("ingen utvalg heter {}; teksten blir ikke lenke", body),
       fmt::format("no committee has the name {}; the text becomes no link", body)},
      {fmt::format("mente du `{}`? Er {} noe annet, så forklar det i `forkortelser.toml`", meant, body),
       fmt::format("did you mean `{}`? If {} is something else, explain it in `forkortelser.toml`", meant, body)});
}

Diagnostic unknown_meeting_mentioned(Place place, std::string_view committee, Date date) {
  return warning("unknown-mention", std::move(place),
                 {fmt::format("nettstedet har ikke noe møte i {} {}; teksten blir ikke lenke", committee,
                              long_date(date, Language::Bokmaal)),
                  fmt::format("the site has no meeting of {} on {}; the text becomes no link", committee,
                              long_date(date, Language::English))},
                 {"rett datoen, eller legg inn papirene fra møtet", "correct the date, or add the meeting's papers"});
}

Diagnostic unknown_meeting(Place place, std::string_view committee, Date date, TextList dates) {
  const std::string day = to_iso(date);
  const std::vector<std::string_view> known(dates.begin(), dates.end());
  return error("unknown-meeting", std::move(place),
               {fmt::format("{} har ikke noe møte {}", committee, long_date(date, Language::Bokmaal)),
                fmt::format("{} has no meeting {}", committee, day)},
               suggest(day, known));
}

Diagnostic unknown_name(Place place, std::string_view written, std::string_view what_nb, std::string_view what_en,
                        NameList known) {
  return error(what_nb == "partner" ? "unknown-partner" : "unknown-grant", std::move(place),
               {fmt::format("ingen {} har id-en `{}`", what_nb, written),
                fmt::format("no {} has the id `{}`", what_en, written)},
               known.size() == 1 ? meant(known.front()) : suggest(written, known));
}

Diagnostic unknown_plan(Place place, std::string_view written, NameList known) {
  return error("unknown-measure", std::move(place),
               {fmt::format("ingen plan heter `{}`", written), fmt::format("no plan is called `{}`", written)},
               suggest(written, known));
}

Diagnostic ambiguous_plan(Place place, std::string_view written, TextList slugs) {
  return error("unknown-measure", std::move(place),
               {fmt::format("`{}` kan være {}", written, fmt::join(slugs, " eller ")),
                fmt::format("`{}` may be {}", written, fmt::join(slugs, " or "))},
               {"skriv hele navnet på planen", "write the plan's full name"});
}

Diagnostic unknown_measure(Place place, std::string_view plan, std::string_view id, NameList known) {
  return error("unknown-measure", std::move(place),
               {fmt::format("planen `{}` har ikke noe tiltak `{}`", plan, id),
                fmt::format("the plan `{}` has no measure `{}`", plan, id)},
               suggest(id, known));
}

Diagnostic no_decision(Place place, std::string_view case_text) {
  return error("unknown-decision", std::move(place),
               {fmt::format("{} har ikke noe vedtak", case_text), fmt::format("{} has no decision", case_text)},
               {"lenk til saken med `sak:` i stedet", "link to the case with `sak:` instead"});
}

Diagnostic unknown_point(Place place, std::string_view case_text, std::string_view written, TextList points) {
  return error("unknown-decision", std::move(place),
               {fmt::format("vedtaket i {} har ikke noe punkt `{}`", case_text, written),
                fmt::format("the decision in {} has no point `{}`", case_text, written)},
               these_exist(points));
}

Diagnostic second_paper(Place place, std::string_view type, std::string_view other_path) {
  return error(
      "duplicate-paper", std::move(place),
      {fmt::format("møtet har allerede {}: {}", type == "referat" ? "et referat" : "en innkalling", other_path),
       fmt::format("the meeting already has a document of the type {}: {}", type, other_path)},
      {"rett datoen eller utvalget, eller slett den ene filen",
       "correct the date or the committee, or delete one file"});
}

Diagnostic follows_up_unclear(Place place, std::string_view number, std::string_view own) {
  return warning(
      "follows-up-unclear", std::move(place),
      {fmt::format("det er ikke klart hvilket utvalg sak {} hører til, så saken blir ikke fulgt opp", number),
       fmt::format("it is not clear which committee's case {} is, so nothing is followed up", number)},
      {fmt::format("skriv utvalget foran: `{}-sak {}` om det er deres egen, ellers for eksempel `SSU-sak {}`", own,
                   number, number),
       fmt::format("write the committee before it: `{}-sak {}` if it is your own, else `SSU-sak {}`, say", own, number,
                   number)});
}

Diagnostic case_follows_itself(Place place, std::string_view number) {
  return error("unknown-case", std::move(place),
               {fmt::format("sak {} følger opp seg selv", number), fmt::format("case {} follows up itself", number)},
               {"skriv nummeret på den tidligere saken", "write the number of the earlier case"});
}

Diagnostic approval_before_meeting(Place place, Date date) {
  return warning("approval-date", std::move(place),
                 {fmt::format("saken godkjenner referatet fra {}, som ikke er før dette møtet",
                              long_date(date, Language::Bokmaal)),
                  fmt::format("the case approves the minutes of {}, which is not before this meeting", to_iso(date))},
                 {"rett datoen", "correct the date"});
}

Diagnostic approval_of_unknown_meeting(Place place, std::string_view committee, Date date) {
  return warning("approval-date", std::move(place),
                 {fmt::format("{} har ikke noe møte {} på nettstedet", committee, long_date(date, Language::Bokmaal)),
                  fmt::format("{} has no meeting {} on the site", committee, to_iso(date))},
                 {"rett datoen, eller legg inn en innkalling for det møtet",
                  "correct the date, or add a notice for that meeting"});
}

Diagnostic approval_by_label_of_other(Place place, std::string_view other, std::string_view committee) {
  return warning(
      "approval-unclear", std::move(place),
      {fmt::format("«Godkjenner:» nevner {}, så ingen referat fra {} er regnet som godkjent", other, committee),
       fmt::format("“Godkjenner:” names {}, so no minutes of {} count as approved", other, committee)},
      {fmt::format("er det referatet fra {}, så skriv bare datoen; et annet utvalg godkjenner sine egne", committee),
       fmt::format("if it is the minutes of {}, write the date alone; another committee approves its own", committee)});
}

Diagnostic approval_of_other_body(Place place, std::string_view body, std::string_view committee, Date date) {
  return warning(
      "approval-unclear", std::move(place),
      {fmt::format("tittelen nevner «{}», så referatet fra {} i {} er ikke regnet som godkjent", body,
                   long_date(date, Language::Bokmaal), committee),
       fmt::format("the title names “{}”, so the minutes of {} of {} do not count as approved", body, to_iso(date),
                   committee)},
      {fmt::format("er det dette referatet, så skriv `**Godkjenner:** referat {}` i saken", short_date(date)),
       fmt::format("if it is these minutes, write `**Godkjenner:** referat {}` in the case", short_date(date))});
}

Diagnostic approval_not_said(Place place, Date date) {
  return warning(
      "approval-unclear", std::move(place),
      {fmt::format("vedtaket sier ikke at referatet fra {} er godkjent, så det står som ikke godkjent",
                   long_date(date, Language::Bokmaal)),
       fmt::format("the decision does not say that the minutes of {} are approved, so they do not count as approved",
                   to_iso(date))},
      {fmt::format("er referatet godkjent, så skriv `Referatet godkjennes.` i vedtaket, eller `**Godkjenner:** referat "
                   "{}` i saken",
                   short_date(date)),
       fmt::format("if they are approved, write `Referatet godkjennes.` in the decision, or `**Godkjenner:** referat "
                   "{}` in the case",
                   short_date(date))});
}

Diagnostic approved_twice(Place place, Date date, std::string_view first_case) {
  return warning(
      "approved-twice", std::move(place),
      {fmt::format("referatet fra {} er allerede godkjent, i sak {}", long_date(date, Language::Bokmaal), first_case),
       fmt::format("the minutes of {} have been approved already, in case {}", to_iso(date), first_case)},
      {"rett datoen, eller ta bort godkjenningen i den ene saken",
       "correct the date, or take the approval out of one of the cases"});
}

Diagnostic approved_by_case_too(Place place, std::string_view number, Date date) {
  return warning("approved-twice", std::move(place),
                 {fmt::format("referatet ble godkjent i sak {}, {}", number, long_date(date, Language::Bokmaal)),
                  fmt::format("the minutes were approved in case {}, on {}", number, to_iso(date))},
                 {"ta bort `godkjent`: den er for referater som ingen sak godkjenner",
                  "take `godkjent` away: it is for minutes that no case approves"});
}

Diagnostic approved_before_held(Place place, Date date) {
  return warning("approval-date", std::move(place),
                 {fmt::format("referatet kan ikke være godkjent før møtet, {}", long_date(date, Language::Bokmaal)),
                  fmt::format("the minutes cannot have been approved before the meeting, {}", to_iso(date))},
                 {"rett `godkjent` eller `dato`", "correct `godkjent` or `dato`"});
}

Diagnostic approval_to_come(Place place, Date date) {
  const std::string norwegian = long_date(date, Language::Bokmaal);
  return warning("approval-date", std::move(place),
                 {fmt::format("{} er ikke kommet ennå, så referatet er et utkast", norwegian),
                  fmt::format("{} is still to come, so the minutes are a draft", to_iso(date))},
                 {"rett `godkjent`, eller ta det bort til referatet er godkjent",
                  "correct `godkjent`, or take it away until the minutes are approved"});
}

Diagnostic document_names_itself(Place place, std::string_view written) {
  return error(
      "document-circle", std::move(place),
      {fmt::format("`{}` er dette dokumentet selv", written), fmt::format("`{}` is this very document", written)},
      {"skriv stien til det andre dokumentet", "write the path of the other document"});
}

Diagnostic replaced_twice(Place place, std::string_view written, std::string_view other_path) {
  return error("replaced-twice", std::move(place),
               {fmt::format("`{}` er allerede erstattet av {}", written, other_path),
                fmt::format("`{}` is already replaced by {}", written, other_path)},
               {"la bare ett dokument erstatte det", "let one document replace it"});
}

Diagnostic replaced_in_a_circle(Place place, std::string_view older_path) {
  return error("document-circle", std::move(place),
               {fmt::format("dokumentet erstatter {}, som selv erstatter dette", older_path),
                fmt::format("the document replaces {}, which replaces this one in turn", older_path)},
               {"ta bort `erstatter` i det eldste", "take `erstatter` away from the oldest"});
}

Diagnostic builds_on_in_a_circle(Place place, std::string_view basis_path) {
  return error("document-circle", std::move(place),
               {fmt::format("dokumentet bygger på {}, som selv bygger på dette", basis_path),
                fmt::format("the document builds on {}, which builds on this one in turn", basis_path)},
               {"ta bort `bygger_paa` i det eldste", "take `bygger_paa` away from the oldest"});
}

Diagnostic translation_of_translation(Place place, std::string_view original) {
  return error(
      "document-circle", std::move(place),
      {"dokumentet som er oversatt, er selv en oversettelse", "the document translated is a translation itself"},
      {fmt::format("pek på originalen: `{}`", original), fmt::format("point at the original: `{}`", original)});
}

Diagnostic measure_in_a_circle(Place place, std::string_view written) {
  return error("document-circle", std::move(place),
               {fmt::format("tiltaket viderefører `{}`, som igjen viderefører dette", written),
                fmt::format("the measure carries on `{}`, which carries on this one in turn", written)},
               {"ta bort henvisningen i det eldste tiltaket", "take the reference away from the oldest measure"});
}

Diagnostic topic_without_letters(Place place, std::string_view topic) {
  return error("topic-form", std::move(place),
               {fmt::format("emnet `{}` har verken bokstaver eller sifre", topic),
                fmt::format("the topic `{}` has neither letters nor digits", topic)},
               {"skriv emnet med ord", "write the topic in words"});
}

}  // namespace motebok::link_messages
