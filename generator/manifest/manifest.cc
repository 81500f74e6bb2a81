// In: every file of a site as it is finished. Out: the checksums of all of them, and one for the whole. The list is in order of
// path, whatever the threads did, so the sum for the whole depends on names and bytes alone.
#include "manifest/manifest.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>
#include <mutex>
#include <utility>

#include "base/program_version.h"
#include "base/sha256.h"
#include "manifest/checksums.h"

namespace motebok {
namespace {

using Json = rapidjson::PrettyWriter<rapidjson::StringBuffer>;

void put_text(Json& json, std::string_view key, std::string_view value) {
  json.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
  json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void put_number(Json& json, std::string_view key, std::uint64_t value) {
  json.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
  json.Uint64(value);
}

void put_edition(Json& json, const Edition& edition) {
  if (edition.content == Edition::Content::Folder) return;
  put_text(json, "innsjekking", edition.commit);
  if (edition.committed) put_text(json, "innsjekket", to_iso(*edition.committed));
  json.Key("endret_siden");
  json.Bool(edition.content == Edition::Content::ChangedSinceCommit);
}

}  // namespace

struct ManifestMaker::State {
  std::mutex mutex;
  std::vector<Checksum> checksums;  // by `mutex`
  std::uint64_t bytes = 0;          // likewise
};

ManifestMaker::ManifestMaker() : state_(std::make_unique<State>()) {}
ManifestMaker::~ManifestMaker() = default;

void ManifestMaker::add(std::string_view path, std::string_view bytes) {
  Checksum checksum{std::string(path), sha256_of(bytes)};
  const std::scoped_lock lock(state_->mutex);
  state_->checksums.push_back(std::move(checksum));
  state_->bytes += bytes.size();
}

void ManifestMaker::finish(const Site& site, std::string_view theme, std::optional<Date> next_change,
                           const PageSink& sink) {
  std::vector<Checksum>& all = state_->checksums;
  std::ranges::sort(all, {}, &Checksum::path);
  const std::string list = to_text(all);

  rapidjson::StringBuffer buffer;
  Json json(buffer);
  json.SetIndent(' ', 2);
  json.StartObject();
  put_text(json, "sha256", sha256_of(list));
  put_edition(json, site.edition);
  put_text(json, "dato", to_iso(site.today));
  if (next_change) put_text(json, "neste_endring", to_iso(*next_change));
  put_text(json, "tidssone", site.settings.time_zone);
  put_text(json, "program", program_version());
  put_text(json, "tema", theme);
  put_number(json, "filer", all.size());
  put_number(json, "byte", state_->bytes);
  json.EndObject();

  sink(kChecksumsPath, list);
  sink(kManifestPath, std::string(buffer.GetString(), buffer.GetSize()) + "\n");
}

}  // namespace motebok
