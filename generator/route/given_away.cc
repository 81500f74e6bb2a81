#include "route/given_away.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/difference.h"

namespace motebok {
namespace {

constexpr std::size_t kLongWord = 3;  // bytes; shorter words say little of what a title is about

bool share_words(std::string_view one, std::string_view other) { return share_a_word(one, other, kLongWord); }

// The same thing under another address. A case stays in its papers: a title such as «Eventuelt» is that of many.
std::string identity_of(const KeptPage& page) {
  return (page.kind == KeptPage::Kind::Case ? page.path : page.nature) + '\n' + page.title;
}

bool has_title_of_its_own(const KeptPage& page) {
  return (page.kind == KeptPage::Kind::Document || page.kind == KeptPage::Kind::Case) && !page.title.empty();
}

const KeptAnchor* anchor_on(const KeptPage& page, std::string_view id) {
  const auto found = std::ranges::lower_bound(page.anchors, id, {}, &KeptAnchor::id);
  return found != page.anchors.end() && found->id == id ? &*found : nullptr;
}

bool is_point(const KeptAnchor& anchor) { return anchor.kind == KeptAnchor::Kind::Decision && !anchor.text.empty(); }

// Decision and text of each point.
std::set<std::pair<std::string, std::string_view>> points_on(const KeptPage& page) {
  std::set<std::pair<std::string, std::string_view>> points;
  for (const KeptAnchor& each : page.anchors) {
    if (is_point(each)) points.emplace(GivenAway::decision_of(each), each.text);
  }
  return points;
}

}  // namespace

GivenAway::Answer GivenAway::to_another(const KeptPage& old, const KeptPage& page) {
  using Kind = KeptPage::Kind;
  if (old.kind == Kind::List || page.kind == Kind::List || page.kind == Kind::Redirect) return Answer::No;
  if (page.path == old.path) return within_its_file(old, page);
  if (old.kind == page.kind && (old.kind == Kind::Attachment || old.kind == Kind::Meeting)) return Answer::No;
  const bool is_alike = page.kind == old.kind && page.nature == old.nature && share_words(old.title, page.title);
  return is_alike || is_renamed_(old.path, page.path) ? Answer::No : Answer::Yes;
}

GivenAway::Answer GivenAway::within_its_file(const KeptPage& old, const KeptPage& page) {
  if (!has_title_of_its_own(page) || old.title.empty() || old.title == page.title) return Answer::No;
  const bool shares_words = share_words(old.title, page.title);
  // It was gone in between: nothing says that it is the same.
  if (old.kind == KeptPage::Kind::Retired) return shares_words ? Answer::No : Answer::Yes;
  if (old.kind != page.kind) return Answer::No;
  note_moves();
  const bool stands_elsewhere = moves_->arrived.contains(identity_of(old));
  const bool stood_elsewhere = moves_->left.contains(identity_of(page));
  // Two cases of one meeting seldom have titles without a common word.
  const bool is_case_moved = page.kind == KeptPage::Kind::Case && (stands_elsewhere || stood_elsewhere);
  if ((stands_elsewhere && stood_elsewhere) || is_case_moved) return Answer::Yes;
  if (shares_words) return Answer::No;
  return stands_elsewhere || stood_elsewhere || old.nature != page.nature ? Answer::Yes : Answer::Perhaps;
}

void GivenAway::note_moves() {
  if (moves_) return;
  moves_.emplace();
  const auto note = [](const AddressBook& from, const AddressBook& to, std::set<std::string>& moved) {
    for (const KeptPage& page : from.pages) {
      if (!has_title_of_its_own(page)) continue;
      const KeptPage* const other = to.find(page.address);
      if (other == nullptr || other->title != page.title) moved.insert(identity_of(page));
    }
  };
  note(now_, before_, moves_->arrived);
  note(before_, now_, moves_->left);
}

std::set<std::string> GivenAway::renumbered_decisions(const KeptPage& old, const KeptPage& page) {
  std::set<std::string> renumbered;
  const auto before = points_on(old);
  if (before.empty()) return renumbered;
  const auto now = points_on(page);
  for (const KeptAnchor& point : old.anchors) {
    const KeptAnchor* const found = is_point(point) ? anchor_on(page, point.id) : nullptr;
    if (found == nullptr || !is_point(*found) || found->text == point.text) continue;
    const std::string decision = decision_of(point);
    const bool has_moved = now.contains({decision, point.text}) || before.contains({decision, found->text});
    if (has_moved) renumbered.insert(decision);
  }
  return renumbered;
}

std::string GivenAway::decision_of(const KeptAnchor& point) { return point.id.substr(0, point.id.rfind('-')); }

bool GivenAway::is_another(const KeptAnchor& old, const KeptAnchor& now) {
  if (old.text.empty() || now.text.empty()) return false;
  switch (now.kind) {
    case KeptAnchor::Kind::Measure:
      return !share_words(old.text, now.text);
    case KeptAnchor::Kind::Decision:
      return old.kind == KeptAnchor::Kind::Retired && old.text != now.text;
    default:
      return false;
  }
}

}  // namespace motebok
