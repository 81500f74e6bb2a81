#include "history/history.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include "base/world_failure.h"
#include "compile/compile.h"

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr Date kToday = std::chrono::January / 15 / 2026;

std::optional<CompiledDocument> compile_as_published(std::string_view path, std::string_view bytes) {
  Diagnostics found;
  std::optional<CompiledDocument> document = compile_document(path, bytes, found);
  return found.has_errors() ? std::nullopt : std::move(document);
}

std::string page(std::string_view text, std::string_view keys = "") {
  return fmt::format("+++\ntype = \"side\"\ntittel = \"En side\"\n{}+++\n\n{}\n", keys, text);
}

struct Past {
  std::string day;
  std::string message;
  std::string bytes;
};

// One file with these versions, oldest first, and what readers see of them.
class OneFile {
 public:
  explicit OneFile(std::vector<Past> past) : past_(std::move(past)) {
    tree_.files.push_back({"om/side.md", 0, {}});
    History& history = tree_.history;
    history.is_whole = true;
    history.versions.resize(1);
    for (std::size_t i = past_.size(); i-- > 0;) {
      history.versions[0].push_back(
          {static_cast<std::uint32_t>(history.commits.size()), std::to_string(i), "om/side.md"});
      history.commits.push_back(
          {fmt::format("{:040x}", i + 1), *parse_iso_date(past_[i].day), past_[i].message, "Kari", "kari@example.org"});
    }
    history.read = [this](const std::string& blob) { return past_[std::stoul(blob)].bytes; };
  }

  HistorySettings settings;
  Diagnostics diagnostics;
  bool is_whole = true;

  std::vector<DocumentVersion> versions() {
    std::vector<CompiledDocument> documents = {*compile_as_published("om/side.md", past_.back().bytes)};
    VersionedDocuments found =
        with_versions(std::move(documents), tree_, settings, kToday, compile_as_published, 2, diagnostics);
    is_whole = found.is_whole;
    return found.documents[0].versions;
  }

  // "2024-05-29: note (+2 -1) by" each
  std::vector<std::string> lines() {
    std::vector<std::string> lines;
    for (const DocumentVersion& each : versions()) {
      std::string line = each.name + ": " + each.note;
      if (each.change) line += fmt::format(" (+{} -{})", each.change->added, each.change->removed);
      if (!each.hidden_reason.empty()) line += " [" + each.hidden_reason + "]";
      if (!each.author.empty()) line += " " + each.author;
      if (!each.email.empty()) line += " " + each.email;
      lines.push_back(line);
    }
    return lines;
  }

  SourceTree tree_;

 private:
  std::vector<Past> past_;
};

TEST(PageVersions, TellTheNoteAndTheWordsThatChanged) {
  OneFile file({{"2024-05-01", "Første", page("Planen gjelder fra våren.")},
                {"2024-05-02", "Andre", page("Planen gjelder fra sommeren, og mer.")}});
  EXPECT_THAT(file.lines(), ElementsAre("2024-05-02: Andre (+3 -1)", "2024-05-01: Første"));
}

TEST(PageVersions, CountTheWordsAboveTheText) {
  const auto grant = [](std::string_view keys) {
    return fmt::format("+++\ntype = \"utlysning\"\ntittel = \"Midler\"\nramme = 1000\n{}+++\n\nSøk nå.\n", keys);
  };
  OneFile file(
      {{"2024-05-01", "a", grant("frist = 2024-06-01\n")},
       {"2024-05-02", "b", grant("frist = 2024-06-15\n")},
       {"2024-05-03", "c", grant("frist = 2024-06-15\n[[tildeling]]\ntittel = \"Felles fagdag\"\nbelop = 500\n")},
       {"2024-05-04", "d",
        grant("frist = 2024-06-15\ntidligere_adresser = [\"/gammel/\"]\n[[tildeling]]\ntittel = "
              "\"Felles fagdag\"\nbelop = 500\n")}});
  EXPECT_THAT(file.lines(),
              ElementsAre("2024-05-04: d (+0 -0)", "2024-05-03: c (+3 -0)", "2024-05-02: b (+1 -1)", "2024-05-01: a"));
}

