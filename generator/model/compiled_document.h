// What compile/ makes of one file, on its own: typed front matter, the structure found in the body, and HTML with holes
// where a link's address will go. Names are still as written; nothing here knows another document.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "model/case_number.h"
#include "model/front_matter.h"

namespace motebok {

// A stretch of CompiledDocument::html.
struct HtmlRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool empty() const { return begin == end; }
};

// What an author pointed at, as written. The scheme decides who resolves it.
struct WrittenReference {
  enum class Form {
    File,  // relative link to a file of the content folder, with or without #anchor: "../planer/hp.md#mal", "vedlegg/a.pdf"
    Anchor,  // "#mal" within the same document
    Image,   // a picture's file
    Site,    // an absolute path of the site: "/utvalg/flr/"
    Noun,    // "sak:flr/21/24", "vedtak:…", "utvalg:…", "tiltak:…", "utlysning:…", "partner:…", "mote:…"
  };
  Form form = Form::File;
  Written target;
};

// html[0, at) + address of references[reference] + html[at, …). Sorted by `at`.
struct Hole {
  std::uint32_t at = 0;
  std::uint32_t reference = 0;
  HtmlRange id = {};  // a measure's id, which its words are to stand for; empty where the author wrote the link's text
};

struct Heading {
  int level = 2;       // as rendered: 2–6
  std::string anchor;  // the id in html, unique in the document
  std::string slug;    // as an author writes it after '#' (GitHub's rule); equals anchor but for a document's prefix
  std::string text;    // plain
  Span at;
};

enum class Label {
  None,       // running text before the first label
  Decision,   // Vedtak
  Proposal,   // Forslag til vedtak
  Vote,       // Votering
  FollowUp,   // Oppfølging
  FollowsUp,  // Følger opp
  Approves,   // Godkjenner
  Outcome,    // Utfall: the author's own word on what became of the decision
  TookPart,   // Deltok
  To,         // Til
  From,       // Fra
  Exempt,     // Unntatt offentlighet: the text of the part never leaves compile/
};

// What became of a point of a decision.
enum class Outcome {
  Adopted,    // vedtatt: also what the wording says nothing else of
  Approved,   // godkjent: minutes, agendas, accounts
  Noted,      // tatt til orientering
  Referred,   // oversendt to somebody else
  Postponed,  // utsatt: the case comes back
  Rejected,   // ikke vedtatt
  Undecided,  // uten vedtak: "Ingen vedtak."
  Withdrawn,  // trukket
  Unclear,    // read from the words as no decision, but not as which of these
};

// One numbered point of a decision or a proposal.
struct Point {
  int number = 1;    // as the author's list counts
  HtmlRange html;    // inside of the <li>, or the whole paragraphs where there is no list
  std::string text;  // plain, one line
  // " (fotnote: …)" for each footnote it cites, plain: part of what is decided, but no part of the line.
  std::string notes;
  Span at;
  // What the wording says; of a decision what the author names, where he does.
  Outcome outcome = Outcome::Adopted;
};

// `høsten 2024`, `februar 2026`, `3. kvartal 2025`, `første møte i 2025`: a due time as promised, not yet a day.
struct Due {
  enum class Form { Day, Spring, Summer, Autumn, Winter, Month, Quarter, Half, FirstMeeting, Year, Unclear };
  Form form = Form::Unclear;
  Date date{};   // Form::Day only
  int year = 0;  // every form but Day and Unclear
  int part = 0;  // of the year: Month 1–12, Quarter 1–4, Half 1–2
};

struct WrittenPromise {
  Due due;
  std::string when;  // as written
  std::string who;
  std::string what;
  // The same words in the document's HTML, with their links, paragraph by paragraph; empty where only the text is to be had.
  HtmlRange who_html;
  std::vector<HtmlRange> what_html;
  Span at;
};

// A stretch of a case under one label. html = lead + points + tail, in that order in the document.
struct LabelledPart {
  Label label = Label::None;
  HtmlRange lead;
  std::vector<Point> points;  // Decision and Proposal; empty for the others
  bool numbered = false;      // the points were an ordered list
  HtmlRange tail;
  std::string text;  // plain text of Til, Fra, Deltok, Votering; else empty
  Span at;
};

struct CaseReference {
  // Where it stands in CaseSection::follow_up_texts, "44/23" for all that "44/23–46/23" passes over.
  struct InText {
    std::uint32_t text = 0;
    std::uint32_t at = 0;
  };
  Written text;           // "45/23"; "sak:ssu/45/23" of a link; empty for a case that "44/23–46/23" passes over
  std::string committee;  // slug as a link names it; empty: this document's committee
  CaseNumber number;
  std::optional<InText> in_text;  // of words; whose the case is, is read from those beside it
};

