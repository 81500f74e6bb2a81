// Loads a theme: reads each template file once with its own checks, expands the includes of those that draw pages, and
// hands the result to the template library, which escapes each value for the place it stands in.
//
// The hard thing is to be both safe and fast with that library: escaping is a mark in each template, which is always put
// in here and cannot be taken out by a theme; includes are put in as text, because the library's own are slow and take
// locks; fields are numbers (see values.h).
#include "theme/theme.h"

#include <ctemplate/template.h>
#include <fmt/format.h>

#include <map>
#include <set>

#include "base/check.h"
#include "base/sha256.h"
#include "theme/assets.h"
#include "theme/messages.h"
#include "theme/template_expansion.h"
#include "theme/values.h"

namespace motebok {
namespace {

constexpr std::string_view kTemplateFolder = "maler/";
constexpr std::string_view kPartFolder = "deler/";
constexpr std::string_view kTemplateEnding = ".html";

using DrawnBy = std::function<std::string(std::string_view)>;

// For every file the address of a page drawn with it, its own or that of the first template which includes it.
void note_pages(const ReadTemplate& current, const std::string& page, TemplateSet& all,
                std::set<std::string_view>& seen) {
  for (const TemplatePiece& piece : current.pieces) {
    if (piece.kind != TemplatePiece::Kind::Include) continue;
    const auto found = all.find(piece.text);
    if (found == all.end() || !seen.insert(found->first).second) continue;
    found->second.file.drawn = page;
    note_pages(found->second, page, all, seen);
  }
}

TemplateSet read_templates(const ThemeFiles& files, std::span<const std::string_view> required, const DrawnBy& drawn_by,
                           Diagnostics& diagnostics) {
  TemplateSet all;
  for (const ThemeFile& file : files.files) {
    const std::string_view path = file.path;
    if (!path.starts_with(kTemplateFolder) || !path.ends_with(kTemplateEnding)) continue;
    const std::string name(
        path.substr(kTemplateFolder.size(), path.size() - kTemplateFolder.size() - kTemplateEnding.size()));
    all[name].file = {name, fmt::format("{}/{}", files.folder, path), file.bytes, ""};
  }
  // The includes must be known to tell which page a part is seen on; mistakes are told in a second reading.
  Diagnostics unheard;
  for (auto& [name, each] : all) each.pieces = read_template(each.file, unheard);
  std::set<std::string_view> seen;
  for (const std::string_view name : required) {
    const auto found = all.find(name);
    if (found == all.end()) continue;
    found->second.file.drawn = drawn_by(name);
    if (!found->second.file.drawn.empty()) note_pages(found->second, found->second.file.drawn, all, seen);
  }
  for (auto& [name, each] : all) each.pieces = read_template(each.file, diagnostics);
  return all;
}

void check_names(const TemplateSet& all, std::span<const std::string_view> required, const ThemeFiles& files,
                 const DrawnBy& drawn_by, Diagnostics& diagnostics) {
  for (const auto& [name, each] : all) {
    const bool known = std::find(required.begin(), required.end(), name) != required.end();
    if (!known && !name.starts_with(kPartFolder)) diagnostics.add(unknown_template(each.file, required));
  }
  for (const std::string_view name : required) {
    if (!all.contains(name)) diagnostics.add(missing_template(files.folder, name, drawn_by(name)));
  }
}

std::string digest_of(const ThemeFiles& files) {
  std::string list;
  for (const ThemeFile& file : files.files) list += fmt::format("{}  {}\n", sha256_of(file.bytes), file.path);
  return sha256_of(list);
}

class Appender final : public ctemplate::ExpandEmitter {
 public:
  explicit Appender(std::string& out) : out_(out) {}
  void Emit(char c) override { out_ += c; }
  void Emit(const std::string& text) override { out_ += text; }
  void Emit(const char* text) override { out_ += text; }
  void Emit(const char* text, std::size_t size) override { out_.append(text, size); }

 private:
  std::string& out_;
};

}  // namespace

struct Theme::State {
  std::map<std::string, std::unique_ptr<ctemplate::Template>, std::less<>> templates;
  std::vector<Asset> assets;
  std::string digest;

  static std::unique_ptr<State> load(const ThemeFiles& files, std::span<const std::string_view> required,
                                     const std::string& base_path, const DrawnBy& drawn_by, Diagnostics& diagnostics);
};

Theme::Theme(std::unique_ptr<State> state) : state_(std::move(state)) {}
Theme::Theme(Theme&&) noexcept = default;
Theme::~Theme() = default;

std::unique_ptr<Theme::State> Theme::State::load(const ThemeFiles& files, std::span<const std::string_view> required,
                                                 const std::string& base_path, const DrawnBy& drawn_by,
                                                 Diagnostics& diagnostics) {
  auto state = std::make_unique<State>();
  state->assets = read_assets(files, diagnostics);
  const TemplateSet all = read_templates(files, required, drawn_by, diagnostics);
  check_names(all, required, files, drawn_by, diagnostics);
  for (const std::string_view name : required) {
    const auto start = all.find(name);
    if (start == all.end()) continue;
    const std::string text = expand_template(start->second, all, state->assets, base_path, diagnostics);
    // After a mistake the library would only say the same again, on stderr.
    if (diagnostics.has_errors()) continue;
    std::unique_ptr<ctemplate::Template> parsed(ctemplate::Template::StringToTemplate(text, ctemplate::DO_NOT_STRIP));
    if (parsed == nullptr || parsed->state() != ctemplate::TS_READY) {
      diagnostics.add(html_not_followed(start->second.file));
      continue;
    }
    state->templates.emplace(name, std::move(parsed));
  }
  return state;
}

Theme Theme::load(const ThemeFiles& files, std::span<const std::string_view> required_templates,
                  const std::string& base_path, const DrawnBy& drawn_by, Diagnostics& diagnostics) {
  Diagnostics found;
  auto state = State::load(
      files, required_templates, base_path, [](std::string_view) { return std::string(); }, found);
  if (found.has_errors()) {
    // Only a mistake needs to know which pages show it, and that takes time to find out.
    found = {};
    state = State::load(files, required_templates, base_path, drawn_by, found);
  }
  diagnostics.append(std::move(found));
  state->digest = digest_of(files);
  return Theme(std::move(state));
}

void Theme::render(std::string_view template_name, const PageValues& values, std::string& out) const {
  const auto found = state_->templates.find(template_name);
  CHECK(found != state_->templates.end());
  Appender appender(out);
  const bool complete = found->second->Expand(&appender, values.state_->root);
  CHECK(complete);
}

std::span<const Asset> Theme::assets() const { return state_->assets; }

const std::string& Theme::digest() const { return state_->digest; }

}  // namespace motebok
