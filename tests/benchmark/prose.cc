// Norwegian prose by the kilobyte.
//
// Sentence patterns have slots; most slots take a compound noun made of a first part and a head ("rekrutterings" +
// "plan"), in the form the sentence needs. Some 4,000 compounds in four forms give a search index, a name finder and a
// spell of Unicode about as much to do as real minutes; a list of sentences would not. The text says nothing: it is
// grammatical, and that is all it is for.
//
// The patterns stay clear of what the generator reads as structure or warns about: no number that looks like a case, no
// weekday that is not the date's own, no telephone number, and nothing that promises a later meeting anything.

#include "prose.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace motebok {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

struct Head {
  std::string_view article, singular, definite, plural, definite_plural;
};

constexpr auto heads = std::to_array<Head>({
    {"en", "plan", "planen", "planer", "planene"},
    {"en", "rutine", "rutinen", "rutiner", "rutinene"},
    {"en", "avtale", "avtalen", "avtaler", "avtalene"},
    {"et", "forløp", "forløpet", "forløp", "forløpene"},
    {"en", "tjeneste", "tjenesten", "tjenester", "tjenestene"},
    {"et", "tilbud", "tilbudet", "tilbud", "tilbudene"},
    {"en", "ordning", "ordningen", "ordninger", "ordningene"},
    {"et", "team", "teamet", "team", "teamene"},
    {"et", "prosjekt", "prosjektet", "prosjekter", "prosjektene"},
    {"en", "løsning", "løsningen", "løsninger", "løsningene"},
    {"et", "nettverk", "nettverket", "nettverk", "nettverkene"},
    {"en", "oppgave", "oppgaven", "oppgaver", "oppgavene"},
    {"en", "modell", "modellen", "modeller", "modellene"},
    {"et", "behov", "behovet", "behov", "behovene"},
    {"en", "gruppe", "gruppen", "grupper", "gruppene"},
    {"et", "system", "systemet", "systemer", "systemene"},
    {"en", "vurdering", "vurderingen", "vurderinger", "vurderingene"},
    {"en", "enhet", "enheten", "enheter", "enhetene"},
    {"et", "kurs", "kurset", "kurs", "kursene"},
    {"en", "samling", "samlingen", "samlinger", "samlingene"},
    {"en", "veileder", "veilederen", "veiledere", "veilederne"},
    {"et", "program", "programmet", "programmer", "programmene"},
    {"en", "strategi", "strategien", "strategier", "strategiene"},
    {"en", "rapport", "rapporten", "rapporter", "rapportene"},
    {"en", "kartlegging", "kartleggingen", "kartlegginger", "kartleggingene"},
    {"et", "register", "registeret", "registre", "registrene"},
    {"en", "øvelse", "øvelsen", "øvelser", "øvelsene"},
    {"en", "prosess", "prosessen", "prosesser", "prosessene"},
    {"et", "kontor", "kontoret", "kontorer", "kontorene"},
    {"en", "linje", "linjen", "linjer", "linjene"},
    {"et", "opplegg", "opplegget", "opplegg", "oppleggene"},
    {"en", "analyse", "analysen", "analyser", "analysene"},
    {"en", "stilling", "stillingen", "stillinger", "stillingene"},
    {"et", "forum", "forumet", "fora", "foraene"},
    {"en", "melding", "meldingen", "meldinger", "meldingene"},
    {"en", "kanal", "kanalen", "kanaler", "kanalene"},
    {"et", "verktøy", "verktøyet", "verktøy", "verktøyene"},
    {"en", "arena", "arenaen", "arenaer", "arenaene"},
    {"en", "standard", "standarden", "standarder", "standardene"},
    {"et", "grunnlag", "grunnlaget", "grunnlag", "grunnlagene"},
    {"en", "test", "testen", "tester", "testene"},
    {"en", "sjekkliste", "sjekklisten", "sjekklister", "sjekklistene"},
    {"en", "pakke", "pakken", "pakker", "pakkene"},
    {"et", "notat", "notatet", "notater", "notatene"},
});

