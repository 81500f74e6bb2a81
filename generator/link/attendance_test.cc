#include "link/attendance.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/testing.h"

namespace motebok::testing {
namespace {

// How many of the two who vote were there.
int voters_present(std::string_view present) {
  const std::string members =
      "[[medlemmer]]\nrolle = \"ordfører\"\nfra = \"Sjøvik kommune\"\nstemmerett = true\n"
      "[[medlemmer]]\nrolle = \"direktør\"\nfra = \"Viddasykehuset helseforetak\"\nstemmerett = true";
  const LinkedSite linked =
      link(committee("flr", members) +
           "-- partnere/sjovik.md\n+++\ntype = \"partner\"\ntittel = \"Sjøvik kommune\"\nslag = \"kommune\"\n+++\n"
           "-- partnere/vsh.md\n+++\ntype = \"partner\"\ntittel = \"Viddasykehuset helseforetak (VSH)\"\n"
           "slag = \"sykehus\"\naliaser = [\"Viddasykehuset\"]\n+++\n" +
           minutes("2024-05-29", "Tekst.\n", "[[tilstede]]\n" + std::string(present)));
  return linked.site.meetings.at(0).attendance->voters_present;
}

TEST(Attendance, KnowsAVoterByAnyNameOfTheOrganisation) {
  for (const std::string_view from : {"Sjøvik kommune", "Sjøvik", "sjøvik kommune"})
    EXPECT_EQ(voters_present(fmt::format("rolle = \"ordfører\"\nfra = \"{}\"", from)), 1) << from;
  for (const std::string_view from : {"Viddasykehuset helseforetak", "VSH", "Viddasykehuset"})
    EXPECT_EQ(voters_present(fmt::format("rolle = \"direktør\"\nfra = \"{}\"", from)), 1) << from;
  for (const std::string_view from : {"Fjellvik", "VSH", ""})
    EXPECT_EQ(voters_present(fmt::format("rolle = \"ordfører\"\nfra = \"{}\"", from)), 0) << from;
}

TEST(Attendance, KnowsADeputyByTheSeat) {
  for (const std::string_view seat : {"ordfører", "ordføreren", "Ordføreren i Sjøvik", "ordfører for Sjøvik kommune"})
    EXPECT_EQ(voters_present(fmt::format("rolle = \"varaordfører\"\nfra = \"Sjøvik\"\nfor = \"{}\"", seat)), 1) << seat;
  for (const std::string_view seat : {"ordføreren i Fjellvik", "ordførerens rådgiver", "kommunedirektøren"})
    EXPECT_EQ(voters_present(fmt::format("rolle = \"varaordfører\"\nfra = \"Sjøvik\"\nfor = \"{}\"", seat)), 0) << seat;
}

TEST(Attendance, KnowsADeputyByRoleOfficeOrOrganisation) {
  for (const std::string_view present :
       {"rolle = \"varaordfører\"", "rolle = \"fungerende ordfører\"", "rolle = \"ordførar\"",
        "rolle = \"ordfører og møteleder\"", "rolle = \"kommunedirektør\"\nfor = \"Sjøvik kommune\"",
        "rolle = \"rådgiver\"\nverv = \"vara\""})
    EXPECT_EQ(voters_present(fmt::format("{}\nfra = \"Sjøvik\"", present)), 1) << present;
  for (const std::string_view role : {"ordførerens rådgiver", "tidligere ordfører", "kommunedirektør"})
    EXPECT_EQ(voters_present(fmt::format("rolle = \"{}\"\nfra = \"Sjøvik\"", role)), 0) << role;
  EXPECT_EQ(voters_present("rolle = \"økonomidirektør\"\nfra = \"VSH\""), 0);
}

}  // namespace
}  // namespace motebok::testing
