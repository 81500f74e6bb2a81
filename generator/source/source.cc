// In: a folder, or a repository and the name of a commit. Out: the list of content files with a way to read each, and the
// theme's files. The one hard thing is that both ways give the same tree for the same content, down to what is left out
// and the words about it. Bodies are not read here: the stages that need them ask, from their own threads.
#include "source/source.h"

#include "source/commit_tree.h"
#include "source/work_tree.h"

namespace motebok {

SourceTree read_sources(const SourceOptions& options, Diagnostics& diagnostics) {
  if (options.repository.empty()) return read_work_tree(options.content, diagnostics);
  return read_commit(options, diagnostics);
}

}  // namespace motebok
