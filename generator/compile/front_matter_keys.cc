#include "compile/front_matter_keys.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/check.h"

namespace motebok {
namespace {

using K = ValueKind;

constexpr Key kShared[] = {
    {"type", K::Choice, "hva slags dokument dette er", "the kind of document", "\"referat\"", true},
    {"tittel", K::Text, "overskriften på siden", "the heading of the page", "\"Referat fra møtet 29. mai 2024\"", true},
    {"sammendrag", K::Text, "én eller to setninger om innholdet", "one or two sentences about it",
     "\"Kort om saken.\""},
    {"spraak", K::Choice, "språket: nb, nn, se eller en", "the language: nb, nn, se or en", "\"nn\""},
    {"oversettelse_av", K::Path, "filen dette er en oversettelse av", "the file this translates", "\"referat.md\""},
    {"tidligere_adresser", K::TextList, "gamle adresser som fortsatt skal virke", "old addresses that go on working",
     "[\"/gammel/adresse/\"]"},
    {"utkast", K::YesNo, "true når dokumentet ikke skal publiseres", "true: never published", "true"},
    {"publiseres", K::Day, "dagen dokumentet blir synlig", "the day it becomes visible", "2024-06-01"},
    {"trukket", K::Day, "dagen dokumentet ble trukket tilbake", "the day it was withdrawn", "2024-06-01"},
    {"trukket_grunn", K::Text, "hvorfor dokumentet er trukket", "why it was withdrawn", "\"Erstattet av ny utgave.\""},
    {"emner", K::TextList, "emnene dokumentet hører til", "its topics", "[\"legemidler\", \"barn og unge\"]"},
    {"oppdatert", K::Day, "dagen innholdet sist ble endret", "the day it last changed", "2024-06-01"},
    {"endringsnotat", K::Text, "hva som ble endret", "what was changed", "\"Rettet dato i sak 21/24.\""},
};

constexpr Key kPage[] = {
    {"vekt", K::Whole, "plassen i navigasjonen, laveste tall først", "order in the navigation, lowest first", "10"},
};

constexpr Key kCommittee[] = {
    {"forkortelse", K::Text, "den korte formen av navnet", "the short form of the name", "\"FLR\"", true},
    {"nivaa", K::Choice, "partnerskap, strategisk, faglig eller sekretariat",
     "partnerskap, strategisk, faglig or sekretariat", "\"faglig\"", true},
    {"aliaser", K::Tables, "andre navn, med datoene de gjaldt", "other names, with the dates they were in use",
     "[{ navn = \"FSU FLR\", til = 2025-12-31 }]"},
    {"overordnet", K::Slug, "utvalget over dette", "the committee above it", "\"ssu\""},
    {"opprettet", K::Day, "dagen utvalget ble opprettet", "the day it was founded", "2021-04-22"},
    {"nedlagt", K::Day, "dagen utvalget ble lagt ned", "the day it was dissolved", "2025-12-31"},
    {"etterfolger", K::Slug, "utvalget som tok over", "the committee that took over", "\"ds\""},
    {"medlemmer", K::Tables, "medlemmene", "the members", "[{ rolle = \"fastlege\", fra = \"Narvik kommune\" }]"},
    {"epost", K::Email, "adressen til rollen, ikke til en person", "a role address", "\"post@helsefellesskapet.no\""},
    {"mandat", K::Path, "filen med mandatet", "the file with its mandate", "\"../../dokumenter/mandat.md\""},
};

constexpr Key kCommitteeOfMeeting{"utvalg",
                                  K::Slug,
                                  "utvalget som har møtet, med navnet på mappen dets",
                                  "the committee that meets, by the name of its folder",
                                  "\"flr\"",
                                  true};
constexpr Key kDateOfMeeting{"dato", K::Day, "møtedagen", "the day of the meeting", "2024-05-29", true};
constexpr Key kClock{"tid", K::Clock, "når møtet varer fra og til", "from when to when it lasts", "\"13.00–15.00\""};
constexpr Key kWhere{"sted", K::Text, "stedet", "the place", "\"Tromsø\""};
constexpr Key kDigital{"digitalt", K::YesOrText, "true når møtet er digitalt", "true: held online", "true"};

constexpr Key kNotice[] = {
    kCommitteeOfMeeting,
    kDateOfMeeting,
    kClock,
    kWhere,
    kDigital,
    {"avlyst", K::YesOrText, "true når møtet er avlyst", "true: cancelled", "true"},
    {"frist_saker", K::Day, "fristen for å melde saker", "the deadline for proposing cases", "2024-05-15"},
};

constexpr Key kCasePaper[] = {
    kCommitteeOfMeeting,
    kDateOfMeeting,
    {"til", K::Text, "hvem sakene er til", "whom the cases are for", "\"Fastlegerådet\""},
    {"fra", K::Text, "hvem sakene er fra", "whom the cases are from", "\"Helsefellesskapets sekretariat\""},
};

constexpr std::string_view kPeople = "[{ rolle = \"fastlege\", fra = \"Narvik kommune\" }]";

constexpr Key kMinutes[] = {
    kCommitteeOfMeeting,
    kDateOfMeeting,
    kClock,
    kWhere,
    kDigital,
    {"tilstede", K::Tables, "de som møtte", "those present", kPeople},
    {"forfall", K::Tables, "de som meldte forfall", "those absent", kPeople},
    {"sekretariat", K::Tables, "de som førte møtet", "those who kept the record", kPeople},
    {"godkjent", K::Day, "dagen referatet ble godkjent", "the day the minutes were approved", "2024-10-02"},
};

constexpr Key kAdoptedBy{"utvalg", K::Slug, "utvalget som vedtok dokumentet", "the committee that adopted it",
                         "\"ssu\""};
constexpr Key kAdopted{"vedtatt", K::Day, "dagen dokumentet ble vedtatt", "the day it was adopted", "2024-04-18"};
constexpr Key kBuildsOn{"bygger_paa", K::PathList, "filene dokumentet bygger på", "the files it builds on",
                        "[\"../erklaeringer/ishavserklaeringen-2024-2027.md\"]"};
constexpr Key kReplaces{"erstatter", K::PathList, "filene dokumentet erstatter", "the files it replaces",
                        "[\"handlingsplan-2023.md\"]"};

constexpr Key kPlan[] = {
    {"periode", K::Period, "første og siste år", "the first and the last year", "[2025, 2026]", true},
    kAdoptedBy,
    kAdopted,
    kBuildsOn,
    kReplaces,
};

constexpr Key kAnnualReport[] = {
    {"aar", K::Year, "året meldingen gjelder", "the year it reports on", "2024", true},
    kAdoptedBy,
    kAdopted,
    {"tall", K::Tables, "tall som kan sammenlignes med registeret", "figures to hold against the register",
     "[{ hva = \"saker\", utvalg = \"ssu\", antall = 81 }]"},
};

constexpr Key kGrant[] = {
    {"frist", K::Day, "søknadsfristen", "the deadline for applications", "2024-06-17", true},
    {"ramme", K::Amount, "beløpet som kan deles ut, i kroner", "the money to be given, in NOK", "18_000_000", true},
    {"utvalg", K::Slug, "utvalget som tildeler", "the committee that awards the money", "\"ssu\""},
    {"publisert", K::Day, "dagen utlysningen kom", "the day of the call", "2024-05-31"},
    {"runde", K::Natural, "hvilken runde dette er", "which round it is", "1"},
    kBuildsOn,
    {"soekere", K::Natural, "antall søknader", "the number of applications", "14"},
    {"tildelt", K::Day, "dagen pengene ble tildelt", "the day of the award", "2024-06-24"},
    {"evaluering_maaneder", K::Natural, "måneder fra start til evaluering", "months from start to evaluation", "9"},
    {"kontakt", K::Email, "adressen til rollen som svarer", "the role address that answers",
     "\"post@helsefellesskapet.no\""},
    {"tildeling", K::Tables, "tildelingene", "the awards",
     "[{ tittel = \"Hospitering\", mottakere = [\"narvik\"], belop = 3_315_000 }]"},
};

constexpr Key kOther[] = {
    {"slag", K::Text, "hva slags dokument: mandat, vedtekter, avtale, rapport, presentasjon …",
     "what it is: mandat, vedtekter, avtale, rapport, presentasjon …", "\"rapport\"", true},
    {"utvalg", K::Slug, "utvalget dokumentet hører til", "the committee it belongs to", "\"ssu\""},
    {"dato", K::Day, "datoen på dokumentet", "the date of the document", "2024-05-29"},
    kReplaces,
    kBuildsOn,
};

constexpr Key kPartner[] = {
    {"slag", K::Choice, "kommune, helseforetak, fastleger, brukere eller annet",
     "kommune, helseforetak, fastleger, brukere or annet", "\"kommune\"", true},
    {"navn_se", K::Text, "navnet på nordsamisk", "the name in Northern Sámi", "\"Romsa\""},
    {"navn_nn", K::Text, "navnet på nynorsk", "the name in Nynorsk", "\"Kåfjord kommune\""},
    {"aliaser", K::Names, "andre navn", "other names", "[\"Tromsø kommune\"]"},
    {"kommunenummer", K::MunicipalityNumber, "kommunenummeret, fire sifre", "the municipality's number, four digits",
     "\"5501\""},
    {"nettsted", K::Url, "nettstedet til partneren", "the partner's website", "\"https://www.tromso.kommune.no\""},
};

constexpr Key kRole{"rolle", K::Text, "rollen", "the role", "\"fastlege\""};
constexpr Key kFrom{"fra", K::Text, "virksomheten", "the organisation", "\"Narvik kommune\""};
constexpr Key kName{"navn", K::Text, "navnet", "the name", "\"…\""};
constexpr Key kOffice{"verv", K::Text, "vervet", "the office", "\"leder\""};

constexpr Key kPerson[] = {
    kRole,
    kFrom,
    kName,
    kOffice,
    {"for", K::Text, "hvem personen møter for", "whom they stand in for", "\"medisinsk fagsjef\""},
    {"saker", K::CaseNumbers, "sakene personen var med på", "the cases they were present for", "[\"21/24\"]"},
};

constexpr Key kMember[] = {
    kRole,
    kFrom,
    kName,
    kOffice,
    {"periode_fra", K::Day, "første dag som medlem", "the first day of the term", "2024-04-18"},
    {"periode_til", K::Day, "siste dag som medlem", "the last day of the term", "2025-04-10"},
    {"stemmerett", K::YesNo, "true når medlemmet har stemmerett", "true: may vote", "true"},
};

constexpr Key kAlias[] = {
    {"navn", K::Text, "navnet", "the name", "\"FSU AKM\"", true},
    {"fra", K::Day, "første dag navnet gjaldt", "the first day it was in use", "2023-01-01"},
    {"til", K::Day, "siste dag navnet gjaldt", "the last day it was in use", "2025-03-26"},
};

constexpr Key kAward[] = {
    {"tittel", K::Text, "tiltaket som fikk penger", "what the money is for", "\"Digital hjemmeoppfølging\""},
    {"mottakere", K::TextList, "de som fikk pengene", "those who were given it",
     "[\"Narvik kommune\", \"UNN Narvik\"]"},
    {"belop", K::Amount, "beløpet i kroner", "the amount in NOK", "3_315_000"},
    {"tiltak", K::TextList, "tiltaket i handlingsplanen", "the measure of the action plan", "\"hp-2025/hospitering\""},
    {"oppstart", K::Day, "dagen arbeidet begynte", "the day the work began", "2024-09-01"},
    {"evaluert", K::Day, "dagen evalueringen ble lagt fram", "the day the evaluation was presented", "2025-06-01"},
};

constexpr Key kFigure[] = {
    {"hva", K::Text, "det som er talt", "what was counted", "\"saker\"", true},
    {"utvalg", K::Slug, "utvalget tallet gjelder", "the committee it is about", "\"ssu\""},
    {"antall", K::Natural, "tallet", "the figure", "81", true},
};

constexpr Key kSettings[] = {
    {"tittel", K::Text, "navnet på nettstedet", "the name of the site", "\"Helsefellesskapet Troms og Ofoten\"", true},
    {"adresse", K::SiteAddress, "adressen til nettstedet", "the address of the site",
     "\"https://helsefellesskapet.no\"", true},
    {"spraak", K::Choice, "språket: nb, nn, se eller en", "the language: nb, nn, se or en", "\"nb\""},
    {"tidssone", K::Text, "tidssonen", "the time zone", "\"Europe/Oslo\""},
    {"beskrivelse", K::Text, "én eller to setninger om nettstedet", "one or two sentences about the site",
     "\"Møtepapirer og vedtak.\""},
    {"eier", K::Text, "den som eier nettstedet", "who owns the site", "\"Helsefellesskapet Troms og Ofoten\""},
    {"epost", K::Email, "adressen leserne kan skrive til", "the address readers write to",
     "\"post@helsefellesskapet.no\""},
    {"lisens", K::Text, "lisensen for innholdet", "the licence of the content", "\"NLOD 2.0\""},
    {"utvalg", K::TextList, "utvalgene i den rekkefølgen de skal stå", "the committees in order",
     "[\"pm\", \"ssu\", \"flr\"]"},
    {"meny", K::Tables, "menyen", "the menu", "[{ tittel = \"Utvalg\", til = \"/utvalg/\" }]"},
    {"godta", K::Tables, "advarslene som er vurdert og skal godtas",
     "the warnings that have been judged and are accepted",
     "[{ advarsel = \"missing-minutes\", fil = \"utvalg/flr/2024-10-02/\", grunn = \"Referatet finnes bare på papir.\" "
     "}]"},
    {"historikk", K::Table, "hva sidene forteller om sine tidligere versjoner",
     "what pages tell of their earlier versions", "{ forfattere = true }"},
    {"tema", K::Table, "temaets egne innstillinger", "the theme's own settings", "{ logo = \"logo.svg\" }"},
};

constexpr Key kMenu[] = {
    {"tittel", K::Text, "teksten i menyen", "the text in the menu", "\"Utvalg\"", true},
    {"til", K::Text, "siden den leder til", "the page it leads to", "\"/utvalg/\"", true},
};

constexpr Key kAccepted[] = {
    {"advarsel", K::Text, "koden i meldingen", "the code in the message", "\"missing-minutes\"", true},
    {"fil", K::Text, "filen eller mappen advarselen gjelder", "the file or folder the warning is about",
     "\"utvalg/flr/2024-10-02/\""},
    {"grunn", K::Text, "hvorfor det skal være slik", "why it is to be so", "\"Referatet finnes bare på papir.\"", true},
};

constexpr Key kHistory[] = {
    {"forfattere", K::YesNo, "om navnet på den som gjorde hver endring skal stå på sidene",
     "whether pages name who made each change", "true"},
    {"epost", K::YesNo, "om e-postadressen skal stå ved navnet", "whether the e-mail address stands with the name",
     "true"},
    {"uten_beskrivelser", K::YesNo, "om beskrivelsene av innsjekkingene skal holdes utenfor sidene",
     "whether the messages of commits stay off the pages", "true"},
    {"skjul", K::Tables, "versjonene som ikke skal kunne leses", "the versions that are not to be read",
     "[{ commit = \"4f1c2aa\", grunn = \"Inneholdt personopplysninger.\" }]"},
};

constexpr Key kHiddenVersion[] = {
    {"commit", K::CommitId, "innsjekkingen som laget versjonen", "the commit that made the version", "\"4f1c2aa\""},
    {"fil", K::Text, "filen det gjelder", "the file it is about", "\"utvalg/flr/2024-05-29/referat.md\""},
    {"grunn", K::Text, "hvorfor versjonen ikke kan leses", "why the version is not to be read",
     "\"Inneholdt personopplysninger.\"", true},
};

// In the order of DocumentType.
constexpr Schema kTypes[] = {
    {"typen `side`", "the type `side`", kShared, kPage},
    {"typen `utvalg`", "the type `utvalg`", kShared, kCommittee},
    {"typen `innkalling`", "the type `innkalling`", kShared, kNotice},
    {"typen `saksframlegg`", "the type `saksframlegg`", kShared, kCasePaper},
    {"typen `referat`", "the type `referat`", kShared, kMinutes},
    {"typen `plan`", "the type `plan`", kShared, kPlan},
    {"typen `erklaering`", "the type `erklaering`", kShared, kPlan},
    {"typen `aarsmelding`", "the type `aarsmelding`", kShared, kAnnualReport},
    {"typen `utlysning`", "the type `utlysning`", kShared, kGrant},
    {"typen `dokument`", "the type `dokument`", kShared, kOther},
    {"typen `partner`", "the type `partner`", kShared, kPartner},
};

constexpr DocumentType kDocumentTypes[] = {DocumentType::Page,        DocumentType::Committee,    DocumentType::Notice,
                                           DocumentType::CasePaper,   DocumentType::Minutes,      DocumentType::Plan,
                                           DocumentType::Declaration, DocumentType::AnnualReport, DocumentType::Grant,
                                           DocumentType::Other,       DocumentType::Partner};

static_assert(std::size(kTypes) == std::size(kDocumentTypes));

}  // namespace

const Key* Schema::find(std::string_view name) const {
  for (const std::span<const Key> keys : {own, shared}) {
    const auto found = std::ranges::find(keys, name, &Key::name);
    if (found != keys.end()) return &*found;
  }
  return nullptr;
}

std::vector<std::string_view> Schema::names() const {
  std::vector<std::string_view> names;
  for (const std::span<const Key> keys : {own, shared}) {
    for (const Key& key : keys) names.push_back(key.name);
  }
  return names;
}

const Schema& schema_of(DocumentType type) {
  const auto index = static_cast<std::size_t>(type);
  CHECK(index < std::size(kTypes));
  return kTypes[index];
}

const Schema& shared_schema() {
  static constexpr Schema schema{"dokumentet", "the document", kShared, {}};
  return schema;
}

const Schema& person_schema() {
  static const Schema schema{
      "en person i referatet", "a person in the minutes", {}, kPerson, &schema_of(DocumentType::Minutes)};
  return schema;
}

const Schema& member_schema() {
  static const Schema schema{"et medlem", "a member", {}, kMember, &schema_of(DocumentType::Committee)};
  return schema;
}

const Schema& alias_schema() {
  static const Schema schema{"et alias", "an alias", {}, kAlias, &schema_of(DocumentType::Committee)};
  return schema;
}

const Schema& award_schema() {
  static const Schema schema{"en tildeling", "an award", {}, kAward, &schema_of(DocumentType::Grant)};
  return schema;
}

const Schema& figure_schema() {
  static const Schema schema{
      "et tall i årsmeldingen", "a figure of the annual report", {}, kFigure, &schema_of(DocumentType::AnnualReport)};
  return schema;
}

const Schema& settings_schema() {
  static constexpr Schema schema{"nettsted.toml", "nettsted.toml", {}, kSettings};
  return schema;
}

const Schema& menu_schema() {
  static const Schema schema{"en lenke i menyen", "an entry of the menu", {}, kMenu, &settings_schema()};
  return schema;
}

const Schema& accepted_schema() {
  static const Schema schema{"en godtatt advarsel", "an accepted warning", {}, kAccepted, &settings_schema()};
  return schema;
}

const Schema& history_schema() {
  static const Schema schema{"`[historikk]`", "`[historikk]`", {}, kHistory, &settings_schema()};
  return schema;
}

const Schema& hidden_version_schema() {
  static const Schema schema{"en skjult versjon", "a hidden version", {}, kHiddenVersion, &settings_schema()};
  return schema;
}

namespace {

// The first in any table that is as wanted.
const Key* first_key(std::string_view name, const auto& is_wanted) {
  for (const DocumentType type : kDocumentTypes) {
    const Key* const key = schema_of(type).find(name);
    if (key != nullptr && is_wanted(*key)) return key;
  }
  for (const Schema* schema :
       {&settings_schema(), &award_schema(), &member_schema(), &person_schema(), &figure_schema(), &alias_schema(),
        &menu_schema(), &accepted_schema(), &history_schema(), &hidden_version_schema()}) {
    const Key* const key = schema->find(name);
    if (key != nullptr && is_wanted(*key)) return key;
  }
  return nullptr;
}

}  // namespace

std::string types_with_key(std::string_view name) {
  std::string found;
  for (const DocumentType type : kDocumentTypes) {
    const auto& own = schema_of(type).own;
    if (std::ranges::find(own, name, &Key::name) == own.end()) continue;
    if (!found.empty()) found += ", ";
    found += type_name(type);
  }
  return found;
}

const Schema* schema_of_items(std::string_view key) {
  if (key == "tilstede" || key == "forfall" || key == "sekretariat") return &person_schema();
  if (key == "medlemmer") return &member_schema();
  if (key == "aliaser") return &alias_schema();
  if (key == "tildeling") return &award_schema();
  if (key == "tall") return &figure_schema();
  return nullptr;
}

const Key* any_key(std::string_view name) {
  return first_key(name, [](const Key&) { return true; });
}

bool may_be_day(std::string_view name) {
  return first_key(name, [](const Key& key) { return key.kind == ValueKind::Day; }) != nullptr;
}

std::string_view key_spelled(std::string_view word) {
  // Keys spell ø both ways: soekere, belop.
  for (const std::string_view o : {"oe", "o"}) {
    std::string ascii;
    for (std::size_t i = 0; i < word.size(); ++i) {
      const std::string_view rest = word.substr(i);
      const std::string_view letter = rest.starts_with("å")   ? "aa"
                                      : rest.starts_with("æ") ? "ae"
                                      : rest.starts_with("ø") ? o
                                                              : "";
      if (letter.empty()) {
        ascii += word[i];
      } else {
        ascii += letter;
        ++i;
      }
    }
    if (const Key* key = any_key(ascii)) return key->name;
  }
  return {};
}

}  // namespace motebok
