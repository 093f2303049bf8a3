/** Where the files of the model stand in a feed; portals know them by these paths, so they never change. */
export const modelPaths = {
  context: "context/v1.jsonld",
  jsonSchema: "schema/v1/action.schema.json",
  tableSchema: "schema/v1/actions.table-schema.json",
  territoryTableSchema: "schema/v1/action-territories.table-schema.json",
  shapes: "shapes/v1.ttl",
  ontology: "ns.ttl",
} as const;
