#include "render/point_changes.h"

#include <algorithm>
#include <map>

#include "base/difference.h"
#include "base/norwegian.h"

namespace motebok {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

// Beyond this many pairs only points with the same number are held against each other.
constexpr std::size_t kMostPairs = 40'000;

using Keys = std::vector<std::string_view>;

// Whether the last sentence has its full stop changes nothing.
std::string without_final_stop(std::string text) {
  if (text.ends_with('.')) text.pop_back();
  return text;
}

// The texts of one side, made ready to be compared.
class Side {
 public:
  explicit Side(std::span<const Point> points) : partner(points.size(), kNone) {
    texts_.reserve(points.size());
    for (const Point& each : points) {
      texts_.push_back(normalized(without_final_stop(compared_text(each))));
      words_.push_back(words_to_compare(texts_.back()));
      Keys& all = reading.emplace_back();
      Keys& words = sorted_words.emplace_back();
      for (const DifferenceWord& word : words_.back()) {
        all.push_back(word.key);
        if (!word.is_sign) words.push_back(word.key);
      }
      std::ranges::sort(words);
    }
  }

  std::vector<Keys> reading;         // each point's words and signs, in order
  std::vector<Keys> sorted_words;    // each point's words
  std::vector<std::size_t> partner;  // each point's index on the other side, or kNone

 private:
  std::vector<std::string> texts_;
  std::vector<std::vector<DifferenceWord>> words_;
};

bool is_equal(std::span<const Point> proposed, std::span<const Point> decided) {
  return std::ranges::equal(proposed, decided,
                            [](const Point& a, const Point& b) { return a.text == b.text && a.notes == b.notes; });
}

void join(Side& proposed, std::size_t p, Side& decided, std::size_t d) {
  proposed.partner[p] = d;
  decided.partner[d] = p;
}

void join_what_reads_the_same(Side& proposed, Side& decided) {
  // By text and then by place, so that of several alike the first belongs to the first.
  std::multimap<Keys, std::size_t> waiting;
  for (std::size_t p = 0; p < proposed.reading.size(); ++p) waiting.emplace(proposed.reading[p], p);
  for (std::size_t d = 0; d < decided.reading.size(); ++d) {
    const auto found = waiting.find(decided.reading[d]);
    if (found == waiting.end()) continue;
    join(proposed, found->second, decided, d);
    waiting.erase(found);
  }
}

struct Likeness {
  double score = 0;  // 0: two different points
  std::size_t p = 0;
  std::size_t d = 0;
};

double score_of(const Keys& proposed, const Keys& decided, bool same_number) {
  Keys common;
  std::ranges::set_intersection(proposed, decided, std::back_inserter(common));
  const double both = static_cast<double>(common.size());
  const double share = 2.0 * both / static_cast<double>(std::max<std::size_t>(proposed.size() + decided.size(), 1));
  const double share_of_shorter =
      both / static_cast<double>(std::max<std::size_t>(std::min(proposed.size(), decided.size()), 1));
  if (share < 0.5 && !(same_number && share_of_shorter >= 0.5)) return 0;
  constexpr double kNumberSpeaksForIt = 0.25;
  return share + (same_number ? kNumberSpeaksForIt : 0);
}

std::vector<std::size_t> without_partner(const Side& side) {
  std::vector<std::size_t> free;
  for (std::size_t i = 0; i < side.partner.size(); ++i) {
    if (side.partner[i] == kNone) free.push_back(i);
  }
  return free;
}

// Every pair of points without a partner, or of very many only those with the same number.
std::vector<Likeness> pairs_to_look_at(std::span<const Point> proposed_points, const Side& proposed,
                                       std::span<const Point> decided_points, const Side& decided) {
  const std::vector<std::size_t> free_proposed = without_partner(proposed);
  const std::vector<std::size_t> free_decided = without_partner(decided);
  std::vector<Likeness> pairs;
  if (free_proposed.size() * free_decided.size() <= kMostPairs) {
    for (const std::size_t d : free_decided) {
      for (const std::size_t p : free_proposed) pairs.push_back({0, p, d});
    }
    return pairs;
  }
  std::map<int, std::size_t> by_number;
  for (const std::size_t p : free_proposed) by_number.try_emplace(proposed_points[p].number, p);
  for (const std::size_t d : free_decided) {
    const auto found = by_number.find(decided_points[d].number);
    if (found != by_number.end()) pairs.push_back({0, found->second, d});
  }
  return pairs;
}

void join_what_is_alike(std::span<const Point> proposed_points, Side& proposed, std::span<const Point> decided_points,
                        Side& decided) {
  std::vector<Likeness> pairs = pairs_to_look_at(proposed_points, proposed, decided_points, decided);
  for (Likeness& each : pairs) {
    const bool same_number = proposed_points[each.p].number == decided_points[each.d].number;
    each.score = score_of(proposed.sorted_words[each.p], decided.sorted_words[each.d], same_number);
  }
  std::ranges::stable_sort(pairs, std::greater(), &Likeness::score);
  for (const Likeness& each : pairs) {
    if (each.score <= 0) break;
    if (proposed.partner[each.p] == kNone && decided.partner[each.d] == kNone) join(proposed, each.p, decided, each.d);
  }
}

std::vector<PointChange> in_order(std::span<const Point> proposed_points, const Side& proposed,
                                  std::span<const Point> decided_points, const Side& decided) {
  using Kind = PointChange::Kind;
  struct Placed {
    std::size_t after = 0;  // so many of the decision's points
    PointChange change;
  };
  std::vector<Placed> placed;
  for (std::size_t d = 0; d < decided_points.size(); ++d) {
    const std::size_t p = decided.partner[d];
    if (p == kNone) {
      placed.push_back({d + 1, {Kind::New, nullptr, &decided_points[d]}});
      continue;
    }
    const bool reads_the_same = proposed.reading[p] == decided.reading[d];
    const Kind kind = reads_the_same ? Kind::Unchanged : Kind::Changed;
    placed.push_back({d + 1, {kind, &proposed_points[p], &decided_points[d]}});
  }
  std::size_t kept_before = 0;  // where the nearest point before it went
  for (std::size_t p = 0; p < proposed_points.size(); ++p) {
    if (proposed.partner[p] == kNone) {
      placed.push_back({kept_before, {Kind::Dropped, &proposed_points[p], nullptr}});
    } else {
      kept_before = proposed.partner[p] + 1;
    }
  }
  std::ranges::stable_sort(placed, {}, &Placed::after);
  std::vector<PointChange> changes;
  for (const Placed& each : placed) changes.push_back(each.change);
  return changes;
}

}  // namespace

std::string compared_text(const Point& point) { return point.text + point.notes; }

std::vector<PointChange> compare_points(std::span<const Point> proposed, std::span<const Point> decided) {
  // Nearly always.
  if (is_equal(proposed, decided)) {
    std::vector<PointChange> changes;
    for (std::size_t i = 0; i < decided.size(); ++i) {
      changes.push_back({PointChange::Kind::Unchanged, &proposed[i], &decided[i]});
    }
    return changes;
  }
  Side proposal(proposed);
  Side decision(decided);
  join_what_reads_the_same(proposal, decision);
  join_what_is_alike(proposed, proposal, decided, decision);
  return in_order(proposed, proposal, decided, decision);
}

}  // namespace motebok
