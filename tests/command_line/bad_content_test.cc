// Files that no editor meant to write. Each is told about in one message with a place, or does no harm; nothing crashes, hangs
// or is half written. (The wordings of what an editor does write by mistake are in tests/sites/fail-*.)
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>

#include "support/file_tree.h"
#include "support/small_site.h"

namespace motebok::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::AnyOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

constexpr const char* kPage = "content/om/side.md";

// Refused for what stands in it, in time, with nothing written.
std::string refusal_of(const SmallSite& site) {
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, 1) << built.err;
  EXPECT_FALSE(built.out_of_time);
  EXPECT_FALSE(site.has("public"));
  return built.err;
}

void expect_built(const SmallSite& site) {
  const Finished built = run(site.build({"--strict"}));
  EXPECT_EQ(built.status, 0) << built.err;
  EXPECT_THAT(built.err, IsEmpty());
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  all.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

TEST(BadContent, BytesThatAreNotUtf8AreToldAtTheByte) {
  const SmallSite site;
  site.write(kPage, plain_page("Bod\xf8\n"));
  EXPECT_EQ(refusal_of(site),
            "feil[not-utf8]: her står en byte som ikke er UTF-8\n"
            "  --> om/side.md:6:4\n   |\n 6 | Bod\xEF\xBF\xBD\n   |    ^\n"
            "   = hjelp: lagre filen på nytt med tegnkodingen UTF-8\n\n"
            "1 feil.\nIngenting er skrevet. Rett feilene og prøv igjen.\n");
}

TEST(BadContent, AByteOrderMarkChangesNothing) {
  const SmallSite plain;
  expect_built(plain);
  const SmallSite marked;
  for (const char* file : {SmallSite::kMinutes, "content/nettsted.toml", "content/utvalg/flr/index.md"}) {
    marked.write(file, "\xEF\xBB\xBF" + plain.read(file));
  }
  expect_built(marked);
  EXPECT_EQ(differences(read_tree(plain / "public"), read_tree(marked / "public")), "");
}

TEST(BadContent, WindowsLineEndsChangeNothing) {
  const std::string text = plain_page(
      "Ett avsnitt\nover to linjer.\n\n- punkt\n- punkt\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n```\nkode\n```\n");
  const SmallSite unix_site;
  unix_site.write(kPage, text);
  expect_built(unix_site);
  const SmallSite windows;
  windows.write(kPage, text);
  for (auto& [path, bytes] : read_tree(windows / "content")) {
    std::string with_returns;
    for (const char c : bytes) with_returns += c == '\n' ? "\r\n" : std::string(1, c);
    windows.write("content/" + path, with_returns);
  }
  expect_built(windows);
  EXPECT_EQ(differences(read_tree(unix_site / "public"), read_tree(windows / "public")), "");
}

TEST(BadContent, ANulIsToldWherePutInTheTextOrInAField) {
  const SmallSite site;
  site.write(kPage, plain_page(std::string_view("For\0etter\n", 10)));
  site.write("content/om/felt.md", std::string_view("+++\ntype = \"side\"\ntittel = \"A\0B\"\n+++\n", 38));
  const std::string told = refusal_of(site);
  EXPECT_THAT(told,
              HasSubstr("feil[control-character]: her står et usynlig styretegn (U+0000)\n  --> om/side.md:6:4\n"));
  EXPECT_THAT(told,
              HasSubstr("feil[control-character]: her står et usynlig styretegn (U+0000)\n  --> om/felt.md:3:12\n"));
  EXPECT_THAT(told, Not(HasSubstr(std::string(1, '\0'))));
}

TEST(BadContent, AHugeDocumentIsRefused) {
  const SmallSite site;
  site.write(kPage, plain_page(repeated("Samme setning om igjen. ", 50 * 1024 * 1024 / 24)));
  EXPECT_THAT(refusal_of(site), StartsWith("feil[file-too-large]: filen er på 51"));
}

TEST(BadContent, AHugeAttachmentIsPublished) {
  const SmallSite site;
  site.write("content/utvalg/flr/2025-10-08/vedlegg/opptak.bin", std::string(50 * 1024 * 1024, '\x7f'));
  expect_built(site);
  EXPECT_EQ(fs::file_size(site / "public/utvalg/flr/2025-10-08/vedlegg/opptak.bin"), 50U * 1024 * 1024);
}

TEST(BadContent, TenThousandNestedListsAreRefused) {
  const SmallSite site;
  site.write(kPage, plain_page(repeated("- ", 10'000) + "innerst\n"));
  EXPECT_THAT(refusal_of(site), StartsWith("feil[nested-too-deep]: linjen begynner med mer enn "));
}

TEST(BadContent, DeepNestingOverManyLinesIsRefused) {
  const SmallSite site;
  std::string text;
  for (std::size_t depth = 0; depth < 900; ++depth) text += std::string(depth * 2, ' ') + "- punkt\n";
  site.write(kPage, plain_page(text));
  EXPECT_THAT(refusal_of(site), HasSubstr("feil[nested-too-deep]"));
}

// Each is known to take some Markdown parsers quadratic or exponential time.
TEST(BadContent, TextMadeToTakeTimeIsReadInTime) {
  const std::vector<std::string> texts = {
      repeated("[", 50'000) + "\n",
      repeated("*a **a ", 20'000) + "\n",
      repeated("![[]()", 20'000) + "\n",
      repeated("`a``b", 30'000) + "\n",
      repeated("> ", 90) + "a\n",
      repeated("a_", 50'000) + "\n",
      repeated("[a](<b", 30'000) + "\n",
      repeated("&#1234567890;", 20'000),
      repeated("\\", 100'000) + "\n",
      repeated("|a", 400) + "|\n" + repeated("|-", 400) + "|\n" + repeated(repeated("|a", 400) + "|\n", 40),
      repeated("[^1]", 10'000) + "\n\n[^1]: x\n",
      repeated("<", 100'000) + "\n",
      repeated("# Sak 1/25: a\n\n", 5'000),
      repeated("[a] ", 2'900) + repeated("i", 900'000) + "\n\n[a]: index.md\n",
      repeated("**Vedtak:** ", 20'000) + "\n"};
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const SmallSite site;
    site.write(kPage, plain_page(texts[i]));
    site.write(
        "content/utvalg/flr/2025-10-09/referat.md",
        "+++\ntype = \"referat\"\ntittel = \"R\"\nutvalg = \"flr\"\ndato = 2025-10-09\n+++\n\n## Sak 7/25: Sak\n\n" +
            texts[i]);
    const Finished built = run(site.build());
    EXPECT_FALSE(built.out_of_time) << "text " << i;
    EXPECT_THAT(built.status, AnyOf(0, 1)) << "text " << i << ": " << built.err.substr(0, 500);
  }
}

TEST(BadContent, DeeplyNestedTomlIsRefused) {
  const SmallSite site;
  site.write(kPage, "+++\ntype = \"side\"\ntittel = " + repeated("[", 100'000) + "\n+++\n");
  EXPECT_THAT(refusal_of(site), StartsWith("feil["));
}

TEST(BadContent, AnEmptyDocumentIsRefused) {
  const SmallSite site;
  site.write(kPage, "");
  EXPECT_THAT(refusal_of(site), StartsWith("feil[missing-front-matter]: filen er tom\n  --> om/side.md\n"));
}

TEST(BadContent, ALinkOutOfTheContentIsRefusedAndNothingCopied) {
  const SmallSite site;
  site.write(kPage,
             plain_page("[passord](../../../../../../etc/passwd) ![passord](../../../../../../../etc/passwd)\n"));
  const std::string told = refusal_of(site);
  EXPECT_THAT(
      told,
      HasSubstr(
          "feil[outside-content]: `../../../../../../etc/passwd` leder ut av innholdsmappen\n  --> om/side.md:6:11\n"));
  EXPECT_THAT(told, HasSubstr("2 feil.\n"));
}

TEST(BadContent, ALinkOutWrittenWithEscapesIsRefused) {
  const SmallSite site;
  site.write(kPage, plain_page("[passord](..%2F..%2F..%2Fetc%2Fpasswd) [passord](%2e%2e/%2e%2e/%2e%2e/etc/passwd)\n"));
  const std::string told = refusal_of(site);
  EXPECT_THAT(told, HasSubstr("2 feil.\n"));
}

TEST(BadContent, SymbolicLinksAreNotFollowed) {
  const SmallSite site;
  site.write("hemmelig/passord.txt", "hemmelig");
  fs::create_directories(site / "content/utvalg/flr/2025-10-08/vedlegg");
  fs::create_symlink(site / "hemmelig/passord.txt", site / "content/utvalg/flr/2025-10-08/vedlegg/passord.txt");
  fs::create_symlink(site / "hemmelig", site / "content/utvalg/flr/2025-10-08/hemmelig");
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, 0) << built.err;
  EXPECT_THAT(built.err, HasSubstr("advarsel[symbolic-link]: dette er en symbolsk lenke, og den følges ikke\n"));
  for (const auto& [path, bytes] : read_tree(site / "public"))
    EXPECT_EQ(bytes.find("hemmelig"), std::string::npos) << path;
}

TEST(BadContent, ASymbolicLinkThatGoesInACircleDoesNoHarm) {
  const SmallSite site;
  fs::create_directory(site / "content/om");
  fs::create_directory_symlink("..", site / "content/om/opp");
  fs::create_symlink("selv.md", site / "content/om/selv.md");
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, 0) << built.err;
  EXPECT_THAT(built.err, HasSubstr("\n2 advarsler.\n"));
}

TEST(BadContent, AFolderNamedAsADocumentIsAFolder) {
  const SmallSite site;
  fs::create_directory(site / "content/mappe.md");
  site.write("content/mappe.md/side.md", plain_page("Tekst.\n"));
  expect_built(site);
}

TEST(BadContent, APipeAmongTheFilesIsLeftOut) {
  const SmallSite site;
  fs::create_directory(site / "content/om");
  ASSERT_EQ(mkfifo((site / "content/om/side.md").c_str(), 0600), 0);
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, 0);
  EXPECT_THAT(built.err, StartsWith("advarsel[special-file]: dette er verken en fil eller en mappe\n"));
}

TEST(BadContent, OddFileNamesAreRead) {
  const SmallSite site;
  for (const std::string name :
       {"a\nb", "\"sitat\" og 'enkel'", "<b>&amp;", "-rf", " mellomrom ", "c:\\d", "100 %", "#anker?x=1"}) {
    site.write("content/om/" + name + ".md", plain_page("Tekst.\n"));
    site.write("content/utvalg/flr/2025-10-08/vedlegg/" + name + ".txt", "vedlegg");
  }
  expect_built(site);
  for (const char* address : {"a-b", "sitat-og-enkel", "b-amp", "rf", "mellomrom", "c-d", "100", "anker-x-1"}) {
    EXPECT_TRUE(site.has(std::string("public/om/") + address + "/index.html")) << address;
    EXPECT_TRUE(site.has(std::string("public/utvalg/flr/2025-10-08/vedlegg/") + address + ".txt")) << address;
  }
}

TEST(BadContent, TheLongestFileNamesAreRead) {
  const SmallSite site;
  site.write("content/om/" + std::string(252, 'a') + ".md", plain_page("Tekst.\n"));
  site.write("content/om/" + repeated("ø", 126) + ".md", plain_page("Tekst.\n"));
  site.write("content/utvalg/flr/2025-10-08/vedlegg/" + std::string(251, 'b') + ".pdf", "%PDF-1.4");
  site.write("content/utvalg/flr/2025-10-08/vedlegg/" + repeated("日本", 41) + ".pdf", "%PDF-1.4");
  expect_built(site);
  EXPECT_TRUE(site.has("public/om/" + std::string(252, 'a') + "/index.html"));
  EXPECT_TRUE(site.has("public/utvalg/flr/2025-10-08/vedlegg/" + std::string(251, 'b') + ".pdf"));
}

TEST(BadContent, ANameThatIsNotUtf8IsShownAsItIs) {
  const SmallSite site;
  site.write("content/om/Bod\xf8.md", plain_page("Tekst.\n"));
  EXPECT_THAT(refusal_of(site),
              StartsWith("feil[name-not-utf8]: navnet `Bod\\xF8.md` er ikke skrevet i UTF-8\n  --> om/Bod\\xF8.md\n"));
}

TEST(BadContent, TwoSpellingsOfOneNameAreToldApart) {
  const SmallSite site;
  site.write("content/om/bl\u00e5.md", plain_page("Ett.\n"));
  site.write("content/om/bla\u030a.md", plain_page("To.\n"));
  EXPECT_THAT(refusal_of(site), StartsWith("feil[same-name-twice]"));
}

TEST(BadContent, EveryMistakeOfAThousandFilesIsToldOnce) {
  const SmallSite site;
  for (int i = 0; i < 1000; ++i)
    site.write("content/om/side-" + std::to_string(i) + ".md", plain_page("[x](finnes-ikke.md)\n"));
  const std::string told = refusal_of(site);
  EXPECT_THAT(told, HasSubstr("\n1\u00a0000 feil.\n"));
}

// Cut off anywhere, as by a full disk or an unfinished upload, a paper is a message or a page, never a crash.
TEST(BadContent, APaperCutOffAnywhereNeverCrashes) {
  const std::string whole = read_file(TESTS_FOLDER "/sites/alle-typer/content/utvalg/flr/2024-04-03/referat.md");
  const SmallSite site;
  for (std::size_t length = 0; length < whole.size(); length += 97) {
    site.write("content/utvalg/flr/2024-04-03/referat.md", std::string_view(whole).substr(0, length));
    const Finished checked = run(site.check());
    EXPECT_THAT(checked.status, AnyOf(0, 1)) << "cut at " << length << ": " << checked.err;
  }
}

}  // namespace
}  // namespace motebok::testing
