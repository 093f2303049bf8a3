import { type Action, type HpaRecord, validate } from "@openhpa/core";
import { toJsonLd, toTurtle } from "@openhpa/rdf";
import type { Artefact } from "./artefact.js";
import { generatedNotice, markdownTable } from "./markdown.js";

/** A valid record of `seeds/valid`, as it stands in its file. */
export interface Seed {
  /** File name without `.json`. */
  readonly name: string;
  readonly text: string;
}

/** The base of the examples' addresses; a domain that is reserved for examples. */
export const EXAMPLE_BASE = "https://example.org/openhpa";
const FOLDER = "schemas/v1/examples";

/** The record of a seed; throws when it is not valid, because an invalid example must never be published. */
function recordOf({ name, text }: Seed): HpaRecord {
  const { value, issues } = validate(JSON.parse(text));
  if (value) return value;
  const errors = issues
    .filter((issue) => issue.severity === "error")
    .map((issue) => `${issue.pointer} ${issue.messages.en}`);
  throw new Error(`seeds/valid/${name}.json is not valid:\n${errors.join("\n")}`);
}

function readme(seeds: readonly Seed[], records: readonly HpaRecord[]): string {
  const rows = seeds.map(({ name }, index) => [
    `[${name}](${name}.json)`,
    Object.values(records[index]?.title ?? {})[0] ?? "",
    records[index]?.type ?? "",
    `[.jsonld](${name}.jsonld) [.ttl](${name}.ttl)`,
  ]);
  return [
    generatedNotice,
    "# Exemples / examples",
    "",
    `Les fiches de \`seeds/valid\`, telles quelles et converties avec la base \`${EXAMPLE_BASE}\`.`,
    "",
    `*The records of \`seeds/valid\`, as they are and converted with the base \`${EXAMPLE_BASE}\`.*`,
    "",
    markdownTable(["Fiche / record", "Titre / title", "Type", "RDF"], rows),
    "",
  ].join("\n");
}

/** The actions among the seeds, for the examples of tables. */
export function exampleActions(seeds: readonly Seed[]): readonly Action[] {
  return seeds.map(recordOf).filter((record): record is Action => record.type === "Action");
}

/** The example files: each seed as JSON, JSON-LD with its context inside, and Turtle. */
export function exampleArtefacts(seeds: readonly Seed[]): Artefact[] {
  const records = seeds.map(recordOf);
  const options = { base: EXAMPLE_BASE };
  const files = seeds.flatMap(({ name, text }, index): Artefact[] => {
    const record = records[index] as HpaRecord;
    return [
      { path: `${FOLDER}/${name}.json`, content: text },
      {
        path: `${FOLDER}/${name}.jsonld`,
        content: `${JSON.stringify(toJsonLd(record, options), null, 2)}\n`,
      },
      { path: `${FOLDER}/${name}.ttl`, content: toTurtle(record, options) },
    ];
  });
  return [...files, { path: `${FOLDER}/README.md`, content: readme(seeds, records) }];
}
