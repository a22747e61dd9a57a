#pragma once
// Judgments for people and as documented JSON, shared by the commands that judge.

#include "app/cli/output.h"
#include "core/notice/content.h"
#include "core/rules/finding.h"
#include "core/service/fitting.h"

namespace tocsin::cli {

base::Json asideJson(const notice::Aside& aside);
base::Json asidesJson(const std::vector<notice::Aside>& asides);
/// One line per aside: where, why, and that nothing was lost.
void printAsides(const Common& common, const std::vector<notice::Aside>& asides);
/// The findings, open ones with what to do, then the verdict.
void printJudgement(const Common& common, const rules::Judgement& judgement, const std::string& what);
/// What fits instead, best first.
base::Json fitsJson(const std::vector<service::Fit>& fits, base::Language language);
void printFits(const Common& common, const std::vector<service::Fit>& fits);
rules::Stage stageFrom(const std::string& name);

} // namespace tocsin::cli
