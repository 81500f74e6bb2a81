// In: what an earlier version had, and what this one has. The hard thing is to say what the editor should do: which file has
// taken the place of what is gone, and the very line to write there. A file that still is where it was knows best; then Git, of
// files that have been renamed; then an equal title, a like address; and last the page above.
#include "route/kept_addresses.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <compare>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>

#include "model/version_pages.h"
#include "route/given_away.h"
#include "route/messages.h"

namespace motebok {
namespace {

using route_messages::Successor;

bool is_of_a_document(const KeptPage& page) {
  return page.kind == KeptPage::Kind::Document || page.kind == KeptPage::Kind::Meeting;
}

class Keeper {
 public:
  Keeper(const AddressBook& before, const AddressBook& now, const Site& site, const AddressHistory& history,
         Diagnostics& diagnostics)
      : before_(before),
        now_(now),
        site_(site),
        history_(history),
        diagnostics_(diagnostics),
        given_away_(before, now, [this](const auto& from, const auto& to) { return is_renamed(from, to); }) {
    for (const KeptPage& page : now.pages) {
      if (is_of_a_document(page)) by_path_.try_emplace(page.path, &page);
    }
  }

  void check() {
    for (const KeptPage& old : before_.pages) {
      const KeptPage* const page = now_.find(old.address);
      if (page == nullptr)
        take_vanished(old);
      else
        compare(old, *page);
    }
    for (const std::string& place : now_.retired_anchors) check_retired(place);
    tell();
  }

 private:
  struct Vanished {
    Successor successor = Successor::PageAbove;
    std::string path;  // of the file to write in
    friend auto operator<=>(const Vanished&, const Vanished&) = default;
  };

  void compare(const KeptPage& old, const KeptPage& page) {
    switch (given_away_.to_another(old, page)) {
      case GivenAway::Answer::Yes:
        diagnostics_.add(route_messages::address_reused({page.path, {}}, old, page));
        return;
      case GivenAway::Answer::Perhaps:
        diagnostics_.add(route_messages::address_perhaps_reused({page.path, {}}, old, page));
        break;
      case GivenAway::Answer::No:
        break;
    }
    if (!page.withdrawn) compare_places(old, page);
  }

  void take_vanished(const KeptPage& old) {
    switch (old.kind) {
      case KeptPage::Kind::Retired:
        return;
      case KeptPage::Kind::List:
        (!history_.is_whole && is_version_address(old.address) ? versions_ : lists_).push_back(old.address);
        return;
      case KeptPage::Kind::Attachment:
        diagnostics_.add(route_messages::attachment_vanished({old.path, {}}, old.address));
        return;
      default:
        vanished_[successor_of(old)].push_back(old.address);
    }
  }

  Vanished successor_of(const KeptPage& old) {
    if (by_path_.contains(old.path)) return {Successor::SameFile, old.path};
    const Renames& renames = renames_since();
    if (const auto renamed = renames.find(old.path); renamed != renames.end() && by_path_.contains(renamed->second)) {
      return {Successor::RenamedFile, renamed->second};
    }
    if (!old.path.empty() && history_.is_in_content(old.path)) return {Successor::HiddenFile, old.path};
    if (const KeptPage* const like = like_page(old)) return {Successor::LikeFile, like->path};
    return {Successor::PageAbove, path_above(old.address)};
  }

  const Renames& renames_since() {
    if (!renames_) renames_ = history_.renames();
    return *renames_;
  }

  // A page that was not there before, of the same title or a like address.
  const KeptPage* like_page(const KeptPage& old) {
    if (!new_pages_) {
      new_pages_.emplace();
      for (const KeptPage& page : now_.pages) {
        if (is_of_a_document(page) && before_.find(page.address) == nullptr) new_pages_->push_back(&page);
      }
    }
    std::vector<std::string_view> addresses;
    for (const KeptPage* const page : *new_pages_) {
      if (!old.title.empty() && page->title == old.title && page->nature == old.nature) return page;
      addresses.push_back(page->address);
    }
    // Beyond that an author is not helped, but kept waiting.
    constexpr std::size_t kMayCompare = 300'000;
    compared_ += addresses.size();
    if (compared_ > kMayCompare) return nullptr;
    const std::string_view near = nearest(old.address, addresses);
    return near.empty() ? nullptr : now_.find(near);
  }

