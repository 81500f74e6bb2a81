#include "render/point_changes.h"

#include <gtest/gtest.h>

#include <string>

namespace motebok {
namespace {

// "text[^note]": what stands in a note.
std::vector<Point> points(std::initializer_list<std::string> texts) {
  std::vector<Point> all;
  for (const std::string& text : texts) {
    Point& each = all.emplace_back();
    each.number = static_cast<int>(all.size());
    const std::size_t note = std::min(text.find("[^"), text.size());
    each.text = text.substr(0, note);
    each.notes = text.substr(note);
  }
  return all;
}

// "1=1 2~3 +2 -4": proposal's point 1 is unchanged, 2 became 3, decision's 2 is new, proposal's 4 was dropped.
std::string told(std::initializer_list<std::string> proposed, std::initializer_list<std::string> decided) {
  const std::vector<Point> before = points(proposed);
  const std::vector<Point> after = points(decided);
  std::string text;
  for (const PointChange& each : compare_points(before, after)) {
    const std::string from = each.proposed == nullptr ? "" : std::to_string(each.proposed->number);
    const std::string to = each.decided == nullptr ? "" : std::to_string(each.decided->number);
    text += text.empty() ? "" : " ";
    switch (each.kind) {
      case PointChange::Kind::Unchanged:
        text += from + "=" + to;
        break;
      case PointChange::Kind::Changed:
        text += from + "~" + to;
        break;
      case PointChange::Kind::New:
        text += "+" + to;
        break;
      case PointChange::Kind::Dropped:
        text += "-" + from;
        break;
    }
  }
  return text;
}

TEST(PointChanges, OfEqualPointsAreNone) {
  EXPECT_EQ(told({"Planen vedtas.", "Saken tas opp igjen."}, {"Planen vedtas.", "Saken tas opp igjen."}), "1=1 2=2");
  EXPECT_EQ(told({"«Planen» vedtas – nå."}, {"\"Planen\" vedtas - nå."}), "1=1");
  EXPECT_EQ(told({"Planen vedtas."}, {"Planen vedtas"}), "1=1");
  EXPECT_EQ(told({"Re\u0301feratet"}, {"R\u00E9feratet"}), "1=1");
}

TEST(PointChanges, AreThoseOfTheNotesToo) {
  EXPECT_EQ(told({"Planen vedtas.[^a]"}, {"Planen vedtas.[^a]"}), "1=1");
  EXPECT_EQ(told({"Planen vedtas.[^uten vedlegg]"}, {"Planen vedtas.[^med vedlegg]"}), "1~1");
  EXPECT_EQ(told({"Planen vedtas."}, {"Planen vedtas.[^uten vedlegg]"}), "1~1");
}

TEST(PointChanges, FollowThePointWhereverItStands) {
  EXPECT_EQ(told({"Planen vedtas.", "Saken tas opp igjen.", "Utvalget takker."},
                 {"Utvalget takker.", "Planen vedtas.", "Saken tas opp igjen."}),
            "3=1 1=2 2=3");
  EXPECT_EQ(told({"Alle kommuner svarer innen 1. mai 2024.", "Planen vedtas."},
                 {"Planen vedtas.", "Alle kommuner og UNN svarer innen 1. juni 2024."}),
            "2=1 1~2");
}

TEST(PointChanges, TellWhatIsNewAndWhereSomethingWasDropped) {
  EXPECT_EQ(told({"Planen vedtas.", "Utvalget takker.", "Saken tas opp igjen."},
                 {"Planen vedtas.", "Saken tas opp igjen.", "Sekretariatet inviterer kommunene."}),
            "1=1 -2 3=2 +3");
  // Told where the proposal has it, wherever its neighbours went.
  EXPECT_EQ(told({"Planen vedtas.", "Saken tas opp igjen.", "Vi inviterer alle.", "Utvalget takker."},
                 {"Utvalget takker.", "Planen vedtas.", "Saken tas opp igjen."}),
            "4=1 1=2 2=3 -3");
  EXPECT_EQ(told({"Vi inviterer alle.", "Planen vedtas."}, {"Planen vedtas."}), "-1 2=1");
  EXPECT_EQ(told({"Saken utsettes."}, {"Planen godkjennes med endringene fra møtet."}), "-1 +1");
}

TEST(PointChanges, LetADecisionAddToWhatWasProposed) {
  EXPECT_EQ(told({"Referatet godkjennes."}, {"Referatet godkjennes med de merknadene som kom fram i møtet."}), "1~1");
  EXPECT_EQ(told({"Planen vedtas.", "Referatet godkjennes."},
                 {"Referatet godkjennes med de merknadene som kom fram i møtet.", "Planen vedtas."}),
            "+1 1=2 -2");
}

TEST(PointChanges, GiveTheFirstOfTwoAlikeToTheFirst) {
  EXPECT_EQ(told({"Til orientering.", "Til orientering."}, {"Til orientering.", "Til orientering.", "Takk."}),
            "1=1 2=2 +3");
  EXPECT_EQ(
      told({"Innkallingen godkjennes.", "Møteagendaen godkjennes."}, {"Innkallingen og møteagendaen godkjennes."}),
      "1~1 -2");
}

TEST(PointChanges, AreFoundAmongVeryManyPoints) {
  std::vector<Point> before;
  std::vector<Point> after;
  for (int i = 1; i <= 3000; ++i) {
    before.push_back({i, {}, "Punkt om tema" + std::to_string(i) + " før", {}, {}});
    after.push_back({i, {}, "Punkt om tema" + std::to_string(i) + " nå", {}, {}});
  }
  const std::vector<PointChange> changes = compare_points(before, after);
  ASSERT_EQ(changes.size(), 3000U);
  for (const PointChange& each : changes) EXPECT_EQ(each.kind, PointChange::Kind::Changed);
}

}  // namespace
}  // namespace motebok
