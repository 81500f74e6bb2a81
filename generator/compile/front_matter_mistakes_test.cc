// What editors are told of front matter that is not right.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compile/front_matter_testing.h"

namespace motebok::testing {
namespace {

using ::testing::HasSubstr;

TEST(FrontMatter, ReportsEveryMistakeOfAFileInOneRun) {
  EXPECT_EQ(
      mistakes_in(R"(+++
type = "referat"
tittel = "Møte"
utval = "flr"
dato = 29.05.2024
sted = Teams og rom 5
digitalt = ja
frist = 2024-06-17
+++
)"),
      "4:1 `utval` unknown-key: typen `referat` har ingen nøkkel `utval`; mente du `utvalg`?\n"
      "5:8 `29.05.2024` wrong-value: datoen `29.05.2024` skrives år-måned-dag her; skriv `dato = 2024-05-29`\n"
      "6:8 `Teams og rom 5` toml-syntax: teksten `Teams og rom 5` mangler anførselstegn; skriv `sted = \"Teams og rom "
      "5\"`\n"
      "7:12 `ja` wrong-value: `ja` skrives `true` her; skriv `digitalt = true`\n"
      "8:1 `frist` unknown-key: typen `referat` har ingen nøkkel `frist`; `frist` hører til utlysning\n");
}

TEST(FrontMatter, RefusesControlCharactersWrittenAsEscapes) {
  for (const std::string_view text : {"X\\u0001Y", "\\u0000", "\\b", "\\u001b[31m", "\\uFFFE"})
    EXPECT_THAT(mistakes_in_line(fmt::format("sted = \"{}\"", text)), HasSubstr(" control-character: ")) << text;
  EXPECT_EQ(mistakes_in("+++\ntype = \"side\"\ntittel = \"A\\u00e5\\tB\"\n+++\n"), "");
}

// toml++ calls itself for each part of a key.
TEST(FrontMatter, RefusesAKeyOfThousandsOfParts) {
  std::string key = "a";
  for (int i = 0; i < 50'000; ++i) key += i % 2 == 0 ? ".a" : " . \"b\"";
  for (const std::string& line : {key + " = 1", "[" + key + "]", "[[" + key + "]]", "x = {" + key + " = 1}"})
    EXPECT_THAT(mistakes_in("+++\ntype = \"side\"\ntittel = \"A\"\n" + line + "\n+++\n"), HasSubstr("toml-syntax"))
        << line.substr(0, 20);
  std::string dots = "Se a.b.c";
  for (int i = 0; i < 200; ++i) dots += ". Og så 1.2.3";
  EXPECT_EQ(mistakes_in("+++\ntype = \"side\"\ntittel = \"A\"\nsammendrag = \"" + dots + "\"\n+++\n"), "");
}

TEST(FrontMatter, SaysWhatAMissingKeyMeans) {
  EXPECT_EQ(
      mistakes_in("+++\ntype = \"plan\"\ntittel = \"\"\n+++\n"),
      "1:1 `+++` missing-key: typen `plan` mangler nøkkelen `periode`: første og siste år; legg til `periode = [2025, "
      "2026]`\n"
      "3:10 `\"\"` missing-key: typen `plan` mangler nøkkelen `tittel`: overskriften på siden; legg til `tittel = "
      "\"Referat fra møtet 29. mai 2024\"`\n");
  EXPECT_THAT(mistakes_in("+++\n+++\n"),
              AllOf(HasSubstr("mangler nøkkelen `type`"), HasSubstr("mangler nøkkelen `tittel`")));
}

TEST(FrontMatter, KnowsWhatPeopleWriteForAType) {
  EXPECT_EQ(
      mistakes_in("+++\ntype = \"protokoll\"\ntittel = \"T\"\nutvalg = \"flr\"\n+++\n"),
      "2:8 `\"protokoll\"` unknown-value: `protokoll` er ikke blant verdiene `type` kan ha; mente du `referat`?\n");
  EXPECT_THAT(mistakes_in("+++\ntype = \"refarat\"\ntittel = \"T\"\n+++\n"), HasSubstr("mente du `referat`?"));
  EXPECT_THAT(mistakes_in("+++\ntype = \"qqq\"\ntittel = \"T\"\n+++\n"), HasSubstr("velg en av disse: side, utvalg,"));
}

TEST(FrontMatter, SuggestsAmongTheValuesOfAClosedSet) {
  EXPECT_THAT(mistakes_in("+++\ntype=\"side\"\ntittel=\"T\"\nspraak=\"nynorsk\"\n+++\n"), HasSubstr("mente du `nn`?"));
  EXPECT_THAT(mistakes_in("+++\ntype=\"utvalg\"\ntittel=\"T\"\nforkortelse=\"T\"\nnivaa=\"strategi\"\n+++\n"),
              HasSubstr("mente du `strategisk`?"));
  EXPECT_THAT(mistakes_in("+++\ntype=\"partner\"\ntittel=\"T\"\nslag=\"sykehus\"\n+++\n"),
              HasSubstr("mente du `helseforetak`?"));
}

TEST(FrontMatter, NamesTheDayThatDoesNotExist) {
  EXPECT_EQ(mistakes_in_line("dato = 2024-02-30"),
            "5:8 `2024-02-30` wrong-value: dagen `2024-02-30` finnes ikke i kalenderen; skriv år, måned (01–12) og dag "
            "med to "
            "sifre: `2024-05-29`\n");
  EXPECT_THAT(mistakes_in_line("dato = \"2023-02-29\""), HasSubstr("dagen `2023-02-29` finnes ikke"));
  EXPECT_THAT(mistakes_in_line("dato = 2024-13-01"), HasSubstr("dagen `2024-13-01` finnes ikke"));
}

TEST(FrontMatter, ShowsHowADateIsWritten) {
  for (const char* written : {"29.05.2024", "29.5.2024", "29/05/2024", "29-05-2024", "2024.05.29", "2024-5-29",
                              "2024/05/29", "\"29.05.2024\"", "2024-05-29 13:00", "2024-05-29T13:00"}) {
    EXPECT_THAT(mistakes_in_line(fmt::format("dato = {}", written)), HasSubstr("`dato = 2024-05-29`")) << written;
  }
  EXPECT_THAT(mistakes_in_line("dato = 29. mai 2024"), HasSubstr("`dato = 2024-05-29`"));
  EXPECT_THAT(mistakes_in_line("dato = \"29. mai\""), HasSubstr("`dato` skal være en dato: år-måned-dag"));
  EXPECT_THAT(mistakes_in_line("dato = true"), HasSubstr("`dato` skal være en dato: år-måned-dag, ikke `true`"));
}

TEST(FrontMatter, ExplainsALineThatIsNotToml) {
  const auto line = [](std::string_view text) { return mistakes_in_line(fmt::format("dato = 2024-05-29\n{}", text)); };
  EXPECT_EQ(line("sted = Tromsø"),
            "6:8 `Tromsø` toml-syntax: teksten `Tromsø` mangler anførselstegn; skriv `sted = \"Tromsø\"`\n");
  EXPECT_EQ(line("sted \"Tromsø\""),
            "6:1 `sted \"Tromsø\"` toml-syntax: likhetstegnet mangler etter `sted`; skriv `sted = \"Tromsø\"`\n");
  EXPECT_THAT(line("sted: Tromsø"), HasSubstr("skriv `sted = \"Tromsø\"`"));
  EXPECT_THAT(line("sted = \"Tromsø"),
              HasSubstr("anførselstegnet foran teksten har ingen make bak; skriv `sted = \"Tromsø\"`"));
  EXPECT_THAT(line("sted = Tromsø\""), HasSubstr("skriv `sted = \"Tromsø\"`"));
  EXPECT_THAT(line("sted = “Tromsø”"), HasSubstr("bruk rette anførselstegn: `sted = \"Tromsø\"`"));
  EXPECT_THAT(line("sted = \"Det \"nye\" bygget\""), HasSubstr("teksten har anførselstegn inne i anførselstegn"));
  EXPECT_THAT(line("sted = \"C:\\rom\\ny\\q\""), HasSubstr("`\\` har en egen betydning"));
  EXPECT_THAT(line("sted = "), HasSubstr("det står ingen verdi bak likhetstegnet"));
  EXPECT_THAT(line("sted = \"Tromsø\" Teams"), HasSubstr("det står noe bak verdien"));
  EXPECT_THAT(line("tid = 13.00–15.00"), HasSubstr("skriv `tid = \"13.00–15.00\"`"));
  EXPECT_THAT(line("tid = 13:00"), HasSubstr("skriv `tid = \"13:00\"`"));
  EXPECT_THAT(line("dato = 2024-05-30"), HasSubstr("repeated-key: nøkkelen `dato` står her for andre gang"));
  EXPECT_THAT(line("måned = 5"), HasSubstr("`måned` har en annen bokstav enn a–z"));
  EXPECT_THAT(line("språk = \"nn\""), HasSubstr("`språk` har en annen bokstav enn a–z; mente du `spraak`?"));
  EXPECT_THAT(line("[tilstede\nrolle = \"lege\""), HasSubstr("skriv `[[tilstede]]`"));
  EXPECT_THAT(line("emner = [\"a\" \"b\"]"), HasSubstr("det mangler et komma foran denne verdien"));
  EXPECT_THAT(line("emner = [\"a\", b]"), HasSubstr("6:15 `b` toml-syntax: teksten `b` mangler anførselstegn"));
  EXPECT_THAT(line("emner = [\"a\", \"b\"\nsted = \"T\""),
              HasSubstr("en liste eller en tekst lenger opp er ikke avsluttet"));
  EXPECT_THAT(line("sammendrag = \"\"\"\nTekst"), HasSubstr("en liste eller en tekst lenger opp er ikke avsluttet"));
  EXPECT_THAT(line("[[tilstede]\nrolle = \"lege\""),
              HasSubstr("overskriften mangler en hakeparentes; skriv `[[tilstede]]`"));
  EXPECT_THAT(line("[tilstede]\nrolle = \"a\"\n[tilstede]\nrolle = \"b\""), HasSubstr("bruk to hakeparenteser"));
  EXPECT_THAT(line("[tilstede]\nrolle = \"a\""), HasSubstr("`tilstede` er en liste, men her står bare én tabell"));
  EXPECT_THAT(line("tilstede = [{ rolle = \"a\",\n fra = \"b\" }]"), HasSubstr("slutter ikke på samme linje"));
  EXPECT_THAT(line("tilstede = [\n  { rolle = \"a\", fra = UNN },\n]"),
              HasSubstr("7:24 `UNN` toml-syntax: teksten `UNN`"));
  EXPECT_THAT(line("= 3"), HasSubstr("denne linjen kan ikke leses som et felt"));
}

TEST(FrontMatter, ExplainsNumbersAsNorwegiansWriteThem) {
  const auto line = [](std::string_view text) {
    return mistakes_in(fmt::format("+++\ntype=\"utlysning\"\ntittel=\"T\"\nfrist=2024-06-17\n{}\n+++\n", text));
  };
  EXPECT_THAT(line("ramme = 18 000 000"), HasSubstr("skriv `ramme = 18000000`"));
  EXPECT_THAT(line("ramme = 18\u00A0000\u00A0000"), HasSubstr("skriv `ramme = 18000000`"));
  EXPECT_THAT(line("ramme = 1\nsoekere = 07"), HasSubstr("skriv `soekere = 7`"));
  EXPECT_THAT(line("ramme = 1,5"), HasSubstr("skriv `ramme = 1.5`"));
  EXPECT_THAT(line("ramme = \"18000000\""),
              HasSubstr("`ramme` skal være et tall som ikke er under null, ikke `\"18000000\"`"));
  EXPECT_THAT(line("ramme = inf"), HasSubstr("`ramme` skal være et tall"));
  EXPECT_THAT(line("ramme = 1\nsoekere = 2.5"),
              HasSubstr("`soekere` skal være et helt tall som ikke er under null, ikke `2.5`"));
}

// No more is asked of an address than tells it from something else.
TEST(FrontMatter, TellsAnAddressFromSomethingElse) {
  const auto told = [](std::string_view address) {
    Diagnostics diagnostics;
    read("+++\ntype = \"utvalg\"\ntittel = \"A\"\nforkortelse = \"A\"\nnivaa = \"faglig\"\nepost = \"" +
             std::string(address) + "\"\n+++\n",
         diagnostics);
    return !diagnostics.has_errors();
  };
  for (const char* address : {"post@helse.no", "fast.lege+raad@blåbær.kommune.no", "o'hara@helse.no"})
    EXPECT_TRUE(told(address)) << address;
  for (const char* address : {"Sekretariatet", "javascript:alert(1)", "javascript:x@a.no", "@helse.no", "post@",
                              "post@helse", "a@b@c.no", "a b@c.no", "a@c.no?bcc=b@c.no"}) {
    EXPECT_FALSE(told(address)) << address;
  }
}

TEST(FrontMatter, ChecksTheTablesInAList) {
  EXPECT_EQ(
      mistakes_in_line("dato = 2024-05-29\ntilstede = [{ rolle = \"lege\", fraa = \"UNN\" }, \"Ola\", {}]\n"
                       "forfall = [{ saker = [\"21-24\"], navn = 3 }]"),
      "6:31 `fraa` unknown-key: en person i referatet har ingen nøkkel `fraa`; mente du `fra`?\n"
      "6:47 `\"Ola\"` wrong-value: `tilstede` skal være en liste med tabeller, ikke `\"Ola\"`; skriv for eksempel "
      "`tilstede = [{ rolle = \"fastlege\", fra = \"Narvik kommune\" }]`\n"
      "7:23 `\"21-24\"` wrong-value: `saker` skal være en liste med saksnumre, ikke `\"21-24\"`; skriv for eksempel "
      "`saker = [\"21/24\"]`\n"
      "7:40 `3` wrong-value: `navn` skal være tekst i anførselstegn, ikke `3`; skriv for eksempel `navn = \"…\"`\n");
}

TEST(FrontMatter, RefusesAPeriodThatRunsBackwards) {
  EXPECT_EQ(mistakes_in("+++\ntype=\"plan\"\ntittel=\"P\"\nperiode = [2026, 2025]\n+++\n"),
            "4:11 `[2026, 2025]` wrong-value: perioden slutter (2025) før den begynner (2026); skriv `periode = [2025, "
            "2026]`\n");
  EXPECT_THAT(mistakes_in("+++\ntype=\"plan\"\ntittel=\"P\"\nperiode = \"2025–2026\"\n+++\n"),
              HasSubstr("`periode = [2025, 2026]`"));
}

TEST(FrontMatter, SaysThatATimeEndsBeforeItBegins) {
  const auto of_time = [](std::string_view time) {
    return mistakes_in(
        fmt::format("+++\ntype=\"referat\"\ntittel=\"R\"\nutvalg=\"flr\"\ndato=2025-01-15\ntid = \"{}\"\n+++\n", time));
  };
  EXPECT_EQ(
      of_time("15.00–13.00"),
      "6:7 `\"15.00–13.00\"` wrong-value: tidsrommet slutter (13.00) før det begynner (15.00); rett klokkeslettene, "
      "eller skriv bare når det begynner: `tid = \"15.00\"`\n");
  EXPECT_THAT(of_time("kl. 22.00 til 01.00"), HasSubstr("slutter (01.00) før det begynner (kl. 22.00)"));
  EXPECT_THAT(of_time("15.00–x"), HasSubstr("`tid` skal være et klokkeslett eller et tidsrom"));
}

TEST(FrontMatter, IsNothingWithoutATypeOrATitle) {
  for (const char* file : {"+++\ntype = \"side\"\n+++\n", "+++\ntittel = \"T\"\n+++\n",
                           "+++\ntype = 3\ntittel = \"T\"\n+++\n", "+++\ntype = \"side\"\ntittel = \"\"\"\nT\n+++\n"}) {
    Diagnostics diagnostics;
    EXPECT_FALSE(read(file, diagnostics)) << file;
    EXPECT_TRUE(diagnostics.has_errors()) << file;
  }
}

TEST(FrontMatter, NeverAsksForAKeyItCouldNotRead) {
  EXPECT_THAT(mistakes_in_line("dato = 29.13.2024"), Not(HasSubstr("missing-key")));
  EXPECT_THAT(mistakes_in_line("dato ="), Not(HasSubstr("missing-key")));
}

TEST(FrontMatter, PointsAtTheByteThatIsNotUtf8) {
  EXPECT_THAT(mistakes_in("+++\ntype = \"side\"\ntittel = \"bl\xE5\"\n+++\n"), HasSubstr("3:13 `\xE5` not-utf8"));
}

TEST(FrontMatter, SurvivesWhatNobodyShouldWrite) {
  const std::string deep(5000, '[');
  EXPECT_NE(mistakes_in_line("x = " + deep), "");
  std::string many;
  for (int i = 0; i < 500; ++i) many += "x" + std::to_string(i) + " = y\n";
  Diagnostics diagnostics;
  read("+++\n" + many + "+++\n", diagnostics);
  EXPECT_LE(diagnostics.all().size(), 30U);
  EXPECT_NE(mistakes_in_line(std::string("x = \"\0\"", 7)), "");
  EXPECT_NE(mistakes_in_line(std::string(200000, 'x')), "");
  EXPECT_NE(mistakes_in_line("x = \"" + std::string(200000, '\\')), "");
}

}  // namespace
}  // namespace motebok::testing
