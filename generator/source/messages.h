// Every word source/ says, in both languages.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "base/world_failure.h"

namespace motebok {

// Content that is left out. `path` is the entry's own, relative to the content folder.
Diagnostic symbolic_link(std::string path);
Diagnostic submodule(std::string path);
Diagnostic special_file(std::string path);
Diagnostic working_file(std::string path);
Diagnostic markdown_by_another_name(std::string path);
Diagnostic name_not_utf8(std::string_view folder, std::string_view name);
Diagnostic same_name_twice(std::string path);

Diagnostic shallow_history();
Diagnostic old_contents_missing(const std::string& folder);
Diagnostic unreadable_history(const WorldFailure& why);

// Folders and files of the disk.
WorldFailure no_content_folder(const std::string& folder);
WorldFailure content_is_a_file(const std::string& folder);
WorldFailure unreadable(const std::string& path, int error_number);
WorldFailure no_theme(const std::string& folder);
WorldFailure theme_without_templates(const std::string& folder);

// The content's place in a repository.
WorldFailure content_in_no_repository(const std::string& content);
WorldFailure content_outside_repository(const std::string& content);
WorldFailure no_content_in_commit(const std::string& content, const std::string& ref);
WorldFailure content_is_a_file_in_commit(const std::string& content, const std::string& ref);

}  // namespace motebok
