export { CONTEXT_URL, ONTOLOGY, OPENHPA, SCHEMA_URL, SHAPES_URL, VOCAB } from "./addresses.js";
export { type Choice, type ChoicesOptions, choices } from "./choices.js";
export {
  type Code,
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
export { label } from "./label.js";
export { normaliseLabel } from "./label-form.js";
export { type LabelRights, OSCARS_RIGHTS, type OwnersRights, TERRITORY_RIGHTS } from "./label-rights.js";
export { type LabelLookup, type LabelMatch, lookupLabel } from "./lookup.js";
export type { PlanFacts, PlanKind } from "./plan-facts.js";
export { type PrintedSegment, type PrintedSplit, splitPrintedList } from "./printed-list.js";
export { type ActionKindNotation, actionKind } from "./schemes/action-kind.js";
export { type ActionStatusNotation, actionStatus } from "./schemes/action-status.js";
export { type ActionTypeNotation, actionType } from "./schemes/action-type.js";
export { type AgreementKindNotation, agreementKind } from "./schemes/agreement-kind.js";
export { type AudienceLevelNotation, audienceLevel } from "./schemes/audience-level.js";
export { type AudienceRoleNotation, audienceRole } from "./schemes/audience-role.js";
export { type BehaviourNotation, behaviour } from "./schemes/behaviour.js";
export { type CareModeNotation, careMode } from "./schemes/care-mode.js";
export { type CertaintyNotation, certainty } from "./schemes/certainty.js";
export { type ChronicConditionNotation, chronicCondition } from "./schemes/chronic-condition.js";
export { type EvaluationStatusNotation, evaluationStatus } from "./schemes/evaluation-status.js";
export { type EvidenceMethodNotation, evidenceMethod } from "./schemes/evidence-method.js";
export { type FrequencyNotation, frequency } from "./schemes/frequency.js";
export { type GeographicLevelNotation, geographicLevel } from "./schemes/geographic-level.js";
export { type IdentifierSchemeNotation, identifierScheme } from "./schemes/identifier-scheme.js";
export { type IndicatorKindNotation, indicatorKind } from "./schemes/indicator-kind.js";
export { type LicenceNotation, licence } from "./schemes/licence.js";
export { type LifeStageNotation, lifeStage } from "./schemes/life-stage.js";
export { type MissingReasonNotation, missingReason } from "./schemes/missing-reason.js";
export { type ObjectiveKindNotation, objectiveKind } from "./schemes/objective-kind.js";
export { type OutcomeStageNotation, outcomeStage } from "./schemes/outcome-stage.js";
export { type PartKindNotation, partKind } from "./schemes/part-kind.js";
export { type PartnerRoleNotation, partnerRole } from "./schemes/partner-role.js";
export { type PlanNotation, plan } from "./schemes/plan.js";
export { type PreventionLevelNotation, preventionLevel } from "./schemes/prevention-level.js";
export { type PsychosocialSkillNotation, psychosocialSkill } from "./schemes/psychosocial-skill.js";
export { type RegistryStatusNotation, registryStatus } from "./schemes/registry-status.js";
export { type SdgNotation, sdg } from "./schemes/sdg.js";
export { type SettingNotation, setting } from "./schemes/setting.js";
export { type SituationNotation, situation } from "./schemes/situation.js";
export { type SmocNotation, smoc } from "./schemes/smoc.js";
export { type StructureTypeNotation, structureType } from "./schemes/structure-type.js";
export { type SubstanceNotation, substance } from "./schemes/substance.js";
export { type TerritoryTypeNotation, territoryType } from "./schemes/territory-type.js";
export { type ThemeNotation, theme } from "./schemes/theme.js";
export { type TidierPhpNotation, tidierPhp } from "./schemes/tidier-php.js";
export { type NotationOf, type SchemeName, schemeNamed, schemes } from "./schemes.js";
export {
  type SmocCell,
  type SmocFocalPoint,
  type SmocLevel,
  type SmocRow,
  smocFocalPoints,
  smocFocalPointsOf,
  smocGrid,
  smocLevels,
} from "./smoc-grid.js";
export { countryNamed, countryOf } from "./territories/countries.js";
export { placeAddress } from "./territories/place-address.js";
export { populationOf, populationSources } from "./territories/populations.js";
export {
  type Position,
  type RepresentativePoint,
  representativePoints,
  type Seat,
  seatsByRegion,
  seatsByTerritory,
} from "./territories/representative-points.js";
export { smallTerritories } from "./territories/small.js";
export {
  type KnownTerritoryCode,
  parseTerritoryCode,
  type Territory,
  type TerritoryCode,
  type TerritoryCodes,
  type TerritoryIndex,
  type TerritorySearch,
  territoryCodePattern,
} from "./territories/territory.js";
export { territoryLabels } from "./territories/territory-labels.js";
