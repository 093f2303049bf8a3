export { context, type TermDefinition } from "./context.js";
export { type Derivable, derivableOf, derivations, derivedTerms } from "./derived.js";
export { fromJsonLd, type JsonLdReading, jsonLdToQuads } from "./from-json-ld.js";
export {
  generateFormTable,
  generateLinkTable,
  generateOntology,
  generateScheme,
  generateShapes,
  generateSparqlShapes,
  generateUnverifiedLinks,
  generateUnverifiedTable,
  modelPublication,
  modelVersion,
  ontologyQuads,
  schemeQuads,
  shapeIri,
  shapeQuads,
  sparqlShapeQuads,
  territoryQuads,
} from "./generate/index.js";
export {
  codeIri,
  describedBy,
  organisationIri,
  RECORD_FRAGMENT,
  recordIri,
  recordNode,
  territoryIri,
  trimBase,
} from "./iris.js";
export {
  contextOf,
  type JsonLd,
  type JsonLdDocument,
  type JsonLdNode,
  type JsonLdOptions,
  toJsonLd,
  toJsonLdNode,
  toJsonLdText,
} from "./json-ld.js";
export { LineBuffer } from "./line-buffer.js";
export {
  allTables,
  literalTypes,
  POSITION,
  RDF_TYPE,
  RECORD_TYPE,
  type Row,
  rowNamed,
  type Table,
  tableOf,
} from "./mapping.js";
export { toNQuads, writeNQuads } from "./nquads.js";
export { type Place, placesOf } from "./places.js";
export { type GraphOptions, toQuads } from "./quads.js";
export { fromQuads, type LeftOver, type ReadOptions, type ReadResult } from "./read.js";
export {
  ACTIVITY_STREAMS,
  DESCRIBED_TYPE,
  leftOfRecord,
  TOMBSTONE_TYPE,
  tombstoneQuads,
} from "./tombstone.js";
export { toTurtle, writeTurtle } from "./turtle.js";
export { recordGraph, type WriteOptions } from "./write.js";
