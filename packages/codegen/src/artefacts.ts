import {
  context,
  generateFormTable,
  generateLinkTable,
  generateOntology,
  generateScheme,
  generateShapes,
  generateSparqlShapes,
  generateUnverifiedLinks,
  generateUnverifiedTable,
} from "@openhpa/rdf";
import { type ConceptScheme, schemes } from "@openhpa/vocabularies";
import type { Artefact } from "./artefact.js";
import { badRecordArtefacts } from "./bad-records.js";
import { differenceReference } from "./difference-reference.js";
import { editorSchema } from "./editor-schema.js";
import { exampleActions, exampleArtefacts, type Seed } from "./examples.js";
import { fieldReference } from "./field-reference.js";
import { issuePages, issueReference } from "./issue-reference.js";
import { jsonSchema, jsonSchemaDraft07 } from "./json-schema.js";
import { linkReference } from "./link-reference.js";
import type { BadSeed } from "./matrix/seed-cases.js";
import { generateNQuadsWriter } from "./nquads-writer.js";
import { generateStandaloneTypes, generateStandaloneValidator } from "./standalone-validator.js";
import { reportStyleModule } from "./style-module.js";
import { tableArtefacts } from "./table-schema/table-artefacts.js";
import { typesSchema } from "./types-schema.js";
import { generateSchemaExports, generateTypes } from "./typescript.js";
import { vocabularyReference } from "./vocabulary-reference.js";

/** Folders that hold generated files and nothing else: what is in them and not generated any more is removed. */
export const generatedFolders = [
  "schemas/v1",
  "docs/reference",
  "packages/core/src/generated",
  "packages/rdf/src/generated",
  "packages/import/src/generated",
] as const;

/** Signs of French and English print, and what YAML has no escape for; others stand in patterns only, and editors do not show them alike. */
const notPrint =
  /[^\n -~\u00A1-\u02FF\u2010-\u2026\u2030-\u2044\u20A0-\u20CF\u2190-\u22FF\u{10000}-\u{10FFFF}]/gu;

/** JSON text with an escape for what is not print; it is YAML too, which some tools read it as. */
const json = (value: unknown) =>
  `${JSON.stringify(value, null, 2)}\n`.replace(
    notPrint,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** A generator per file; adding an output is one line here. */
const generators: Readonly<Record<string, () => string>> = {
  "packages/core/src/generated/types.ts": generateTypes,
  "packages/core/src/generated/schemas.ts": generateSchemaExports,
  "packages/rdf/src/generated/nquads-writer.ts": generateNQuadsWriter,
  "schemas/v1/action.schema.json": () => json(jsonSchema()),
  "schemas/v1/action.draft-07.schema.json": () => json(jsonSchemaDraft07()),
  "schemas/v1/action.editor.schema.json": () => json(editorSchema()),
  "schemas/v1/action.types.schema.json": () => json(typesSchema()),
  "schemas/v1/validate.js": generateStandaloneValidator,
  "schemas/v1/validate.d.ts": generateStandaloneTypes,
  "schemas/v1/context.jsonld": () => json({ "@context": context }),
  "schemas/v1/ontology.ttl": generateOntology,
  "schemas/v1/shapes.ttl": generateShapes,
  "schemas/v1/shapes-sparql.ttl": generateSparqlShapes,
  "schemas/v1/links/links.tsv": generateLinkTable,
  "schemas/v1/links/forms.tsv": generateFormTable,
  "schemas/v1/links/unverified.tsv": generateUnverifiedTable,
  "schemas/v1/links/unverified.ttl": generateUnverifiedLinks,
  "docs/reference/fields.md": fieldReference,
  "docs/reference/vocabularies.md": vocabularyReference,
  "docs/reference/links.md": linkReference,
  "docs/reference/issues.md": issueReference,
  "docs/reference/differences.md": differenceReference,
};

/** What generated files are made from beside the model, the rules and the vocabularies. */
export interface Sources {
  readonly seeds: readonly Seed[];
  readonly badSeeds: readonly BadSeed[];
  /** Paths of the bad records that are published, which keep their names. */
  readonly published: ReadonlySet<string>;
  /** The style sheet of the report of an import. */
  readonly reportStyle: string;
}

/** Every generated file of the repository, from the model, the vocabularies and the seeds; pure, always the same bytes. */
export function artefacts({ seeds, badSeeds, published, reportStyle }: Sources): Artefact[] {
  const single = Object.entries(generators).map(([path, generate]) => ({ path, content: generate() }));
  const vocabularies = Object.values<ConceptScheme>(schemes).map((scheme) => ({
    path: `schemas/v1/vocabularies/${scheme.name}.ttl`,
    content: generateScheme(scheme),
  }));
  return [
    ...single,
    ...vocabularies,
    reportStyleModule(reportStyle),
    ...issuePages(),
    ...exampleArtefacts(seeds),
    ...tableArtefacts(exampleActions(seeds), json),
    ...badRecordArtefacts(badSeeds, published),
  ];
}
