// Every address of a site that somebody may have a link to, and what stands there: what the next publishing is held against.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace motebok {

// A place on a page that has an id of its own.
struct KeptAnchor {
  enum class Kind {
    Case,
    Decision,
    Measure,
    Heading,
    Retired
  };               // Retired: was there once, and is given to nothing else
  std::string id;  // without '#'
  Kind kind = Kind::Heading;
  std::string text;  // of a measure; of a point of a decision only enough to know it again; else empty

  friend bool operator==(const KeptAnchor&, const KeptAnchor&) = default;
};

struct KeptPage {
  enum class Kind {
    Document,
    Meeting,
    Case,
    Attachment,
    List,      // made of others' content: registers, years, feeds
    Redirect,  // a former address
    Retired,   // was published once, and has been given up: nothing else may stand there
  };
  std::string address;  // "/utvalg/flr/sak/21-24/"
  Kind kind = Kind::List;
  std::string nature;      // of a document: the value of `type`; of a redirect: where it leads; else empty
  std::string path;        // the content file behind it; empty for lists
  std::string title;       // as it was, when retired; empty for lists, attachments, redirects and the withdrawn
  bool withdrawn = false;  // only a notice is left, without the anchors
  std::vector<KeptAnchor> anchors;  // sorted by id, each once

  friend bool operator==(const KeptPage&, const KeptPage&) = default;
};

struct AddressBook {
  std::vector<KeptPage> pages;               // sorted by address, each once
  std::vector<std::string> retired_anchors;  // "/planer/hp/#tiltak-kurs": given up in `tidligere_adresser`; sorted

  const KeptPage* find(std::string_view address) const;
};

// Content files that have been given another name since then: what each was called → what it is called now.
using Renames = std::map<std::string, std::string>;

// "utvalg/flr/index.html" → "/utvalg/flr/": where a file of the site is read.
std::string address_of_file(std::string_view path);
// The other way: "/utvalg/flr/" → "utvalg/flr/index.html".
std::string file_of_address(std::string_view address);

}  // namespace motebok
