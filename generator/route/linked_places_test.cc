#include "route/linked_places.h"

#include <gtest/gtest.h>

#include "link/testing.h"
#include "route/route.h"

namespace motebok::testing {
namespace {

// What is told when each page is drawn with a place "kontakt-oss", and "plan.pdf" with none.
std::string told(std::string_view links) {
  LinkedSite linked = link(document("om/index.md", "type = \"side\"", links) + "-- om/plan.pdf\nx\n");
  linked.site.settings.base_url = "https://eksempel.no/helse";
  const RouteMap routes = assign_routes(linked.site, linked.diagnostics);
  LinkedPlaces places(routes);
  for (const char* const page : {"om/index.html", "vedtak/index.html"})
    places.look_at(page, "<h2 class=\"x\" id=\"kontakt-oss\">A</h2>");
  places.look_at("om/plan.pdf", "%PDF");
  places.tell(linked.diagnostics);
  return linked.told();
}

TEST(LinkedPlaces, AreThereOnTheFinishedPage) {
  for (const char* const link :
       {"/om/#kontakt-oss", "/om#kontakt%2Doss", "/vedtak/?x=1#kontakt-oss", "/om/#top", "/om/#", "/om/#:~:text=x",
        "/om/plan.pdf#page=3", "https://eksempel.no/helse/om/#kontakt-oss"})
    EXPECT_EQ(told(fmt::format("[x]({}) [y](plan.pdf)\n", link)), "") << link;
}

TEST(LinkedPlaces, AreMissedOnTheFinishedPage) {
  EXPECT_EQ(told("[x](/om/#kontakt-os)\n"),
            "om/index.md:5 `/om/#kontakt-os` unknown-anchor: siden /om/ har ikke noe sted `#kontakt-os`; "
            "mente du `kontakt-oss`?\n");
  EXPECT_EQ(told("[x](/vedtak/#x)\n"),
            "om/index.md:5 `/vedtak/#x` unknown-anchor: siden /vedtak/ har ikke noe sted `#x`; ta bort alt fra `#`\n");
}

TEST(SiteLinks, ThatAreWrittenWholeLeadToAnAddressThatExists) {
  EXPECT_EQ(told("[x](https://eksempel.no/helse/om/) [y](https://eksempel.no/helse) [z](https://eksempel.no/helse?a#b) "
                 "[w](https://eksempel.no/helsetjenesten/)\n")
                .find("unknown-address"),
            std::string::npos);
  EXPECT_NE(told("[x](https://eksempel.no/helse/planer/finnes-ikke/)\n")
                .find("unknown-address: nettstedet har ingen side på /planer/finnes-ikke/"),
            std::string::npos);
}

}  // namespace
}  // namespace motebok::testing
