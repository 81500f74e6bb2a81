// One document of the corpus: front matter, some 9 cases or sections, about 12.5 kB. A case's prose is as long as the
// share of the document that is left for it; what decisions there are and what they promise was settled in the
// schedule.

#include "document.h"

#include <algorithm>
#include <optional>

namespace motebok {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

void add_filled(Draft& draft, std::string_view pattern) {
  append_pattern(draft.text, pattern, draft.occasion, draft.random);
}

template <std::size_t Size>
void add_one_of(Draft& draft, const std::string_view (&choices)[Size]) {
  add_filled(draft, choices[draft.random.below(Size)]);
}

// --- Prose

void add_table(Draft& draft) {
  const int newest = year_of(draft.occasion.date) - 1;
  add(draft, "| Kommune | {} | {} | Merknad |\n|---|---:|---:|---|\n", newest - 1, newest);
  const int rows = draft.random.between(4, 7);
  const std::size_t first = draft.random.below(organisations().size());
  for (int row = 0; row < rows; ++row) {
    const Organisation& each = organisations()[(first + static_cast<std::size_t>(row)) % organisations().size()];
    const int before = draft.random.between(20, 1900);
    const int after = before + draft.random.between(-15, 240);
    add(draft, "| {} | {} | {} | ", each.name, grouped(before), grouped(after));
    add_filled(draft, draft.random.chance(50) ? "{b}" : "gjelder også {s}");
    draft.text += " |\n";
  }
  draft.text += '\n';
}

void add_list(Draft& draft) {
  draft.text += "Det kom disse innspillene:\n\n";
  const int items = draft.random.between(3, 5);
  for (int item = 0; item < items; ++item) {
    draft.text += "- ";
    add_one_of(draft, {"**{d}** bør prioriteres i {k}", "*{p}* må avklares med {r}", "{d} mangler finansiering",
                       "{s} kan samles i {n}", "opplæring i {d} for ansatte i {k}"});
    draft.text += '\n';
    if (draft.random.chance(25)) add_filled(draft, "  - særlig {p} og {p}\n");
  }
  draft.text += '\n';
}

void add_footnote(Draft& draft) {
  const int number = ++draft.footnotes;
  append_sentence(draft.text, draft.occasion, draft.random);
  add(draft, "[^{}]\n\n[^{}]: ", number, number);
  add_sentences(draft, 1);
}

void add_block(Draft& draft) {
  switch (draft.random.below(24)) {
    case 0:
    case 1:
      return add_table(draft);
    case 2:
    case 3:
      return add_list(draft);
    case 4:
    case 5:
      return add_reference(draft);
    case 6:
      draft.text += "> ";
      return add_sentences(draft, 2);
    case 7:
      return add(draft, "Veilederen ligger på https://veileder.example/kapittel-{}.\n\n", draft.random.between(1, 12));
    case 8:
      return add_footnote(draft);
    default:
      return add_sentences(draft, draft.random.between(2, 5));
  }
}

// --- Cases

void add_point(Draft& draft) {
  add_one_of(draft,
             {"Utvalget tar {d} til orientering.", "Sekretariatet utarbeider {n} i samarbeid med {k} og {k}.",
              "Utvalget slutter seg til forslaget om {n}.", "Kommunene melder inn behov for {p} til sekretariatet.",
              "Sykehuset bes om å vurdere {d}.", "{D} innføres i alle kommunene.",
              "Utvalget anbefaler at det settes av kr {m} til {d}.", "Erfaringene med {p} deles mellom kommunene.",
              "Utvalget støtter {d} og ber om at {s} tas med i arbeidet."});
}

void add_points(Draft& draft, int count) {
  for (int point = 1; point <= count; ++point) {
    add(draft, "{}. ", point);
    add_point(draft);
    draft.text += '\n';
  }
  draft.text += '\n';
}

// All forms a promise's time can have, each later than the meeting.
std::string promised_time(Draft& draft) {
  const std::chrono::year_month_day day{draft.occasion.date};
  const int year = int{day.year()};
  const bool spring = unsigned{day.month()} <= 6;
  const bool more_years = year_of(committee_of(draft).meetings.back().date) > year;
  switch (draft.random.below(more_years ? 5 : 4)) {
    case 0:
      return spring ? fmt::format("høsten {}", year) : fmt::format("våren {}", year + 1);
    case 1:
      return spring ? fmt::format("4. kvartal {}", year) : fmt::format("2. kvartal {}", year + 1);
    case 2:
      return numeric_date(draft.occasion.date + days{draft.random.between(30, 200)});
    case 3:
      return std::to_string(year + 1);
    default:
      return fmt::format("første møte i {}", year + 1);
  }
}

void add_promises(Draft& draft) {
  draft.text += "**Oppfølging:**\n\n";
  const int count = draft.random.between(1, 2);
  for (int i = 0; i < count; ++i) {
    add(draft, "- {} – ", promised_time(draft));
    add_filled(draft, "{r}: legger fram {n}\n");
  }
  draft.text += '\n';
}

// Three meetings ago, at the same index: see CaseFacts::kept.
std::optional<CasePlace> kept_promise(const Draft& draft, const CasePlace& place) {
  if (place.meeting < 3) return std::nullopt;
  CasePlace promise = place;
  promise.meeting -= 3;
  if (promise.index >= meeting_of(draft.schedule, promise).cases) return std::nullopt;
  if (!facts_of(draft.schedule, promise).kept) return std::nullopt;
  return promise;
}

void add_decision(Draft& draft, const CasePlace& place) {
  const CaseFacts facts = facts_of(draft.schedule, place);
  if (draft.random.chance(15)) {
    draft.text += "**Forslag til vedtak:**\n\n";
    add_points(draft, facts.points);
  }
  if (draft.random.chance(12)) {
    const Organisation& from = organisations()[draft.random.below(organisations().size())];
    add(draft, "**Deltok:** {}, {}\n\n", roles()[draft.random.below(roles().size())], from.full);
  }
  if (const std::optional<CasePlace> promise = kept_promise(draft, place)) {
    add(draft, "**Følger opp:** sak {}\n\n", case_number(draft.schedule, *promise));
  }
  if (facts.points == 1) {
    draft.text += "**Vedtak:** ";
    add_point(draft);
    draft.text += "\n\n";
  } else {
    draft.text += "**Vedtak:**\n\n";
    add_points(draft, facts.points);
  }
  if (draft.random.chance(30)) draft.text += "**Votering:** Enstemmig vedtatt.\n\n";
  if (facts.promises) add_promises(draft);
}

void add_title(Draft& draft) {
  add_one_of(draft,
             {"Status for {d}", "Orientering om {p}", "Felles {b}", "Arbeidet med {d}", "Høring om {p}",
              "Evaluering av {d}", "Organisering av {s}", "Forslag om {n}", "Erfaringer med {p}", "Finansiering av {d}",
              "{D} i {k}", "Samarbeid om {p}", "Oppstart av {d}", "Revisjon av {d}", "Mandat for {d}"});
}

void add_body(Draft& draft, std::size_t until) {
  add_sentences(draft, 3);
  const std::size_t half = draft.text.size() + (until - std::min(until, draft.text.size())) / 2;
  while (draft.text.size() < half) add_block(draft);
  if (draft.random.chance(40)) draft.text += "### Vurdering\n\n";
  do add_block(draft);
  while (draft.text.size() < until);
  if (draft.random.chance(60)) add_reference(draft);
}

void add_agenda_approval(Draft& draft) {
  add(draft, "## Sak {}: Godkjenning av innkalling og saksliste\n\n", case_number(draft.schedule, draft.at));
  draft.text += "Det var ingen merknader til innkallingen. Rekkefølgen på sakene ble beholdt (se neste sak).\n\n";
  draft.text += "**Vedtak:** Innkalling og saksliste godkjennes.\n\n";
}

void add_minutes_approval(Draft& draft, const CasePlace& place) {
  CasePlace last = place;
  last.meeting -= 1;
  const sys_days date = meeting_of(draft.schedule, last).date;
  add(draft, "## Sak {}: Godkjenning av referat fra møtet {}\n\n", case_number(draft.schedule, place),
      numeric_date(date));
  add(draft, "[Referatet fra {}](../{}/referat.md) ble sendt ut sammen med innkallingen.\n\n", spoken_date(date),
      iso_date(date));
  if (draft.random.chance(50)) add(draft, "**Godkjenner:** referat {}\n\n", numeric_date(date));
  draft.text += "**Vedtak:** Referatet godkjennes.\n\n";
}

void add_case(Draft& draft, int index, std::size_t until) {
  CasePlace place = draft.at;
  place.index = index;
  if (index == 0) return add_agenda_approval(draft);
  if (index == 1 && place.meeting > 0) return add_minutes_approval(draft, place);
  add(draft, "## Sak {}: ", case_number(draft.schedule, place));
  add_title(draft);
  draft.text += "\n\n";
  constexpr std::size_t decision = 340;  // bytes, on average
  add_body(draft, until - std::min(until, decision));
  add_decision(draft, place);
}

void add_section(Draft& draft, int index, std::size_t until) {
  if (index == 0) {
    draft.text += "## Vurdering\n\n";
  } else {
    draft.text += "## ";
    add_title(draft);
    draft.text += "\n\n";
  }
  constexpr std::size_t findings = 240;
  add_body(draft, until - std::min(until, findings));
  draft.text += "Arbeidsgruppen peker på dette:\n\n";
  add_points(draft, draft.random.between(1, 4));
}

// --- Documents

void add_topics(Draft& draft) {
  constexpr std::string_view topics[] = {"rekruttering",   "beredskap",      "psykisk helse", "barn og unge",
                                         "digitalisering", "rehabilitering", "kvalitet",      "akuttmedisin",
                                         "legemidler",     "kompetanse"};
  const std::size_t first = draft.random.below(std::size(topics) - 1);
  add(draft, "emner = [\"{}\", \"{}\"]\n", topics[first], topics[first + 1]);
}

void add_attendance(Draft& draft) {
  constexpr std::size_t seats = 9;
  std::string absent;
  for (std::size_t seat = 0; seat < seats; ++seat) {
    const bool is_absent = seat > 0 && draft.random.chance(15);
    const Organisation& from = organisations()[(draft.at.committee + 3 * seat) % organisations().size()];
    fmt::format_to(std::back_inserter(is_absent ? absent : draft.text), "\n[[{}]]\nrolle = \"{}\"\nfra = \"{}\"\n",
                   is_absent ? "forfall" : "tilstede", roles()[seat], from.full);
    if (seat == 0) draft.text += "verv = \"leder\"\n";
  }
  draft.text += absent;
  draft.text += "\n[[sekretariat]]\nrolle = \"Rådgiver\"\nfra = \"Sekretariatet\"\n";
}

void add_minutes_front_matter(Draft& draft) {
  const Committee& committee = committee_of(draft);
  const sys_days date = draft.occasion.date;
  const Organisation& place = organisations()[draft.random.below(organisations().size())];
  add(draft, "+++\ntype = \"referat\"\ntittel = \"Referat fra møte i {} {}\"\n", committee.abbreviation,
      numeric_date(date));
  add(draft, "utvalg = \"{}\"\ndato = {}\ntid = \"09.00–14.30\"\nsted = \"{}\"\n", committee.slug, iso_date(date),
      place.name);
  add_topics(draft);
  // The last minutes have no later case that approves them.
  if (draft.at.meeting + 1 == committee.meetings.size()) add(draft, "godkjent = {}\n", iso_date(date + days{14}));
  add_attendance(draft);
  draft.text += "+++\n\n";
}

void add_plain_front_matter(Draft& draft) {
  draft.text += "+++\ntype = \"dokument\"\nslag = \"rapport\"\ntittel = \"";
  add_filled(draft, "Rapport om {p} i {k}\"\nsammendrag = \"");
  append_sentence(draft.text, draft.occasion, draft.random);
  add(draft, "\"\nutvalg = \"{}\"\ndato = {}\n", committee_of(draft).slug, iso_date(draft.occasion.date));
  add_topics(draft);
  draft.text += "+++\n\n";
}

void add_closing(Draft& draft) {
  draft.text += "## Eventuelt\n\n";
  add_sentences(draft, 2);
  const std::vector<Meeting>& meetings = committee_of(draft).meetings;
  if (draft.at.meeting + 1 == meetings.size()) return;
  add(draft, "Neste møte er {} kl. 09.00.\n", spoken_date(meetings[draft.at.meeting + 1].date));
}

std::string write_text(Draft& draft) {
  const bool minutes = draft.kind == Kind::Minutes;
  const std::size_t goal = static_cast<std::size_t>(draft.random.between(10'000, 13'800));
  minutes ? add_minutes_front_matter(draft) : add_plain_front_matter(draft);
  add_sentences(draft, 3);
  const int cases = meeting_of(draft.schedule, draft.at).cases;
  for (int index = 0; index < cases; ++index) {
    const std::size_t left = goal - std::min(goal, draft.text.size());
    const std::size_t until = draft.text.size() + left / static_cast<std::size_t>(cases - index);
    minutes ? add_case(draft, index, until) : add_section(draft, index, until);
  }
  if (minutes) add_closing(draft);
  while (draft.text.ends_with("\n\n")) draft.text.pop_back();
  return std::move(draft.text);
}

std::filesystem::path path_of(const Draft& draft) {
  if (draft.kind == Kind::Plain) return std::filesystem::path("dokumenter") / plain_file(draft, draft.at);
  return std::filesystem::path("utvalg") / committee_of(draft).slug / iso_date(draft.occasion.date) / "referat.md";
}

}  // namespace

const Committee& committee_of(const Draft& draft) { return draft.schedule.committees[draft.at.committee]; }

std::string iso_date(sys_days date) {
  const std::chrono::year_month_day day{date};
  return fmt::format("{:04}-{:02}-{:02}", int{day.year()}, unsigned{day.month()}, unsigned{day.day()});
}

void add_sentences(Draft& draft, int count) {
  for (int i = 0; i < count; ++i) {
    if (i > 0) draft.text += ' ';
    append_sentence(draft.text, draft.occasion, draft.random);
  }
  draft.text += "\n\n";
}

Document write_document(const Schedule& schedule, std::span<const std::string> names, Kind kind,
                        const CasePlace& meeting) {
  const Occasion occasion{meeting_of(schedule, meeting).date, names};
  Draft draft{schedule, kind, meeting, occasion, Random{seed_of(schedule, meeting) + 1}, {}, 0};
  std::string text = write_text(draft);
  return {path_of(draft), std::move(text)};
}

}  // namespace motebok
