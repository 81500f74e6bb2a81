#include "compile/front_matter_messages.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

namespace motebok::front_matter_messages {
namespace {

std::string assignment(std::string_view key, std::string_view value) {
  return key.empty() ? std::string(value) : fmt::format("{} = {}", key, value);
}

Wording write(std::string_view key, std::string_view value) {
  const std::string line = assignment(key, value);
  return {fmt::format("skriv `{}`", line), fmt::format("write `{}`", line)};
}

struct Kinds {
  std::string_view nb;
  std::string_view en;
};

Kinds words_for(ValueKind kind) {
  switch (kind) {
    case ValueKind::Text:
      return {"tekst i anførselstegn", "text in quotes"};
    case ValueKind::Path:
      return {"stien til en fil, i anførselstegn", "the path of a file, in quotes"};
    case ValueKind::Slug:
      return {"navnet på utvalgets mappe, i anførselstegn", "the name of a committee's folder, in quotes"};
    case ValueKind::Url:
      return {"en nettadresse som begynner med https://", "a web address that begins with https://"};
    case ValueKind::Day:
      return {"en dato: år-måned-dag", "a date: year-month-day"};
    case ValueKind::Whole:
      return {"et helt tall", "a whole number"};
    case ValueKind::Natural:
      return {"et helt tall som ikke er under null", "a whole number not below zero"};
    case ValueKind::Year:
      return {"et årstall med fire sifre", "a year of four digits"};
    case ValueKind::Amount:
      return {"et tall som ikke er under null", "a number not below zero"};
    case ValueKind::Email:
      return {"en e-postadresse", "an e-mail address"};
    case ValueKind::Number:
      return {"et tall", "a number"};
    case ValueKind::YesNo:
      return {"true eller false", "true or false"};
    case ValueKind::YesOrText:
      return {"true eller false", "true or false"};
    case ValueKind::TextList:
      return {"en liste med tekster", "a list of texts"};
    case ValueKind::PathList:
      return {"en liste med stier til filer", "a list of paths of files"};
    case ValueKind::Tables:
      return {"en liste med tabeller", "a list of tables"};
    case ValueKind::Table:
      return {"en tabell", "a table"};
    case ValueKind::Period:
      return {"første og siste år", "the first and the last year"};
    case ValueKind::Clock:
      return {"et klokkeslett eller et tidsrom", "a time of day or a span of time"};
    case ValueKind::Choice:
      return {"tekst i anførselstegn", "text in quotes"};
    case ValueKind::CaseNumbers:
      return {"en liste med saksnumre", "a list of case numbers"};
    case ValueKind::Names:
      return {"en liste med navn", "a list of names"};
    case ValueKind::SiteAddress:
      return {"en nettadresse som begynner med https://, uten ?, # og @",
              "a web address that begins with https://, without ?, # and @"};
    case ValueKind::MunicipalityNumber:
      return {"et kommunenummer: fire sifre i anførselstegn, de to første for fylket",
              "a municipality's number: four digits in quotes, the first two for the county"};
    case ValueKind::CommitId:
      return {"de første tegnene i en innsjekkings navn, minst sju, i anførselstegn",
              "the first characters of a commit's id, seven or more, in quotes"};
  }
  return {};
}

}  // namespace

Diagnostic empty_file(Place place) {
  return error(
      "missing-front-matter", std::move(place), {"filen er tom", "the file is empty"},
      {"begynn med feltene mellom to linjer med `+++`: `type = \"referat\"` og `tittel = \"…\"`; eller slett filen",
       "begin with the keys between two lines of `+++`: `type = \"referat\"` and `tittel = \"…\"`; or delete the "
       "file"});
}

Diagnostic no_front_matter(Place place) {
  return error("missing-front-matter", std::move(place),
               {"filen begynner ikke med en linje med `+++`", "the file does not begin with a line of `+++`"},
               {"sett feltene øverst mellom to linjer med `+++`: `type = \"referat\"` og `tittel = \"…\"`",
                "put the keys first, between two lines of `+++`: `type = \"referat\"` and `tittel = \"…\"`"});
}

Diagnostic yaml_front_matter(Place place) {
  return error("yaml-front-matter", std::move(place),
               {"feltene står mellom linjer med `---` (YAML)", "the keys stand between lines of `---` (YAML)"},
               {"bruk `+++` i stedet, og skriv `tittel = \"…\"` der det står `tittel: …`",
                "use `+++` instead, and write `tittel = \"…\"` for `tittel: …`"});
}

Diagnostic unclosed_front_matter(Place place) {
  return error(
      "unclosed-front-matter", std::move(place),
      {"ingen linje med `+++` avslutter feltene som begynner her", "no line of `+++` closes the keys that begin here"},
      {"sett en linje med bare `+++` mellom feltene og brødteksten",
       "put a line of just `+++` between the keys and the text"});
}

Diagnostic field_below(Place place) {
  return error("field-below", std::move(place),
               {"denne linjen hører til feltene, men står under `+++` og blir lest som tekst",
                "this line belongs to the keys, but stands below `+++` and is read as text"},
               {"flytt den opp over linjen med `+++` som avslutter feltene",
                "move it above the line of `+++` that closes the keys"});
}

Diagnostic not_utf8(Place place) {
  return error("not-utf8", std::move(place), {"her står en byte som ikke er UTF-8", "this byte is not UTF-8"},
               {"lagre filen på nytt med tegnkodingen UTF-8", "save the file again in the encoding UTF-8"});
}

Diagnostic toml_mistake(Place place, const SyntaxMistake& mistake) {
  return error(mistake.code, std::move(place), mistake.situation, mistake.remedy);
}

SyntaxWording text_without_quotes(std::string_view key, std::string_view value, std::string_view meant) {
  return {{fmt::format("teksten `{}` mangler anførselstegn", value), fmt::format("the text `{}` has no quotes", value)},
          write(key, meant)};
}

SyntaxWording odd_quotes(std::string_view key, std::string_view mark, std::string_view meant) {
  return {{fmt::format("teksten begynner med `{}`", mark), fmt::format("the text begins with `{}`", mark)},
          {fmt::format("bruk rette anførselstegn: `{}`", assignment(key, meant)),
           fmt::format("use straight quotes: `{}`", assignment(key, meant))}};
}

SyntaxWording quote_not_closed(std::string_view key, std::string_view meant) {
  return {{"anførselstegnet foran teksten har ingen make bak", "the quote before the text has no match behind it"},
          write(key, meant)};
}

SyntaxWording quotes_within_quotes(std::string_view key, std::string_view meant) {
  return {{"teksten har anførselstegn inne i anførselstegn", "the text has quotes within quotes"},
          {fmt::format("bruk «» inne i teksten, eller `\\\"`: `{}`", assignment(key, meant)),
           fmt::format("use «» within the text, or `\\\"`: `{}`", assignment(key, meant))}};
}

SyntaxWording text_after_value(std::string_view key, std::string_view meant) {
  return {{"det står noe bak verdien", "something stands behind the value"},
          {fmt::format("la linjen ende etter `{}`", assignment(key, meant)),
           fmt::format("let the line end after `{}`", assignment(key, meant))}};
}

SyntaxWording backslash_in_text(std::string_view key, std::string_view meant) {
  return {
      {"`\\` har en egen betydning mellom doble anførselstegn", "`\\` has a meaning of its own between double quotes"},
      write(key, meant)};
}

SyntaxWording yes_or_no(std::string_view key, std::string_view value, std::string_view meant) {
  return {{fmt::format("`{}` skrives `{}` her", value, meant), fmt::format("`{}` is written `{}` here", value, meant)},
          write(key, meant)};
}

SyntaxWording date_written_otherwise(std::string_view key, std::string_view value, std::string_view meant) {
  return {{fmt::format("datoen `{}` skrives år-måned-dag her", value),
           fmt::format("the date `{}` is written year-month-day here", value)},
          write(key, meant)};
}

SyntaxWording day_with_clock(std::string_view key, std::string_view value, std::string_view meant) {
  return {{fmt::format("klokkeslettet i `{}` mangler sekunder", value),
           fmt::format("the time of day in `{}` has no seconds", value)},
          {fmt::format("skriv bare datoen: `{}`", assignment(key, meant)),
           fmt::format("write the date alone: `{}`", assignment(key, meant))}};
}

SyntaxWording day_does_not_exist(std::string_view value) {
  return {{fmt::format("dagen `{}` finnes ikke i kalenderen", value),
           fmt::format("the day `{}` is not in the calendar", value)},
          {"skriv år, måned (01–12) og dag med to sifre: `2024-05-29`",
           "write year, month (01–12) and day with two digits: `2024-05-29`"}};
}

SyntaxWording period_written_otherwise(std::string_view key, std::string_view value, std::string_view meant) {
  return {{fmt::format("årene `{}` skrives i en liste her", value),
           fmt::format("the years `{}` are written as a list here", value)},
          write(key, meant)};
}

SyntaxWording other_kind(const Key& key, std::string_view value) {
  const Kinds kinds = words_for(key.kind);
  return {{fmt::format("`{}` skal være {}, ikke `{}`", key.name, kinds.nb, value),
           fmt::format("`{}` is {}, not `{}`", key.name, kinds.en, value)},
          {fmt::format("skriv for eksempel `{}`", assignment(key.name, key.example)),
           fmt::format("write for example `{}`", assignment(key.name, key.example))}};
}

SyntaxWording number_written_otherwise(std::string_view key, std::string_view value, std::string_view meant) {
  return {{fmt::format("tallet `{}` har mellomrom, komma eller flere punktum", value),
           fmt::format("the number `{}` has spaces, a comma or several points", value)},
          write(key, meant)};
}

SyntaxWording leading_zero(std::string_view key, std::string_view value, std::string_view meant) {
  return {{fmt::format("et tall kan ikke begynne med 0, som `{}`", value),
           fmt::format("a number cannot begin with 0, as `{}` does", value)},
          write(key, meant)};
}

SyntaxWording value_missing(std::string_view key) {
  return {{"det står ingen verdi bak likhetstegnet", "no value stands behind the equals sign"},
          {fmt::format("skriv verdien, for eksempel `{}`, eller slett linjen", assignment(key, "\"…\"")),
           fmt::format("write the value, such as `{}`, or delete the line", assignment(key, "\"…\""))}};
}

SyntaxWording equals_missing(std::string_view key, std::string_view meant) {
  return {{fmt::format("likhetstegnet mangler etter `{}`", key), fmt::format("no equals sign follows `{}`", key)},
          write(key, meant)};
}

SyntaxWording comma_missing() {
  return {{"det mangler et komma foran denne verdien", "no comma stands before this value"},
          {"sett komma mellom verdiene i listen: `[\"a\", \"b\"]`",
           "put a comma between the values of the list: `[\"a\", \"b\"]`"}};
}

SyntaxWording letter_in_key(std::string_view key, std::string_view meant) {
  Wording remedy{fmt::format("skriv nøkkelen uten æ, ø og å, eller i anførselstegn: `\"{}\"`", key),
                 fmt::format("write the key without æ, ø and å, or in quotes: `\"{}\"`", key)};
  if (!meant.empty()) remedy = {fmt::format("mente du `{}`?", meant), fmt::format("did you mean `{}`?", meant)};
  return {{fmt::format("`{}` har en annen bokstav enn a–z", key), fmt::format("`{}` has a letter other than a–z", key)},
          std::move(remedy)};
}

SyntaxWording key_repeated(std::string_view key, std::string_view header) {
  Wording remedy{"slett den ene linjen", "delete one of the lines"};
  if (!header.empty()) {
    remedy = {fmt::format("begynner et nytt innslag her, så sett en linje med `{}` foran; ellers slett linjen", header),
              fmt::format("if a new entry begins here, put a line of `{}` before it; else delete the line", header)};
  }
  return {{fmt::format("nøkkelen `{}` står her for andre gang", key),
           fmt::format("the key `{}` stands here a second time", key)},
          std::move(remedy)};
}

SyntaxWording hard_space(std::string_view line) {
  return {{"her står et hardt mellomrom, som kan komme med når man limer inn fra Word",
           "a no-break space stands here, which may come along when something is pasted from Word"},
          {fmt::format("skriv linjen på nytt med vanlige mellomrom: `{}`", line),
           fmt::format("write the line anew with ordinary spaces: `{}`", line)}};
}

SyntaxWording list_dash(std::string_view line) {
  return {{"et felt kan ikke ha punktmerke foran seg", "a key cannot have a bullet before it"},
          {fmt::format("ta bort merket: `{}`", line), fmt::format("take the mark away: `{}`", line)}};
}

SyntaxWording text_over_lines(std::string_view key, std::string_view meant) {
  return {{"teksten går over flere linjer", "the text goes over several lines"},
          {fmt::format("skriv den på én linje: `{}`", assignment(key, meant)),
           fmt::format("write it on one line: `{}`", assignment(key, meant))}};
}

SyntaxWording table_repeated(std::string_view header) {
  return {{fmt::format("`{}` står her for andre gang", header), fmt::format("`{}` stands here a second time", header)},
          {fmt::format("bruk to hakeparenteser for hvert innslag i en liste: `[{}]`", header),
           fmt::format("use two brackets for each entry of a list: `[{}]`", header)}};
}

SyntaxWording list_repeated(std::string_view header) {
  return {{fmt::format("`{}` er allerede brukt til en annen verdi", header),
           fmt::format("`{}` already names another value", header)},
          {"slett den ene av dem", "delete one of them"}};
}

SyntaxWording header_not_closed(std::string_view meant) {
  return {{"overskriften mangler en hakeparentes", "the header lacks a bracket"}, write("", meant)};
}

SyntaxWording inline_table_over_lines() {
  return {
      {"det som begynner med `{`, slutter ikke på samme linje", "what begins with `{` does not end on the same line"},
      {"skriv alt fra `{` til `}` på én linje, uten komma til slutt",
       "write everything from `{` to `}` on one line, without a comma at the end"}};
}

SyntaxWording not_closed_above() {
  return {{"en liste eller en tekst lenger opp er ikke avsluttet", "a list or text further up is not closed"},
          {"sett inn `]` eller anførselstegnet som mangler foran denne linjen",
           "put the missing `]` or quote before this line"}};
}

SyntaxWording not_toml(std::string_view reason) {
  return {{"denne linjen kan ikke leses som et felt", fmt::format("this is not TOML: {}", reason)},
          {"skriv `nøkkel = verdi`, med tekst i anførselstegn: `tittel = \"…\"`",
           "write `key = value`, with text in quotes: `tittel = \"…\"`"}};
}

Diagnostic missing_key(Place place, const Schema& schema, const Key& key) {
  return error("missing-key", std::move(place),
               {fmt::format("{} mangler nøkkelen `{}`: {}", schema.nb, key.name, key.nb),
                fmt::format("{} lacks the key `{}`: {}", schema.en, key.name, key.en)},
               {fmt::format("legg til `{}`", assignment(key.name, key.example)),
                fmt::format("add `{}`", assignment(key.name, key.example))});
}

Diagnostic unknown_key(Place place, const Schema& schema, std::string_view written) {
  const std::vector<std::string_view> known = schema.names();
  Wording remedy = did_you_mean(written, known);
  if (schema.around != nullptr && schema.around->find(written) != nullptr) {
    remedy = {fmt::format("`{}` hører til {}: flytt linjen opp, foran den første linjen som begynner med `[`", written,
                          schema.around->nb),
              fmt::format("`{}` belongs to {}: move the line up, before the first line that begins with `[`", written,
                          schema.around->en)};
  } else if (const std::string types = types_with_key(written); !types.empty()) {
    remedy = {fmt::format("`{}` hører til {}", written, types), fmt::format("`{}` belongs to {}", written, types)};
  } else if (remedy.nb.empty()) {
    remedy = {fmt::format("disse finnes: {}", fmt::join(known, ", ")),
              fmt::format("these exist: {}", fmt::join(known, ", "))};
  }
  return error("unknown-key", std::move(place),
               {fmt::format("{} har ingen nøkkel `{}`", schema.nb, written),
                fmt::format("{} has no key `{}`", schema.en, written)},
               std::move(remedy));
}

Diagnostic point_in_amount(Place place, std::string_view key, double kroner) {
  const std::string thousands = fmt::format("{:.0f}_000", kroner);
  return error("wrong-value", std::move(place),
               {fmt::format("et punktum i et tall er et desimaltegn, så her står det {:g} kroner", kroner),
                fmt::format("a point in a number begins decimals, so this is {:g} kroner", kroner)},
               {fmt::format("skriv `{} = {}` uten punktum, hvis det er tusen som er ment", key, thousands),
                fmt::format("write `{} = {}` without a point, if thousands are meant", key, thousands)});
}

Diagnostic wrong_value(Place place, const Key& key, std::string_view written) {
  return written_otherwise(std::move(place), other_kind(key, written));
}

Diagnostic written_otherwise(Place place, SyntaxWording wording) {
  return error("wrong-value", std::move(place), std::move(wording.situation), std::move(wording.remedy));
}

Diagnostic table_in_place_of_list(Place place, const Key& key) {
  return error("wrong-value", std::move(place),
               {fmt::format("`{}` er en liste, men her står bare én tabell", key.name),
                fmt::format("`{}` is a list, but a single table stands here", key.name)},
               {fmt::format("skriv `[[{}]]` med to hakeparenteser foran hvert innslag", key.name),
                fmt::format("write `[[{}]]` with two brackets before each entry", key.name)});
}

Diagnostic backward_period(Place place, int first, int last) {
  return error(
      "wrong-value", std::move(place),
      {fmt::format("perioden slutter ({}) før den begynner ({})", last, first),
       fmt::format("the period ends ({}) before it begins ({})", last, first)},
      {fmt::format("skriv `periode = [{}, {}]`", last, first), fmt::format("write `periode = [{}, {}]`", last, first)});
}

Diagnostic backward_time(Place place, std::string_view key, std::string_view begin, std::string_view end) {
  return error("wrong-value", std::move(place),
               {fmt::format("tidsrommet slutter ({}) før det begynner ({})", end, begin),
                fmt::format("the span of time ends ({}) before it begins ({})", end, begin)},
               {fmt::format("rett klokkeslettene, eller skriv bare når det begynner: `{} = \"{}\"`", key, begin),
                fmt::format("correct the times, or write only when it begins: `{} = \"{}\"`", key, begin)});
}

Diagnostic days_in_wrong_order(Place place, std::string_view earlier, Date first, std::string_view later, Date last) {
  return {Severity::Warning,
          "date-order",
          std::move(place),
          {fmt::format("`{}` ({}) er før `{}` ({})", later, to_iso(last), earlier, to_iso(first)),
           fmt::format("`{}` ({}) is before `{}` ({})", later, to_iso(last), earlier, to_iso(first))},
          {"rett den av datoene som er feil", "correct the one that is wrong"}};
}

Diagnostic days_far_apart(Place place, std::string_view earlier, Date first, std::string_view later, Date last) {
  return {
      Severity::Warning,
      "date-order",
      std::move(place),
      {fmt::format("`{}` ({}) er mer enn ni måneder før `{}` ({})", earlier, to_iso(first), later, to_iso(last)),
       fmt::format("`{}` ({}) is more than nine months before `{}` ({})", earlier, to_iso(first), later, to_iso(last))},
      {"rett den av datoene som er feil", "correct the one that is wrong"}};
}

Diagnostic reason_without_withdrawal(Place place) {
  return error("missing-key", std::move(place),
               {"`trukket_grunn` står uten `trukket`, så dokumentet er ikke trukket tilbake",
                "`trukket_grunn` stands without `trukket`, so the document is not withdrawn"},
               {"legg til dagen det ble trukket: `trukket = 2024-06-01`, eller ta bort `trukket_grunn`",
                "add the day it was withdrawn: `trukket = 2024-06-01`, or take `trukket_grunn` out"});
}

Diagnostic address_not_encrypted(Place place, std::string_view address) {
  const std::string_view rest = address.substr(std::string_view("http://").size());
  return {Severity::Warning,
          "address-not-encrypted",
          std::move(place),
          {"adressen begynner med http://, så lenkene i kalenderen og nyhetsstrømmene går ukryptert",
           "the address begins with http://, so the links of the calendar and the feeds are not encrypted"},
          {fmt::format("skriv `adresse = \"https://{}\"` hvis nettstedet svarer der", rest),
           fmt::format("write `adresse = \"https://{}\"` if the site answers there", rest)}};
}

Diagnostic no_words_in_language(Place place, std::string_view written) {
  return {
      Severity::Warning,
      "no-words-in-language",
      std::move(place),
      {fmt::format("menyer, knapper og andre faste ord finnes på bokmål og nynorsk, så `{}` gir bokmål", written),
       fmt::format("menus, buttons and other fixed words exist in bokmål and nynorsk, so `{}` gives bokmål", written)},
      {fmt::format("skriv `spraak = \"nb\"` eller `spraak = \"nn\"`; en tekst på et annet språk får `spraak = \"{}\"` "
                   "blant sine egne felter",
                   written),
       fmt::format("write `spraak = \"nb\"` or `spraak = \"nn\"`; a text in another language gets `spraak = \"{}\"` "
                   "among its own keys",
                   written)}};
}

Diagnostic unknown_time_zone(Place place, std::string_view written, std::string_view meant) {
  Wording remedy{"skriv navnet på en by i sonen: `tidssone = \"Europe/Oslo\"`",
                 "name a city in the zone: `tidssone = \"Europe/Oslo\"`"};
  if (!meant.empty()) remedy = {fmt::format("mente du `{}`?", meant), fmt::format("did you mean `{}`?", meant)};
  return error(
      "unknown-value", std::move(place),
      {fmt::format("ingen tidssone heter `{}`", written), fmt::format("no time zone has the name `{}`", written)},
      std::move(remedy));
}

Diagnostic not_a_meaning(Place place, std::string_view abbreviation) {
  return error("wrong-value", std::move(place),
               {fmt::format("forkortelsen `{}` har noe annet enn tekst bak seg", abbreviation),
                fmt::format("the abbreviation `{}` stands for something other than text", abbreviation)},
               {fmt::format("skriv `{} = \"betydningen\"`, uten lister og overskrifter i hakeparenteser", abbreviation),
                fmt::format("write `{} = \"the meaning\"`, without lists and headers in brackets", abbreviation)});
}

Diagnostic unknown_choice(Place place, const Key& key, std::string_view written,
                          std::span<const std::string_view> known, std::string_view meant) {
  const std::string names = fmt::format("{}", fmt::join(known, ", "));
  Wording remedy{fmt::format("velg en av disse: {}", names), fmt::format("choose one of these: {}", names)};
  if (!meant.empty()) remedy = {fmt::format("mente du `{}`?", meant), fmt::format("did you mean `{}`?", meant)};
  return error("unknown-value", std::move(place),
               {fmt::format("`{}` er ikke blant verdiene `{}` kan ha", written, key.name),
                fmt::format("`{}` is not among the values of `{}`", written, key.name)},
               std::move(remedy));
}

}  // namespace motebok::front_matter_messages
