// What an author surely meant by a link's target that names no file: a mail address, a web address, a path from Windows.
#pragma once

#include <string>
#include <string_view>

namespace motebok {

// "mailto:post@unn.no" for "post@unn.no", "https://www.unn.no" for "www.unn.no" and "«www.unn.no»", "../planer/hp.md" for
// "..\\planer\\hp.md". Empty where it may be a file after all.
std::string target_meant(std::string_view written);

}  // namespace motebok