TEST(PageVersions, ThatDifferInFactsAreTwoThoughExemptWordsDifferToo) {
  const auto minutes = [](std::string_view place, std::string_view exempt) {
    return fmt::format(
        "+++\ntype = \"referat\"\ntittel = \"Referat\"\nutvalg = \"flr\"\ndato = 2024-05-01\nsted = \"{}\"\n+++\n\n## "
        "Sak "
        "1/24: Klage\n\n**Unntatt offentlighet:** offl. § 13\n\n{}\n",
        place, exempt);
  };
  OneFile file({{"2024-05-01", "a", minutes("Rådhuset", "Peder Ås klaget. Ola også.")},
                {"2024-05-02", "b", minutes("Sykehuset", "Peder Ås klaget. Ola også.\n\nKari også.")}});
  EXPECT_THAT(file.lines(), IsEmpty()) << "what is exempt now was not in the first";
  OneFile shrunk({{"2024-05-01", "a", minutes("Rådhuset", "Peder Ås klaget.\n\nKari også.")},
                  {"2024-05-02", "b", minutes("Sykehuset", "Peder Ås klaget.")}});
  EXPECT_THAT(shrunk.lines(), ElementsAre("2024-05-02: b (+1 -1)", "2024-05-01: a"));
}

TEST(PageVersions, AreNoneOfAPageThatNeverChanged) {
  EXPECT_THAT(OneFile({{"2024-05-01", "Første", page("En.")}}).lines(), IsEmpty());
}

TEST(PageVersions, TakeTheAuthorsNoteWhereItIsNewOrChanged) {
  const std::string note = "endringsnotat = \"Rettet tallet.\"\n";
  OneFile file({{"2024-05-01", "Første", page("En.")},
                {"2024-05-02", "Andre", page("To.", note)},
                {"2024-05-03", "Tredje", page("Tre.", note)},
                {"2024-05-04", "Fjerde", page("Fire.", "endringsnotat = \"Rettet det igjen.\"\n")},
                {"2024-05-05", "Femte", page("Fem.")}});
  EXPECT_THAT(file.lines(),
              ElementsAre("2024-05-05: Femte (+1 -1)", "2024-05-04: Rettet det igjen. (+1 -1)",
                          "2024-05-03: Tredje (+1 -1)", "2024-05-02: Rettet tallet. (+1 -1)", "2024-05-01: Første"));
}

TEST(PageVersions, TellOnlyTheAuthorsNotesWhereTheSiteSaysSo) {
  OneFile file({{"2024-05-01", "Første", page("En.")},
                {"2024-05-02", "Andre", page("To.", "endringsnotat = \"Rettet tallet.\"\n")},
                {"2024-05-03", "Tredje", page("Tre.")}});
  file.settings.leaves_out_messages = true;
  EXPECT_THAT(file.lines(), ElementsAre("2024-05-03:  (+1 -1)", "2024-05-02: Rettet tallet. (+1 -1)", "2024-05-01: "));
}

TEST(PageVersions, OfOneDayAreCountedFromTheOldest) {
  OneFile file({{"2024-05-01", "a", page("A.")},
                {"2024-05-01", "b", page("B.")},
                {"2024-05-02", "c", page("C.")},
                {"2024-05-01", "d", page("D.")}});
  EXPECT_THAT(file.lines(), ElementsAre("2024-05-01-3: d (+1 -1)", "2024-05-02: c (+1 -1)", "2024-05-01-2: b (+1 -1)",
                                        "2024-05-01: a"));
}

TEST(PageVersions, LeaveOutDraftsAndTheWordsOfTheirCommits) {
  OneFile file({{"2024-05-01", "Hemmelig plan", page("Hemmelig.", "utkast = true\n")},
                {"2024-05-02", "Ta bort det hemmelige", page("To.")},
                {"2024-05-03", "Tredje", page("Tre.")}});
  EXPECT_THAT(file.lines(), ElementsAre("2024-05-03: Tredje (+1 -1)", "2024-05-02: "));
}

TEST(PageVersions, EndWhereThePageWasTakenDownAsADraft) {
  OneFile file({{"2024-05-01", "Ola er syk", page("Ola er syk.")},
                {"2024-05-02", "Ta ned", page("Ola er syk.", "utkast = true\n")},
                {"2024-05-03", "Ta bort navnet", page("En er syk.")},
                {"2024-05-04", "Fjerde", page("To er syke.")}});
  EXPECT_THAT(file.lines(), ElementsAre("2024-05-04: Fjerde (+3 -3)", "2024-05-03: "));
}

TEST(PageVersions, LeaveOutWhatWasNeverPublicAndTheWordsOfItsCommits) {
  OneFile file({{"2024-05-01", "Første", page("En.")},
                {"2024-05-02", "Hemmelig", page("Hemmelig.")},
                {"2024-05-03", "Ta bort det hemmelige", page("To.")},
                {"2024-05-04", "Fjerde", page("Tre.")}});
  file.tree_.history.versions[0][2].never_public = true;
  EXPECT_THAT(file.lines(), ElementsAre("2024-05-04: Fjerde (+1 -1)", "2024-05-03:  (+1 -1)", "2024-05-01: Første"));
}

