import type { ConceptScheme } from "./concept.js";
import { actionKind } from "./schemes/action-kind.js";
import { actionStatus } from "./schemes/action-status.js";
import { actionType } from "./schemes/action-type.js";
import { agreementKind } from "./schemes/agreement-kind.js";
import { audienceLevel } from "./schemes/audience-level.js";
import { audienceRole } from "./schemes/audience-role.js";
import { behaviour } from "./schemes/behaviour.js";
import { careMode } from "./schemes/care-mode.js";
import { certainty } from "./schemes/certainty.js";
import { chronicCondition } from "./schemes/chronic-condition.js";
import { evaluationStatus } from "./schemes/evaluation-status.js";
import { evidenceMethod } from "./schemes/evidence-method.js";
import { frequency } from "./schemes/frequency.js";
import { geographicLevel } from "./schemes/geographic-level.js";
import { identifierScheme } from "./schemes/identifier-scheme.js";
import { indicatorKind } from "./schemes/indicator-kind.js";
import { licence } from "./schemes/licence.js";
import { lifeStage } from "./schemes/life-stage.js";
import { missingReason } from "./schemes/missing-reason.js";
import { objectiveKind } from "./schemes/objective-kind.js";
import { outcomeStage } from "./schemes/outcome-stage.js";
import { partKind } from "./schemes/part-kind.js";
import { partnerRole } from "./schemes/partner-role.js";
import { plan } from "./schemes/plan.js";
import { preventionLevel } from "./schemes/prevention-level.js";
import { psychosocialSkill } from "./schemes/psychosocial-skill.js";
import { registryStatus } from "./schemes/registry-status.js";
import { sdg } from "./schemes/sdg.js";
import { setting } from "./schemes/setting.js";
import { situation } from "./schemes/situation.js";
import { smoc } from "./schemes/smoc.js";
import { structureType } from "./schemes/structure-type.js";
import { substance } from "./schemes/substance.js";
import { territoryType } from "./schemes/territory-type.js";
import { theme } from "./schemes/theme.js";
import { tidierPhp } from "./schemes/tidier-php.js";

/** Every concept scheme by the name that its address carries. */
export const schemes = {
  smoc,
  plan,
  theme,
  "life-stage": lifeStage,
  situation,
  "audience-role": audienceRole,
  "audience-level": audienceLevel,
  "action-type": actionType,
  setting,
  "structure-type": structureType,
  "geographic-level": geographicLevel,
  frequency,
  substance,
  behaviour,
  "agreement-kind": agreementKind,
  "indicator-kind": indicatorKind,
  licence,
  "action-kind": actionKind,
  "part-kind": partKind,
  "action-status": actionStatus,
  "outcome-stage": outcomeStage,
  "objective-kind": objectiveKind,
  "partner-role": partnerRole,
  "missing-reason": missingReason,
  "evaluation-status": evaluationStatus,
  "evidence-method": evidenceMethod,
  certainty,
  "identifier-scheme": identifierScheme,
  "prevention-level": preventionLevel,
  sdg,
  "psychosocial-skill": psychosocialSkill,
  "chronic-condition": chronicCondition,
  "care-mode": careMode,
  "territory-type": territoryType,
  "registry-status": registryStatus,
  "tidier-php": tidierPhp,
} as const;

/** Name of a scheme, as its address carries it. */
export type SchemeName = keyof typeof schemes;

/** The notations of the scheme with this name. */
export type NotationOf<S extends SchemeName> = (typeof schemes)[S]["notations"][number];

/** The scheme with this name, as it is read where no single scheme is meant. */
export function schemeNamed(name: SchemeName): ConceptScheme {
  return schemes[name];
}
