#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compile/compile.h"
#include "inspect/inspect.h"

namespace motebok {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

CompiledDocument compiled(std::string_view text) {
  Diagnostics diagnostics;
  auto document = compile_document("utvalg/flr/2024-05-29/referat.md", text, diagnostics);
  EXPECT_FALSE(diagnostics.has_errors());
  return *std::move(document);
}

constexpr std::string_view kMinutes =
    "+++\ntype = \"referat\"\ntittel = \"Referat\"\nutvalg = \"flr\"\ndato = 2024-05-29\n+++\n\n"
    "## Sak 21/24: Resepter\n\nDrift & [legemidler](utvalg:ssu) før <møtet>.\n\n**Vedtak:** Saken tas *til* "
    "orientering.\n";

TEST(OtherWords, KeepTheStructureAndItsPlaces) {
  const CompiledDocument before = compiled(kMinutes);
  const CompiledDocument after = with_other_words(before);
  EXPECT_EQ(after.html.size(), before.html.size());
  EXPECT_EQ(after.cases.front().number, before.cases.front().number);
  EXPECT_EQ(after.cases.front().anchor, before.cases.front().anchor);
  EXPECT_EQ(after.references.front().target.text, "utvalg:ssu");
}

TEST(OtherWords, AreOtherEverywhere) {
  const CompiledDocument after = with_other_words(compiled(kMinutes));
  EXPECT_EQ(after.front.common.title.text, "Sfgfsbu");
  EXPECT_EQ(after.cases.front().title, "Sftfqufs");
  EXPECT_THAT(after.html, Not(HasSubstr("orientering")));
}

TEST(OtherWords, LeaveTagsAndEntitiesAlone) {
  const CompiledDocument after = with_other_words(compiled(kMinutes));
  EXPECT_THAT(after.html, HasSubstr("Esjgu &amp; <a href=\"\">mfhfnjemfs</a>"));
  EXPECT_THAT(after.html, HasSubstr("<em>ujm</em>"));
}

}  // namespace
}  // namespace motebok