TEST(PageVersions, TellANoteThatWasInAVersionNobodySaw) {
  const std::string note = "endringsnotat = \"Rettet tallet.\"\n";
  OneFile file({{"2024-05-01", "a", page("En.")},
                {"2024-05-02", "b", page("Nesten.", note)},
                {"2024-05-03", "c", page("To.", note)}});
  file.tree_.history.versions[0][1].never_public = true;
  EXPECT_THAT(file.lines(), ElementsAre("2024-05-03: Rettet tallet. (+1 -1)", "2024-05-01: a"));
}

TEST(PageVersions, AreNotShownWhereALaterOneHoldsTheTextExempt) {
  const auto minutes = [](std::string_view text) {
    return fmt::format(
        "+++\ntype = \"referat\"\ntittel = \"Referat\"\nutvalg = \"flr\"\ndato = 2024-05-01\n+++\n\n## Sak 1/24: "
        "Klage\n\n{}\n",
        text);
  };
  const std::string exempt = "Klagen ble drøftet.\n\n**Unntatt offentlighet:** offl. § 13\n\nPeder Ås klaget.";
  OneFile file({{"2024-05-01", "a", minutes("Klagen ble drøftet. Peder Ås klaget.")},
                {"2024-05-02", "b", minutes(exempt)},
                {"2024-05-03", "c", minutes(exempt + " To ganger.")},
                {"2024-05-04", "d", minutes("Nytt. " + exempt + " To ganger.")}});
  EXPECT_THAT(file.lines(), ElementsAre("2024-05-04: d (+1 -0)", "2024-05-03: "));
}

// Minutes with these two cases.
std::string two_cases(std::string_view third, std::string_view fourth) {
  return fmt::format(
      "+++\ntype = \"referat\"\ntittel = \"Referat\"\nutvalg = \"flr\"\ndato = 2024-05-01\n+++\n\n## Sak 3/24: "
      "Valg\n\n{}\n\n## Sak 4/24: Klage\n\n{}\n",
      third, fourth);
}

TEST(PageVersions, AreNotShownWhereTheLabelStoodAtAnotherCase) {
  for (const std::string label : {"**Unntatt offentlighet:** saksframlegg", "**Unntatt offentlighet:**"}) {
    OneFile file({{"2024-05-01", "a", two_cases(label, "Peder Ås klaget.")},
                  {"2024-05-02", "b", two_cases("Kari ble valgt.", label)},
                  {"2024-05-03", "c", two_cases("Kari Moe ble valgt.", label)}});
    EXPECT_THAT(file.lines(), ElementsAre("2024-05-03: c (+1 -0)", "2024-05-02: "));
  }
}

TEST(PageVersions, AreNotShownWhereOneThatIsHiddenItselfHeldTheTextExempt) {
  const std::string label = "**Unntatt offentlighet:**";
  OneFile file({{"2024-05-01", "a", two_cases("Kari er syk.", label)},
                {"2024-05-02", "b", two_cases(label, "Peder Ås klaget.")},
                {"2024-05-03", "c", two_cases("Valgt.", label)}});
  EXPECT_THAT(file.lines(), IsEmpty());
}

TEST(PageVersions, AreNotShownWhereWordsWereTakenOutOfACaseThatIsExemptInPart) {
  const std::string label = "**Unntatt offentlighet:** saksframlegg";
  OneFile file({{"2024-05-01", "a", two_cases("Kari ble valgt.", "Peder Ås klaget.\n\n" + label)},
                {"2024-05-02", "b", two_cases("Kari ble valgt.", "En pasient klaget.\n\n" + label)},
                {"2024-05-03", "c", two_cases("Moe ble valgt.", "En pasient klaget.\n\n" + label)}});
  EXPECT_THAT(file.lines(), ElementsAre("2024-05-03: c (+1 -1)", "2024-05-02: "));
}

TEST(PageVersions, AreNotShownWhereWordsWereTakenOutOfAPageThatIsExemptInPart) {
  const std::string label = "\n\n**Unntatt offentlighet:** vedlegg";
  OneFile file({{"2024-05-01", "a", page("Peder Ås klaget." + label)},
                {"2024-05-02", "b", page("En klaget." + label)},
                {"2024-05-03", "c", page("En klaget i år." + label)}});
  EXPECT_THAT(file.lines(), ElementsAre("2024-05-03: c (+2 -0)", "2024-05-02: "));
}

