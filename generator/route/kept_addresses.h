// Addresses never die: what an earlier version had is still there, or leads to where it has gone.
#pragma once

#include <functional>
#include <string>

#include "base/diagnostic.h"
#include "model/address_book.h"
#include "model/site.h"

namespace motebok {

// What is known of the way from the earlier version to this one. Asked only when something is missing.
struct AddressHistory {
  std::function<Renames()> renames;
  std::function<bool(const std::string& path)> is_in_content;  // also what is not published
  bool is_whole = true;                                        // every earlier version of the files can be read
  bool is_cut = false;                                         // only the last part of it was fetched
};

// Errors for pages, cases, decisions and measures that are gone without a word in `tidligere_adresser`, and for an address that
// has been given to something else; warnings for headings, attachments and lists.
void check_kept_addresses(const AddressBook& before, const AddressBook& now, const Site& site,
                          const AddressHistory& history, Diagnostics& diagnostics);

// A version's addresses with those that it has given up: a later one must not take them.
AddressBook with_retired(AddressBook now, const AddressBook& before);

}  // namespace motebok
