// One function per document type. Which keys a type has, and which it must have, stands in front_matter_keys.cc and was
// checked when the reader was made; here each key goes to its field.

#include "compile/front_matter_types.h"

#include <algorithm>
#include <unordered_set>

#include "base/check.h"
#include "compile/front_matter_choices.h"
#include "compile/front_matter_messages.h"

namespace motebok {
namespace {

std::vector<Person> read_people(std::string_view key, TomlReader& reader, TomlReading& reading) {
  std::vector<Person> people;
  for (const TomlValue* item : reader.tables(key)) {
    TomlReader person(item->entries, person_schema(), item->at, reading);
    people.push_back({person.text("rolle"), person.text("fra"), person.text("navn"), person.text("verv"),
                      person.text("for"), person.attended_cases("saker"), item->at});
  }
  return people;
}

std::vector<Member> read_members(TomlReader& reader, TomlReading& reading) {
  std::vector<Member> members;
  for (const TomlValue* item : reader.tables("medlemmer")) {
    TomlReader member(item->entries, member_schema(), item->at, reading);
    members.push_back({member.text("rolle"), member.text("fra"), member.text("navn"), member.text("verv"),
                       member.first_day("periode_fra"), member.last_day("periode_til"), member.yes("stemmerett")});
    member.expect_order("periode_fra", members.back().term_begin, "periode_til", members.back().term_end);
  }
  return members;
}

std::vector<Alias> read_aliases(TomlReader& reader, TomlReading& reading) {
  std::vector<Alias> aliases;
  for (const TomlValue* item : reader.tables_or_texts("aliaser")) {
    if (item->kind == TomlValue::Kind::Text) {
      aliases.push_back({item->text, std::nullopt, std::nullopt, item->at});
      continue;
    }
    TomlReader alias(item->entries, alias_schema(), item->at, reading);
    Alias read{alias.text("navn"), alias.first_day("fra"), alias.last_day("til"), alias.place_of("navn")};
    alias.expect_order("fra", read.from, "til", read.until);
    if (!read.name.empty()) aliases.push_back(std::move(read));
  }
  return aliases;
}

CommitteeFields read_committee(TomlReader& reader, TomlReading& reading) {
  CommitteeFields fields;
  fields.abbreviation = reader.text("forkortelse");
  fields.level = reader.choice("nivaa", kLevels, kLevelHints).value_or(Level::Professional);
  fields.aliases = read_aliases(reader, reading);
  fields.parent = reader.written("overordnet");
  fields.founded = reader.first_day("opprettet");
  fields.dissolved = reader.last_day("nedlagt");
  reader.expect_order("opprettet", fields.founded, "nedlagt", fields.dissolved);
  fields.successor = reader.written("etterfolger");
  fields.members = read_members(reader, reading);
  fields.email = reader.email("epost");
  fields.mandate = reader.written("mandat");
  return fields;
}

MeetingFields read_meeting(TomlReader& reader) {
  return {reader.written("utvalg"), reader.date("dato").value_or(Date{}), reader.place_of("dato")};
}

MeetingFacts read_facts(TomlReader& reader) {
  MeetingFacts facts;
  facts.time = reader.clock("tid");
  facts.place = reader.text("sted");
  facts.digital = reader.yes_or_text("digitalt");
  facts.digital_given = reader.value("digitalt") != nullptr;
  if (facts.digital) facts.digital_place = reader.said_beside_yes("digitalt");
  // The address of an online room lets anybody in: it is for those who were invited.
  if (facts.digital_place.find("://") != std::string::npos) facts.digital_place.clear();
  return facts;
}

NoticeFields read_notice(TomlReader& reader) {
  NoticeFields fields;
  fields.meeting = read_meeting(reader);
  fields.facts = read_facts(reader);
  fields.cancelled = reader.yes_or_text("avlyst");
  if (fields.cancelled) fields.cancelled_reason = reader.said_beside_yes("avlyst");
  fields.case_deadline = reader.date("frist_saker");
  reader.expect_order("frist_saker", fields.case_deadline, "dato", fields.meeting.date);
  reader.expect_near("frist_saker", fields.case_deadline, "dato", fields.meeting.date);
  return fields;
}

CasePaperFields read_case_paper(TomlReader& reader) {
  return {read_meeting(reader), reader.text("til"), reader.text("fra")};
}

MinutesFields read_minutes(TomlReader& reader, TomlReading& reading) {
  return {read_meeting(reader),
          read_facts(reader),
          read_people("tilstede", reader, reading),
          read_people("forfall", reader, reading),
          read_people("sekretariat", reader, reading),
          reader.date("godkjent"),
          reader.place_of("godkjent")};
}

PlanFields read_plan(TomlReader& reader) {
  return {reader.period("periode").value_or(Period{}), reader.written("utvalg"), reader.date("vedtatt"),
          reader.written_list("bygger_paa"), reader.written_list("erstatter")};
}

AnnualReportFields read_annual_report(TomlReader& reader, TomlReading& reading) {
  AnnualReportFields fields;
  fields.year = reader.year("aar").value_or(0);
  fields.committee = reader.written("utvalg");
  fields.adopted = reader.date("vedtatt");
  for (const TomlValue* item : reader.tables("tall")) {
    TomlReader figure(item->entries, figure_schema(), item->at, reading);
    fields.figures.push_back({figure.text("hva"), figure.written("utvalg"),
                              static_cast<double>(figure.natural("antall").value_or(0)), item->at});
  }
  return fields;
}

std::vector<WrittenAward> read_awards(TomlReader& reader, TomlReading& reading) {
  std::vector<WrittenAward> awards;
  for (const TomlValue* item : reader.tables("tildeling")) {
    TomlReader award(item->entries, award_schema(), item->at, reading);
    awards.push_back({award.text("tittel"), award.written_list("mottakere"), award.amount("belop").value_or(0),
                      award.written_list("tiltak"), award.date("oppstart"), award.date("evaluert"), item->at});
  }
  return awards;
}

GrantFields read_grant(TomlReader& reader, TomlReading& reading) {
  GrantFields fields;
  fields.deadline = reader.date("frist").value_or(Date{});
  fields.pot = reader.amount("ramme").value_or(0);
  fields.committee = reader.written("utvalg");
  fields.announced = reader.date("publisert");
  fields.round = reader.natural("runde");
  fields.builds_on = reader.written_list("bygger_paa");
  fields.applicants = reader.natural("soekere");
  fields.awarded = reader.date("tildelt");
  fields.awarded_at = reader.place_of("tildelt");
  fields.evaluation_months = reader.natural("evaluering_maaneder");
  fields.contact = reader.email("kontakt");
  reader.expect_order("publisert", fields.announced, "frist", fields.deadline);
  reader.expect_order("frist", fields.deadline, "tildelt", fields.awarded);
  fields.awards = read_awards(reader, reading);
  return fields;
}

OtherFields read_other(TomlReader& reader) {
  return {reader.text("slag"), reader.written("utvalg"), reader.date("dato"), reader.written_list("erstatter"),
          reader.written_list("bygger_paa")};
}

PartnerFields read_partner(TomlReader& reader) {
  return {reader.choice("slag", kPartnerKinds, kPartnerKindHints).value_or(PartnerKind::Other),
          reader.text("navn_se"),
          reader.text("navn_nn"),
          reader.names("aliaser"),
          reader.municipality_number("kommunenummer"),
          reader.web_address("nettsted")};
}

// NFC, so that a topic typed on a Mac is the same topic; each once.
std::vector<Written> read_topics(TomlReader& reader) {
  std::vector<Written> topics;
  std::unordered_set<std::string> known;
  for (const Written& topic : reader.written_list("emner")) {
    std::string name = normalized(topic.text);
    if (known.insert(name).second) topics.push_back({std::move(name), topic.at});
  }
  return topics;
}

}  // namespace

CommonFields read_common_fields(TomlReader& reader, TomlReading& reading) {
  CommonFields common;
  common.title = reader.written("tittel");
  common.summary = reader.text("sammendrag");
  common.language = reader.choice("spraak", kLanguages, kLanguageHints).value_or(Language::Bokmaal);
  common.translation_of = reader.written("oversettelse_av");
  common.former_addresses = reader.written_list("tidligere_adresser");
  common.draft = reader.yes("utkast");
  common.publish_from = reader.date("publiseres");
  common.withdrawn = reader.date("trukket");
  common.withdrawn_reason = reader.text("trukket_grunn");
  // A text that its editor believes to be gone must not be published.
  if (!common.withdrawn_reason.empty() && reader.value("trukket") == nullptr) {
    reading.diagnostics.add(front_matter_messages::reason_without_withdrawal(
        {std::string(reading.path), reader.place_of("trukket_grunn")}));
  }
  common.topics = read_topics(reader);
  common.updated = reader.date("oppdatert");
  common.updated_at = reader.place_of("oppdatert");
  common.change_note = reader.text("endringsnotat");
  return common;
}

TypeFields read_type_fields(DocumentType type, TomlReader& reader, TomlReading& reading) {
  switch (type) {
    case DocumentType::Page:
      return PageFields{reader.whole("vekt")};
    case DocumentType::Committee:
      return read_committee(reader, reading);
    case DocumentType::Notice:
      return read_notice(reader);
    case DocumentType::CasePaper:
      return read_case_paper(reader);
    case DocumentType::Minutes:
      return read_minutes(reader, reading);
    case DocumentType::Plan:
    case DocumentType::Declaration:
      return read_plan(reader);
    case DocumentType::AnnualReport:
      return read_annual_report(reader, reading);
    case DocumentType::Grant:
      return read_grant(reader, reading);
    case DocumentType::Other:
      return read_other(reader);
    case DocumentType::Partner:
      return read_partner(reader);
  }
  CHECK(!"every document type has fields");
}

}  // namespace motebok