  std::string path_above(std::string_view address) const {
    while (address.size() > 1) {
      address = address.substr(0, address.rfind('/', address.size() - 2) + 1);
      const KeptPage* const page = now_.find(address);
      if (page != nullptr && is_of_a_document(*page)) return page->path;
    }
    return {};
  }

  bool is_renamed(const std::string& from, const std::string& to) {
    const Renames& renames = renames_since();
    const auto renamed = renames.find(from);
    return renamed != renames.end() && renamed->second == to;
  }

  // The page itself, or the one a former address leads to: a browser takes the place on the page along.
  const KeptPage& arrival(const KeptPage& page) const {
    if (page.kind != KeptPage::Kind::Redirect) return page;
    const KeptPage* const to = now_.find(page.nature.substr(0, page.nature.find('#')));
    return to == nullptr ? page : *to;
  }

  void compare_places(const KeptPage& old, const KeptPage& page) {
    const KeptPage& now = arrival(page);
    // The case has a page no longer; a former address leads to the papers it stands in.
    const bool is_another_page = old.kind == KeptPage::Kind::Case && now.kind != KeptPage::Kind::Case;
    if (now.withdrawn || is_another_page) return;
    const std::set<std::string> renumbered = GivenAway::renumbered_decisions(old, now);
    for (const std::string& decision : renumbered) renumbered_[page.path].push_back(page.address + "#" + decision);
    for (const KeptAnchor& anchor : old.anchors) {
      const bool is_told =
          anchor.kind == KeptAnchor::Kind::Decision && renumbered.contains(GivenAway::decision_of(anchor));
      if (!is_told) compare_place(anchor, page, now);
    }
  }

  void compare_place(const KeptAnchor& anchor, const KeptPage& page, const KeptPage& now) {
    const auto found = std::ranges::lower_bound(now.anchors, anchor.id, {}, &KeptAnchor::id);
    if (found == now.anchors.end() || found->id != anchor.id) {
      take_vanished(anchor, page);
    } else if (GivenAway::is_another(anchor, *found)) {
      const Place place{page.path, {}};
      diagnostics_.add(found->kind == KeptAnchor::Kind::Measure
                           ? route_messages::place_reused(place, place_on(page, anchor), anchor.text, found->text)
                           : route_messages::point_reused(place, place_on(page, anchor)));
    }
  }

  static std::string place_on(const KeptPage& page, const KeptAnchor& anchor) { return page.address + "#" + anchor.id; }

  void take_vanished(const KeptAnchor& anchor, const KeptPage& page) {
    const std::string place = place_on(page, anchor);
    const bool is_given_up =
        anchor.kind == KeptAnchor::Kind::Retired || std::ranges::binary_search(now_.retired_anchors, place);
    if (is_given_up) return;
    if (anchor.kind == KeptAnchor::Kind::Heading) {
      headings_[page.path].push_back(place);
      return;
    }
    const auto same_text = [&](const KeptAnchor& each) { return each.kind == anchor.kind && each.text == anchor.text; };
    const auto moved = std::ranges::find_if(page.anchors, same_text);
    if (anchor.kind == KeptAnchor::Kind::Measure && moved != page.anchors.end()) {
      diagnostics_.add(route_messages::measure_renamed({page.path, {}}, place, anchor.id, moved->id));
      return;
    }
    places_[page.path].push_back(place);
  }

  void check_retired(const std::string& place) {
    const std::size_t hash = place.find('#');
    const KeptPage* const page = now_.find(std::string_view(place).substr(0, hash));
    if (page == nullptr) return;
    const std::string_view id = std::string_view(place).substr(hash + 1);
    if (std::ranges::binary_search(page->anchors, id, {}, &KeptAnchor::id)) {
      diagnostics_.add(route_messages::retired_place_in_use({page->path, {}}, place));
    }
  }

  // The line that keeps these addresses, with those that stand there already.
  route_messages::FormerAddressLine line_for(const std::string& path, const std::vector<std::string>& addresses) const {
    std::vector<std::string> all;
    const auto document = std::ranges::lower_bound(
        site_.documents, path, {}, [](const Document& each) -> const std::string& { return each.compiled.path; });
    if (document != site_.documents.end() && document->compiled.path == path) {
      for (const Written& written : document->common().former_addresses) all.push_back(written.text);
    }
    Place place{path, {}};
    if (!all.empty()) place.span = document->common().former_addresses.front().at;
    all.insert(all.end(), addresses.begin(), addresses.end());
    return {std::move(place), fmt::format("tidligere_adresser = [\"{}\"]", fmt::join(all, "\", \""))};
  }