// A case as it stands in one document.
struct CaseSection {
  CaseNumber number;
  std::string number_text;  // as written: "021/24"
  std::string title;        // plain
  std::string anchor;       // "sak-21-24"
  HtmlRange html;           // everything under the heading
  std::vector<LabelledPart> parts;
  std::vector<WrittenPromise> promises;
  std::vector<CaseReference> follows_up;
  std::vector<std::string> follow_up_texts;  // paragraphs and items under Følger opp, plain, without links to cases
  std::vector<Date> approves;                // dates of the meetings whose minutes this case approves, as written
  std::optional<Date> day;                   // that a heading above it gives, where the meeting had several
  bool exempt = false;                       // a part was marked Unntatt offentlighet
  Span at;                                   // the heading

  bool has_decision() const;
};

// The document's body in order: running text between cases, and cases.
struct BodyBlock {
  std::optional<std::uint32_t> case_index;  // into cases; empty: running text
  HtmlRange html;
  bool heads_cases = false;  // running text that the cases after it stand under: "## Dag 2" above "### Sak 5/24"
};

// A paragraph, a list item's text or a table's cell outside quotations: where running text may mention something by its name.
struct Prose {
  HtmlRange html;             // inside of the element
  std::uint32_t section = 0;  // counts the headings above it: under each a name becomes a link once
  Span at;                    // in the file, to the end of its last line
};

struct WrittenMeasure {
  std::string id;           // from the column Id, else made from plan and text; unique in the document
  std::string goal;         // Delmål / Hva vil vi?, continued cells filled in; plain
  std::string area;         // nearest heading above, plain
  std::string main_goal;    // "Hovedmål 1: …" of the header row or heading; plain
  std::string text;         // plain, without the ancestor note
  HtmlRange html;           // the measure's cell
  std::string responsible;  // plain, continued cells filled in
  std::string deadline;
  std::string status;
  Written ancestor;    // "hp-2023/hospitering"; empty when none is named
  std::string anchor;  // "tiltak-hospitering", on the row in html
  Span at;
};

// A block of an exempt part, or the label before it: where it stands, and enough to know the same words again.
struct ExemptBlock {
  std::string place;  // the anchor of its case; empty outside the cases
  std::string hash;

  friend auto operator<=>(const ExemptBlock&, const ExemptBlock&) = default;
};

struct CompiledDocument;

// What a version of a document changed in the one before, counted in words.
struct ChangeSize {
  std::size_t added = 0;
  std::size_t removed = 0;
};

// A version of a document as readers may see it.
struct DocumentVersion {
  Date day{};
  std::string name;    // in its address: "2024-05-29", "2024-05-29-2" for the second of that day
  std::string note;    // on the change, the author's or the commit's; may be empty
  std::string author;  // empty unless the site names authors
  std::string email;
  std::optional<ChangeSize> change;    // empty for the first, and where the one before is not to be read
  std::string hidden_reason;           // why it is not to be read; then it has neither note nor text
  std::vector<CompiledDocument> text;  // one or none: of those that get a page of their own
};

struct CompiledDocument {
  std::uint32_t file = 0;  // index into SourceTree::files
  std::string path;
  FrontMatter front;

  std::string html;
  std::vector<Hole> holes;
  std::vector<WrittenReference> references;
  std::vector<Heading> headings;       // those outside cases
  std::vector<Heading> case_headings;  // those inside cases: addressable, not in the table of contents
  std::vector<BodyBlock> blocks;
  std::vector<CaseSection> cases;  // in order of html
  std::vector<Prose> prose;        // in order of html
  std::vector<WrittenMeasure> measures;
  std::vector<Written> withheld;    // what exempt parts link to: such a file is public only if another text shows it
  std::vector<ExemptBlock> exempt;  // sorted: of the text of exempt parts nothing else is left
  // Newest first: the document itself, and what it was before. Fewer than two is none. Filled in by history/.
  std::vector<DocumentVersion> versions;
  std::string excerpt;  // first running paragraph, plain, at most 300 characters: feeds and descriptions

  // The case whose text holds this place of `html`; null outside the cases.
  const CaseSection* case_at(std::uint32_t place) const;
  // The last running text that begins at this place of `html` or before it; null before the first.
  const Prose* prose_before(std::uint32_t place) const;
};

// What a document's file is called, as references and addresses name it: "hp" of "planer/hp.md", "flr" of
// "utvalg/flr/index.md".
std::string document_slug(std::string_view path);

}  // namespace motebok
