#include "theme/messages.h"

#include <fmt/format.h>

namespace motebok {
namespace {

// " Malen tegner for eksempel siden /utvalg/flr/." after a remedy, so that the author sees where to look.
Wording with_page(const TemplateFile& file, Wording remedy) {
  if (file.drawn.empty()) return remedy;
  const std::string_view gap = remedy.nb.empty() ? "" : "; ";
  remedy.nb += fmt::format("{}malen tegner for eksempel siden {}", gap, file.drawn);
  remedy.en += fmt::format("{}the template draws the page {}, for one", gap, file.drawn);
  return remedy;
}

Diagnostic at_place(const TemplateFile& file, Span at, std::string_view code, Wording situation, Wording remedy) {
  return {Severity::Error, code, {file.path, at}, std::move(situation), with_page(file, std::move(remedy))};
}

std::vector<std::string_view> field_names() {
  std::vector<std::string_view> names;
  for (const FieldDescription& field : all_fields()) names.push_back(field.name);
  return names;
}

}  // namespace

Diagnostic unknown_field(const TemplateFile& file, Span at, std::string_view name) {
  Wording remedy = did_you_mean(name, field_names());
  if (remedy.nb.empty()) {
    remedy = {"feltene står under «Feltene» i themes/README.md", "themes/README.md lists the fields under “Feltene”"};
  }
  return at_place(file, at, "unknown-field",
                  {fmt::format("det finnes ikke noe felt `{}`", name), fmt::format("there is no field `{}`", name)},
                  std::move(remedy));
}

Diagnostic section_as_value(const TemplateFile& file, Span at, std::string_view name) {
  return at_place(
      file, at, "section-as-value",
      {fmt::format("`{}` er en del av siden, ikke en tekst", name), fmt::format("`{}` is a section, not a text", name)},
      {fmt::format("skriv {{{{#{0}}}}} … {{{{/{0}}}}}", name), fmt::format("write {{{{#{0}}}}} … {{{{/{0}}}}}", name)});
}

Diagnostic value_as_section(const TemplateFile& file, Span at, std::string_view name) {
  return at_place(file, at, "value-as-section",
                  {fmt::format("`{}` er en tekst, ikke en del som kan gjentas", name),
                   fmt::format("`{}` is a text, not a section that can be repeated", name)},
                  {fmt::format("skriv {{{{{}}}}}", name), fmt::format("write {{{{{}}}}}", name)});
}

Diagnostic section_never_closed(const TemplateFile& file, Span at, std::string_view name) {
  return at_place(
      file, at, "section-never-closed",
      {fmt::format("delen `{}` begynner her, men slutter ikke i denne filen", name),
       fmt::format("the section `{}` begins here and does not end in this file", name)},
      {fmt::format("skriv {{{{/{}}}}} der den slutter", name), fmt::format("write {{{{/{}}}}} where it ends", name)});
}

Diagnostic section_never_opened(const TemplateFile& file, Span at, std::string_view name) {
  return at_place(file, at, "section-never-opened",
                  {fmt::format("delen `{}` slutter her, men har ikke begynt", name),
                   fmt::format("the section `{}` ends here but has not begun", name)},
                  {fmt::format("skriv {{{{#{}}}}} der den begynner, eller ta bort denne", name),
                   fmt::format("write {{{{#{}}}}} where it begins, or take this away", name)});
}

Diagnostic section_closed_by_another(const TemplateFile& file, Span at, std::string_view name, std::string_view other) {
  return at_place(file, at, "section-never-closed",
                  {fmt::format("delen `{}` begynner her, og `{}` rundt den slutter før den gjør det", name, other),
                   fmt::format("the section `{}` begins here, and `{}` around it ends first", name, other)},
                  {fmt::format("skriv {{{{/{}}}}} før {{{{/{}}}}}", name, other),
                   fmt::format("write {{{{/{}}}}} before {{{{/{}}}}}", name, other)});
}

Diagnostic separator_outside(const TemplateFile& file, Span at, std::string_view section) {
  return at_place(file, at, "separator-outside",
                  {fmt::format("skilletegnet mellom rader av `{}` står ikke rett inni `{}`", section, section),
                   fmt::format("the separator between rows of `{}` is not directly inside `{}`", section, section)},
                  {fmt::format("flytt det inn mellom {{{{#{0}}}}} og {{{{/{0}}}}}", section),
                   fmt::format("move it in between {{{{#{0}}}}} and {{{{/{0}}}}}", section)});
}

Diagnostic marker_never_closed(const TemplateFile& file, Span at) {
  return at_place(file, at, "marker-never-closed",
                  {"`{{` mangler `}}` på samme linje", "`{{` has no `}}` on the same line"},
                  {"skriv `}}` etter navnet", "write `}}` after the name"});
}

Diagnostic marker_not_allowed(const TemplateFile& file, Span at) {
  return at_place(
      file, at, "marker-not-allowed",
      {"maler bruker ikke `{{%`, `{{=`, `{{&` eller `{{{`", "templates do not use `{{%`, `{{=`, `{{&` or `{{{`"},
      {"skriv {{NAVN}}: programmet skriver tegnene trygt der verdien står",
       "write {{NAME}}: the program escapes for where the value stands"});
}

Diagnostic modifier_not_allowed(const TemplateFile& file, Span at, std::string_view name) {
  return at_place(
      file, at, "modifier-not-allowed",
      {fmt::format("`{}` kan ikke ha noe etter `:`", name), fmt::format("`{}` takes nothing after `:`", name)},
      {fmt::format("skriv {{{{{}}}}}: programmet skriver tegnene trygt der verdien står", name),
       fmt::format("write {{{{{}}}}}: the program escapes for where the value stands", name)});
}

Diagnostic html_inside_tag(const TemplateFile& file, Span at, std::string_view name) {
  return at_place(file, at, "html-inside-tag",
                  {fmt::format("`{}` er ferdig HTML og kan ikke stå inni en tagg", name),
                   fmt::format("`{}` is finished HTML and cannot stand inside a tag", name)},
                  {"flytt feltet ut mellom taggene", "move the field out between the tags"});
}

Diagnostic html_not_followed(const TemplateFile& file) {
  return at_place(file, {}, "html-not-followed",
                  {"HTML-en i malen, med delene den henter inn, lar seg ikke følge",
                   "the HTML of the template, with the parts it includes, cannot be followed"},
                  {"se etter et anførselstegn eller en `>` som mangler", "look for a missing quotation mark or `>`"});
}

Diagnostic unknown_include(const TemplateFile& file, Span at, std::string_view name,
                           const std::vector<std::string_view>& known) {
  Wording remedy = did_you_mean(name, known);
  if (remedy.nb.empty()) {
    remedy = {fmt::format("lag filen maler/{}.html", name), fmt::format("make the file maler/{}.html", name)};
  }
  return at_place(file, at, "unknown-include",
                  {fmt::format("temaet har ingen mal `{}`", name), fmt::format("the theme has no template `{}`", name)},
                  std::move(remedy));
}

Diagnostic include_cycle(const TemplateFile& file, Span at, std::string_view name) {
  return at_place(file, at, "include-cycle",
                  {fmt::format("`{}` henter inn seg selv", name), fmt::format("`{}` includes itself", name)},
                  {"ta bort en av henvisningene", "take away one of the includes"});
}

Diagnostic unknown_template(const TemplateFile& file, std::span<const std::string_view> known) {
  Wording remedy = did_you_mean(file.name, known);
  if (remedy.nb.empty()) {
    remedy = {"deler som andre maler henter inn, ligger i maler/deler/",
              "parts that templates include lie in maler/deler/"};
  }
  return at_place(file, {}, "unknown-template",
                  {fmt::format("programmet tegner ingen sider med malen `{}`", file.name),
                   fmt::format("the program draws no pages with a template `{}`", file.name)},
                  std::move(remedy));
}

Diagnostic missing_template(std::string_view folder, std::string_view name, std::string_view drawn) {
  Wording remedy = {fmt::format("lag filen maler/{}.html", name), fmt::format("make the file maler/{}.html", name)};
  if (!drawn.empty()) {
    remedy.nb += fmt::format("; den tegner for eksempel siden {}", drawn);
    remedy.en += fmt::format("; it draws the page {}, for one", drawn);
  }
  return {Severity::Error,
          "missing-template",
          {std::string(folder), {}},
          {fmt::format("temaet mangler malen `{}`", name), fmt::format("the theme lacks the template `{}`", name)},
          std::move(remedy)};
}

Diagnostic unknown_asset(std::string_view path, Span at, std::string_view name,
                         const std::vector<std::string_view>& known) {
  Wording remedy = did_you_mean(name, known);
  if (remedy.nb.empty()) {
    remedy = {fmt::format("legg filen i assets/{}", name), fmt::format("put the file in assets/{}", name)};
  }
  return {Severity::Error,
          "unknown-asset",
          {std::string(path), at},
          {fmt::format("temaet har ingen fil assets/{}", name), fmt::format("the theme has no file assets/{}", name)},
          std::move(remedy)};
}

Diagnostic asset_elsewhere(std::string_view path, Span at, std::string_view address) {
  return {Severity::Error,
          "asset-elsewhere",
          {std::string(path), at},
          {fmt::format("`{}` ligger ikke i temaet", address), fmt::format("`{}` does not lie in the theme", address)},
          {"legg filen i assets/: sidene henter ingenting fra andre steder",
           "put the file in assets/: pages fetch nothing from elsewhere"}};
}

Diagnostic asset_cycle(std::string_view path, Span at, std::string_view name) {
  return {Severity::Error,
          "asset-cycle",
          {std::string(path), at},
          {fmt::format("`{}` viser tilbake til denne filen", name), fmt::format("`{}` refers back to this file", name)},
          {"ta bort en av henvisningene", "take away one of the references"}};
}

Diagnostic asset_name(std::string_view path, std::string_view name) {
  return {Severity::Error,
          "asset-name",
          {std::string(path), {}},
          {fmt::format("navnet `{}` har tegn som ikke passer i en adresse", name),
           fmt::format("the name `{}` has characters that do not suit an address", name)},
          {"bruk bare a–z, 0–9, `-`, `_` og `.`", "use a–z, 0–9, `-`, `_` and `.` only"}};
}

Diagnostic theme_not_built(std::string_view folder) {
  return {Severity::Error,
          "theme-not-built",
          {std::string(folder), {}},
          {"temaets stilark og skrifter er ikke bygd ennå", "the theme's styles and fonts have not been built yet"},
          {fmt::format("kjør `make assets`, eller `npm ci && npm run build` i {}", folder),
           fmt::format("run `make assets`, or `npm ci && npm run build` in {}", folder)}};
}

}  // namespace motebok
