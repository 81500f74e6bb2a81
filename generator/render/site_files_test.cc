#include "render/site_files.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace motebok {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Date day(int year, unsigned month, unsigned number) {
  return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(number)};
}

// One committee with one meeting, put together by hand.
struct SmallSite {
  Site site;
  RouteMap routes;

  SmallSite() {
    site.settings.title = "Helsefellesskapet";
    site.settings.base_url = "https://eksempel.no";
    site.today = day(2024, 6, 1);
    site.documents.resize(2);
    site.documents[0].compiled.front.type = DocumentType::Committee;
    site.documents[0].compiled.front.fields = CommitteeFields{};
    site.documents[1].compiled.front.type = DocumentType::Minutes;
    site.documents[1].compiled.front.common.title.text = "Referat <29. mai> & mer";
    MinutesFields minutes;
    minutes.meeting.date = day(2024, 5, 29);
    site.documents[1].compiled.front.fields = minutes;
    site.documents[1].committee = CommitteeId{0};
    site.documents[1].meeting = MeetingId{0};
    Committee committee;
    committee.slug = "flr";
    committee.name = "Fastlegerådet";
    committee.document = DocumentId{0};
    committee.meetings = {MeetingId{0}};
    site.committees = {committee};
    site.meetings = {Meeting{}};
    meeting().committee = CommitteeId{0};
    meeting().date = day(2024, 5, 29);
    meeting().minutes = DocumentId{1};
    routes.documents = {"/utvalg/flr/", "/utvalg/flr/2024-05-29/"};
    routes.committees = {"/utvalg/flr/"};
    routes.meetings = {"/utvalg/flr/2024-05-29/"};
  }

  Meeting& meeting() { return site.meetings[0]; }
  std::string calendar() const { return calendar_file(prepare_drawing(site, routes), {}); }
  std::string feed() const { return atom_feed(prepare_drawing(site, routes), CommitteeId{0}); }
};

TEST(CalendarFile, AMeetingWithATimeHasNorwaysClockAndItsRules) {
  SmallSite small;
  small.meeting().facts.time = TimeRange{13 * 60, 15 * 60};
  const std::string file = small.calendar();
  EXPECT_THAT(file, HasSubstr("BEGIN:VTIMEZONE\r\nTZID:Europe/Oslo\r\n"));
  EXPECT_THAT(file,
              HasSubstr("DTSTART;TZID=Europe/Oslo:20240529T130000\r\nDTEND;TZID=Europe/Oslo:20240529T150000\r\n"));
  EXPECT_THAT(file, HasSubstr("UID:utvalg-flr-2024-05-29@eksempel.no\r\n"));
  EXPECT_THAT(file, HasSubstr("STATUS:CONFIRMED\r\n"));
}

TEST(CalendarFile, AMeetingWithoutATimeFillsItsDay) {
  SmallSite small;
  EXPECT_THAT(small.calendar(), HasSubstr("DTSTART;VALUE=DATE:20240529\r\nDTEND;VALUE=DATE:20240530\r\n"));
}

TEST(CalendarFile, OtherZonesAreToldInUtc) {
  SmallSite small;
  small.site.settings.time_zone = "Europe/London";
  small.meeting().facts.time = TimeRange{13 * 60, 13 * 60};
  EXPECT_THAT(small.calendar(), HasSubstr("DTSTART:20240529T120000Z\r\n"));
  EXPECT_THAT(small.calendar(), Not(HasSubstr("DTEND")));
  EXPECT_THAT(small.calendar(), Not(HasSubstr("VTIMEZONE")));
}

TEST(CalendarFile, ACancelledMeetingStaysAndSaysSo) {
  SmallSite small;
  small.meeting().cancelled = true;
  EXPECT_THAT(small.calendar(), HasSubstr("STATUS:CANCELLED\r\n"));
  EXPECT_THAT(small.calendar(), Not(HasSubstr("DESCRIPTION")));
  small.meeting().cancelled_reason = "For få saker; neste møte er i juni";
  EXPECT_THAT(small.calendar(), HasSubstr("DESCRIPTION:For få saker\\; neste møte er i juni\r\n"));
}

TEST(CalendarFile, ADigitalMeetingIsHeldSomewhere) {
  SmallSite small;
  EXPECT_THAT(small.calendar(), Not(HasSubstr("LOCATION")));
  small.meeting().facts.digital = true;
  EXPECT_THAT(small.calendar(), HasSubstr("LOCATION:Digitalt\r\n"));
  small.meeting().facts.digital_place = "Teams";
  EXPECT_THAT(small.calendar(), HasSubstr("LOCATION:Digitalt (Teams)\r\n"));
  small.meeting().facts.place = "Tromsø";
  EXPECT_THAT(small.calendar(), HasSubstr("LOCATION:Tromsø\\, også digitalt (Teams)\r\n"));
  small.meeting().facts.digital_place.clear();
  EXPECT_THAT(small.calendar(), HasSubstr("LOCATION:Tromsø\\, også digitalt\r\n"));
  small.meeting().facts.place = "Teams";
  EXPECT_THAT(small.calendar(), HasSubstr("LOCATION:Teams\r\n"));
}

TEST(CalendarFile, AStampIsNeverOfTheFutureAndNeverOfTheBuild) {
  SmallSite small;
  EXPECT_THAT(small.calendar(), HasSubstr("DTSTAMP:20240529T000000Z\r\n"));
  small.meeting().date = day(2024, 9, 1);
  const std::string before = small.calendar();
  EXPECT_THAT(before, HasSubstr("DTSTAMP:19700101T000000Z\r\n"));
  small.site.today = day(2024, 6, 2);
  EXPECT_EQ(small.calendar(), before);
}

