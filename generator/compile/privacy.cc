// In: the files as they lie. Out: a diagnostic for each identity number in them.
//
// The bytes are read as they were written, not the text that is made of them: what is left out of the page stays in the
// repository. Not looked into: pictures, PDF and office files, whose text is packed.
#include "compile/privacy.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/identity_number.h"
#include "base/norwegian.h"
#include "base/parallel.h"
#include "base/path.h"
#include "compile/compile.h"
#include "compile/privacy_messages.h"

namespace motebok {
namespace {

bool holds_text(std::string_view path) {
  constexpr std::array<std::string_view, 12> kOfText = {".txt", ".csv", ".tsv", ".json", ".xml", ".svg",
                                                        ".ics", ".vcf", ".eml", ".rtf",  ".htm", ".html"};
  return std::ranges::find(kOfText, lower_case(extension_of(path))) != kOfText.end();
}

void look_into(const SourceTree& sources, std::size_t index, Diagnostics& diagnostics) {
  const std::string& path = sources.files[index].path;
  if (!find_identity_numbers(path).empty()) diagnostics.add(identity_number_in_name(path));
  if (holds_text(path)) tell_of_identity_numbers(path, sources.read(index), diagnostics);
}

}  // namespace

void tell_of_identity_numbers(std::string_view path, std::string_view bytes, Diagnostics& diagnostics) {
  for (const IdentityNumber& each : find_identity_numbers(bytes))
    diagnostics.add(identity_number_found({std::string(path), each.at}, each.kind));
}

void look_for_identity_numbers(const SourceTree& sources, unsigned threads, Diagnostics& diagnostics) {
  std::vector<Diagnostics> found(sources.files.size());
  parallel_for(sources.files.size(), threads, [&](std::size_t i) { look_into(sources, i, found[i]); });
  for (Diagnostics& each : found) diagnostics.append(std::move(each));
}

}  // namespace motebok