constexpr auto first_parts = std::to_array<std::string_view>({
    "samhandlings",  "pasient",         "rekrutterings", "kompetanse",    "utskrivnings", "beredskaps",
    "fastlege",      "rehabiliterings", "helse",         "sykehus",       "kommune",      "opplærings",
    "legemiddel",    "hjemme",          "akutt",         "ambulanse",     "legevakt",     "psykiatri",
    "rus",           "ungdoms",         "barne",         "familie",       "eldre",        "demens",
    "pårørende",     "bruker",          "forebyggings",  "mestrings",     "hospiterings", "utdannings",
    "praksis",       "digitaliserings", "journal",       "avviks",        "kvalitets",    "forbedrings",
    "smittevern",    "vaksine",         "ernærings",     "fall",          "kreft",        "slag",
    "hjerte",        "lunge",           "diabetes",      "smerte",        "hjelpemiddel", "transport",
    "innleggelses",  "overførings",     "vurderings",    "oppfølgings",   "henvisnings",  "epikrise",
    "prøve",         "røntgen",         "jordmor",       "føde",          "barsel",       "helsestasjon",
    "skolehelse",    "fysioterapi",     "ergoterapi",    "sykepleie",     "lindrings",    "velferdsteknologi",
    "avstands",      "video",           "data",          "personvern",    "risiko",       "krise",
    "frivillighets", "tolke",           "språk",         "habiliterings", "koordinator",  "kvalifiserings",
    "veilednings",   "evaluerings",     "finansierings", "budsjett",      "tilskudds",    "turnus",
    "bemannings",    "lærings",         "fag",           "forsknings",    "innovasjons",  "kommunikasjons",
});

constexpr auto patterns = std::to_array<std::string_view>({
    "{R} orienterte om {d} og viste til at {s} i {k} og {k} nå er tatt i bruk.",
    "Erfaringene fra {k} viser at {d} gir kortere ventetid og færre avvik i overgangene.",
    "Utvalget mener at {d} må ses i sammenheng med {d}.",
    "Det er behov for {n} som også omfatter {p} i de minste kommunene.",
    "Arbeidsgruppen har kartlagt {p} i {a} kommuner og anbefaler {n} fra {t}.",
    "{R} pekte på at {s} varierer mye, og at {d} bør beskrives tydeligere.",
    "I {a} av 24 kommuner mangler det fortsatt {n}.",
    "Saken ble drøftet med utgangspunkt i {d}, og det kom innspill om {p}, {p} og {p}.",
    "Sykehuset og kommunene deler ansvaret for {d}, men kostnadene er ikke avklart.",
    "{R} understreket at pasienter og pårørende må få samme informasjon uansett hvor de møter {d}.",
    "Det ble stilt spørsmål ved om {d} er tilstrekkelig forankret i {k}.",
    "Tallene er hentet fra {d} og gjelder perioden {y}–{z}.",
    "Flere kommuner har meldt at {d} krever mer tid enn forutsatt.",
    "Sekretariatet har innhentet uttalelser fra {k}, {k} og {k}.",
    "{R} foreslo at {d} prøves ut i {k} før ordningen utvides til flere kommuner.",
    "Det er satt av kr {m} til {p}, og resten dekkes av den enkelte virksomhet.",
    "En gjennomgang av {h} hendelser viser at {p} oftest svikter ved utskrivning i helgene.",
    "Diskusjonen handlet om hvordan {d} kan støtte opp om {d}.",
    "Medlemmene ønsker at {s} oppdateres, slik at ansvaret er tydelig i hele forløpet.",
    "Representantene fra {k} og {k} delte erfaringer med {n} som har vart siden {y}.",
    "Brukerrepresentantene savner {n} og ønsker at {d} blir lettere å finne.",
    "Målet er at {d} skal være på plass innen {t}.",
    "Til sammen {h} ansatte har deltatt på opplæring i {d}, og de fleste vurderer den som nyttig.",
    "{R} minnet om at {d} henger sammen med arbeidet i {c}.",
    "{C} har hatt {d} til behandling og støtter hovedlinjene.",
    "Forslaget innebærer at {s} samles, og at {d} evalueres etter {a} måneder.",
    "Ordningen er særlig viktig for {k}, der avstanden til sykehuset er lang.",
    "Risikovurderingen peker på {p} og {p} som de mest sårbare punktene.",
    "Fagmiljøene ved sykehuset ønsker {n} sammen med kommunene.",
    "Det er enighet om retningen, men {r} etterlyser {n} og en tydeligere framdriftsplan.",
    "Etter {a} måneder med prøvedrift er {d} tatt i bruk i {k}, {k} og {k}.",
    "{R} viste fram {n} og svarte på spørsmål fra medlemmene.",
    "Innspillene gjaldt særlig {p}, finansiering og behovet for {n}.",
    "Kommuner med få innbyggere vil trenge støtte til {p}.",
    "De nasjonale anbefalingene om {p} er lagt til grunn.",
    "Ventetiden gikk ned fra {h} til {a} dager etter at {d} ble innført.",
    "{D} er utarbeidet i samarbeid med tillitsvalgte, brukere og {r}.",
    "Arbeidet bygger på {d}, som ble lagt fram {w}.",
    "Et forprosjekt i {k} har sett på {p}, og funnene ble presentert {w}.",
    "{R} ba om at {f} omtales likt i alle dokumenter, også i {d}.",
    "Begrepet {f} brukes ulikt i kommunene og på sykehuset, og det skaper uklarhet om {d}.",
    "Det kom fram at {s} ikke er kjent for alle som arbeider med {p}.",
    "Kostnaden er beregnet til kr {m} per år, fordelt etter innbyggertall.",
    "{R} fra {k} mente at {d} først og fremst er et spørsmål om kapasitet.",
    "Svarprosenten var {h}, og resultatene peker i samme retning som {d} fra {y}.",
    "{D} treffer best når fastlegen deltar fra starten.",
    "Både {k} og {k} har gode erfaringer med {p} på tvers av nivåene.",
    "Det ble lagt vekt på at {d} ikke skal føre til nye krav om rapportering.",
    "Prøveperioden viste at {p} bør planlegges minst {a} uker i forveien.",
    "{R} vil dele {n} med de andre kommunene når den lokale behandlingen er ferdig.",
});

