export { modelVersion } from "./model-version.js";
export { generateOntology, ontologyQuads } from "./ontology.js";
export { generateShapes, shapeIri, shapeQuads } from "./shacl.js";
export { generateScheme, schemeQuads } from "./skos.js";
export { territoryQuads } from "./territories.js";
