#include "base/html.h"

#include <gtest/gtest.h>

#include <string>

namespace motebok {
namespace {

TEST(Html, EscapesTheFourThatMeanSomething) {
  EXPECT_EQ(escaped_html("\"Fakta & funn\" < 5 > 3"), "&quot;Fakta &amp; funn&quot; &lt; 5 &gt; 3");
  EXPECT_EQ(escaped_html("&amp;"), "&amp;amp;");
}

TEST(Html, LeavesEveryOtherByteAlone) {
  std::string others;
  for (int byte = 0; byte < 256; ++byte) {
    const auto c = static_cast<char>(byte);
    if (c != '&' && c != '<' && c != '>' && c != '"') others += c;
  }
  EXPECT_EQ(escaped_html(others), others);
  EXPECT_EQ(escaped_html(""), "");
}

TEST(Html, AppendsToWhatIsThere) {
  std::string html = "<p>";
  append_escaped(html, "a<b");
  EXPECT_EQ(html, "<p>a&lt;b");
}

TEST(Html, IsReadAsPlainText) {
  EXPECT_EQ(text_of_html("<p>Se <a href=\"/a/?b&amp;c\">«A &amp; B»</a>\n&lt;her&gt; &quot;nå&quot;</p>\n"),
            "Se «A & B» <her> \"nå\" ");
  EXPECT_EQ(text_of_html("&amp;lt; &oslash; & 5"), "&lt; &oslash; & 5");
  EXPECT_EQ(text_of_html("uten slutt <a href"), "uten slutt ");
  EXPECT_EQ(text_of_html("18\u00A0000 kr\u2013å"), "18 000 kr\u2013å");
  EXPECT_EQ(text_of_html(""), "");
}

TEST(Html, EscapedAndReadIsWhatItWas) {
  const std::string text = "\"Fakta & funn\" < 5 > 3 &amp;";
  EXPECT_EQ(text_of_html(escaped_html(text)), text);
}

}  // namespace
}  // namespace motebok
