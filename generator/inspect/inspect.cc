// In: a linked site with its addresses, and the name of one thing in it. Out: what hangs together with that thing.
//
// Everything was found out by the stages before; here it is only looked up, and told in lines of the editors' own files.
// Deliberately absent: which pages change with a file, since only drawing them can tell (build.cc).
#include "inspect/inspect.h"

#include <algorithm>
#include <tuple>

#include "base/html.h"

namespace motebok {
namespace {

constexpr std::uint32_t kNone = Id<Document>::kNone;

// Something of the model that has an address of its own and may be referred to.
struct Noun {
  Target::Kind kind = Target::Kind::Nothing;
  std::uint32_t index = kNone;
};

class Places {
 public:
  Places(const Site& site, const SourceTree& sources) : site_(site), sources_(sources) {}

  InspectedPlace at(DocumentId id, Span span) {
    const CompiledDocument& document = site_.documents[id.index].compiled;
    const std::string_view bytes = bytes_of(document);
    return {document.path, line_of(span, bytes), std::string(line_at(bytes, span.begin))};
  }

  // The words themselves where they can be found in the source, else the paragraph's beginning.
  Span of_words(DocumentId id, HtmlRange html) {
    const CompiledDocument& document = site_.documents[id.index].compiled;
    const Prose* const prose = document.prose_before(html.begin);
    if (prose == nullptr) return {};
    const std::string_view words = std::string_view(document.html).substr(html.begin, html.end - html.begin);
    return find_within(bytes_of(document), prose->at, words);
  }

  // Of a backlink: a mention's words, or a written reference's place in the file.
  InspectedPlace of_backlink(const Backlink& backlink) {
    const CompiledDocument& document = site_.documents[backlink.from.index].compiled;
    const auto hole = std::ranges::lower_bound(document.holes, backlink.at.begin, {}, &Hole::at);
    const auto* const committee = std::get_if<CommitteeFields>(&document.front.fields);
    if (backlink.at.begin == 0 && committee != nullptr) return at(backlink.from, committee->mandate.at);
    const bool is_written = backlink.at.empty() && hole != document.holes.end() && hole->at == backlink.at.begin;
    return at(backlink.from,
              is_written ? document.references[hole->reference].target.at : of_words(backlink.from, backlink.at));
  }

 private:
  // Lines of one file are usually asked for together.
  std::string_view bytes_of(const CompiledDocument& document) {
    if (document.file != file_) {
      file_ = document.file;
      bytes_ = sources_.read(file_);
    }
    return bytes_;
  }

