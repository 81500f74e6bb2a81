// The case that is being read: its parts, points and promises, filled in block by block while the HTML is written.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "compile/body_text.h"
#include "compile/case_text.h"
#include "compile/html_writer.h"
#include "model/compiled_document.h"

struct cmark_node;

namespace motebok {

class CaseBuilder {
 public:
  // `footnotes`: their definitions by number, known before the first case begins.
  CaseBuilder(const BodyText& body, CompiledDocument& document, HtmlWriter& writer,
              const std::vector<cmark_node*>& footnotes, Diagnostics& diagnostics)
      : body_(body), document_(document), writer_(writer), footnotes_(footnotes), diagnostics_(diagnostics) {}

  bool is_open() const { return level_ >= 0; }
  int level() const { return level_; }  // of the heading as written; 0: named by the document's title; -1: none is open
  bool is_named_by_title(CaseNumber number) const { return level_ == 0 && current().number == number; }
  Label label() const { return document_.cases.back().parts.back().label; }

  // `at` is where the case is named.
  void begin(int level, const CaseHeading& heading, std::string title, Span at);
  // The heading repeats the case that the document's title has already opened.
  void adopt_level(int level) { level_ = level; }
  // Another case of which no heading tells begins here: that its labels come a second time has been told of.
  void accept_repetition() { accepts_repetition_ = true; }
  // Ends the part before it.
  void open_part(Label label, Span at);
  // What follows stands under no label.
  void end_label(Span at);
  // What follows is exempt from publication; the caller writes none of it.
  void open_exempt_part(Span at);
  // Writes a block into the open part and reads what its label asks for.
  void add(cmark_node* block);
  void close();

 private:
  CaseSection& current() const { return document_.cases.back(); }
  LabelledPart& part() { return current().parts.back(); }
  std::uint32_t position() const { return static_cast<std::uint32_t>(document_.html.size()); }
  Place place(Span at) const { return {document_.path, at}; }

  void begin_part(Label label, Span at);
  void end_part();
  void make_single_point(LabelledPart& part);
  void add_approvals(cmark_node* block, std::string_view text);
  void add_follow_ups(cmark_node* block, std::span<const WrittenReference> links);
  void add_points(cmark_node* list);
  void write_points(cmark_node* list);
  bool continue_points(cmark_node* block);
  void tell_of_repetition(Label label, Span at);
  void add_promises(cmark_node* block);
  void set_outcomes();
  bool set_outcome(const LabelledPart& written, LabelledPart* decision);
  std::string notes_of(cmark_node* block) const;

  const BodyText& body_;
  CompiledDocument& document_;
  HtmlWriter& writer_;
  const std::vector<cmark_node*>& footnotes_;
  Diagnostics& diagnostics_;
  int level_ = -1;
  bool accepts_repetition_ = false;
  bool is_approval_labelled_ = false;  // not only said by the title
  std::string notes_;                  // of the open part's text, while it has no points
};

}  // namespace motebok
