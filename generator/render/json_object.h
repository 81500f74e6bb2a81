// JSON being written, member by member.
#pragma once

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <string_view>

namespace motebok {

class JsonObject {
 public:
  void open() { writer_.StartObject(); }
  void close() { writer_.EndObject(); }
  void open_list() { writer_.StartArray(); }
  void open_list(std::string_view key) {
    name(key);
    open_list();
  }
  void close_list() { writer_.EndArray(); }
  void name(std::string_view key) { writer_.Key(key.data(), static_cast<rapidjson::SizeType>(key.size())); }
  void text(std::string_view key, std::string_view value) {
    name(key);
    writer_.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  }
  void number(std::string_view key, int value) {
    name(key);
    writer_.Int(value);
  }
  // Good until more is written.
  std::string_view written() const { return {buffer_.GetString(), buffer_.GetSize()}; }

 private:
  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_{buffer_};
};

}  // namespace motebok
