// Pages are known by what stands at them, places on them by what the papers say: the theme's own ids are its own affair.
#include "route/address_book.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/hash.h"
#include "route/addresses.h"

namespace motebok {
namespace {

class BookMaker {
 public:
  BookMaker(const Site& site, const RouteMap& routes) : site_(site), routes_(routes) {}

  AddressBook make() {
    // Of two that have one address, a meeting comes before its papers, and everything before a list.
    for (std::size_t i = 0; i < site_.meetings.size(); ++i) add_meeting(i);
    for (std::size_t i = 0; i < site_.documents.size(); ++i) add_document(i);
    for (std::size_t i = 0; i < site_.cases.size(); ++i) add_case(i);
    for (std::size_t i = 0; i < site_.attachments.size(); ++i) {
      page(routes_.attachments[i], KeptPage::Kind::Attachment).path = site_.attachments[i].path;
    }
    for (const Redirect& each : routes_.redirects) add_redirect(each);
    for (const std::string& topic : routes_.topics) page(topic, KeptPage::Kind::List);
    for (const std::string& list : generated_addresses(site_, routes_)) page(list, KeptPage::Kind::List);
    return finished();
  }

 private:
  KeptPage& page(const std::string& address, KeptPage::Kind kind) {
    const auto [at, is_new] = index_.try_emplace(address, book_.pages.size());
    if (is_new) {
      book_.pages.emplace_back();
      book_.pages.back().address = address;
      book_.pages.back().kind = kind;
    }
    return book_.pages[at->second];
  }

  void add_meeting(std::size_t i) {
    const Meeting& meeting = site_.meetings[i];
    KeptPage& kept = page(routes_.meetings[i], KeptPage::Kind::Meeting);
    DocumentId paper = meeting.minutes.exists() ? meeting.minutes : meeting.notice;
    if (!paper.exists()) paper = meeting.case_papers.front();
    kept.path = site_.documents[paper.index].compiled.path;
  }

  void add_document(std::size_t i) {
    const Document& document = site_.documents[i];
    KeptPage& kept = page(routes_.documents[i], KeptPage::Kind::Document);
    if (kept.path.empty()) kept.path = document.compiled.path;
    if (kept.kind == KeptPage::Kind::Document) kept.nature = type_name(document.type());
    if (document.withdrawn()) {
      kept.withdrawn = true;
      return;
    }
    if (kept.path == document.compiled.path) kept.title = document.common().title.text;
    add_places(document.compiled, kept.anchors);
  }

  static void add_places(const CompiledDocument& compiled, std::vector<KeptAnchor>& anchors) {
    for (const CaseSection& section : compiled.cases) {
      anchors.push_back({section.anchor, KeptAnchor::Kind::Case, {}});
      add_points(section, section.anchor + "-vedtak", anchors);
    }
    for (const WrittenMeasure& measure : compiled.measures) {
      anchors.push_back({measure.anchor, KeptAnchor::Kind::Measure, measure.text});
    }
    for (const auto* const headings : {&compiled.headings, &compiled.case_headings}) {
      for (const Heading& heading : *headings) anchors.push_back({heading.anchor, KeptAnchor::Kind::Heading, {}});
    }
  }

  static void add_points(const CaseSection& section, const std::string& decision, std::vector<KeptAnchor>& anchors) {
    for (const LabelledPart& part : section.parts) {
      if (part.label != Label::Decision) continue;
      for (const Point& point : part.points) {
        anchors.push_back(
            {fmt::format("{}-{}", decision, point.number), KeptAnchor::Kind::Decision, hash_hex(point.text)});
      }
    }
  }

  void add_case(std::size_t i) {
    const Case& of_case = site_.cases[i];
    KeptPage& kept = page(routes_.cases[i], KeptPage::Kind::Case);
    kept.title = of_case.title;
    kept.path = file_of(of_case);
    for (const AgendaItemId id : of_case.agenda_items) {
      const AgendaItem& item = site_.agenda_items[id.index];
      if (!item.decision.exists()) continue;
      const std::string anchor = decision_anchor(site_, item);
      kept.anchors.push_back({anchor, KeptAnchor::Kind::Decision, {}});
      const Appearance& where = site_.decisions[item.decision.index].appearance;
      add_points(site_.documents[where.document.index].compiled.cases[where.section], anchor, kept.anchors);
    }
  }

  const std::string& file_of(const Case& of_case) const {
    const AgendaItem& item = site_.agenda_items[of_case.agenda_items.back().index];
    return site_.documents[best_appearance(item).document.index].compiled.path;
  }

  void add_redirect(const Redirect& redirect) {
    const auto target = index_.find(redirect.to);
    const std::string path = target == index_.end() ? std::string() : book_.pages[target->second].path;
    KeptPage& kept = page(redirect.from, KeptPage::Kind::Redirect);
    kept.nature = redirect.to;
    kept.path = path;
  }

  AddressBook finished() {
    for (KeptPage& each : book_.pages) {
      std::ranges::stable_sort(each.anchors, {}, &KeptAnchor::id);
      const auto repeated = std::ranges::unique(each.anchors, {}, &KeptAnchor::id);
      each.anchors.erase(repeated.begin(), repeated.end());
    }
    std::ranges::sort(book_.pages, {}, &KeptPage::address);
    book_.retired_anchors = routes_.retired_anchors;
    return std::move(book_);
  }

  const Site& site_;
  const RouteMap& routes_;
  AddressBook book_;
  std::unordered_map<std::string, std::size_t> index_;  // into book_.pages
};

}  // namespace

AddressBook list_addresses(const Site& site, const RouteMap& routes) { return BookMaker(site, routes).make(); }

}  // namespace motebok
