#include "route/content_links.h"

#include "base/html.h"

namespace motebok {
namespace {

void add_targets(std::span<const Target> targets, const auto& written_of, const std::string& path,
                 std::vector<ContentLink>& links) {
  for (std::size_t i = 0; i < targets.size(); ++i) {
    if (targets[i].kind != Target::Kind::Address || !targets[i].text.starts_with('/')) continue;
    links.push_back({{path, written_of(i).at}, targets[i].text});
  }
}

// "https://eksempel.no/om/" is a place here, "https://eksempel.no.example/" is not.
bool begins_path(std::string_view rest) { return rest.empty() || std::string_view("/?#").find(rest.front()) < 3; }

void add_whole(const Document& document, const std::string& base_url, std::vector<ContentLink>& links) {
  const std::string begin = "<a href=\"" + escaped_html(base_url);
  const std::string_view html = document.compiled.html;
  for (std::size_t at = html.find(begin); at != std::string_view::npos; at = html.find(begin, at + 1)) {
    const std::size_t from = at + begin.size();
    std::string rest = text_of_html(html.substr(from, html.find('"', from) - from));
    if (!begins_path(rest)) continue;
    if (!rest.starts_with('/')) rest.insert(0, "/");
    links.push_back({{document.compiled.path, {}}, std::move(rest)});
  }
}

}  // namespace

std::vector<ContentLink> links_by_address(const Site& site) {
  std::vector<ContentLink> links;
  for (const Document& document : site.documents) {
    const auto written = [&](std::size_t i) -> const Written& { return document.compiled.references[i].target; };
    add_targets(document.targets, written, document.compiled.path, links);
    if (!site.settings.base_url.empty()) add_whole(document, site.settings.base_url, links);
  }
  const auto entry = [&](std::size_t i) -> const Written& { return site.settings.menu[i].target; };
  add_targets(site.menu_targets, entry, "nettsted.toml", links);
  return links;
}

}  // namespace motebok
