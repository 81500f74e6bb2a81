// motebok-floor --list TREE                                     the tree's files and their sizes, on standard output
// motebok-floor [--threads N] [--digest] CONTENT MANIFEST OUT    the floor
//
// The least a static-site generator can do: read every document, render it once, write the files. No templates, no
// links, no checks, no registers. What it writes has the names and the sizes that a real build gave its files (the
// manifest, from --list of the real build's output), and its bytes are filling: composing pages is what the generator
// is measured for. Reading the manifest is not timed.
//
// The last line is JSON: what was done, in which time (seconds, the walk + the rendering + the writing), and the peak
// memory. --digest adds a checksum of all HTML, which must not depend on the number of threads; it takes time, so it is
// not for measuring.

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "markdown.h"
#include "tree.h"

namespace motebok {
namespace {

using Clock = std::chrono::steady_clock;

struct Order {
  unsigned threads = 2;
  bool digest = false;
  std::string content, manifest, out;
};

struct Rendered {
  std::uint64_t read_bytes = 0;
  std::uint64_t html_bytes = 0;
  std::uint64_t digest = 0;
};

double seconds(Clock::duration duration) { return std::chrono::duration<double>(duration).count(); }

// FNV-1a.
std::uint64_t checksum(std::string_view text) {
  std::uint64_t sum = 0xcbf29ce484222325;
  for (const char each : text) sum = (sum ^ static_cast<unsigned char>(each)) * 0x100000001b3;
  return sum;
}

Rendered render_all(const Order& order, const std::vector<std::string>& paths) {
  const int content = open_directory(order.content);
  std::atomic<std::uint64_t> read_bytes{0}, html_bytes{0}, digest{0};
  share_out(paths.size(), order.threads, [&](std::size_t i) {
    thread_local std::string buffer;
    const std::string_view file = read_file(content, paths[i].c_str(), buffer);
    const std::string_view html = render_markdown(file);
    read_bytes += file.size();
    html_bytes += html.size();
    if (order.digest) digest += checksum(html);  // a sum: the same in any order
  });
  close(content);
  return {read_bytes, html_bytes, digest};
}

// In kB. The figure that a parent process sees includes its own size at the fork; this one does not.
long peak_memory() {
  std::string buffer(1 << 14, '\0');
  std::FILE* const status = std::fopen("/proc/self/status", "r");
  if (!status) return 0;
  buffer.resize(std::fread(buffer.data(), 1, buffer.size(), status));
  std::fclose(status);
  long peak = 0;
  const std::size_t at = buffer.find("VmHWM:");
  if (at != std::string::npos) peak = std::atol(buffer.c_str() + at + 6);
  return peak;
}

void lay_floor(const Order& order) {
  prepare_markdown();
  const Manifest manifest = read_manifest(order.manifest);

  const Clock::time_point start = Clock::now();
  const std::vector<std::string> paths = find_markdown(order.content, order.threads);
  const Clock::time_point walked = Clock::now();
  const Rendered rendered = render_all(order, paths);
  const Clock::time_point rendered_at = Clock::now();
  write_tree(order.out, manifest, order.threads);
  const Clock::time_point end = Clock::now();

  fmt::print("{{\"documents\": {}, \"read_bytes\": {}, \"html_bytes\": {}, \"files\": {}, \"bytes\": {}, ",
             paths.size(), rendered.read_bytes, rendered.html_bytes, manifest.files, manifest.bytes);
  fmt::print("\"seconds\": {:.4f}, \"walk\": {:.4f}, \"render\": {:.4f}, \"write\": {:.4f}, \"peak_kb\": {}",
             seconds(end - start), seconds(walked - start), seconds(rendered_at - walked), seconds(end - rendered_at),
             peak_memory());
  if (order.digest) fmt::print(", \"digest\": \"{:016x}\"", rendered.digest);
  fmt::print("}}\n");
}

std::optional<Order> parse_order(std::span<char* const> arguments) {
  Order order;
  std::vector<std::string> rest;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--digest") {
      order.digest = true;
    } else if (argument == "--threads" && i + 1 < arguments.size()) {
      const std::string_view number = arguments[++i];
      const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), order.threads);
      if (error != std::errc{} || *end != '\0' || order.threads == 0) return std::nullopt;
    } else {
      rest.emplace_back(argument);
    }
  }
  if (rest.size() != 3) return std::nullopt;
  order.content = rest[0];
  order.manifest = rest[1];
  order.out = rest[2];
  return order;
}

int run(std::span<char* const> arguments) {
  if (arguments.size() == 2 && std::string_view{arguments[0]} == "--list") {
    fmt::print("{}", list_tree(arguments[1]));
    return 0;
  }
  const std::optional<Order> order = parse_order(arguments);
  if (!order) {
    fmt::print(
        stderr,
        "usage: motebok-floor --list TREE\n       motebok-floor [--threads N] [--digest] CONTENT MANIFEST OUT\n");
    return 2;
  }
  lay_floor(*order);
  return 0;
}

}  // namespace
}  // namespace motebok

int main(int count, char** arguments) {
  try {
    return motebok::run(std::span<char* const>{arguments + 1, static_cast<std::size_t>(count - 1)});
  } catch (const std::exception& error) {
    fmt::print(stderr, "motebok-floor: {}\n", error.what());
    return 3;
  }
}
