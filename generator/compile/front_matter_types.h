// The fields of each document type, read from its TOML table.
#pragma once

#include "compile/toml_reader.h"
#include "model/front_matter.h"

namespace motebok {

CommonFields read_common_fields(TomlReader& reader, TomlReading& reading);
TypeFields read_type_fields(DocumentType type, TomlReader& reader, TomlReading& reading);

}  // namespace motebok
