#include "link/registers.h"

#include <algorithm>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <utility>

#include "base/norwegian.h"
#include "base/path.h"
#include "link/messages.h"
#include "model/document_facts.h"

namespace motebok {
namespace {

Date first_day_of(int year) { return {std::chrono::year(year), std::chrono::January, std::chrono::day(1)}; }

// Newest first; without a day last; then by path.
struct DatedDocument {
  std::optional<Date> day;
  DocumentId id;

  friend bool operator<(const DatedDocument& a, const DatedDocument& b) {
    return std::tie(b.day, a.id) < std::tie(a.day, b.id);
  }
};

std::vector<DocumentId> ids_of(std::span<const DatedDocument> dated) {
  std::vector<DocumentId> ids;
  ids.reserve(dated.size());
  for (const DatedDocument& each : dated) ids.push_back(each.id);
  return ids;
}

std::vector<DocumentId> ids_in_order(std::vector<DatedDocument> dated) {
  std::ranges::sort(dated, std::less<>{});
  return ids_of(dated);
}

// Newest first; those of one day, and those of none, by title.
std::vector<DocumentId> by_day_and_title(std::vector<DatedDocument> dated, const Site& site) {
  std::map<DocumentId, std::string> titles;
  for (const DatedDocument& each : dated) {
    const Document& document = site.documents[each.id.index];
    titles[each.id] = sort_key(document.common().title.text, site.settings.language);
  }
  std::ranges::sort(dated, [&](const DatedDocument& a, const DatedDocument& b) {
    return std::tie(b.day, titles.at(a.id), a.id) < std::tie(a.day, titles.at(b.id), b.id);
  });
  return ids_of(dated);
}

std::vector<int> years_of(const Committee& committee, const Site& site) {
  std::vector<int> years;
  for (const MeetingId id : committee.meetings) years.push_back(year_of(site.meetings[id.index].date));
  for (const CaseId id : committee.cases) years.push_back(site.cases[id.index].number.year);
  std::ranges::sort(years, std::greater<>{});
  const auto repeated = std::ranges::unique(years);
  years.erase(repeated.begin(), repeated.end());
  return years;
}

// Pages without `vekt` come after those with.
std::pair<bool, int> place_in_navigation(const Document& page) {
  const std::optional<int> weight = std::get<PageFields>(page.compiled.front.fields).weight;
  return {!weight, weight.value_or(0)};
}

struct TopicDraft {
  std::string name;
  std::vector<DatedDocument> documents;
};

std::map<std::string, TopicDraft> collect_topics(std::span<const Document> documents, Diagnostics& diagnostics) {
  std::map<std::string, TopicDraft> topics;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    for (const auto& [name, at] : documents[i].common().topics) {
      const std::string slug = slug_of(name);
      if (slug.empty()) {
        diagnostics.add(link_messages::topic_without_letters({documents[i].compiled.path, at}, name));
        continue;
      }
      TopicDraft& topic = topics[slug];
      if (topic.name.empty()) topic.name = name;
      if (topic.documents.empty() || topic.documents.back().id.index != i) {
        topic.documents.push_back({day_of(documents[i]), {i}});
      }
    }
  }
  return topics;
}

}  // namespace

std::optional<Date> day_of(const Document& document) {
  const std::optional<Date> spoken = spoken_day(document);
  return spoken ? spoken : document.last_changed;
}

std::optional<Date> spoken_day(const Document& document) {
  if (const auto stated = stated_day(document.compiled.front)) return stated;
  const TypeFields& fields = document.compiled.front.fields;
  if (const auto* plan = std::get_if<PlanFields>(&fields)) return first_day_of(plan->period.first_year);
  if (const auto* report = std::get_if<AnnualReportFields>(&fields)) return first_day_of(report->year + 1);
  return std::nullopt;
}

void list_documents(Site& site) {
  std::vector<DatedDocument> reports;
  std::vector<DatedDocument> others;
  for (std::uint32_t i = 0; i < site.documents.size(); ++i) {
    const Document& document = site.documents[i];
    if (document.withdrawn()) continue;
    const DatedDocument dated{day_of(document), {i}};
    switch (document.type()) {
      case DocumentType::Page:
        site.pages.push_back({i});
        break;
      case DocumentType::AnnualReport:
        // By the year they are about, whenever they were adopted.
        if (!document.translation_of.exists()) {
          const int year = std::get<AnnualReportFields>(document.compiled.front.fields).year;
          reports.push_back({first_day_of(year), {i}});
        }
        break;
      case DocumentType::Other:
        others.push_back(dated);
        break;
      default:
        break;
    }
  }
  std::ranges::stable_sort(site.pages, {},
                           [&](DocumentId id) { return place_in_navigation(site.documents[id.index]); });
  site.annual_reports = ids_in_order(std::move(reports));
  site.other_documents = by_day_and_title(std::move(others), site);
}

std::vector<Topic> find_topics(std::span<const Document> documents, Language language, Diagnostics& diagnostics) {
  struct Sorted {
    std::string key;
    Topic topic;
  };
  std::vector<Sorted> sorted;
  for (auto& [slug, draft] : collect_topics(documents, diagnostics)) {
    sorted.push_back({sort_key(draft.name, language), {slug, draft.name, ids_in_order(std::move(draft.documents))}});
  }
  std::ranges::sort(sorted, [](const Sorted& a, const Sorted& b) {
    return std::tie(a.key, a.topic.slug) < std::tie(b.key, b.topic.slug);
  });
  std::vector<Topic> topics;
  topics.reserve(sorted.size());
  for (Sorted& each : sorted) topics.push_back(std::move(each.topic));
  return topics;
}

void list_by_committee(Site& site) {
  const auto list = [&](CommitteeId committee) {
    return committee.exists() ? &site.committees[committee.index] : nullptr;
  };
  for (std::uint32_t i = 0; i < site.meetings.size(); ++i) list(site.meetings[i].committee)->meetings.push_back({i});
  for (std::uint32_t i = 0; i < site.cases.size(); ++i) list(site.cases[i].committee)->cases.push_back({i});
  for (std::uint32_t i = 0; i < site.plans.size(); ++i) {
    if (Committee* committee = list(site.plans[i].committee)) committee->plans.push_back({i});
  }
  for (std::uint32_t i = 0; i < site.grants.size(); ++i) {
    if (Committee* committee = list(site.grants[i].committee)) committee->grants.push_back({i});
  }
  for (const DocumentId id : site.other_documents) {
    if (Committee* committee = list(site.documents[id.index].committee)) committee->documents.push_back(id);
  }
  for (std::uint32_t i = 0; i < site.decisions.size(); ++i) {
    list(site.meetings[site.decisions[i].meeting.index].committee)->decisions.push_back({i});
  }
  for (Committee& committee : site.committees) {
    committee.years = years_of(committee, site);
    // By meeting already, the oldest first.
    std::ranges::stable_sort(committee.decisions, std::greater<>{},
                             [&](DecisionId id) { return site.decisions[id.index].meeting; });
  }
}

}  // namespace motebok
