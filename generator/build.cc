#include "build.h"

#include <atomic>

#include "base/parallel.h"
#include "base/time_zone.h"
#include "build_prepared.h"
#include "check/check.h"
#include "compile/compile.h"
#include "history/history.h"
#include "link/link.h"
#include "manifest/manifest.h"
#include "render/render.h"
#include "route/linked_places.h"
#include "route/route.h"

namespace motebok {
namespace {

void tell(const BuildOptions& options, Stage stage, std::size_t done, std::size_t of) {
  if (options.progress) options.progress(stage, done, of);
}

// With a repository, the content folder is a name within a commit.
void keep_output_apart(const BuildOptions& options) {
  std::vector<std::string> inputs = {options.theme};
  if (options.source.repository.empty()) inputs.push_back(options.source.content);
  keep_apart(options.out, inputs);
}

std::optional<std::string> bytes_of(const std::string& path, const SourceTree& sources, const ThemeFiles& theme) {
  if (const SourceFile* const file = sources.find(path))
    return sources.read(static_cast<std::size_t>(file - sources.files.data()));
  for (const ThemeFile& file : theme.files) {
    if (path == theme.folder + "/" + file.path) return file.bytes;
  }
  return std::nullopt;
}

// Of a version with mistakes nothing was ever published.
std::optional<CompiledDocument> compile_as_published(std::string_view path, std::string_view bytes) {
  Diagnostics found;
  std::optional<CompiledDocument> document = compile_document(path, bytes, found);
  return found.has_errors() ? std::nullopt : std::move(document);
}

}  // namespace

unsigned threads_for(const BuildOptions& options) { return options.jobs > 0 ? options.jobs : available_processors(); }

SiteFiles site_files_for(const BuildOptions& options, const SourceTree& sources, Diagnostics& diagnostics) {
  SiteFiles files = compile_site_files(sources, diagnostics);
  if (!options.base_url.empty()) files.settings.base_url = options.base_url;
  return files;
}

Date today_for(const BuildOptions& options, const Settings& settings) {
  return options.today.value_or(today_in(settings.time_zone));
}

PreparedSite prepare_site(const BuildOptions& options, Diagnostics& diagnostics, const Edit& edit) {
  tell(options, Stage::Reading, 0, 0);
  PreparedSite prepared{read_sources(options.source, diagnostics), {}, {}};
  SourceTree& sources = prepared.sources;

  // The settings first: the days of the history are days in the site's time zone.
  SiteFiles files = site_files_for(options, sources, diagnostics);
  const Date today = today_for(options, files.settings);
  read_history(options.source, files.settings.time_zone, sources, diagnostics);

  // What may never be published stops the build, wherever it lies.
  look_for_identity_numbers(sources, threads_for(options), diagnostics);
  // Each file on its own, in parallel.
  const auto compiled = [&](std::size_t done, std::size_t of) { tell(options, Stage::Compiling, done, of); };
  std::vector<CompiledDocument> documents = compile_documents(sources, threads_for(options), compiled, diagnostics);
  if (edit) edit(documents);
  // What each was before, as far as readers may see it.
  VersionedDocuments versioned = with_versions(std::move(documents), sources, files.settings.history, today,
                                               compile_as_published, threads_for(options), diagnostics);
  sources.history.is_whole = versioned.is_whole;

  // The whole site at once. Beyond this point every reference is an id, and nothing that may not be published is left.
  tell(options, Stage::Linking, 0, 0);
  prepared.site = link_site(std::move(versioned.documents), std::move(files.settings), std::move(files.abbreviations),
                            sources, today, threads_for(options), diagnostics);
  check_site(prepared.site, sources, threads_for(options), diagnostics);

  // Every address is fixed before any page is drawn, so any page can link to any other.
  prepared.routes = assign_routes(prepared.site, diagnostics);
  drop_accepted_warnings(prepared.site.settings, diagnostics);
  return prepared;
}

Theme load_theme(const ThemeFiles& files, const PreparedSite& prepared, Diagnostics& diagnostics) {
  const auto drawn_by = [&](std::string_view name) { return page_drawn_by(name, prepared.site, prepared.routes); };
  return Theme::load(files, page_templates(), prepared.routes.base_path, drawn_by, diagnostics);
}

void draw_site(const PreparedSite& prepared, const Theme& theme, const BuildOptions& options, const PageSink& sink,
               Diagnostics& diagnostics) {
  std::atomic<std::size_t> drawn{0};
  ManifestMaker manifest;
  LinkedPlaces places(prepared.routes);
  const PageSink counted = [&](std::string_view path, std::string_view bytes) {
    manifest.add(path, bytes);
    places.look_at(path, bytes);
    sink(path, bytes);
    tell(options, Stage::Rendering, ++drawn, 0);
  };
  render_pages(prepared.site, prepared.routes, theme, threads_for(options), counted);
  copy_files(prepared.site, prepared.routes, prepared.sources, theme, threads_for(options), counted);
  manifest.finish(prepared.site, theme.digest(), next_change(prepared.site), sink);
  places.tell(diagnostics);
}

void settle(Diagnostics& diagnostics, const BuildOptions& options, const SourceTree& sources, const ThemeFiles& theme) {
  if (options.warnings == Warnings::StopTheBuild) diagnostics.warnings_become_errors();
  diagnostics.sort();
  diagnostics.quote([&](const std::string& path) { return bytes_of(path, sources, theme); });
}

BuildResult build_site(const BuildOptions& options, Diagnostics& diagnostics) {
  keep_output_apart(options);
  const ThemeFiles theme_files = read_theme_files(options.theme);
  const PreparedSite prepared = prepare_site(options, diagnostics);
  const Theme theme = load_theme(theme_files, prepared, diagnostics);

  // A half-linked site would render into misleading pages.
  settle(diagnostics, options, prepared.sources, theme_files);
  if (diagnostics.has_errors()) return {};

  // Beyond this point the model never changes: pages render in parallel and are written as they come.
  SiteWriter writer(options.out, threads_for(options));
  const PageSink put = [&](std::string_view path, std::string_view bytes) { writer.put(path, bytes); };
  draw_site(prepared, theme, options, put, diagnostics);
  if (diagnostics.has_errors()) {
    settle(diagnostics, options, prepared.sources, theme_files);
    return {};
  }

  // Nothing in the output folder has changed so far.
  return {true, prepared.site.documents.size(), writer.commit(), next_change(prepared.site)};
}

}  // namespace motebok