TEST(PageVersions, ThatDifferInExemptWordsAloneAreOne) {
  const auto minutes = [](std::string_view text, std::string_view exempt) {
    return fmt::format(
        "+++\ntype = \"referat\"\ntittel = \"Referat\"\nutvalg = \"flr\"\ndato = 2024-05-01\n+++\n\n## Sak 1/24: "
        "Klage\n\n{}\n\n{}\n",
        text, exempt);
  };
  const std::string one = "**Unntatt offentlighet:** offl. § 13\n\nPeder Ås klaget.";
  const std::string two = one + "\n\nOla Nordmann også.";
  // The exempt part shrinks: what it was is not told, and neither is that it was.
  OneFile file({{"2024-05-01", "a", minutes("En.", two)},
                {"2024-05-02", "b", minutes("En.", one)},
                {"2024-05-03", "c", minutes("En til.", one)}});
  EXPECT_THAT(file.lines(), ElementsAre("2024-05-03: c (+1 -0)", "2024-05-01: a"));
}

TEST(PageVersions, ThatAreHiddenTellOnlyWhy) {
  OneFile file({{"2024-05-01", "a", page("En.", "endringsnotat = \"Ny.\"\n")},
                {"2024-05-02", "b", page("To.")},
                {"2024-05-03", "c", page("Tre.")}});
  file.settings.names_authors = true;
  file.settings.hidden = {{{"0000000000000000000000000000000000000002", {}}, {}, "Feil navn."}};
  EXPECT_THAT(file.lines(), ElementsAre("2024-05-03:  Kari", "2024-05-02:  [Feil navn.]", "2024-05-01: Ny. Kari"));
  EXPECT_THAT(file.diagnostics.all(), IsEmpty());
}

TEST(PageVersions, AreNotLeftOpenByAHidingThatFitsNone) {
  OneFile file({{"2024-05-01", "a", page("En.")}, {"2024-05-02", "b", page("To.")}});
  file.settings.hidden = {{{"abcdef0", {3, 4}}, {}, "Feil."},
                          {{}, {"content/om/side.md", {5, 6}}, "Feil."},
                          {{}, {"om/side.md", {7, 8}}, "Feil."},
                          {{"abcdef0", {9, 10}}, {"om/side.md", {11, 12}}, "Feil."}};
  EXPECT_THAT(file.lines(), ElementsAre("2024-05-02: ", "2024-05-01:  [Feil.]"));
  ASSERT_THAT(file.diagnostics.all(), SizeIs(3));
  const auto found = file.diagnostics.all();
  EXPECT_EQ(found[0].code, "nothing-to-hide");
  EXPECT_EQ(found[0].severity, Severity::Error);
  EXPECT_EQ(found[0].place.span.begin, 3U);
  EXPECT_THAT(found[0].remedy.nb, HasSubstr("er versjonen tatt ut av historikken, så ta bort denne"));
  EXPECT_EQ(found[1].remedy.nb, "mente du `om/side.md`?");
  EXPECT_EQ(found[1].place.span.begin, 5U);
  EXPECT_EQ(found[2].place.span.begin, 9U);
}

TEST(PageVersions, AreNoneWhereOldContentsCannotBeRead) {
  OneFile file({{"2024-05-01", "a", page("En.")}, {"2024-05-02", "b", page("To.")}});
  file.tree_.history.read = [](const std::string&) -> std::string {
    throw WorldFailure({"borte", "gone"}, {"hent det", "fetch it"});
  };
  EXPECT_THAT(file.versions(), IsEmpty());
  EXPECT_FALSE(file.is_whole);
  ASSERT_THAT(file.diagnostics.all(), SizeIs(1));
  EXPECT_EQ(file.diagnostics.all()[0].code, "unreadable-history");
}

TEST(PageVersions, KeepTheirTextsWhereTheyGetPages) {
  const auto plan = [](std::string_view text) {
    return fmt::format("+++\ntype = \"plan\"\ntittel = \"Plan\"\nperiode = [2024]\n+++\n\n{}\n", text);
  };
  OneFile file({{"2024-05-01", "a", plan("En.")}, {"2024-05-02", "b", plan("To.")}});
  const std::vector<DocumentVersion> versions = file.versions();
  ASSERT_THAT(versions, SizeIs(2));
  EXPECT_THAT(versions[0].text, IsEmpty());
  ASSERT_THAT(versions[1].text, SizeIs(1));
  EXPECT_EQ(versions[1].text[0].html, "<p>En.</p>\n");
}

}  // namespace
}  // namespace motebok
