#pragma once
// The command groups. Each adds its commands to the program and sets `status` when one has run.

#include "app/cli/output.h"

#include <CLI/CLI.hpp>

namespace tocsin::cli {

void addInit(CLI::App& program, Common& common, int& status);
void addDemo(CLI::App& program, Common& common, int& status);
void addUsers(CLI::App& program, Common& common, int& status);
void addDrafting(CLI::App& program, Common& common, int& status);
void addIssuing(CLI::App& program, Common& common, int& status);
void addShow(CLI::App& program, Common& common, int& status);
void addLists(CLI::App& program, Common& common, int& status);
void addValidate(CLI::App& program, Common& common, int& status);
void addCasework(CLI::App& program, Common& common, int& status);
void addAnswers(CLI::App& program, Common& common, int& status);
void addImport(CLI::App& program, Common& common, int& status);
void addHistory(CLI::App& program, Common& common, int& status);
void addExport(CLI::App& program, Common& common, int& status);
#ifdef TOCSIN_WITH_PRINT
void addPrint(CLI::App& program, Common& common, int& status);
#endif
void addSchema(CLI::App& program, Common& common, int& status);
void addRules(CLI::App& program, Common& common, int& status);
/// Below the group `rules`.
void addCoverage(CLI::App& rules, Common& common, int& status);
void addJudgeAll(CLI::App& rules, Common& common, int& status);
void addRuleUses(CLI::App& rules, Common& common, int& status);
void addRuleShow(CLI::App& rules, Common& common, int& status);
void addRuleCompare(CLI::App& rules, Common& common, int& status);
void addWorkflow(CLI::App& program, Common& common, int& status);
/// Below the group `workflow`.
void addSimulation(CLI::App& workflow, Common& common, int& status);
void addMigration(CLI::App& workflow, Common& common, int& status);
void addHits(CLI::App& program, Common& common, int& status);
void addRetention(CLI::App& program, Common& common, int& status);
void addAudit(CLI::App& program, Common& common, int& status);
void addQueue(CLI::App& program, Common& common, int& status);
void addRouting(CLI::App& program, Common& common, int& status);
void addStatistics(CLI::App& program, Common& common, int& status);
void addOffice(CLI::App& program, Common& common, int& status);
void addChannel(CLI::App& program, Common& common, int& status);
/// Below the group `channel`.
void addChannelKeys(CLI::App& group, Common& common, int& status);
void addChannelDesk(CLI::App& group, Common& common, int& status);

} // namespace tocsin::cli
