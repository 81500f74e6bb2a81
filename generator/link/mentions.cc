#include "link/mentions.h"

#include <vector>

#include "base/parallel.h"
#include "link/mention_reader.h"
#include "model/source_tree.h"

namespace motebok {

void find_mentions(Site& site, const SiteNames& names, const SourceTree& sources, const HiddenThings& hidden,
                   unsigned threads, Diagnostics& diagnostics) {
  std::vector<std::vector<UnknownMention>> unknown(site.documents.size());
  parallel_for(site.documents.size(), threads, [&](std::size_t i) {
    MentionReader reader(site, names, {static_cast<std::uint32_t>(i)});
    reader.read();
    site.documents[i].mentions = std::move(reader.mentions);
    site.documents[i].unclear = std::move(reader.unclear);
    site.documents[i].explained = std::move(reader.explained);
    site.documents[i].named_partners = std::move(reader.named_partners);
    unknown[i] = std::move(reader.unknown);
  });
  for (std::size_t i = 0; i < unknown.size(); ++i)
    tell_of_unknown(site, site.documents[i], unknown[i], sources, hidden, diagnostics);
}

}  // namespace motebok