  const Site& site_;
  const SourceTree& sources_;
  std::uint32_t file_ = kNone;
  std::string bytes_;
};

void sort_by_place(std::vector<InspectedPlace>& places) {
  const auto key = [](const InspectedPlace& place) { return std::tie(place.path, place.line); };
  std::ranges::sort(places, {}, key);
  const auto repeated = std::ranges::unique(places, {}, key);
  places.erase(repeated.begin(), repeated.end());
}

std::vector<InspectedPlace> referrers_of(const std::vector<Noun>& nouns, const Site& site, const SourceTree& sources) {
  Places places(site, sources);
  std::vector<InspectedPlace> found;
  for (const Noun& noun : nouns) {
    for (const Backlink& each : site.backlinks_to(noun.kind, noun.index)) found.push_back(places.of_backlink(each));
  }
  sort_by_place(found);
  return found;
}

template <class All, class Belongs>
void add_each(std::vector<Noun>& nouns, Target::Kind kind, const All& all, const Belongs& belongs) {
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (belongs(all[i], i)) nouns.push_back({kind, i});
  }
}

// What a document says, or is: its meeting, its cases, its committee, its measures.
std::vector<Noun> nouns_of(const Site& site, DocumentId id) {
  const Document& document = site.documents[id.index];
  std::vector<Noun> nouns = {{Target::Kind::Document, id.index}};
  const auto is_its_document = [&](const auto& each, std::uint32_t) { return each.document == id; };
  add_each(nouns, Target::Kind::Committee, site.committees, is_its_document);
  add_each(nouns, Target::Kind::Grant, site.grants, is_its_document);
  add_each(nouns, Target::Kind::Partner, site.partners, is_its_document);
  add_each(nouns, Target::Kind::Measure, site.measures,
           [&](const Measure& each, std::uint32_t) { return site.plans[each.plan.index].document == id; });
  if (!document.meeting.exists()) return nouns;
  nouns.push_back({Target::Kind::Meeting, document.meeting.index});
  for (const CaseSection& section : document.compiled.cases) {
    const CaseId found = find_case(site.cases, document.committee, section.number);
    if (found.exists()) nouns.push_back({Target::Kind::Case, found.index});
  }
  return nouns;
}

std::vector<Noun> nouns_at(std::string_view address, const Site& site, const RouteMap& routes) {
  std::vector<Noun> nouns;
  const auto stands_at = [&](const std::vector<std::string>& addresses) {
    return [&](const auto&, std::uint32_t i) { return addresses[i] == address; };
  };
  add_each(nouns, Target::Kind::Document, site.documents, stands_at(routes.documents));
  add_each(nouns, Target::Kind::Meeting, site.meetings, stands_at(routes.meetings));
  add_each(nouns, Target::Kind::Case, site.cases, stands_at(routes.cases));
  add_each(nouns, Target::Kind::Attachment, site.attachments, stands_at(routes.attachments));
  const std::size_t pages = nouns.size();
  for (std::size_t i = 0; i < pages; ++i) {
    if (nouns[i].kind != Target::Kind::Document || site.documents[nouns[i].index].meeting.exists()) continue;
    const std::vector<Noun> more = nouns_of(site, {nouns[i].index});
    nouns.insert(nouns.end(), more.begin() + 1, more.end());
  }
  return nouns;
}

// The address without its anchor.
std::string page_of(const Noun& noun, const Site& site, const RouteMap& routes) {
  const std::string href = routes.href(site, {noun.kind, noun.index, {}});
  return href.substr(routes.base_path.size(), href.find('#') - routes.base_path.size());
}

std::vector<InspectedWords> words_of(DocumentId id, const Site& site, const RouteMap& routes,
                                     const SourceTree& sources) {
  const Document& document = site.documents[id.index];
  const CompiledDocument& compiled = document.compiled;
  const auto address_of = [&](const Target& target) {
    return target.kind == Target::Kind::Nothing ? std::string() : routes.href(site, target);
  };
  const auto text_at = [&](HtmlRange html) {
    return text_of_html(std::string_view(compiled.html).substr(html.begin, html.end - html.begin));
  };
  Places places(site, sources);
  std::vector<InspectedWords> words;
  for (std::size_t i = 0; i < compiled.references.size(); ++i) {
    const Written& written = compiled.references[i].target;
    words.push_back({InspectedWords::Kind::Written,
                     places.at(id, written.at).line,
                     written.text,
                     address_of(document.targets[i]),
                     {}});
  }
  for (const Mention& each : document.mentions) {
    words.push_back({InspectedWords::Kind::Mention,
                     places.at(id, places.of_words(id, each.html)).line,
                     text_at(each.html),
                     address_of(each.target),
                     {}});
  }
  for (const UnclearMention& each : document.unclear) {
    words.push_back({InspectedWords::Kind::LeftAsText,
                     places.at(id, places.of_words(id, each.html)).line,
                     text_at(each.html),
                     {},
                     each.reason});
  }
  std::ranges::stable_sort(words, {}, &InspectedWords::line);
  return words;
}

std::vector<InspectedPromise> promises_of(DocumentId id, const Site& site, const RouteMap& routes,
                                          const SourceTree& sources) {
  Places places(site, sources);
  std::vector<InspectedPromise> promises;
  for (const FollowUp& each : site.follow_ups) {
    if (each.appearance.document != id) continue;
    const CompiledDocument& document = site.documents[id.index].compiled;
    const WrittenPromise& written = document.cases[each.appearance.section].promises[each.promise];
    InspectedPromise& promise = promises.emplace_back();
    promise.line = places.at(id, written.at).line;
    promise.text = written.who.empty() ? written.what : written.who + ": " + written.what;
    promise.state = each.state;
    if (!each.answer.exists()) continue;
    promise.answer = routes.href(site, {Target::Kind::Case, each.answer.index, {}});
    promise.day = each.answered;
  }
  std::ranges::stable_sort(promises, {}, &InspectedPromise::line);
  return promises;
}

InspectedFile::Standing standing_of(std::string_view path, bool is_published) {
  using enum InspectedFile::Standing;
  if (is_published) return Published;
  if (path == "nettsted.toml" || path == "forkortelser.toml") return OfTheSite;
  return path.ends_with(".md") ? LeftOut : NotShown;
}

std::vector<InspectedPlace> papers_of(const Noun& noun, const Site& site, const SourceTree& sources) {
  Places places(site, sources);
  std::vector<InspectedPlace> papers;
  switch (noun.kind) {
    case Target::Kind::Document:
      papers.push_back(places.at({noun.index}, site.documents[noun.index].common().title.at));
      break;
    case Target::Kind::Case:
      for (const AgendaItemId id : site.cases[noun.index].agenda_items) {
        const AgendaItem& item = site.agenda_items[id.index];
        for (const auto* const texts : {&item.notices, &item.papers, &item.minutes}) {
          for (const Appearance& each : *texts) {
            papers.push_back(
                places.at(each.document, site.documents[each.document.index].compiled.cases[each.section].at));
          }
        }
      }
      break;
    case Target::Kind::Attachment:
      papers.push_back({site.attachments[noun.index].path, 1, {}});
      break;
    default:
      break;
  }
  return papers;
}

}  // namespace

