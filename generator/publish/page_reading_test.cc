#include "publish/page_reading.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(PageReading, FindsIdsAndLinksInOrder) {
  const PageReading page = read_page(
      R"(<!doctype html><html lang="nb"><head><link rel="stylesheet" href="/a.css"><script src="/a.js"></script></head>)"
      R"(<body><main id="innhold"><h2 id="moter">Møter</h2><a class="x" href="/utvalg/flr/#moter">FLR</a><img src="/b.png"/></main>)");
  EXPECT_THAT(page.ids, ElementsAre("innhold", "moter"));
  EXPECT_THAT(page.links, ElementsAre("/a.css", "/a.js", "/utvalg/flr/#moter", "/b.png"));
}

TEST(PageReading, TakesAttributesHoweverTheyAreQuoted) {
  const PageReading page = read_page("<a href='/en/' id=to hidden><a\nhref=/tre/>");
  EXPECT_THAT(page.ids, ElementsAre("to"));
  EXPECT_THAT(page.links, ElementsAre("/en/", "/tre/"));
}

TEST(PageReading, TakesNothingFromScriptsStylesAndComments) {
  const PageReading page =
      read_page(R"(<script>"<a href='/x/'>"</script><style>a{}</style><!-- <a href="/y/"> -->tekst)");
  EXPECT_THAT(page.links, IsEmpty());
  EXPECT_EQ(page.text_bytes, 5U);
}

TEST(PageReading, CountsWhatThereIsToReadInTheMainPart) {
  EXPECT_EQ(read_page("<nav>Meny</nav><main><p>To ord\n</p></main><footer>Bunn</footer>").text_bytes, 5U);
  EXPECT_EQ(read_page("<p>To ord</p>").text_bytes, 5U);
  EXPECT_EQ(
      read_page("<main>To<details><summary>Mye</summary>mer<details>enda</details></details> ord</main>").text_bytes,
      5U);
}

TEST(PageReading, SurvivesHalfATag) {
  for (const char* const html :
       {"<", "<a", "<a href", "<a href=", "<a href=\"", "<a href='x", "<!--", "<script>", "</"}) {
    EXPECT_THAT(read_page(html).ids, IsEmpty()) << html;
  }
}

}  // namespace
}  // namespace motebok
