// In: a compiled document. Out: the same with each letter replaced by the next, so that every place that shows any of it
// shows something else. Lengths stay, so that every range still holds; numbers, dates, ids and anchors stay, so that the
// papers hang together as before.
#include "inspect/inspect.h"

namespace motebok {
namespace {

char next_letter(char c) {
  if (c == 'z' || c == 'Z') return static_cast<char>(c - 25);
  const bool is_letter = (c >= 'a' && c < 'z') || (c >= 'A' && c < 'Z');
  return is_letter ? static_cast<char>(c + 1) : c;
}

void change(std::string& text) {
  for (char& c : text) c = next_letter(c);
}

// All but tags and entities.
void change_html(std::string& html) {
  for (std::size_t i = 0; i < html.size(); ++i) {
    if (html[i] == '<')
      i = html.find('>', i);
    else if (html[i] == '&')
      i = html.find(';', i);
    else
      html[i] = next_letter(html[i]);
    if (i == std::string::npos) return;
  }
}

void change(CaseSection& section) {
  change(section.title);
  for (LabelledPart& part : section.parts) {
    change(part.text);
    for (Point& point : part.points) change(point.text);
  }
  for (WrittenPromise& promise : section.promises) change(promise.what);
}

void change(WrittenMeasure& measure) {
  for (std::string* const text :
       {&measure.goal, &measure.area, &measure.main_goal, &measure.text, &measure.deadline, &measure.status}) {
    change(*text);
  }
}

void change(TypeFields& fields) {
  auto* const grant = std::get_if<GrantFields>(&fields);
  if (grant == nullptr) return;
  for (WrittenAward& award : grant->awards) change(award.title);
}

}  // namespace

CompiledDocument with_other_words(CompiledDocument document) {
  change(document.front.common.title.text);
  change(document.front.common.summary);
  change(document.front.fields);
  change_html(document.html);
  change(document.excerpt);
  for (Heading& heading : document.headings) change(heading.text);
  for (Heading& heading : document.case_headings) change(heading.text);
  for (CaseSection& section : document.cases) change(section);
  for (WrittenMeasure& measure : document.measures) change(measure);
  return document;
}

}  // namespace motebok
