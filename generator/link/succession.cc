// Paths in front matter → edges between documents, both ways. Plans, declarations, grants and other documents have them.
// A document replaced twice keeps its first successor in order of path; a circle is cut at one edge: both are reported, so
// that what is returned is always a set of chains.

#include "link/succession.h"

#include <algorithm>
#include <span>

#include "link/cycles.h"
#include "link/messages.h"

namespace motebok {
namespace {

struct WrittenKin {
  const std::vector<Written>* builds_on = nullptr;
  const std::vector<Written>* replaces = nullptr;
};

WrittenKin kin_of(const Document& document) {
  const TypeFields& fields = document.compiled.front.fields;
  if (const auto* plan = std::get_if<PlanFields>(&fields)) return {&plan->builds_on, &plan->replaces};
  if (const auto* other = std::get_if<OtherFields>(&fields)) return {&other->builds_on, &other->replaces};
  if (const auto* grant = std::get_if<GrantFields>(&fields)) return {&grant->builds_on, nullptr};
  return {};
}

// `written_at`: where each document's successor names it.
void replace(std::vector<Document>& documents, std::vector<Span>& written_at, DocumentId newer, const Written& written,
             DocumentId older, Diagnostics& diagnostics) {
  const Place place{documents[newer.index].compiled.path, written.at};
  if (newer == older) {
    diagnostics.add(link_messages::document_names_itself(place, written.text));
    return;
  }
  DocumentId& successor = documents[older.index].replaced_by;
  if (successor == newer) return;
  if (successor.exists()) {
    diagnostics.add(link_messages::replaced_twice(place, written.text, documents[successor.index].compiled.path));
    return;
  }
  successor = newer;
  written_at[older.index] = written.at;
  documents[newer.index].replaces.push_back(older);
}

// What a document builds on, and where it says so. In order of the documents.
struct BasisEdge {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  const Written* written = nullptr;
};

// A walk along the edges from each document in turn; an edge back to a document that the walk stands on closes a circle.
class BasisWalk {
 public:
  BasisWalk(std::size_t documents, std::span<const BasisEdge> edges) : edges_(edges), states_(documents, State::New) {}

  std::vector<BasisEdge> closing_edges() {
    for (const BasisEdge& each : edges_) {
      if (states_[each.from] == State::New) walk_from(each.from);
    }
    return std::move(closing_);
  }

 private:
  enum class State : std::uint8_t { New, OnTheWay, Done };
  struct Step {
    std::uint32_t at = 0;
    std::size_t next = 0;  // into the edges
  };

  void step_to(std::uint32_t document) {
    states_[document] = State::OnTheWay;
    const auto first = std::ranges::lower_bound(edges_, document, {}, &BasisEdge::from);
    way_.push_back({document, static_cast<std::size_t>(first - edges_.begin())});
  }

  void walk_from(std::uint32_t start) {
    step_to(start);
    while (!way_.empty()) {
      Step& here = way_.back();
      if (here.next == edges_.size() || edges_[here.next].from != here.at) {
        states_[here.at] = State::Done;
        way_.pop_back();
        continue;
      }
      const BasisEdge& edge = edges_[here.next++];
      if (states_[edge.to] == State::OnTheWay) closing_.push_back(edge);
      if (states_[edge.to] == State::New) step_to(edge.to);
    }
  }

  std::span<const BasisEdge> edges_;
  std::vector<State> states_;
  std::vector<Step> way_;
  std::vector<BasisEdge> closing_;
};

void refuse_circles_of_bases(std::vector<Document>& documents, std::span<const BasisEdge> edges,
                             Diagnostics& diagnostics) {
  for (const BasisEdge& each : BasisWalk(documents.size(), edges).closing_edges()) {
    diagnostics.add(link_messages::builds_on_in_a_circle({documents[each.from].compiled.path, each.written->at},
                                                         documents[each.to].compiled.path));
    std::erase(documents[each.from].builds_on, DocumentId{each.to});
    std::erase(documents[each.to].basis_of, DocumentId{each.from});
  }
}

void build(std::vector<Document>& documents, std::vector<BasisEdge>& edges, DocumentId document, const Written& written,
           DocumentId basis, Diagnostics& diagnostics) {
  Document& building = documents[document.index];
  if (basis == document) {
    diagnostics.add(link_messages::document_names_itself({building.compiled.path, written.at}, written.text));
    return;
  }
  if (std::ranges::find(building.builds_on, basis) != building.builds_on.end()) return;
  building.builds_on.push_back(basis);
  documents[basis.index].basis_of.push_back(document);
  edges.push_back({document.index, basis.index, &written});
}

void refuse_circles(std::vector<Document>& documents, const std::vector<Span>& written_at, Diagnostics& diagnostics) {
  std::vector<std::uint32_t> successors;
  successors.reserve(documents.size());
  for (const Document& each : documents) successors.push_back(each.replaced_by.index);
  for (const std::uint32_t older : cut_cycles(successors)) {
    const DocumentId newer = documents[older].replaced_by;
    diagnostics.add(link_messages::replaced_in_a_circle({documents[newer.index].compiled.path, written_at[older]},
                                                        documents[older].compiled.path));
    std::erase(documents[newer.index].replaces, DocumentId{older});
    documents[older].replaced_by = {};
  }
}

}  // namespace

void link_translations(std::vector<Document>& documents, const Paths& paths, Diagnostics& diagnostics) {
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const Written& written = documents[i].common().translation_of;
    if (written.empty()) continue;
    const DocumentId original = paths.named_by(documents[i], written, diagnostics);
    if (!original.exists()) continue;
    const Document& source = documents[original.index];
    const Place place{documents[i].compiled.path, written.at};
    if (original.index == i) {
      diagnostics.add(link_messages::document_names_itself(place, written.text));
    } else if (!source.common().translation_of.empty()) {
      diagnostics.add(link_messages::translation_of_translation(place, source.common().translation_of.text));
    } else {
      documents[i].translation_of = original;
      documents[original.index].translations.push_back({i});
    }
  }
}

void link_succession(std::vector<Document>& documents, const Paths& paths, Diagnostics& diagnostics) {
  std::vector<Span> written_at(documents.size());
  std::vector<BasisEdge> bases;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const WrittenKin kin = kin_of(documents[i]);
    if (kin.builds_on != nullptr) {
      for (const Written& written : *kin.builds_on) {
        const DocumentId basis = paths.named_by(documents[i], written, diagnostics);
        if (basis.exists()) build(documents, bases, {i}, written, basis, diagnostics);
      }
    }
    if (kin.replaces == nullptr) continue;
    for (const Written& written : *kin.replaces) {
      const DocumentId older = paths.named_by(documents[i], written, diagnostics);
      if (older.exists()) replace(documents, written_at, {i}, written, older, diagnostics);
    }
  }
  refuse_circles(documents, written_at, diagnostics);
  refuse_circles_of_bases(documents, bases, diagnostics);
}

}  // namespace motebok
