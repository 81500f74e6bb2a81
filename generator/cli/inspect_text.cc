#include <fmt/format.h>

#include "base/utf8.h"
#include "cli/inspect.h"
#include "compile/labels.h"
#include "compile/outcomes.h"

namespace motebok {
namespace {

// Of pages that change, as many as a screen shows; the JSON has all.
constexpr std::size_t kMostAddresses = 40;
// Bytes of an author's line: enough to know it again.
constexpr std::size_t kLongLine = 120;

// The words that authors write – types, labels, outcomes – are Norwegian in both languages.
Wording reference_form(WrittenReference::Form form) {
  switch (form) {
    case WrittenReference::Form::File:
      return {"fil", "file"};
    case WrittenReference::Form::Anchor:
      return {"avsnitt", "section"};
    case WrittenReference::Form::Image:
      return {"bilde", "image"};
    case WrittenReference::Form::Site:
      return {"adresse", "address"};
    case WrittenReference::Form::Noun:
      return {"sak, vedtak, tiltak …", "case, decision, measure …"};
  }
  return {};
}

Wording reason_in_words(UnclearMention::Reason reason) {
  switch (reason) {
    case UnclearMention::Reason::SeveralMeanings:
      return {"navnet kan bety flere ting", "the name may mean several things"};
    case UnclearMention::Reason::NoCommittee:
      return {"teksten sier ikke hvilket utvalg det gjelder", "the text does not say which committee's it is"};
    case UnclearMention::Reason::NoSuchNeighbour:
      return {"det er ingen slik sak i dette møtet", "this meeting has no such case"};
    case UnclearMention::Reason::Unknown:
      return {"ingen fil forteller om den", "no file tells of it"};
    case UnclearMention::Reason::OtherDays:
      return {"ingen hadde det navnet på tekstens dato: se `fra` og `til` i `aliaser`, `opprettet` og `nedlagt`",
              "nobody had that name on the text's date: see `fra` and `til` in `aliaser`, `opprettet` and `nedlagt`"};
    case UnclearMention::Reason::Markup:
      return {"fet skrift eller kursiv begynner eller slutter midt i den",
              "bold or italic type begins or ends within it"};
    case UnclearMention::Reason::Here:
      return {"det er utvalget, møtet, saken eller siden som teksten selv hører til",
              "it is the committee, meeting, case or page that the text itself belongs to"};
  }
  return {};
}

Wording why_not_published(InspectedFile::Standing standing) {
  switch (standing) {
    case InspectedFile::Standing::OfTheSite:
      return {"Filen gjelder hele nettstedet, og har ingen side for seg selv.",
              "The file is about the site as a whole, and has no page of its own."};
    case InspectedFile::Standing::LeftOut:
      return {"Filen er ikke med på nettstedet: den er et utkast, venter på datoen i `publiseres`, eller har en feil.",
              "The file is left out of the site: it is a draft, waits for the date in `publiseres`, or has an error."};
    case InspectedFile::Standing::NotShown:
      return {
          "Filen er ikke med på nettstedet: ingen publisert tekst lenker til den, og den ligger ikke hos et møte "
          "eller et dokument som er publisert.",
          "The file is left out of the site: no published text links to it, and it does not lie with a meeting or a "
          "document that is published."};
    case InspectedFile::Standing::Published:
      break;
  }
  return {};
}

// "vedtatt", or of each point where they differ: "vedtatt, utsatt".
std::string outcomes_of(const LabelledPart& decision) {
  std::string words;
  bool alike = true;
  for (const Point& point : decision.points) {
    alike = alike && point.outcome == decision.points.front().outcome;
    words += (words.empty() ? "" : ", ") + std::string(outcome_word(point.outcome));
  }
  return alike ? std::string(outcome_word(decision.points.front().outcome)) : words;
}

class Description {
 public:
  Description(MessageLanguage language, std::string subject) : language_(language), out_(std::move(subject) + "\n") {}

  void add_file(const DescribedFile& file);
  void add_page(const InspectedPage& page);
  std::string text() && { return std::move(out_); }

 private:
  void add_structure(const CompiledDocument& document, std::string_view bytes);
  void add_case(const CaseSection& section, std::string_view bytes);
  void add_references(const CompiledDocument& document, std::string_view bytes);
  void add_site(const Inspection& inspection);
  void add_words(const std::vector<InspectedWords>& words);
  void add_promises(const std::vector<InspectedPromise>& promises);
  void add_places(const Wording& heading, const std::vector<InspectedPlace>& places);
  void add_addresses(const std::vector<std::string>& addresses);

