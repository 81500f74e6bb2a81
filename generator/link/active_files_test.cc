#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/testing.h"

namespace motebok::testing {
namespace {

using ::testing::HasSubstr;

std::string told_of(std::string_view name, std::string_view bytes) {
  return motebok::testing::link(committee("flr") + minutes("2024-05-29", "## Sak 1/24: A\n\n**Vedtak:** Ja.\n") +
                                fmt::format("-- utvalg/flr/2024-05-29/vedlegg/{}\n{}\n", name, bytes))
      .told();
}

TEST(ActiveFiles, AreNotPublished) {
  for (const char* name : {"index.html", "Notat.HTM", "a.xhtml", "a.js", "a.mjs", "a.svgz", "a.mhtml"}) {
    EXPECT_THAT(told_of(name, "Hei"), HasSubstr("active-file: en nettleser kjører ")) << name;
  }
  for (const char* svg :
       {"<svg><script>x</script></svg>", "<svg ONLOAD = 'x'/>", "<svg><a href=\"javascript:x\">x</a></svg>",
        "<svg><foreignObject/></svg>", "<svg><a xlink:href='&#106;avascript:x'/></svg>", "<svg:script xmlns:svg='x'/>",
        "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "\xFF\xFE<"}) {
    EXPECT_THAT(told_of("kart.svg", svg), HasSubstr("vedlegg/kart.svg")) << svg;
  }
  EXPECT_THAT(told_of("a.xml", "<?xml-stylesheet href='a.xsl'?><a/>"),
              HasSubstr("active-file: filen holder et skript"));
}

TEST(ActiveFiles, AreNotWhatABrowserOnlyShows) {
  EXPECT_EQ(told_of("kart.svg",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"#b\"><path d=\"M0 0\"/></a><text>Once on = "
                    "2</text></svg>"),
            "");
  EXPECT_EQ(told_of("tall.xml", "<tall><sak nr=\"1/24\"/></tall>"), "");
  EXPECT_EQ(told_of("notat.pdf", "<script>"), "");
  EXPECT_EQ(told_of("tall.json", "{}"), "");
}

TEST(FileKinds, ThatReadersCannotOrShouldNotOpenAreToldOf) {
  for (const char* const name : {"a.exe", "b.PHP", "c.docm", "d.msg", "e.pages", "f.lnk"})
    EXPECT_THAT(told_of(name, "Hei"), HasSubstr("file-kind: ")) << name;
  for (const char* const name : {"a.docx", "b.pdf", "c.zip", "d.csv", "e.xlsx", "f.ics", "g", "h.p"})
    EXPECT_EQ(told_of(name, "Hei"), "") << name;
}

}  // namespace
}  // namespace motebok::testing
