// Every way of saying that the command line is not one that motebok understands, in both languages.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "base/world_failure.h"

namespace motebok {

Wording unknown_option(std::string_view written, const Wording& remedy);
Wording unknown_command(std::string_view written, const Wording& remedy);
Wording word_too_many(std::string_view written);
Wording value_missing(std::string_view option);
Wording value_not_wanted();  // --strict=3

Wording day_does_not_exist(std::string_view written);
Wording threads_not_a_number(std::string_view written, unsigned most);
Wording unknown_format(std::string_view written);
Wording unknown_language(std::string_view written);
Wording not_a_site_address();
WorldFailure output_not_written(int error);
// That, of somebody who has published: the release is live all the same.
WorldFailure published_but_not_told(const WorldFailure& why, const std::string& release);
Wording file_to_inspect_missing();
Wording folder_to_verify_missing();

Wording against_lacks_commit();
Wording ref_lacks_repository();
Wording publish_to_the_top();
Wording publish_lacks(std::string_view option, std::string_view example);
Wording publish_goes_one_place();  // --to --to-branch
Wording publish_has_no_use(std::string_view option, std::string_view with);
Wording publish_does_one_thing();  // --list --rollback
Wording releases_not_a_number(std::string_view written, unsigned least);
Wording percent_not_a_number(std::string_view written);
Wording seconds_not_a_number(std::string_view written);
Wording unknown_check(std::string_view written, const Wording& remedy);

}  // namespace motebok
