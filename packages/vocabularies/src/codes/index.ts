export { CONTEXT_URL, ONTOLOGY, OPENHPA, SCHEMA_URL, SHAPES_URL, VOCAB } from "../addresses.js";
export type { LabelledConcept } from "../label-index.js";
export { lookupLabelIn } from "../lookup.js";
export type { NotationOf, SchemeName } from "../schemes.js";
export {
  type RepresentativePoint,
  representativePoints,
} from "../territories/representative-points.js";
export { smallTerritories } from "../territories/small.js";
export {
  parseTerritoryCode,
  type TerritoryCode,
  type TerritoryCodes,
  type TerritoryIndex,
  territoryCodePattern,
} from "../territories/territory.js";
export { type CodeList, codeList, type PlanYears, planYears } from "./code-list.js";
export { type LabelledScheme, labelledScheme } from "./labelled-scheme.js";
export { schemeNames } from "./scheme-names.data.js";
