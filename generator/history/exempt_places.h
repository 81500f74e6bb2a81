// What the newer versions of a document hold exempt, and whether an older one says it openly.
//
// A label may have stood at the wrong place: what was exempt elsewhere then is exempt here now. So it counts where a text is
// exempt, by case, and an older version without the same exemption there is not shown. Where it has the same, somebody may
// have taken words out that the label was to cover: then it may say nothing in that case that the newer one does not.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/compiled_document.h"

namespace motebok {

class ExemptPlaces {
 public:
  // A version that readers may not see, the next in age.
  void add(const CompiledDocument& version);
  // One that they may.
  void add_shown(const CompiledDocument& version);

  // False where the older version shows, or may show, what is exempt.
  bool are_kept_by(const CompiledDocument& older) const;

 private:
  std::vector<ExemptBlock> blocks_;  // of all versions added, each as often as in the one that has it most often
  std::map<std::string, std::vector<std::string>>
      open_words_;  // by place, sorted: what may be said there beside the exempt
};

}  // namespace motebok