  // All that has to be written in a file: a key stands there once.
  std::map<std::string, std::vector<std::string>> addresses_by_file() const {
    std::map<std::string, std::vector<std::string>> all;
    for (const auto& [to, addresses] : vanished_)
      all[to.path].insert(all[to.path].end(), addresses.begin(), addresses.end());
    for (const auto& [path, places] : places_) all[path].insert(all[path].end(), places.begin(), places.end());
    return all;
  }

  void tell() {
    const std::map<std::string, std::vector<std::string>> all = addresses_by_file();
    for (const auto& [to, addresses] : vanished_) {
      diagnostics_.add(
          route_messages::address_vanished(addresses, to.successor, line_for(to.path, all.at(to.path)), site_.today));
    }
    for (const auto& [path, places] : places_)
      diagnostics_.add(route_messages::place_vanished(places, line_for(path, all.at(path))));
    for (const auto& [path, decisions] : renumbered_)
      diagnostics_.add(route_messages::points_renumbered({path, {}}, decisions));
    for (const auto& [path, places] : headings_) diagnostics_.add(route_messages::heading_vanished({path, {}}, places));
    if (!versions_.empty()) {
      diagnostics_.add(history_.is_cut ? route_messages::versions_cut_off(versions_)
                                       : route_messages::versions_unreadable(versions_));
    }
    if (!lists_.empty()) diagnostics_.add(route_messages::list_vanished(lists_));
  }

  const AddressBook& before_;
  const AddressBook& now_;
  const Site& site_;
  const AddressHistory& history_;
  Diagnostics& diagnostics_;
  GivenAway given_away_;
  std::unordered_map<std::string_view, const KeptPage*> by_path_;
  std::optional<Renames> renames_;
  std::optional<std::vector<const KeptPage*>> new_pages_;
  std::size_t compared_ = 0;
  // One cause, one message: what is gone is told of by the file that has to mend it.
  std::map<Vanished, std::vector<std::string>> vanished_;
  std::map<std::string, std::vector<std::string>> places_;
  std::map<std::string, std::vector<std::string>> headings_;
  std::map<std::string, std::vector<std::string>> renumbered_;  // decisions
  std::vector<std::string> lists_;
  std::vector<std::string> versions_;
};

}  // namespace

void check_kept_addresses(const AddressBook& before, const AddressBook& now, const Site& site,
                          const AddressHistory& history, Diagnostics& diagnostics) {
  Keeper(before, now, site, history, diagnostics).check();
}

namespace {

// Headings come and go: nobody is told that they must not be used again.
void keep_retired_places(KeptPage& page, const KeptPage& old) {
  std::vector<KeptAnchor> retired;
  for (const KeptAnchor& anchor : old.anchors) {
    const bool is_there = std::ranges::binary_search(page.anchors, anchor.id, {}, &KeptAnchor::id);
    if (is_there || anchor.kind == KeptAnchor::Kind::Heading) continue;
    retired.push_back({anchor.id, KeptAnchor::Kind::Retired, anchor.text});
  }
  page.anchors.insert(page.anchors.end(), retired.begin(), retired.end());
  std::ranges::sort(page.anchors, {}, &KeptAnchor::id);
}

}  // namespace

AddressBook with_retired(AddressBook now, const AddressBook& before) {
  std::vector<KeptPage> retired;
  for (const KeptPage& old : before.pages) {
    if (old.kind == KeptPage::Kind::List || now.find(old.address) != nullptr) continue;
    retired.push_back({old.address, KeptPage::Kind::Retired, {}, old.path, old.title, false, {}});
  }
  for (KeptPage& page : now.pages) {
    const KeptPage* const old = before.find(page.address);
    if (old != nullptr) keep_retired_places(page, *old);
  }
  now.pages.insert(now.pages.end(), retired.begin(), retired.end());
  std::ranges::sort(now.pages, {}, &KeptPage::address);
  return now;
}

}  // namespace motebok
