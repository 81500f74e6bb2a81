// An address for everything: paths of the site that begin and end with '/', or name a file. Immutable once published.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "model/site.h"

namespace motebok {

struct Redirect {
  std::string from;  // a former address
  std::string to;
};

// A link of the content that is written as an address of the site itself: "/utvalg/flr/#moter", or whole,
// "https://eksempel.no/utvalg/flr/".
struct ContentLink {
  Place place;  // of the file alone where the link is written whole: compile/ takes no note of links to elsewhere
  std::string address;  // from the site's own top, as written: with '?' and '#'
};

struct RouteMap {
  std::string base_path;                 // path of the base URL without '/' at the end: "" or "/helse"
  std::vector<std::string> documents;    // parallel to Site::documents; meeting papers share their meeting's address
  std::vector<std::string> committees;   // "/utvalg/flr/"
  std::vector<std::string> meetings;     // "/utvalg/flr/2024-05-29/"
  std::vector<std::string> cases;        // "/utvalg/flr/sak/21-24/"
  std::vector<std::string> attachments;  // "/utvalg/flr/2024-05-29/vedlegg/kart.pdf"
  std::vector<std::string> topics;       // "/emner/legemidler/"
  std::vector<Redirect> redirects;       // from `tidligere_adresser`, sorted by `from`
  // Likewise, "/planer/hp/#tiltak-kurs": the page is there, the place is not. Sorted.
  std::vector<std::string> retired_anchors;
  std::vector<ContentLink> content_links;

  // The path a link should carry, anchor included, base path in front. The target must exist. An address elsewhere
  // ("https://…", "mailto:…") is returned as it is. A whole paper of a meeting is its place on the meeting's page.
  std::string href(const Site& site, const Target& target) const;
};

// The id on a meeting's page where one of its papers begins: "innkalling", "sakspapirer", "referat", or its first case where
// the paper has no text of its own. Empty for what is withdrawn, empty, or no paper of a meeting.
std::string place_on_meeting_page(const Document& paper);

// The id on the page of its case where what was decided on this item stands: "vedtak", and of a later meeting
// "vedtak-2024-10-02". Its points follow: "vedtak-2".
std::string decision_anchor(const Site& site, const AgendaItem& item);

// "/utvalg/flr#moter" → "/utvalg/flr/#moter": a path of the site as its address is written. A name with a dot is a file.
std::string address_with_slash(std::string_view written);

}  // namespace motebok