constexpr auto municipalities = std::to_array<Organisation>({
    {"Balsfjord", "Balsfjord kommune"}, {"Bardu", "Bardu kommune"},         {"Dyrøy", "Dyrøy kommune"},
    {"Evenes", "Evenes kommune"},       {"Gratangen", "Gratangen kommune"}, {"Harstad", "Harstad kommune"},
    {"Ibestad", "Ibestad kommune"},     {"Karlsøy", "Karlsøy kommune"},     {"Kvæfjord", "Kvæfjord kommune"},
    {"Kvænangen", "Kvænangen kommune"}, {"Kåfjord", "Kåfjord kommune"},     {"Lavangen", "Lavangen kommune"},
    {"Lyngen", "Lyngen kommune"},       {"Lødingen", "Lødingen kommune"},   {"Målselv", "Målselv kommune"},
    {"Narvik", "Narvik kommune"},       {"Nordreisa", "Nordreisa kommune"}, {"Salangen", "Salangen kommune"},
    {"Senja", "Senja kommune"},         {"Skjervøy", "Skjervøy kommune"},   {"Storfjord", "Storfjord kommune"},
    {"Sørreisa", "Sørreisa kommune"},   {"Tjeldsund", "Tjeldsund kommune"}, {"Tromsø", "Tromsø kommune"},
});

constexpr auto role_names = std::to_array<std::string_view>({
    "Kommuneoverlege",
    "Fastlegerepresentant",
    "Kommunalsjef",
    "Samhandlingsleder",
    "Avdelingsleder",
    "Brukerrepresentant",
    "Klinikksjef",
    "Helsesykepleier",
    "Enhetsleder",
    "Praksiskonsulent",
    "Jordmor",
    "Ungdomsrepresentant",
    "Virksomhetsleder",
    "Fagutviklingssykepleier",
});

constexpr auto speakers = std::to_array<std::string_view>({
    "kommuneoverlegen",
    "fastlegerepresentanten",
    "kommunalsjefen",
    "samhandlingslederen",
    "avdelingslederen",
    "brukerrepresentanten",
    "klinikksjefen",
    "helsesykepleieren",
    "enhetslederen",
    "praksiskonsulenten",
    "jordmoren",
    "ungdomsrepresentanten",
    "virksomhetslederen",
    "utvalgslederen",
});

constexpr auto glossary_entries = std::to_array<GlossaryEntry>({
    {"DHO", "digital hjemmeoppfølging"},
    {"ROS", "risiko- og sårbarhetsanalyse"},
    {"PLO", "pleie- og omsorgsmelding"},
    {"DMS", "distriktsmedisinsk senter"},
    {"ALIS", "allmennlege i spesialisering"},
    {"IKT", "informasjons- og kommunikasjonsteknologi"},
    {"KAD", "kommunal akutt døgnplass"},
    {"AMK", "akuttmedisinsk kommunikasjonssentral"},
    {"PKO", "praksiskonsulentordningen"},
    {"FACT", "fleksibel aktivt oppsøkende behandling"},
    {"BPA", "brukerstyrt personlig assistanse"},
    {"KPR", "kommunalt pasient- og brukerregister"},
});

constexpr auto weekdays =
    std::to_array<std::string_view>({"søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"});

