#include "publish/web_server.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <string_view>
#include <thread>

#include "support/program.h"

namespace motebok::testing {
namespace {

constexpr const char* kProgram = "/usr/sbin/nginx";
constexpr int kTries = 200;

sockaddr_in loopback(int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

// One that nobody has now. Somebody may take it before nginx does: then nginx does not answer, and another is tried.
int free_port() {
  const int number = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address = loopback(0);
  socklen_t length = sizeof address;
  bind(number, reinterpret_cast<const sockaddr*>(&address), sizeof address);
  getsockname(number, reinterpret_cast<sockaddr*>(&address), &length);
  close(number);
  return ntohs(address.sin_port);
}

std::string configuration(const std::string& root, int port, const WebServer::More& more) {
  return fmt::format(R"(daemon off;
master_process off;
pid nginx.pid;
error_log stderr crit;
events {{ worker_connections 256; }}
http {{
  access_log off;
  client_body_temp_path temp;
  proxy_temp_path temp;
  fastcgi_temp_path temp;
  uwsgi_temp_path temp;
  scgi_temp_path temp;
  types {{ text/html html; }}
  open_file_cache off;
  {}
  server {{
    listen 127.0.0.1:{};
    root {};
    disable_symlinks off;
    error_page 404 /404.html;
    {}
  }}
}}
)",
                     more.in_http, port, root, more.in_server);
}

std::string header_of(std::string_view head, std::string_view name) {
  const std::size_t at = head.find(name);
  if (at == std::string_view::npos) return {};
  head.remove_prefix(at + name.size());
  return std::string(head.substr(0, head.find("\r\n")));
}

}  // namespace

WebServer::WebServer(const std::string& root, const More& more) {
  if (!std::filesystem::exists(kProgram)) return;
  for (int i = 0; i < 5 && process_ < 0; ++i) {
    port_ = free_port();
    scratch_.write("nginx.conf", configuration(root, port_, more));
    Invocation nginx;
    nginx.program = kProgram;
    nginx.arguments = {"-p", scratch_.path(), "-c", "nginx.conf", "-e", "stderr"};
    process_ = start(nginx);
    for (int tries = 0; tries < kTries && get("/").status == 0; ++tries) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    if (get("/").status != 0) return;
    kill(process_, SIGKILL);
    wait_for(process_);
    process_ = -1;
  }
}

WebServer::~WebServer() {
  if (process_ < 0) return;
  kill(process_, SIGTERM);
  wait_for(process_);
}

WebServer::Answer WebServer::get(const std::string& address) const {
  const int number = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const sockaddr_in to = loopback(port_);
  std::string received;
  if (connect(number, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0) {
    const std::string request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    send(number, request.data(), request.size(), MSG_NOSIGNAL);
    std::array<char, 65536> buffer;
    for (ssize_t n = 0; (n = recv(number, buffer.data(), buffer.size(), 0)) > 0;)
      received.append(buffer.data(), static_cast<std::size_t>(n));
  }
  close(number);
  const std::size_t head_end = received.find("\r\n\r\n");
  if (head_end == std::string::npos || !received.starts_with("HTTP/1.1 ")) return {};
  const std::string_view head = std::string_view(received).substr(0, head_end + 2);
  Answer answer{std::stoi(received.substr(9, 3)), header_of(head, "Location: "), received.substr(head_end + 4)};
  // A body cut short is no answer.
  const std::string length = header_of(head, "Content-Length: ");
  if (!length.empty() && std::stoul(length) != answer.body.size()) return {};
  return answer;
}

}  // namespace motebok::testing