  const std::string& in_language(const Wording& words) const {
    return language_ == MessageLanguage::Norwegian ? words.nb : words.en;
  }
  void add_heading(const Wording& words) { out_ += fmt::format("\n{}\n", in_language(words)); }
  template <class... Values>
  void add_line(std::size_t line, fmt::format_string<Values...> form, Values&&... values) {
    out_ += fmt::format("  {} {:>4}  ", in_language({"linje", "line"}), line);
    out_ += fmt::format(form, std::forward<Values>(values)...) + "\n";
  }

  MessageLanguage language_;
  std::string out_;
};

void Description::add_case(const CaseSection& section, std::string_view bytes) {
  add_line(line_of(section.at, bytes), "{} {}: {}", in_language({"Sak", "Case"}), section.number_text, section.title);
  for (const LabelledPart& part : section.parts) {
    if (part.label == Label::None) continue;
    std::string words(label_name(part.label));
    if (!part.points.empty()) {
      const Wording noun = part.points.size() == 1 ? Wording{"punkt", "point"} : Wording{"punkter", "points"};
      words += fmt::format(", {} {}", part.points.size(), in_language(noun));
    }
    if (part.label == Label::Decision && !part.points.empty()) words += ": " + outcomes_of(part);
    add_line(line_of(part.at, bytes), "  {}", words);
  }
  for (const WrittenPromise& promise : section.promises) {
    add_line(line_of(promise.at, bytes), "  {}: {} – {}: {}", in_language({"lovet", "promised"}), promise.when,
             promise.who, promise.what);
  }
  for (const Date date : section.approves) {
    out_ += fmt::format("                {} {}\n", in_language({"godkjenner referatet fra", "approves the minutes of"}),
                        to_iso(date));
  }
}

void Description::add_structure(const CompiledDocument& document, std::string_view bytes) {
  if (!document.headings.empty()) add_heading({"Overskrifter", "Headings"});
  for (const Heading& heading : document.headings)
    add_line(line_of(heading.at, bytes), "{}  #{}", heading.text, heading.slug);
  if (!document.cases.empty()) add_heading({"Saker", "Cases"});
  for (const CaseSection& section : document.cases) add_case(section, bytes);
  if (!document.measures.empty()) add_heading({"Tiltak", "Measures"});
  for (const WrittenMeasure& measure : document.measures)
    add_line(line_of(measure.at, bytes), "{}: {} ({})", measure.id, measure.text, measure.responsible);
}

const Wording kReferences = {"Henvisninger", "References"};

// Of a file on its own: where they lead is not known.
void Description::add_references(const CompiledDocument& document, std::string_view bytes) {
  if (!document.references.empty()) add_heading(kReferences);
  for (const WrittenReference& reference : document.references) {
    add_line(line_of(reference.target.at, bytes), "{}  ({})", reference.target.text,
             in_language(reference_form(reference.form)));
  }
}

void Description::add_words(const std::vector<InspectedWords>& words) {
  if (!words.empty()) add_heading(kReferences);
  for (const InspectedWords& each : words) {
    switch (each.kind) {
      case InspectedWords::Kind::Written:
        add_line(each.line, "{}  → {}", each.words,
                 each.address.empty() ? in_language({"ingenting", "nothing"}) : each.address);
        break;
      case InspectedWords::Kind::Mention:
        add_line(each.line, "«{}» {}  → {}", each.words,
                 in_language({"blir lenke av seg selv", "becomes a link by itself"}), each.address);
        break;
      case InspectedWords::Kind::LeftAsText:
        add_line(each.line, "«{}» {}: {}", each.words, in_language({"blir stående som tekst", "stays text"}),
                 in_language(reason_in_words(each.reason)));
        break;
    }
  }
}

// "→ fulgt opp i /utvalg/flr/sak/4-24/, 2024-05-29"
Wording state_of(const InspectedPromise& promise) {
  const bool is_late = promise.state == FollowUp::State::Overdue;
  const Wording state = is_late ? Wording{"fristen er passert", "overdue"} : Wording{"åpent", "open"};
  if (promise.state == FollowUp::State::Kept) {
    const std::string where = fmt::format("{}, {}", promise.answer, to_iso(*promise.day));
    return {"fulgt opp i " + where, "followed up by " + where};
  }
  if (!promise.answer.empty()) {
    const std::string where = fmt::format("{}, {}", promise.answer, to_iso(*promise.day));
    return {fmt::format("{}, skal opp i {}", state.nb, where), fmt::format("{}, is to come up in {}", state.en, where)};
  }
  if (is_late) return {state.nb + ", og ingen sak følger det opp", state.en + ", and no case follows it up"};
  return state;
}

void Description::add_promises(const std::vector<InspectedPromise>& promises) {
  if (!promises.empty()) add_heading({"Oppfølging", "Follow-up"});
  for (const InspectedPromise& each : promises)
    add_line(each.line, "{}  → {}", shortened(each.text, kLongLine), in_language(state_of(each)));
}

void Description::add_places(const Wording& heading, const std::vector<InspectedPlace>& places) {
  if (!places.empty()) add_heading(heading);
  for (const InspectedPlace& place : places)
    out_ += fmt::format("  {}:{}  {}\n", place.path, place.line, shortened(place.text, kLongLine));
}

void Description::add_addresses(const std::vector<std::string>& addresses) {
  for (std::size_t i = 0; i < addresses.size(); ++i) {
    if (i == kMostAddresses) {
      const std::size_t more = addresses.size() - i;
      out_ += in_language({fmt::format("  … og {} til; --format json viser alle\n", more),
                           fmt::format("  … and {} more; --format json shows all\n", more)});
      return;
    }
    out_ += fmt::format("  {}\n", addresses[i]);
  }
}

const Wording kMentionedIn = {"Omtales i", "Mentioned in"};

void Description::add_site(const Inspection& inspection) {
  if (const Wording why = why_not_published(inspection.file.standing); !why.nb.empty()) {
    add_heading(why);
    return;
  }
  add_words(inspection.file.words);
  add_promises(inspection.file.promises);
  add_heading({"Vises på", "Shown on"});
  add_addresses(inspection.file.addresses);
  add_places(kMentionedIn, inspection.file.referrers);
  switch (inspection.changes_are) {
    case Inspection::Changes::Known:
      add_heading({"Endrer seg når teksten i filen endres", "Changes when the text of the file does"});
      add_addresses(inspection.changes);
      break;
    case Inspection::Changes::UnknownForErrors:
      add_heading(
          {"Nettstedet har feil, så det kan ikke sies hvilke sider som endrer seg. `motebok check` viser feilene.",
           "The site has errors, so it cannot be said which pages change. `motebok check` shows the errors."});
      break;
    case Inspection::Changes::UnknownWithoutTheme:
      add_heading({"Uten et tema kan det ikke sies hvilke sider som endrer seg. Velg tema med --theme.",
                   "Without a theme it cannot be said which pages change. Choose one with --theme."});
      break;
  }
}

void Description::add_file(const DescribedFile& file) {
  if (file.document) {
    const FrontMatter& front = file.document->front;
    out_ += fmt::format("  type {}: {}\n", type_name(front.type), front.common.title.text);
    add_structure(*file.document, file.bytes);
  }
  if (file.in_site)
    add_site(*file.in_site);
  else if (file.document)
    add_references(*file.document, file.bytes);
}

void Description::add_page(const InspectedPage& page) {
  if (!page.leads_to.empty()) {
    out_ += fmt::format("  {} {}\n",
                        in_language({"Adressen er fra før, og leder videre til", "A former address that leads on to"}),
                        page.leads_to);
    return;
  }
  add_places({"Laget av", "Made of"}, page.made_of);
  if (page.made_of.empty()) {
    add_heading({"Siden settes sammen av programmet, av det som står i alle papirene.",
                 "The page is put together by the program, of what all the papers say."});
  }
  add_places(kMentionedIn, page.referrers);
}

}  // namespace

std::string describe_as_text(const DescribedFile& file, MessageLanguage language) {
  Description description(language, file.path);
  description.add_file(file);
  return std::move(description).text();
}

std::string describe_as_text(const InspectedPage& page, MessageLanguage language) {
  Description description(language, page.address);
  description.add_page(page);
  return std::move(description).text();
}

}  // namespace motebok
