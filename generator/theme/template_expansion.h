// From pieces to the text that the template library parses: includes put in, assets named, indentation left out.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "theme/template_text.h"

namespace motebok {

struct ReadTemplate {
  TemplateFile file;
  std::vector<TemplatePiece> pieces;
};

// By name: "mote", "deler/hode".
using TemplateSet = std::map<std::string, ReadTemplate, std::less<>>;

// Unknown includes and assets, and HTML values inside a tag, are reported; a place that several templates include is
// reported for each of them, in the same words. Assets are not looked for when the theme has none at all.
std::string expand_template(const ReadTemplate& start, const TemplateSet& all, std::span<const Asset> assets,
                            std::string_view base_path, Diagnostics& diagnostics);

}  // namespace motebok
