#include "render/attendance.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

Person person(std::string role, std::string from, std::string name = "") {
  Person made;
  made.role = std::move(role);
  made.from = std::move(from);
  made.name = std::move(name);
  made.cases.push_back({CaseNumber{5, 2024}, {"5/24", {}}});
  return made;
}

// Who is told of beside what "Deltok" says.
std::string present(std::vector<Person> people, std::string_view said) {
  MinutesFields minutes;
  minutes.present = std::move(people);
  return present_on_case(minutes, CaseNumber{5, 2024}, said, Language::Bokmaal);
}

TEST(Attendance, WhoeverTheTextNamesWithOrganisationIsNotToldTwice) {
  EXPECT_EQ(present({person("rådgiver, henvisningsmottaket", "Fjordsykehuset")},
                    "rådgiver i henvisningsmottaket ved Fjordsykehuset"),
            "");
  EXPECT_EQ(present({person("overlege", "UNN")}, "Overlegen ved UNN"), "");
  EXPECT_EQ(present({person("overlege", "UNN")}, "UNN ved overlege"), "");
  EXPECT_EQ(present({person("overlege", "", "Kari Lie")}, "Kari Lie, overlege"), "");
}

TEST(Attendance, ARoleAloneMayBeAnybodys) {
  EXPECT_EQ(present({person("overlege", "")}, "overlege ved UNN"), "overlege");
  EXPECT_EQ(present({person("overlege", "Fjordsykehuset")}, "overlege"), "overlege, Fjordsykehuset");
  EXPECT_EQ(present({person("overlege", "Fjordsykehuset")}, "overlege ved UNN og rådgiver ved Fjordsykehuset"),
            "overlege, Fjordsykehuset");
  EXPECT_EQ(present({person("lege", "Sjøvik")}, "fastlege fra Sjøvik"), "lege, Sjøvik");
  EXPECT_EQ(present({person("", "UNN")}, "overlege ved UNN"), "UNN");
}

TEST(Attendance, EachNamingStandsForOnePerson) {
  EXPECT_EQ(present({person("overlege", "UNN"), person("overlege", "UNN")}, "overlege ved UNN"), "overlege, UNN");
  EXPECT_EQ(present({person("overlege", "UNN"), person("overlege", "UNN")}, "overlege ved UNN, overlege ved UNN"), "");
}

}  // namespace
}  // namespace motebok