constexpr auto months = std::to_array<std::string_view>({"januar", "februar", "mars", "april", "mai", "juni", "juli",
                                                         "august", "september", "oktober", "november", "desember"});

std::string_view any_of(std::span<const std::string_view> words, Random& random) {
  return words[random.skewed(words.size())];
}

void append_noun(std::string& out, char form, Random& random) {
  const std::string_view first = any_of(first_parts, random);
  const Head& head = heads[random.skewed(heads.size())];
  if (form == 'n') out.append(head.article).append(" ");
  out.append(first);
  // Norwegian writes no letter three times: akutt + tilbud = akuttilbud.
  if (first.ends_with(std::string(2, head.singular.front()))) out.pop_back();
  switch (form) {
    case 'd':
      out.append(head.definite);
      break;
    case 'p':
      out.append(head.plural);
      break;
    case 's':
      out.append(head.definite_plural);
      break;
    default:
      out.append(head.singular);
  }
}

// `place` counts through the municipalities, so that a sentence does not name the same one twice.
void append_slot(std::string& out, char slot, const Occasion& occasion, std::size_t& place, Random& random) {
  const int year = year_of(occasion.date);
  const auto into = std::back_inserter(out);
  switch (slot) {
    case 'k':
      out.append(municipalities[(place += 1 + random.below(5)) % municipalities.size()].name);
      break;
    case 'r':
      out.append(any_of(speakers, random));
      break;
    case 'c':
      out.append(occasion.committees[random.below(occasion.committees.size())]);
      break;
    case 'a':
      fmt::format_to(into, "{}", random.between(2, 9));
      break;
    case 'h':
      fmt::format_to(into, "{}", random.between(11, 98));
      break;
    case 'm':
      out.append(grouped(random.between(5, 400) * 25'000));
      break;
    case 'f':
      out.append(glossary_entries[random.below(glossary_entries.size())].abbreviation);
      break;
    case 'y':
      fmt::format_to(into, "{}", year - random.between(3, 6));
      break;
    case 'z':
      fmt::format_to(into, "{}", year - random.between(1, 2));
      break;
    case 't':
      fmt::format_to(into, "{} {}", random.chance(50) ? "høsten" : "våren", year + 1);
      break;
    case 'w':
      out.append(spoken_date(occasion.date - days{random.between(5, 80)}));
      break;
    default:
      append_noun(out, slot, random);
  }
}

}  // namespace

std::uint64_t Random::next() {
  std::uint64_t bits = state_ += 0x9e3779b97f4a7c15;
  bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
  bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
  return bits ^ (bits >> 31);
}

std::size_t Random::below(std::size_t bound) { return next() % bound; }

std::size_t Random::skewed(std::size_t bound) { return std::min(below(bound), below(bound)); }

int Random::between(int low, int high) {
  return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1)));
}

bool Random::chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }

void append_pattern(std::string& out, std::string_view pattern, const Occasion& occasion, Random& random) {
  std::size_t place = random.below(municipalities.size());
  while (true) {
    const std::size_t open = pattern.find('{');
    out.append(pattern.substr(0, open));
    if (open == std::string_view::npos) return;
    const char letter = pattern[open + 1];
    const bool capital = letter >= 'A' && letter <= 'Z';
    const std::size_t start = out.size();
    append_slot(out, capital ? static_cast<char>(letter - 'A' + 'a') : letter, occasion, place, random);
    // Every word that can open a sentence begins with an ASCII letter.
    if (capital && out[start] >= 'a') out[start] = static_cast<char>(out[start] - 'a' + 'A');
    pattern.remove_prefix(open + 3);
  }
}

void append_sentence(std::string& out, const Occasion& occasion, Random& random) {
  append_pattern(out, patterns[random.below(patterns.size())], occasion, random);
}

std::string grouped(int number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, "\u00a0");
  return digits;
}

std::string numeric_date(sys_days date) {
  const year_month_day day{date};
  return fmt::format("{:02}.{:02}.{:04}", unsigned{day.day()}, unsigned{day.month()}, int{day.year()});
}

std::string spoken_date(sys_days date) {
  const year_month_day day{date};
  return fmt::format("{} {}. {} {}", weekdays[std::chrono::weekday{date}.c_encoding()], unsigned{day.day()},
                     months[unsigned{day.month()} - 1], int{day.year()});
}

int year_of(sys_days date) { return int{year_month_day{date}.year()}; }

std::span<const Organisation> organisations() { return municipalities; }

std::span<const std::string_view> roles() { return role_names; }

std::span<const GlossaryEntry> glossary() { return glossary_entries; }

}  // namespace motebok
