export { CONTEXT_URL, ONTOLOGY, OPENHPA, SCHEMA_URL, SHAPES_URL, VOCAB } from "./addresses.js";
export {
  type Concept,
  type ConceptEntry,
  type ConceptScheme,
  conceptIri,
  defineScheme,
  findConcept,
  type Labels,
  type Language,
  type SchemeMeta,
  type SmocPlace,
} from "./concept.js";
export { normaliseLabel } from "./label-form.js";
export { type LabelLookup, type LabelMatch, lookupLabel } from "./lookup.js";
export type { PlanFacts, PlanKind } from "./plan-facts.js";
export { type PrintedSegment, type PrintedSplit, splitPrintedList } from "./printed-list.js";
export { actionKind, type ActionKindNotation } from "./schemes/action-kind.js";
export { actionStatus, type ActionStatusNotation } from "./schemes/action-status.js";
export { actionType, type ActionTypeNotation } from "./schemes/action-type.js";
export { agreementKind, type AgreementKindNotation } from "./schemes/agreement-kind.js";
export { audienceLevel, type AudienceLevelNotation } from "./schemes/audience-level.js";
export { audienceRole, type AudienceRoleNotation } from "./schemes/audience-role.js";
export { behaviour, type BehaviourNotation } from "./schemes/behaviour.js";
export { careMode, type CareModeNotation } from "./schemes/care-mode.js";
export { certainty, type CertaintyNotation } from "./schemes/certainty.js";
export { chronicCondition, type ChronicConditionNotation } from "./schemes/chronic-condition.js";
export { evaluationStatus, type EvaluationStatusNotation } from "./schemes/evaluation-status.js";
export { evidenceMethod, type EvidenceMethodNotation } from "./schemes/evidence-method.js";
export { frequency, type FrequencyNotation } from "./schemes/frequency.js";
export { geographicLevel, type GeographicLevelNotation } from "./schemes/geographic-level.js";
export { identifierScheme, type IdentifierSchemeNotation } from "./schemes/identifier-scheme.js";
export { indicatorKind, type IndicatorKindNotation } from "./schemes/indicator-kind.js";
export { licence, type LicenceNotation } from "./schemes/licence.js";
export { lifeStage, type LifeStageNotation } from "./schemes/life-stage.js";
export { missingReason, type MissingReasonNotation } from "./schemes/missing-reason.js";
export { objectiveKind, type ObjectiveKindNotation } from "./schemes/objective-kind.js";
export { outcomeStage, type OutcomeStageNotation } from "./schemes/outcome-stage.js";
export { partKind, type PartKindNotation } from "./schemes/part-kind.js";
export { partnerRole, type PartnerRoleNotation } from "./schemes/partner-role.js";
export { plan, type PlanNotation } from "./schemes/plan.js";
export { preventionLevel, type PreventionLevelNotation } from "./schemes/prevention-level.js";
export { psychosocialSkill, type PsychosocialSkillNotation } from "./schemes/psychosocial-skill.js";
export { registryStatus, type RegistryStatusNotation } from "./schemes/registry-status.js";
export { sdg, type SdgNotation } from "./schemes/sdg.js";
export { setting, type SettingNotation } from "./schemes/setting.js";
export { situation, type SituationNotation } from "./schemes/situation.js";
export { smoc, type SmocNotation } from "./schemes/smoc.js";
export { structureType, type StructureTypeNotation } from "./schemes/structure-type.js";
export { substance, type SubstanceNotation } from "./schemes/substance.js";
export { territoryType, type TerritoryTypeNotation } from "./schemes/territory-type.js";
export { theme, type ThemeNotation } from "./schemes/theme.js";
export { type SchemeName, schemes } from "./schemes.js";
export { type SmocCell, type SmocLevel, type SmocRow, smocGrid, smocLevels } from "./smoc-grid.js";
export {
  parseTerritoryCode,
  type Territory,
  type TerritoryCode,
  type TerritoryIndex,
  type TerritorySearch,
  territoryCodePattern,
} from "./territories/territory.js";
export { smallTerritories } from "./territories/small.js";
