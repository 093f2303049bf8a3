import { actionColumns, type Column, recordColumn } from "@openhpa/core";
import { modelVersion } from "@openhpa/rdf";
import { OPENHPA, schemeNamed } from "@openhpa/vocabularies";
import { type JsonSchema, leafSchema } from "./leaf-schema.js";

/** Where the table schema and its example stand in the published package. */
const FOLDER = `${OPENHPA}schema/v1/`;

/** What a reader can check of a cell; a column that joins several values is only text. */
function constraints({ required, field, type }: Column): JsonSchema {
  const { kind } = field.datatype;
  const isOne = !field.many && kind !== "object" && kind !== "text";
  const {
    pattern,
    minimum,
    maximum,
    maxLength,
    enum: values,
  } = (isOne ? leafSchema(field) : {}) as JsonSchema;
  return {
    required,
    ...(field.datatype.kind === "key" ? { unique: true } : {}),
    ...(values !== undefined ? { enum: values } : {}),
    ...(pattern !== undefined && type === "string" && kind !== "string" ? { pattern } : {}),
    ...(pattern !== undefined && field.datatype.kind === "string" && field.datatype.pattern
      ? { pattern }
      : {}),
    ...(minimum !== undefined ? { minimum } : {}),
    ...(maximum !== undefined ? { maximum } : {}),
    ...(maxLength !== undefined ? { maxLength } : {}),
  };
}

function description({ field, definition, language }: Column): string {
  const several = field.many
    ? " Plusieurs valeurs sont séparées par une barre verticale |. / Several values are separated by a bar |."
    : "";
  const scheme =
    field.datatype.kind === "code" ? ` Liste / list: ${schemeNamed(field.datatype.scheme).iri}` : "";
  const translation = language ? ` [${language}]` : "";
  return `${definition.fr} / ${definition.en}${translation}${several}${scheme}`;
}

/**
 * The Frictionless Table Schema of the flat CSV of actions, in the form that schema.data.gouv.fr scans; its columns are
 * `actionColumns`, in the same order.
 */
export function tableSchema(): JsonSchema {
  return {
    $schema: "https://frictionlessdata.io/schemas/table-schema.json",
    name: "openhpa-actions",
    title: "Actions de promotion de la santé et de prévention (OpenHPA)",
    description: `Une action de promotion de la santé ou de prévention par ligne, dans une édition (une année). Les listes d'objets y sont résumées : la fiche complète est en JSON. Une colonne ${recordColumn.name} peut suivre les autres. ${recordColumn.definition.fr} / One health-promotion or prevention action per row, in one edition (one year). Lists of objects are summarised: the full record is in JSON. A column ${recordColumn.name} may follow the others. ${recordColumn.definition.en}`,
    countryCode: "FR",
    homepage: OPENHPA,
    path: `${FOLDER}table-schema/actions.schema.json`,
    version: `${modelVersion()}.0`,
    licenses: [{ name: "MIT", title: "MIT License", path: "https://spdx.org/licenses/MIT" }],
    resources: [
      {
        title: "Exemple valide / valid example",
        name: "example-actions",
        path: `${FOLDER}examples/actions.csv`,
      },
    ],
    missingValues: [""],
    primaryKey: "key",
    fields: actionColumns.map((column) => ({
      name: column.name,
      title: column.label.fr,
      description: description(column),
      type: column.type,
      rdfType: column.term,
      constraints: constraints(column),
    })),
  };
}
