// Everything that theme/ says to somebody who writes a theme.
#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "theme/template_text.h"

namespace motebok {

Diagnostic unknown_field(const TemplateFile& file, Span at, std::string_view name);
Diagnostic section_as_value(const TemplateFile& file, Span at, std::string_view name);
Diagnostic value_as_section(const TemplateFile& file, Span at, std::string_view name);
Diagnostic section_never_closed(const TemplateFile& file, Span at, std::string_view name);
Diagnostic section_never_opened(const TemplateFile& file, Span at, std::string_view name);
Diagnostic section_closed_by_another(const TemplateFile& file, Span at, std::string_view name, std::string_view other);
Diagnostic separator_outside(const TemplateFile& file, Span at, std::string_view section);
Diagnostic marker_never_closed(const TemplateFile& file, Span at);
Diagnostic marker_not_allowed(const TemplateFile& file, Span at);
Diagnostic modifier_not_allowed(const TemplateFile& file, Span at, std::string_view name);
Diagnostic html_inside_tag(const TemplateFile& file, Span at, std::string_view name);
Diagnostic html_not_followed(const TemplateFile& file);

Diagnostic unknown_include(const TemplateFile& file, Span at, std::string_view name,
                           const std::vector<std::string_view>& known);
Diagnostic include_cycle(const TemplateFile& file, Span at, std::string_view name);
Diagnostic unknown_template(const TemplateFile& file, std::span<const std::string_view> known);
Diagnostic missing_template(std::string_view folder, std::string_view name, std::string_view drawn);

Diagnostic unknown_asset(std::string_view path, Span at, std::string_view name,
                         const std::vector<std::string_view>& known);
Diagnostic asset_elsewhere(std::string_view path, Span at, std::string_view address);
Diagnostic asset_cycle(std::string_view path, Span at, std::string_view name);
Diagnostic asset_name(std::string_view path, std::string_view name);
Diagnostic theme_not_built(std::string_view folder);

}  // namespace motebok
