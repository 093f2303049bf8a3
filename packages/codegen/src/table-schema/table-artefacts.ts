import { type Action, validate } from "@openhpa/core";
import { actionColumns, territoryColumns, toRow, toTerritoryRows } from "@openhpa/core/columns";
import { smallTerritories } from "@openhpa/vocabularies";
import type { Artefact } from "../artefact.js";
import type { JsonSchema } from "../leaf-schema.js";
import { generatedNotice, markdownTable } from "../markdown.js";
import { changelog } from "./edition.js";
import { exampleAction, withdrawnExample } from "./example-action.js";
import { exampleTable, type Row } from "./example-table.js";
import { type TableName, tableSchema, territoryTableSchema } from "./table-schema.js";

const FOLDER = "schemas/v1/table-schema";

interface SchemaColumn {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly description: string;
  readonly example?: string;
}

function readme(schema: JsonSchema): string {
  const { title, description, version } = schema as Readonly<Record<string, string>>;
  const columns = schema.fields as unknown as readonly SchemaColumn[];
  const rows = columns.map(({ name, title: label, type, description: meaning, example = "" }) => [
    `\`${name}\``,
    label,
    type,
    meaning,
    example.length > 60 ? `${example.slice(0, 60)}…` : example,
  ]);
  return [
    generatedNotice,
    `# ${title}`,
    "",
    description,
    "",
    `Version ${version}. UTF-8, virgules, point décimal. Vérifier / to check: \`frictionless validate exemple-valide.csv --schema schema.json\`.`,
    "",
    markdownTable(
      ["Colonne / column", "Titre / title", "Type", "Définition / definition", "Exemple / example"],
      rows,
    ),
    "",
  ].join("\n");
}

/** The example actions; throws when one is not valid, because an invalid example must never be published. */
function validExamples(): readonly Action[] {
  return [exampleAction, withdrawnExample].map((action) => {
    const { value, issues } = validate(action);
    if (value?.type === "Action") return value;
    throw new Error(
      issues.map(({ pointer, messages }) => `${action.key}${pointer} ${messages.en}`).join("\n"),
    );
  });
}

/**
 * A folder per table in the layout of a repository that schema.data.gouv.fr reads: `schema.json`, `exemple-valide.csv`, `CHANGELOG.md`,
 * `README.md`; the rows are those of some actions, then of invented ones that fill what is left.
 */
export function tableArtefacts(actions: readonly Action[], json: (value: unknown) => string): Artefact[] {
  const all = [...actions, ...validExamples()];
  const rows = all.map(toRow);
  const territories = all.flatMap((action) => toTerritoryRows(action, smallTerritories()));
  const tables: readonly [TableName, JsonSchema, readonly { readonly name: string }[], readonly Row[]][] = [
    ["actions", tableSchema(rows), actionColumns, rows],
    ["action-territories", territoryTableSchema(territories), territoryColumns, territories],
  ];
  return tables.flatMap(([table, schema, columns, sample]): Artefact[] => [
    { path: `${FOLDER}/${table}/schema.json`, content: json(schema) },
    {
      path: `${FOLDER}/${table}/exemple-valide.csv`,
      content: exampleTable(
        columns.map(({ name }) => name),
        sample,
      ),
    },
    { path: `${FOLDER}/${table}/CHANGELOG.md`, content: changelog(String(schema.title)) },
    { path: `${FOLDER}/${table}/README.md`, content: readme(schema) },
  ]);
}
