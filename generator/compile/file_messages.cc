#include "compile/file_messages.h"

#include <fmt/format.h>

#include <utility>

#include "base/norwegian.h"

namespace motebok {

Diagnostic not_utf8(Place at) {
  return error("not-utf8", std::move(at), {"her står en byte som ikke er UTF-8", "this byte is not UTF-8"},
               {"lagre filen på nytt med tegnkodingen UTF-8", "save the file again with the encoding UTF-8"});
}

Diagnostic control_character(Place at, char32_t character) {
  const auto number = static_cast<std::uint32_t>(character);
  return error("control-character", std::move(at),
               {fmt::format("her står et usynlig styretegn (U+{:04X})", number),
                fmt::format("an invisible control character stands here (U+{:04X})", number)},
               {"slett tegnet; det følger ofte med tekst som er limt inn fra PDF",
                "delete it; it often comes along with text pasted from PDF"});
}

Diagnostic file_too_large(Place at, std::uint64_t bytes, std::uint64_t limit) {
  return error("file-too-large", std::move(at),
               {fmt::format("filen er på {} kB; grensen er {} kB", bytes / 1024, limit / 1024),
                fmt::format("the file is {} kB; the limit is {} kB", bytes / 1024, limit / 1024)},
               {"del teksten i flere dokumenter, og legg bilder i egne filer",
                "divide the text into several documents, and put pictures in files of their own"});
}

Diagnostic nested_too_deep(Place at, std::size_t limit) {
  return error("nested-too-deep", std::move(at),
               {fmt::format("linjen begynner med mer enn {} lister eller sitater inni hverandre", limit),
                fmt::format("the line begins with more than {} lists or quotations inside each other", limit)},
               {"rett opp innrykket; tre nivåer er nok for de fleste lesere",
                "mend the indentation; three levels are enough for most readers"});
}

Diagnostic table_too_wide(Place at, std::size_t limit) {
  return error("table-too-wide", std::move(at),
               {fmt::format("linjen har mer enn {} loddrette streker", limit),
                fmt::format("the line has more than {} vertical bars", limit)},
               {"del tabellen i flere", "divide the table into several"});
}

Diagnostic table_too_long(Place at, std::size_t limit) {
  return error("table-too-wide", std::move(at),
               {fmt::format("tabellen har mer enn {} celler når denne linjen er med", limit),
                fmt::format("with this line the table has more than {} cells", limit)},
               {"del tabellen i flere", "divide the table into several"});
}

Diagnostic definition_too_long(Place at, std::size_t bytes, std::size_t links) {
  return error(
      "definition-too-long", std::move(at),
      {fmt::format("adressen som defineres her, tar {} tegn, og det er for mye i et dokument med {} hakeparenteser",
                   grouped(static_cast<std::int64_t>(bytes)), grouped(static_cast<std::int64_t>(links))),
       fmt::format("the address defined here takes {} characters, too many in a document with {} brackets", bytes,
                   links)},
      {"kort ned adressen, eller del dokumentet i flere", "shorten the address, or divide the document"});
}

Diagnostic too_many_marks(Place at, char mark, std::size_t limit) {
  return error("too-many-marks", std::move(at),
               {fmt::format("avsnittet har mer enn {} av tegnet `{}`", limit, mark),
                fmt::format("the paragraph has more than {} of the character `{}`", limit, mark)},
               {"del teksten med tomme linjer", "divide the text with blank lines"});
}

Diagnostic site_file_missing(std::string_view name) {
  return error(
      "site-file-missing", {std::string(name), {}},
      {fmt::format("innholdsmappen har ingen `{}`", name), fmt::format("the content folder has no `{}`", name)},
      {"lag filen med minst to linjer:\n         tittel = \"Helsefellesskapet …\"\n         adresse = \"https://…\"",
       "make the file with at least two lines:\n         tittel = \"Helsefellesskapet …\"\n         adresse = "
       "\"https://…\""});
}

Diagnostic conflict_markers(Place at) {
  return error("conflict-markers", std::move(at),
               {"her står merkene etter en sammenslåing som ikke er gjort ferdig",
                "here stand the marks of a merge that was not finished"},
               {"velg teksten som skal stå, og ta bort linjene med <<<<<<<, ======= og >>>>>>>",
                "choose the text that is to stand, and take away the lines with <<<<<<<, ======= and >>>>>>>"});
}

}  // namespace motebok
