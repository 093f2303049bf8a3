export {
  generateFormTable,
  generateLinkTable,
  generateUnverifiedLinks,
  generateUnverifiedTable,
} from "./links.js";
export { modelVersion } from "./model-version.js";
export { generateOntology, ontologyQuads } from "./ontology.js";
export { PUBLICATION as modelPublication } from "./publication.js";
export { generateShapes, shapeQuads } from "./shacl.js";
export { generateSparqlShapes, sparqlShapeQuads } from "./shacl-sparql.js";
export { shapeIri } from "./shape-iris.js";
export { generateScheme, schemeQuads } from "./skos.js";
export { territoryQuads } from "./territories.js";