InspectedFile inspect_file(std::string_view path, const Site& site, const RouteMap& routes, const SourceTree& sources) {
  InspectedFile inspected;
  std::vector<Noun> nouns;
  const auto is_it = [&](const auto& each, std::uint32_t) { return each.path == path; };
  add_each(nouns, Target::Kind::Attachment, site.attachments, is_it);
  const auto document = std::ranges::find(
      site.documents, path, [](const Document& each) -> const std::string& { return each.compiled.path; });
  if (document != site.documents.end()) {
    const DocumentId id{static_cast<std::uint32_t>(document - site.documents.begin())};
    nouns = nouns_of(site, id);
    inspected.words = words_of(id, site, routes, sources);
    inspected.promises = promises_of(id, site, routes, sources);
  }
  inspected.standing = standing_of(path, !nouns.empty());
  for (const Noun& noun : nouns) inspected.addresses.push_back(page_of(noun, site, routes));
  std::ranges::sort(inspected.addresses);
  const auto repeated = std::ranges::unique(inspected.addresses);
  inspected.addresses.erase(repeated.begin(), repeated.end());
  inspected.referrers = referrers_of(nouns, site, sources);
  return inspected;
}

std::optional<InspectedPage> inspect_page(std::string_view address, const std::vector<std::string>& known,
                                          const Site& site, const RouteMap& routes, const SourceTree& sources) {
  InspectedPage page{std::string(address), {}, {}, {}};
  const auto redirect = std::ranges::find(routes.redirects, address, &Redirect::from);
  if (redirect != routes.redirects.end()) {
    page.leads_to = redirect->to;
    return page;
  }
  const std::vector<Noun> nouns = nouns_at(address, site, routes);
  if (nouns.empty() && std::ranges::find(known, address) == known.end()) return std::nullopt;
  for (const Noun& noun : nouns) {
    const std::vector<InspectedPlace> papers = papers_of(noun, site, sources);
    page.made_of.insert(page.made_of.end(), papers.begin(), papers.end());
  }
  sort_by_place(page.made_of);
  page.referrers = referrers_of(nouns, site, sources);
  return page;
}

}  // namespace motebok
