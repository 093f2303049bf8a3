/** The one constant from which every OpenHPA address comes: moving the project means changing this line. */
export const OPENHPA = "https://w3id.org/openhpa/";

/** Namespace of the ontology's own terms (prefix `hpa:`), hash IRIs. */
export const ONTOLOGY = `${OPENHPA}ns#`;

/** Base of every concept scheme: `<VOCAB><scheme>/<notation>`. */
export const VOCAB = `${OPENHPA}vocab/`;

/** Address that names the v1 JSON-LD context; it is bundled, never fetched. */
export const CONTEXT_URL = `${OPENHPA}context/v1.jsonld`;

/** Address that names the v1 JSON Schema of an action record; it is bundled, never fetched. */
export const SCHEMA_URL = `${OPENHPA}schema/v1/action.schema.json`;

/** Address that names the v1 SHACL shapes; they are bundled, never fetched. */
export const SHAPES_URL = `${OPENHPA}shapes/v1.ttl`;
