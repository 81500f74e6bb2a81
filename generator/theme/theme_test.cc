#include "theme/theme.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

const Field kTitle{"TEST_TITLE", Field::Kind::Text};
const Field kSentence{"TEST_SENTENCE", Field::Kind::Prose};
const Field kAddress{"TEST_ADDRESS", Field::Kind::Text};
const Field kBody{"TEST_BODY", Field::Kind::Html};
const Field kRow{"TEST_ROW", Field::Kind::Section};
const Field kRowTitle{"TEST_ROW_TITLE", Field::Kind::Text};
const Field kOther{"TEST_OTHER", Field::Kind::Section};

constexpr std::string_view kPage = "side";

struct Loaded {
  Theme theme;
  Diagnostics diagnostics;

  // "side.html:2:3 code situation | remedy" in Norwegian, folder left out.
  std::vector<std::string> messages(const ThemeFiles& files) {
    diagnostics.sort();
    std::vector<std::string> lines;
    for (const Diagnostic& each : diagnostics.all()) {
      std::string where = each.place.path;
      for (const ThemeFile& file : files.files) {
        if (each.place.path != files.folder + "/" + file.path) continue;
        const LineColumn at = locate(file.bytes, each.place.span.begin);
        where = fmt::format("{}:{}:{}", file.path, at.line, at.column);
      }
      lines.push_back(fmt::format("{} {}: {} | {}", where, each.code, each.situation.nb, each.remedy.nb));
    }
    return lines;
  }
};

ThemeFiles theme_of(std::vector<ThemeFile> files) {
  files.push_back({"assets/stil.css", "body{margin:0}"});
  return {"tema", std::move(files)};
}

Loaded load(const ThemeFiles& files) {
  Diagnostics diagnostics;
  Theme theme = Theme::load(
      files, std::span(&kPage, 1), "/helse", [](std::string_view) { return std::string("/flr/"); }, diagnostics);
  return {std::move(theme), std::move(diagnostics)};
}

std::vector<std::string> messages_of(const ThemeFiles& files) { return load(files).messages(files); }

std::vector<std::string> messages_of(std::string_view page) {
  return messages_of(theme_of({{"maler/side.html", std::string(page)}}));
}

std::string drawn(const ThemeFiles& files, const std::function<void(Fields)>& fill) {
  Loaded loaded = load(files);
  EXPECT_THAT(loaded.messages(files), IsEmpty());
  PageValues values(nullptr);
  fill(values.root());
  std::string out;
  loaded.theme.render("side", values, out);
  return out;
}

std::string drawn(std::string_view page, const std::function<void(Fields)>& fill) {
  return drawn(theme_of({{"maler/side.html", std::string(page)}}), fill);
}

