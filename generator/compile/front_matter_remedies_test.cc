// An editor does exactly what the message says, and nothing more is wrong.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "compile/front_matter_testing.h"

namespace motebok::testing {
namespace {

using ::testing::HasSubstr;

std::string minutes_with(std::string_view lines) {
  return fmt::format("+++\ntype = \"referat\"\ntittel = \"T\"\nutvalg = \"flr\"\n{}\n+++\n", lines);
}

std::string plan_with(std::string_view line) {
  return fmt::format("+++\ntype = \"plan\"\ntittel = \"T\"\n{}\n+++\n", line);
}

struct Mended {
  std::string written;
  std::string meant;
};

void expect_mended(const Mended& each, const std::function<std::string(std::string_view)>& around) {
  const std::string told = mistakes_in(around(each.written));
  EXPECT_THAT(told, HasSubstr(fmt::format("`{}`", each.meant))) << each.written;
  EXPECT_EQ(std::ranges::count(told, '\n'), 1) << told;
  EXPECT_EQ(mistakes_in(around(each.meant)), "") << each.written;
}

TEST(Remedies, MendWhatIsWrittenAsPeopleWriteIt) {
  for (const Mended& each : {Mended{"dato = 29. mai 2024", "dato = 2024-05-29"},
                             {"dato = onsdag 29. mai 2024", "dato = 2024-05-29"},
                             {"dato = \"29. mai 2024\"", "dato = 2024-05-29"},
                             {"dato: 29.05.2024", "dato = 2024-05-29"},
                             {"\u00A0dato = 2024-05-29", "dato = 2024-05-29"},
                             {"dato\u00A0=\u00A02024-05-29\u00A0", "dato = 2024-05-29"},
                             {"- dato = 2024-05-29", "dato = 2024-05-29"},
                             {"- dato: 29. mai 2024", "dato = 2024-05-29"}}) {
    expect_mended(each, minutes_with);
  }
  const auto dated = [](std::string_view line) { return minutes_with(fmt::format("dato = 2024-05-29\n{}", line)); };
  for (const Mended& each : {Mended{"utkast = sant", "utkast = true"},
                             {"utkast = \"nei\"", "utkast = false"},
                             {"utkast: ja", "utkast = true"},
                             {"utkast = 0", "utkast = false"},
                             {"sted =\u00A0\"Rom\u00A05\"", "sted = \"Rom\u00A05\""},
                             {"sted = \"C:\\rom\\q\"", "sted = 'C:\\rom\\q'"},
                             {"sted = \"Et langt\n  navn på to linjer\"", "sted = \"Et langt navn på to linjer\""}}) {
    expect_mended(each, dated);
  }
  const auto in_period = [](std::string_view line) {
    return plan_with(fmt::format("periode = [2025, 2026]\n{}", line));
  };
  expect_mended({"vedtatt = 10. januar 2025", "vedtatt = 2025-01-10"}, in_period);
  for (const char* written : {"2025–2026", "\"2025–2026\"", "2025-2026", "2025 og 2026", "2025/26"})
    expect_mended({fmt::format("periode = {}", written), "periode = [2025, 2026]"}, plan_with);
}

TEST(Remedies, DoNotProposeQuotesWhereATextIsWrong) {
  EXPECT_EQ(mistakes_in(plan_with("periode = [2025, 2026]\nvedtatt = snart")),
            "5:11 `snart` wrong-value: `vedtatt` skal være en dato: år-måned-dag, ikke `snart`; skriv for eksempel "
            "`vedtatt = 2024-04-18`\n");
  EXPECT_THAT(mistakes_in(minutes_with("dato = 2024-05-29\nsammendrag = 29. mai 2024")),
              HasSubstr("skriv `sammendrag = \"29. mai 2024\"`"));
}

TEST(Remedies, SendAKeyUpToWhereItBelongs) {
  EXPECT_EQ(
      mistakes_in(minutes_with("[[tilstede]]\nrolle = \"lege\"\ndato = 2024-05-29")),
      "7:1 `dato` unknown-key: en person i referatet har ingen nøkkel `dato`; `dato` hører til typen `referat`: flytt "
      "linjen opp, foran den første linjen som begynner med `[`\n");
  EXPECT_THAT(mistakes_in(minutes_with("dato = 2024-05-29\n[[tilstede]]\nrolle = \"lege\"\nrolle = \"leder\"")),
              HasSubstr("sett en linje med `[[tilstede]]` foran"));
}

TEST(Remedies, DoNotTakeOneWordForAnother) {
  EXPECT_THAT(mistakes_in(plan_with("periode = [2025, 2026]\nforfatter = \"FLR\"")), HasSubstr("disse finnes:"));
}

}  // namespace
}  // namespace motebok::testing
