export { edtfBounds, edtfPattern, type Bounds } from "./edtf.js";
export { type ClassTerm, type Datatype, type FieldDefinition, type Identity, labelOf, type Term, type Wording } from "./field.js";
export * from "./generated/schemas.js";
export type { HpaRecord, LanguageMap } from "./generated/types.js";
export { type Level, levels } from "./levels.js";
export { classOf, type ModelClass, type ModelField, modelClass, modelClasses, recordClasses } from "./model.js";
export { expandCurie, prefixes, territoryTypes } from "./namespaces.js";