TEST(Theme, ValuesAreEscapedForThePlaceTheyStandIn) {
  const std::string html = drawn(
      R"(<p title="{{TEST_TITLE}}">{{TEST_TITLE}}</p><a href="{{TEST_ADDRESS}}">{{TEST_BODY}}</a>)", [](Fields page) {
        page.set(kTitle, R"(<b> & "x")");
        page.set(kAddress, "javascript:alert(1)");
        page.set(kBody, "<em>ferdig</em>");
      });
  EXPECT_EQ(
      html,
      R"(<p title="&lt;b&gt; &amp; &quot;x&quot;">&lt;b&gt; &amp; &quot;x&quot;</p><a href="#"><em>ferdig</em></a>)");
}

TEST(Theme, NumbersInTextThatPeopleReadStayOnOneLine) {
  const std::string html = drawn("<title>{{TEST_TITLE}}</title><h1>{{TEST_SENTENCE}}</h1>", [](Fields page) {
    page.set(kTitle, "kr 18 000");
    page.set(kSentence, "kr 18 000");
  });
  EXPECT_EQ(html, "<title>kr 18 000</title><h1>kr\u00A018\u00A0000</h1>");
}

TEST(Theme, SectionsAreShownOncePerRowAndSeeWhatIsAroundThem) {
  const std::string html = drawn(
      "{{#TEST_ROW}}{{TEST_TITLE}}:{{TEST_ROW_TITLE}}{{#TEST_ROW_separator}}, {{/TEST_ROW_separator}}{{/TEST_ROW}}",
      [](Fields page) {
        page.set(kTitle, "sak");
        page.add(kRow).set(kRowTitle, "1");
        page.add(kRow).set(kRowTitle, "2");
      });
  EXPECT_EQ(html, "sak:1, sak:2");
}

TEST(Theme, ASectionWithoutRowsIsNotShownButItsOppositeIs) {
  const std::string page = "{{#TEST_ROW}}noe{{/TEST_ROW}}{{^TEST_ROW}}ingenting{{/TEST_ROW}}";
  EXPECT_EQ(drawn(page, [](Fields) {}), "ingenting");
  EXPECT_EQ(drawn(page, [](Fields values) { values.show(kRow); }), "noe");
}

TEST(Theme, AValueThatIsEmptyHidesTheOneAroundIt) {
  const std::string html = drawn("{{#TEST_ROW}}[{{TEST_TITLE}}]{{/TEST_ROW}}", [](Fields page) {
    page.set(kTitle, "siden");
    page.add(kRow).set(kTitle, "");
    page.add(kRow);
  });
  EXPECT_EQ(html, "[][siden]");
}

TEST(Theme, TheSitesValuesAreInForceWhereThePageSetsNone) {
  Loaded loaded = load(theme_of({{"maler/side.html", "{{TEST_TITLE}}/{{TEST_ADDRESS}}"}}));
  PageValues site(nullptr);
  site.root().set(kTitle, "nettstedet");
  site.root().set(kAddress, "/");
  PageValues page(&site);
  page.root().set(kAddress, "/flr");
  std::string out;
  loaded.theme.render("side", page, out);
  page.clear(&site);
  loaded.theme.render("side", page, out);
  EXPECT_EQ(out, "nettstedet//flrnettstedet//");
}

TEST(Theme, LongBodiesAreBorrowed) {
  const std::string body(200'000, 'x');
  EXPECT_EQ(drawn("{{TEST_BODY}}", [&](Fields page) { page.set_borrowed(kBody, body); }), body);
}

TEST(Theme, PartsAreIncludedAndIndentationIsLeftOut) {
  const ThemeFiles files =
      theme_of({{"maler/side.html", "<main>\n  {{>deler/rad}}\n\n  {{#TEST_ROW}}\n  x\n  {{/TEST_ROW}}\n</main>\n"},
                {"maler/deler/rad.html", "    <p>\n      {{TEST_TITLE}} og\n    mer</p>\n"}});
  const std::string html = drawn(files, [](Fields page) {
    page.set(kTitle, "T");
    page.show(kRow);
  });
  EXPECT_EQ(html, "<main>\n<p>\nT og\nmer</p>\nx\n</main>\n");
}

TEST(Theme, AssetsAreNamedByTheirContents) {
  const ThemeFiles files{
      "tema",
      {{"maler/side.html", R"(<link href="{{asset:stil.css}}">)"},
       {"assets/stil.css", "@font-face{src:url(inter.woff2) format('woff2')}a{background:url('p/k.svg#a')}"},
       {"assets/inter.woff2", "skrift"},
       {"assets/p/k.svg", "<svg/>"}}};
  Loaded loaded = load(files);
  ASSERT_THAT(loaded.messages(files), IsEmpty());
  ASSERT_EQ(loaded.theme.assets().size(), 3U);
  const Asset& style = loaded.theme.assets()[0];
  EXPECT_THAT(style.address, testing::MatchesRegex("assets/stil\\.[0-9a-f]{10}\\.css"));
  EXPECT_EQ(style.bytes,
            fmt::format("@font-face{{src:url({}) format('woff2')}}a{{background:url('{}#a')}}",
                        loaded.theme.assets()[1].address.substr(7), loaded.theme.assets()[2].address.substr(7)));
  PageValues values(nullptr);
  std::string out;
  loaded.theme.render("side", values, out);
  EXPECT_EQ(out, fmt::format(R"(<link href="/helse/{}">)", style.address));
}

TEST(Theme, AMistakeInAStylesheetsAddressesIsToldAtTheAddress) {
  const ThemeFiles files{"tema",
                         {{"maler/side.html", ""},
                          {"assets/a.css", "a{b:url(intre.woff2)}\nc{d:url(https://cdn.example/x.png)}"},
                          {"assets/b.css", "@import url(c.css);"},
                          {"assets/c.css", "@import url(b.css);"},
                          {"assets/inter.woff2", "skrift"},
                          {"assets/æ.svg", ""}}};
  EXPECT_THAT(
      messages_of(files),
      ElementsAre("assets/a.css:1:9 unknown-asset: temaet har ingen fil assets/intre.woff2 | mente du `inter.woff2`?",
                  "assets/a.css:2:9 asset-elsewhere: `https://cdn.example/x.png` ligger ikke i temaet | "
                  "legg filen i assets/: sidene henter ingenting fra andre steder",
                  "assets/c.css:1:13 asset-cycle: `b.css` viser tilbake til denne filen | ta bort en av henvisningene",
                  "assets/æ.svg:1:1 asset-name: navnet `æ.svg` har tegn som ikke passer i en adresse | "
                  "bruk bare a–z, 0–9, `-`, `_` og `.`"));
}

TEST(Theme, AThemeWithoutAssetsIsToldHowToBuildThemAndNothingElse) {
  const ThemeFiles files{"tema", {{"maler/side.html", "{{asset:stil.css}}"}}};
  EXPECT_THAT(messages_of(files), ElementsAre("tema theme-not-built: temaets stilark og skrifter er ikke bygd ennå | "
                                              "kjør `make assets`, eller `npm ci && npm run build` i tema"));
}

TEST(Theme, AnUnknownFieldIsToldWithThePageThatShowsIt) {
  EXPECT_THAT(messages_of("<p>\n  {{TEST_TITEL}}"),
              ElementsAre("maler/side.html:2:3 unknown-field: det finnes ikke noe felt `TEST_TITEL` | "
                          "mente du `TEST_TITLE`?; malen tegner for eksempel siden /flr/"));
}

TEST(Theme, AMistakeInAPartIsToldOnceInThePart) {
  const ThemeFiles files = theme_of({{"maler/side.html", "{{>deler/a}}{{>deler/a}}"},
                                     {"maler/deler/a.html", "{{HELT_UKJENT_FELT}}{{>deler/b}}"},
                                     {"maler/deler/b.html", "{{>deler/a}}{{>deler/c}}"}});
  EXPECT_THAT(
      messages_of(files),
      ElementsAre(
          StartsWith(
              "maler/deler/a.html:1:1 unknown-field: det finnes ikke noe felt `HELT_UKJENT_FELT` | feltene står"),
          StartsWith("maler/deler/b.html:1:1 include-cycle: `deler/a` henter inn seg selv"),
          StartsWith("maler/deler/b.html:1:13 unknown-include: temaet har ingen mal `deler/c` | mente du")));
}

TEST(Theme, SectionsMustBeClosedInOrderInTheirOwnFile) {
  EXPECT_THAT(
      messages_of("{{#TEST_ROW}}{{#TEST_OTHER}}\n{{/TEST_ROW}}"),
      ElementsAre(HasSubstr("1:14 section-never-closed: delen `TEST_OTHER` begynner her, og `TEST_ROW` rundt den")));
  EXPECT_THAT(messages_of("{{#TEST_ROW}}\n"),
              ElementsAre(HasSubstr("1:1 section-never-closed: delen `TEST_ROW` begynner her")));
  EXPECT_THAT(messages_of("a\n{{/TEST_ROW}}"),
              ElementsAre(HasSubstr("2:1 section-never-opened: delen `TEST_ROW` slutter her")));
}

TEST(Theme, TextsAndSectionsAreNotMixedUp) {
  EXPECT_THAT(messages_of("{{#TEST_TITLE}}{{/TEST_TITLE}}"), ElementsAre(HasSubstr("value-as-section")));
  EXPECT_THAT(messages_of("{{TEST_ROW}}"), ElementsAre(HasSubstr("skriv {{#TEST_ROW}} … {{/TEST_ROW}}")));
  EXPECT_THAT(messages_of("{{#TEST_ROW}}{{/TEST_ROW}}{{#TEST_ROW_separator}},{{/TEST_ROW_separator}}"),
              ElementsAre(HasSubstr("separator-outside")));
}

TEST(Theme, AHalfWrittenMarkerIsToldAtItsLine) {
  EXPECT_THAT(messages_of("<p>{{TEST_TITLE</p>\n<p>{{TEST_TITLE}}</p>{{"),
              ElementsAre(HasSubstr("1:4 marker-never-closed"), HasSubstr("2:22 marker-never-closed")));
}

TEST(Theme, EscapingCannotBeSwitchedOff) {
  EXPECT_THAT(messages_of("{{TEST_TITLE:none}}"), ElementsAre(HasSubstr("modifier-not-allowed")));
  EXPECT_THAT(messages_of(R"({{%AUTOESCAPE context="JS"}})"), ElementsAre(HasSubstr("marker-not-allowed")));
  EXPECT_THAT(messages_of("{{=| |=}}"), ElementsAre(HasSubstr("marker-not-allowed")));
  EXPECT_THAT(messages_of("{{{TEST_TITLE}}}"), ElementsAre(HasSubstr("marker-not-allowed")));
  EXPECT_THAT(messages_of(R"(<p title="{{TEST_BODY}}">)"), ElementsAre(HasSubstr("1:11 html-inside-tag")));
}

TEST(Theme, HtmlThatCannotBeFollowedIsTold) {
  EXPECT_THAT(messages_of(R"(<a "x">{{TEST_TITLE}}</a>)"), ElementsAre(HasSubstr("html-not-followed")));
  EXPECT_THAT(messages_of("<b =x>{{TEST_TITLE}}</b>"), ElementsAre(HasSubstr("html-not-followed")));
}

TEST(Theme, TemplatesThatAreMissingOrDrawNothingAreTold) {
  const ThemeFiles files = theme_of({{"maler/sdie.html", ""}});
  EXPECT_THAT(
      messages_of(files),
      ElementsAre(
          "tema missing-template: temaet mangler malen `side` | lag filen maler/side.html; "
          "den tegner for eksempel siden /flr/",
          "maler/sdie.html:1:1 unknown-template: programmet tegner ingen sider med malen `sdie` | mente du `side`?"));
}

TEST(Theme, PagesAreTheSameFromManyThreads) {
  const Loaded loaded = load(theme_of({{"maler/side.html", "{{#TEST_ROW}}<li>{{TEST_ROW_TITLE}}</li>{{/TEST_ROW}}"}}));
  const auto page = [&] {
    PageValues values(nullptr);
    for (int i = 0; i < 500; ++i) values.root().add(kRow).set_number(kRowTitle, i);
    std::string out;
    loaded.theme.render("side", values, out);
    return out;
  };
  const std::string expected = page();
  std::vector<std::string> found(4);
  {
    std::vector<std::jthread> threads;
    for (std::string& each : found) threads.emplace_back([&] { each = page(); });
  }
  EXPECT_THAT(found, testing::Each(expected));
}

}  // namespace
}  // namespace motebok
