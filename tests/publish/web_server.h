// A real web server on loopback, started and ended by a test.
#pragma once

#include <string>

#include <sys/types.h>

#include "base/scratch_folder.h"

namespace motebok::testing {

// nginx, showing `root` as it is at the moment of each request. `more` goes into its configuration: {http}, then {server}.
class WebServer {
 public:
  struct More {
    std::string in_http;
    std::string in_server;
  };
  explicit WebServer(const std::string& root, const More& more = {});
  ~WebServer();
  WebServer(const WebServer&) = delete;
  WebServer& operator=(const WebServer&) = delete;

  // Whether it answers; it does not where nginx is not installed.
  bool is_running() const { return process_ > 0; }

  struct Answer {
    int status = 0;  // 0: there was none
    std::string location;
    std::string body;
  };
  // Safe on any thread.
  Answer get(const std::string& address) const;

 private:
  ScratchFolder scratch_;
  int port_ = 0;
  pid_t process_ = -1;
};

}  // namespace motebok::testing
