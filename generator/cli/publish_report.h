// What a publishing has done → what a person or a program reads.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "build_publish.h"
#include "cli/command_line.h"

namespace motebok {

// "Utgaven 2026-11-22T113105Z-05b646db er ute: 2 nye sider, 3 endret og 1 fjernet. …"
std::string format_publishing(const PublishResult& result, double seconds, MessageLanguage language);
// Addresses of what is new, changed and gone; long lists are cut, and say by how much.
std::string list_of_changes(const Changes& changes, MessageLanguage language);
// `diagnostics`: a JSON array.
std::string publishing_as_json(const PublishResult& result, std::string_view diagnostics);

// A line each, newest first.
std::string list_of_releases(const std::vector<Release>& releases, MessageLanguage language);
std::string releases_as_json(const std::vector<Release>& releases);
std::string format_rollback(const Release& live, MessageLanguage language);

}  // namespace motebok
