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

// Repositories.
WorldFailure no_repository_folder(const std::string& folder);
WorldFailure not_a_repository(const std::string& folder, const std::string& enclosing);
WorldFailure repository_of_another_user(const std::string& folder);
WorldFailure sha256_repository(const std::string& folder);
WorldFailure unreadable_repository(const std::string& folder, const std::string& what_git_says);
WorldFailure empty_repository(const std::string& folder);
WorldFailure no_such_ref(const std::string& folder, const std::string& ref, std::span<const std::string> near);
WorldFailure not_a_commit(const std::string& ref);
WorldFailure content_in_no_repository(const std::string& content);
WorldFailure content_outside_repository(const std::string& content);
WorldFailure no_content_in_commit(const std::string& content, const std::string& ref);
WorldFailure content_is_a_file_in_commit(const std::string& content, const std::string& ref);
// It borrows from a folder that is gone.
WorldFailure lost_objects(const std::string& folder, const std::string& gone);
WorldFailure missing_object(const std::string& folder, const std::string& id);

}  // namespace motebok
