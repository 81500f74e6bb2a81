// A template's source in pieces: text, values, sections, includes, assets. One file at a time, with every mistake that can
// be seen in the file alone.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "theme/theme.h"

namespace motebok {

struct TemplatePiece {
  enum class Kind {
    Text,
    Value,    // {{CASE_TITLE}}
    Open,     // {{#CASE}}
    Close,    // {{/CASE}}
    Include,  // {{>deler/hode}}
    Asset,    // {{asset:stil.css}}
  };
  // Of Open and Close: when what stands between them is shown.
  enum class Shown {
    ForEachRow,   // {{#CASE}}
    WithoutRows,  // {{^CASE}}
    BetweenRows,  // {{#CASE_separator}}
  };
  Kind kind = Kind::Text;
  std::string_view text;    // the name; for Text the text itself
  Span at;                  // in the file, braces included
  std::uint32_t field = 0;  // of Value, Open and Close
  Shown shown = Shown::ForEachRow;
};

// What a message tells besides the place: who draws a page with this file.
struct TemplateFile {
  std::string name;  // "mote", "deler/hode": as templates name it
  std::string path;  // for messages: the theme's folder in front
  std::string_view bytes;
  std::string drawn;  // the address of a page drawn with it; empty when there is none
};

// The pieces are good as long as the file's bytes live. After a reported mistake they leave out what was wrong.
std::vector<TemplatePiece> read_template(const TemplateFile& file, Diagnostics& diagnostics);

}  // namespace motebok
