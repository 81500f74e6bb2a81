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

std::string_view reference_form(WrittenReference::Form form) {
  switch (form) {
    case WrittenReference::Form::File:
      return "fil";
    case WrittenReference::Form::Anchor:
      return "avsnitt";
    case WrittenReference::Form::Image:
      return "bilde";
    case WrittenReference::Form::Site:
      return "adresse";
    case WrittenReference::Form::Noun:
      return "sak, vedtak, tiltak …";
  }
  return "";
}

std::string_view reason_in_words(UnclearMention::Reason reason) {
  switch (reason) {
    case UnclearMention::Reason::SeveralMeanings:
      return "navnet kan bety flere ting";
    case UnclearMention::Reason::NoCommittee:
      return "teksten sier ikke hvilket utvalg det gjelder";
    case UnclearMention::Reason::NoSuchNeighbour:
      return "det er ingen slik sak i dette møtet";
    case UnclearMention::Reason::Unknown:
      return "ingen fil forteller om den";
    case UnclearMention::Reason::Markup:
      return "fet skrift eller kursiv begynner eller slutter midt i den";
    case UnclearMention::Reason::Here:
      return "det er utvalget, møtet, saken eller siden som teksten selv hører til";
  }
  return "";
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

void append_case(std::string& out, const CaseSection& section, std::string_view bytes) {
  out += fmt::format("  linje {:>4}  Sak {}: {}\n", line_of(section.at, bytes), section.number_text, section.title);
  for (const LabelledPart& part : section.parts) {
    if (part.label == Label::None) continue;
    out += fmt::format("  linje {:>4}    {}", line_of(part.at, bytes), label_name(part.label));
    if (!part.points.empty())
      out += fmt::format(", {} {}", part.points.size(), part.points.size() == 1 ? "punkt" : "punkter");
    if (part.label == Label::Decision && !part.points.empty()) out += fmt::format(": {}", outcomes_of(part));
    out += '\n';
  }
  for (const WrittenPromise& promise : section.promises) {
    out += fmt::format("  linje {:>4}    lovet: {} – {}: {}\n", line_of(promise.at, bytes), promise.when, promise.who,
                       promise.what);
  }
  for (const Date date : section.approves)
    out += fmt::format("                godkjenner referatet fra {}\n", to_iso(date));
}

void append_structure(std::string& out, const CompiledDocument& document, std::string_view bytes) {
  if (!document.headings.empty()) out += "\nOverskrifter\n";
  for (const Heading& heading : document.headings)
    out += fmt::format("  linje {:>4}  {}  #{}\n", line_of(heading.at, bytes), heading.text, heading.slug);
  if (!document.cases.empty()) out += "\nSaker\n";
  for (const CaseSection& section : document.cases) append_case(out, section, bytes);
  if (!document.measures.empty()) out += "\nTiltak\n";
  for (const WrittenMeasure& measure : document.measures) {
    out += fmt::format("  linje {:>4}  {}: {} ({})\n", line_of(measure.at, bytes), measure.id, measure.text,
                       measure.responsible);
  }
}

// Of a file on its own: where they lead is not known.
void append_references(std::string& out, const CompiledDocument& document, std::string_view bytes) {
  if (!document.references.empty()) out += "\nHenvisninger\n";
  for (const WrittenReference& reference : document.references) {
    out += fmt::format("  linje {:>4}  {}  ({})\n", line_of(reference.target.at, bytes), reference.target.text,
                       reference_form(reference.form));
  }
}

void append_words(std::string& out, const std::vector<InspectedWords>& words) {
  if (!words.empty()) out += "\nHenvisninger\n";
  for (const InspectedWords& each : words) {
    switch (each.kind) {
      case InspectedWords::Kind::Written:
        out += fmt::format("  linje {:>4}  {}  → {}\n", each.line, each.words,
                           each.address.empty() ? "ingenting" : each.address);
        break;
      case InspectedWords::Kind::Mention:
        out += fmt::format("  linje {:>4}  «{}» blir lenke av seg selv  → {}\n", each.line, each.words, each.address);
        break;
      case InspectedWords::Kind::LeftAsText:
        out += fmt::format("  linje {:>4}  «{}» blir stående som tekst: {}\n", each.line, each.words,
                           reason_in_words(each.reason));
        break;
    }
  }
}

// "→ fulgt opp i /utvalg/flr/sak/4-24/, 2024-05-29"
void append_promises(std::string& out, const std::vector<InspectedPromise>& promises) {
  if (!promises.empty()) out += "\nOppfølging\n";
  for (const InspectedPromise& each : promises) {
    out += fmt::format("  linje {:>4}  {}  → ", each.line, shortened(each.text, kLongLine));
    const bool is_late = each.state == FollowUp::State::Overdue;
    if (each.state == FollowUp::State::Kept)
      out += fmt::format("fulgt opp i {}, {}\n", each.answer, to_iso(*each.day));
    else if (!each.answer.empty())
      out += fmt::format("{}, skal opp i {}, {}\n", is_late ? "fristen er passert" : "åpent", each.answer,
                         to_iso(*each.day));
    else
      out += is_late ? "fristen er passert, og ingen sak følger det opp\n" : "åpent\n";
  }
}

std::string_view why_not_published(InspectedFile::Standing standing) {
  switch (standing) {
    case InspectedFile::Standing::OfTheSite:
      return "Filen gjelder hele nettstedet, og har ingen side for seg selv.";
    case InspectedFile::Standing::LeftOut:
      return "Filen er ikke med på nettstedet: den er et utkast, venter på datoen i `publiseres`, eller har en feil.";
    case InspectedFile::Standing::NotShown:
      return "Filen er ikke med på nettstedet: ingen publisert tekst lenker til den, og den ligger ikke hos et møte "
             "eller et "
             "dokument som er publisert.";
    case InspectedFile::Standing::Published:
      break;
  }
  return "";
}

void append_places(std::string& out, std::string_view heading, const std::vector<InspectedPlace>& places) {
  if (!places.empty()) out += fmt::format("\n{}\n", heading);
  for (const InspectedPlace& place : places)
    out += fmt::format("  {}:{}  {}\n", place.path, place.line, shortened(place.text, kLongLine));
}

void append_addresses(std::string& out, const std::vector<std::string>& addresses) {
  for (std::size_t i = 0; i < addresses.size(); ++i) {
    if (i == kMostAddresses) {
      out += fmt::format("  … og {} til; --format json viser alle\n", addresses.size() - i);
      return;
    }
    out += fmt::format("  {}\n", addresses[i]);
  }
}

void append_site(std::string& out, const Inspection& inspection) {
  if (const std::string_view why = why_not_published(inspection.file.standing); !why.empty()) {
    out += fmt::format("\n{}\n", why);
    return;
  }
  append_words(out, inspection.file.words);
  append_promises(out, inspection.file.promises);
  out += "\nVises på\n";
  append_addresses(out, inspection.file.addresses);
  append_places(out, "Omtales i", inspection.file.referrers);
  switch (inspection.changes_are) {
    case Inspection::Changes::Known:
      out += "\nEndrer seg når teksten i filen endres\n";
      append_addresses(out, inspection.changes);
      break;
    case Inspection::Changes::UnknownForErrors:
      out +=
          "\nNettstedet har feil, så det kan ikke sies hvilke sider som endrer seg. `motebok check` viser feilene.\n";
      break;
    case Inspection::Changes::UnknownWithoutTheme:
      out += "\nUten et tema kan det ikke sies hvilke sider som endrer seg. Velg tema med --theme.\n";
      break;
  }
}

}  // namespace

std::string describe_as_text(const DescribedFile& file) {
  std::string out = file.path + "\n";
  if (file.document) {
    out += fmt::format("  type {}: {}\n", type_name(file.document->front.type), file.document->front.common.title.text);
    append_structure(out, *file.document, file.bytes);
  }
  if (file.in_site)
    append_site(out, *file.in_site);
  else if (file.document)
    append_references(out, *file.document, file.bytes);
  return out;
}

std::string describe_as_text(const InspectedPage& page) {
  std::string out = page.address + "\n";
  if (!page.leads_to.empty())
    return out + fmt::format("  Adressen er fra før, og leder videre til {}\n", page.leads_to);
  append_places(out, "Laget av", page.made_of);
  if (page.made_of.empty()) out += "\nSiden settes sammen av programmet, av det som står i alle papirene.\n";
  append_places(out, "Omtales i", page.referrers);
  return out;
}

}  // namespace motebok
