#include "base/time_zone.h"

#include <unicode/basictz.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <vector>

#include "base/check.h"
#include "base/diagnostic.h"

namespace motebok {
namespace {

// Outside the years 1 to 9999 a moment is a mistake of somebody's clock, and ICU's arithmetic ends.
constexpr std::int64_t kFirstSecond = -62135596800;
constexpr std::int64_t kLastSecond = 253402300799;

std::unique_ptr<icu::TimeZone> zone_named(const std::string& name) {
  return std::unique_ptr<icu::TimeZone>(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
}

}  // namespace

struct TimeZone::Rules {
  std::unique_ptr<icu::TimeZone> zone;
};

bool is_known_time_zone(const std::string& name) { return *zone_named(name) != icu::TimeZone::getUnknown(); }

std::string nearest_time_zone(const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::StringEnumeration> zones(
      icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
  CHECK(U_SUCCESS(status));
  std::vector<std::string> names;
  std::int32_t length = 0;
  while (const char* each = zones->next(&length, status)) names.emplace_back(each, static_cast<std::size_t>(length));
  const std::vector<std::string_view> known(names.begin(), names.end());
  return std::string(nearest(name, known));
}

Date today_in(const std::string& time_zone) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return TimeZone(time_zone).day_of(std::chrono::floor<std::chrono::seconds>(now).count());
}

TimeZone::TimeZone(const std::string& name) : rules_(std::make_unique<Rules>(zone_named(name))) {}
TimeZone::~TimeZone() = default;
TimeZone::TimeZone(TimeZone&&) noexcept = default;
TimeZone& TimeZone::operator=(TimeZone&&) noexcept = default;

Date TimeZone::day_of(std::int64_t seconds_since_1970) const {
  const std::int64_t moment = std::clamp(seconds_since_1970, kFirstSecond, kLastSecond);
  std::int32_t offset = 0;
  std::int32_t summer_time = 0;
  UErrorCode status = U_ZERO_ERROR;
  rules_->zone->getOffset(static_cast<double>(moment) * 1000.0, false, offset, summer_time, status);
  CHECK(U_SUCCESS(status));
  const std::chrono::seconds local{moment + (offset + summer_time) / 1000};
  return std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(local));
}

std::int64_t TimeZone::moment_of(Date day, int minutes) const {
  const auto midnight = std::chrono::sys_seconds(std::chrono::sys_days(day)).time_since_epoch().count();
  const std::int64_t local = midnight + std::int64_t{minutes} * 60;
  std::int32_t offset = 0;
  std::int32_t summer_time = 0;
  UErrorCode status = U_ZERO_ERROR;
  // Every zone that ICU makes by name is a BasicTimeZone.
  const auto* const basic = dynamic_cast<const icu::BasicTimeZone*>(rules_->zone.get());
  CHECK(basic != nullptr);
  basic->getOffsetFromLocal(static_cast<double>(local) * 1000.0, UCAL_TZ_LOCAL_FORMER, UCAL_TZ_LOCAL_FORMER, offset,
                            summer_time, status);
  CHECK(U_SUCCESS(status));
  return local - (offset + summer_time) / 1000;
}

}  // namespace motebok
