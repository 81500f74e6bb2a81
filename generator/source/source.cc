// In: a folder, or a repository and the name of a commit. Out: the list of content files with a way to read each, and the
// theme's files. The one hard thing is that both ways give the same tree for the same content, down to what is left out
// and the words about it. Bodies are not read here: the stages that need them ask, from their own threads.
#include "source/source.h"

#include "base/path.h"
#include "source/composed_text.h"

#include "source/commit_tree.h"
#include "source/work_tree.h"

namespace motebok {

SourceTree read_sources(const SourceOptions& options, Diagnostics& diagnostics) {
  SourceTree tree =
      options.repository.empty() ? read_work_tree(options.content, diagnostics) : read_commit(options, diagnostics);
  std::vector<bool> is_text;
  for (const SourceFile& each : tree.files) {
    const std::string_view extension = extension_of(each.path);
    is_text.push_back(extension == ".md" || extension == ".toml");
  }
  tree.read = [read = std::move(tree.read), is_text = std::move(is_text)](std::size_t index) {
    std::string bytes = read(index);
    return is_text[index] ? composed(std::move(bytes)) : bytes;
  };
  return tree;
}

}  // namespace motebok
