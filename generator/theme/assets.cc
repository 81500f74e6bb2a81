// Stylesheets name fonts, pictures and each other in url(…); those addresses change with the files' contents, so a
// stylesheet is finished after what it names. Scripts are taken as they are: they do not import one another.
#include "theme/assets.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/hash.h"
#include "base/path.h"
#include "theme/messages.h"

namespace motebok {
namespace {

constexpr std::string_view kFolder = "assets/";
constexpr std::size_t kHashDigits = 10;

// "stil.css" → "assets/stil.3f2a9c0112.css"
std::string hashed_address(std::string_view name, std::string_view bytes) {
  const std::string_view extension = extension_of(name);
  const std::string_view before = name.substr(0, name.size() - extension.size());
  return fmt::format("{}{}.{}{}", kFolder, before, hash_hex(bytes).substr(0, kHashDigits), extension);
}

bool suits_address(std::string_view name) {
  return name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./") ==
         std::string_view::npos;
}

// The address within url(…) that begins at `open`, the byte after "url("; quotes left out.
Span url_inside(std::string_view css, std::size_t open) {
  std::size_t begin = css.find_first_not_of(" \t\n\"'", open);
  const std::size_t end = css.find(')', open);
  if (end == std::string_view::npos) return {};
  begin = std::min(begin, end);
  std::size_t last = end;
  while (last > begin && std::string_view(" \t\n\"'").find(css[last - 1]) != std::string_view::npos) --last;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(last)};
}

class AssetReader {
 public:
  AssetReader(const ThemeFiles& files, Diagnostics& diagnostics) : files_(files), diagnostics_(diagnostics) {
    for (const ThemeFile& file : files.files) {
      if (!file.path.starts_with(kFolder)) continue;
      Asset asset;
      asset.name = file.path.substr(kFolder.size());
      if (!suits_address(asset.name)) diagnostics_.add(asset_name(path_of(asset), asset.name));
      assets_.push_back(std::move(asset));
      sources_.push_back(&file);
    }
    states_.resize(assets_.size(), State::Waiting);
  }

  std::vector<Asset> read() {
    for (std::size_t i = 0; i < assets_.size(); ++i) finish(i);
    return std::move(assets_);
  }

 private:
  enum class State { Waiting, InProgress, Done };

  void finish(std::size_t index) {
    if (states_[index] != State::Waiting) return;
    states_[index] = State::InProgress;
    Asset& asset = assets_[index];
    asset.bytes =
        extension_of(asset.name) == ".css" ? with_addresses(asset, sources_[index]->bytes) : sources_[index]->bytes;
    asset.address = hashed_address(asset.name, asset.bytes);
    states_[index] = State::Done;
  }

  std::string with_addresses(const Asset& stylesheet, std::string_view css) {
    std::string result;
    std::size_t copied = 0;
    for (std::size_t at = css.find("url("); at != std::string_view::npos; at = css.find("url(", at + 4)) {
      const Span url = url_inside(css, at + 4);
      if (url.begin == url.end) continue;
      result += css.substr(copied, url.begin - copied);
      result += address_for(stylesheet, css.substr(url.begin, url.end - url.begin), url);
      copied = url.end;
    }
    result += css.substr(copied);
    return result;
  }

  // As a stylesheet in assets/ should write it: relative to itself.
  std::string address_for(const Asset& stylesheet, std::string_view written, Span at) {
    if (written.starts_with("data:") || written.starts_with('#')) return std::string(written);
    if (written.find("//") != std::string_view::npos || written.starts_with('/')) {
      diagnostics_.add(asset_elsewhere(path_of(stylesheet), at, written));
      return std::string(written);
    }
    const std::string_view fragment = written.substr(std::min(written.find('#'), written.size()));
    const std::string_view name_written = written.substr(0, written.size() - fragment.size());
    const auto name = resolve_path(parent_of(stylesheet.name), name_written);
    const Asset* const target = name ? find_asset(assets_, *name) : nullptr;
    if (target == nullptr) {
      diagnostics_.add(unknown_asset(path_of(stylesheet), at, name_written, asset_names(assets_)));
      return std::string(written);
    }
    const auto index = static_cast<std::size_t>(target - assets_.data());
    finish(index);
    if (states_[index] == State::InProgress) {
      diagnostics_.add(asset_cycle(path_of(stylesheet), at, written));
      return std::string(written);
    }
    std::string up;
    for (const char c : stylesheet.name) up += c == '/' ? "../" : "";
    return up + target->address.substr(kFolder.size()) + std::string(fragment);
  }

  std::string path_of(const Asset& asset) const { return fmt::format("{}/{}{}", files_.folder, kFolder, asset.name); }

  const ThemeFiles& files_;
  Diagnostics& diagnostics_;
  std::vector<Asset> assets_;
  std::vector<const ThemeFile*> sources_;
  std::vector<State> states_;
};

}  // namespace

std::vector<Asset> read_assets(const ThemeFiles& files, Diagnostics& diagnostics) {
  std::vector<Asset> assets = AssetReader(files, diagnostics).read();
  if (assets.empty()) diagnostics.add(theme_not_built(files.folder));
  return assets;
}

const Asset* find_asset(std::span<const Asset> assets, std::string_view name) {
  const auto found = std::find_if(assets.begin(), assets.end(), [&](const Asset& each) { return each.name == name; });
  return found == assets.end() ? nullptr : &*found;
}

std::vector<std::string_view> asset_names(std::span<const Asset> assets) {
  std::vector<std::string_view> names;
  for (const Asset& asset : assets) names.push_back(asset.name);
  return names;
}

}  // namespace motebok
