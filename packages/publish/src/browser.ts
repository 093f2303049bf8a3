export { type CardText, cardTitle, type Titled } from "./card-title.js";
export { byLabel, sortedByLabel } from "./label-order.js";
export { defaultTitle } from "./languages/default-title.js";
export {
  languageOf,
  type PageLanguage,
  pageLanguages,
  pathIn,
  plainPath,
} from "./languages/page-language.js";
export { pick, plainText } from "./languages/pick.js";
export { namedKey } from "./paths/named-key.js";
export {
  conceptPagePath,
  conceptStem,
  fingerprint,
  organisationPagePath,
  organisationStem,
  programmePagePath,
  recordProgrammeStem,
  territoryOfPath,
  territoryPagePath,
  territoryStem,
  widerProgrammeStem,
  yearStem,
} from "./paths/subject-paths.js";
export { kindOfSubject, type SubjectKind } from "./subjects/subject-kind.js";
export { territoryHolders } from "./subjects/territory-holders.js";
export { isStanding, territoryTypeOf, typesInside } from "./subjects/territory-types.js";