TEST(CalendarFile, LinesAreFoldedAt75OctetsBetweenCharacters) {
  SmallSite small;
  small.meeting().facts.place = "Møterom; å, " + std::string(40, 'x');
  for (int i = 0; i < 60; ++i) small.meeting().facts.place += "ø";
  const std::string file = small.calendar();
  EXPECT_THAT(file, HasSubstr("LOCATION:Møterom\\; å\\, xxx"));
  std::size_t begin = 0;
  for (std::size_t end = file.find("\r\n"); end != std::string::npos; end = file.find("\r\n", begin)) {
    const std::string_view line = std::string_view(file).substr(begin, end - begin);
    EXPECT_LE(line.size(), 75U) << line;
    const std::size_t first = line.starts_with(' ') ? 1 : 0;
    EXPECT_NE(static_cast<unsigned char>(line[first]) & 0xC0U, 0x80U) << line;
    begin = end + 2;
  }
  EXPECT_EQ(begin, file.size());
}

TEST(AtomFeed, APaperOfAMeetingIsAnEntryAtItsPlaceOnThePage) {
  SmallSite small;
  CompiledDocument& paper = small.site.documents[1].compiled;
  paper.blocks.push_back({});
  paper.cases.emplace_back().anchor = "sak-1-24";
  EXPECT_THAT(small.feed(), HasSubstr("href=\"https://eksempel.no/utvalg/flr/2024-05-29/#referat\""));
  // A part that the page lacks is no place to lead to, but the entry is the same.
  paper.blocks.clear();
  EXPECT_THAT(small.feed(), HasSubstr("href=\"https://eksempel.no/utvalg/flr/2024-05-29/#sak-1-24\""));
  paper.cases.clear();
  const std::string feed = small.feed();
  EXPECT_THAT(feed, HasSubstr("href=\"https://eksempel.no/utvalg/flr/2024-05-29/\""));
  EXPECT_THAT(feed, HasSubstr("<title>Referat &lt;29.\u00A0mai&gt; &amp; mer</title>"));
  EXPECT_THAT(feed, HasSubstr("<id>https://eksempel.no/utvalg/flr/2024-05-29/#referat</id>"));
  EXPECT_THAT(feed, HasSubstr("<updated>2024-05-29T00:00:00Z</updated>"));
}

// What took the day of each build would be new every day.
TEST(AtomFeed, AMeetingToComeIsNewsFromADayOfItsOwn) {
  SmallSite small;
  CompiledDocument& paper = small.site.documents[1].compiled;
  paper.front.type = DocumentType::Notice;
  NoticeFields notice;
  notice.meeting.date = day(2024, 9, 1);
  paper.front.fields = notice;
  EXPECT_THAT(small.feed(), Not(HasSubstr("<entry")));
  notice.case_deadline = day(2024, 5, 20);
  paper.front.fields = notice;
  EXPECT_THAT(small.feed(), HasSubstr("<updated>2024-05-20T00:00:00Z</updated>"));
  paper.front.common.publish_from = day(2024, 5, 2);
  EXPECT_THAT(small.feed(), HasSubstr("<updated>2024-05-02T00:00:00Z</updated>"));
  small.site.documents[1].last_changed = day(2024, 4, 1);
  EXPECT_THAT(small.feed(), HasSubstr("<updated>2024-04-01T00:00:00Z</updated>"));
}

TEST(AtomFeed, AWithdrawnPaperIsLeftOut) {
  SmallSite small;
  small.site.documents[1].compiled.front.common.withdrawn = day(2024, 5, 30);
  EXPECT_THAT(small.feed(), Not(HasSubstr("<entry")));
}

std::map<std::string, std::string> sitemap_of(std::size_t pages) {
  const SmallSite small;
  const Drawing drawing = prepare_drawing(small.site, small.routes);
  PageJobs jobs;
  for (std::size_t i = 0; i < pages; ++i) {
    PageJob job;
    job.address = jobs.keep(fmt::format("/side/{}/", i));
    jobs.add(job);
  }
  PageJob hidden;
  hidden.address = "/404.html";
  hidden.listing = PageJob::Listing::Unlisted;
  jobs.add(hidden);
  std::map<std::string, std::string> files;
  write_sitemap(drawing, jobs, [&](std::string_view path, std::string_view bytes) { files.emplace(path, bytes); });
  return files;
}

TEST(Sitemap, ListsThePagesThatAreForSearchEngines) {
  const auto files = sitemap_of(2);
  ASSERT_EQ(files.size(), 1U);
  EXPECT_THAT(files.at("sitemap.xml"), HasSubstr("<loc>https://eksempel.no/side/1/</loc>"));
  EXPECT_THAT(files.at("sitemap.xml"), Not(HasSubstr("404")));
}

TEST(Sitemap, IsSplitWithAnIndexWhenItGrowsTooLong) {
  const auto files = sitemap_of(50'001);
  ASSERT_EQ(files.size(), 3U);
  EXPECT_THAT(files.at("sitemap.xml"), HasSubstr("<loc>https://eksempel.no/sitemap-2.xml</loc>"));
  EXPECT_THAT(files.at("sitemap-2.xml"), HasSubstr("<loc>"));
}

}  // namespace
}  // namespace motebok
