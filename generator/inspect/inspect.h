// What one file, or one address, is to the whole site: where its words lead, what shows it, who refers to it. For people who
// wonder why a page looks as it does; nothing here is published.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/route_map.h"
#include "model/site.h"
#include "model/source_tree.h"

namespace motebok {

// Words of a text that lead somewhere, or look as if they might.
struct InspectedWords {
  enum class Kind {
    Written,     // a link in the source
    Mention,     // became a link by itself
    LeftAsText,  // looks like a mention; `reason` says why it is none
  };
  Kind kind = Kind::Written;
  std::uint32_t line = 1;  // in the file, from 1
  std::string words;       // as written: a link's address, a mention's words
  std::string address;     // where it leads, with the anchor; empty for what leads nowhere
  UnclearMention::Reason reason = UnclearMention::Reason::Unknown;
};

// A place in a file, with the author's own line.
struct InspectedPlace {
  std::string path;
  std::uint32_t line = 1;
  std::string text;
};

// What minutes promise, and what has become of it.
struct InspectedPromise {
  std::uint32_t line = 1;
  std::string text;  // "sekretariatet: legger fram malen"
  FollowUp::State state = FollowUp::State::Open;
  std::string answer;       // the address of the case that follows it up, or is to; empty while there is none
  std::optional<Date> day;  // on which that case was, or is to be, treated
};

struct InspectedFile {
  // Why nothing is told of it below.
  enum class Standing {
    Published,
    OfTheSite,  // nettsted.toml and forkortelser.toml are for all pages and have none
    LeftOut,    // a document: a draft, embargoed, or left out because of a mistake
    NotShown,   // another file, that no published text shows
  };
  Standing standing = Standing::LeftOut;
  std::vector<InspectedWords> words;       // in order of line
  std::vector<InspectedPromise> promises;  // in order of line
  std::vector<std::string> addresses;      // of the pages that are about it
  std::vector<InspectedPlace> referrers;
};
// `path` is relative to the content folder: a document, or an attachment.
InspectedFile inspect_file(std::string_view path, const Site& site, const RouteMap& routes, const SourceTree& sources);

struct InspectedPage {
  std::string address;
  std::string leads_to;                 // a former address leads on to this one; empty for a page
  std::vector<InspectedPlace> made_of;  // empty for what the program puts together from all papers
  std::vector<InspectedPlace> referrers;
};
// `address` is a path of the site, without the base path. `known` are the addresses of all pages. Nothing where there is no
// such page.
std::optional<InspectedPage> inspect_page(std::string_view address, const std::vector<std::string>& known,
                                          const Site& site, const RouteMap& routes, const SourceTree& sources);

// The document as it could be after an edit: the same structure, other words everywhere. What a page shows of it differs.
CompiledDocument with_other_words(CompiledDocument document);

}  // namespace motebok
