import { compareCodePoints } from "@openhpa/core";
import type { Artefact } from "./artefact.js";
import { differenceOf, type PublishedValidator } from "./declared-differences.js";
import { generatedNotice, markdownTable } from "./markdown.js";
import { matrixCases } from "./matrix/cases.js";
import type { ExpectedIssue, MatrixCase } from "./matrix/matrix-case.js";
import type { Outcome } from "./matrix/outcome.js";
import { type BadSeed, seedFault } from "./matrix/seed-cases.js";

const FOLDER = "schemas/v1/invalid";

/** A bad record as it is published, with what is expected of a validator. */
interface BadRecord {
  /** `<code>/<case>.json`, a path in the folder. */
  readonly file: string;
  readonly text: string;
  readonly fault: string;
  readonly issue: ExpectedIssue;
}

type BadMatrixCase = MatrixCase & { readonly issue: ExpectedIssue };

/** The faults of which every case is published: one per concept scheme, one per field that refers to another thing. */
const inFull = new Set(["no-such-concept", "leads-nowhere"]);
/** Of every other fault, so many cases are enough for another implementation: the rest differs in the name of the field only. */
const ENOUGH = 4;

/** The path of a case in the folder. */
const fileOf = (name: string, { code }: ExpectedIssue) => `${code}/${name}.json`;

/**
 * The cases that are published: every one that was, as long as it exists, and of a sort of which there are not enough yet the first ones
 * more. So a new field never takes the place of a case that implementers know.
 */
export function publishedCases(
  cases: readonly MatrixCase[],
  published: ReadonlySet<string>,
): readonly BadMatrixCase[] {
  const bad = cases.filter((one): one is BadMatrixCase => one.issue !== undefined);
  const isKept = ({ name, issue }: BadMatrixCase) => published.has(fileOf(name, issue));
  const sortOf = ({ fault, issue }: BadMatrixCase) => `${issue.code} ${fault}`;
  const counts = new Map<string, number>();
  const count = (one: BadMatrixCase) => (counts.get(sortOf(one)) ?? 0) + 1;
  for (const one of bad.filter(isKept)) counts.set(sortOf(one), count(one));
  return bad.filter((one) => {
    if (isKept(one)) return true;
    if (count(one) > ENOUGH && !inFull.has(one.fault)) return false;
    counts.set(sortOf(one), count(one));
    return true;
  });
}

function generatedRecords(published: ReadonlySet<string>): readonly BadRecord[] {
  return publishedCases(matrixCases(), published).map(({ name, fault, record, issue }) => ({
    file: fileOf(name, issue),
    text: `${JSON.stringify(record, null, 2)}\n`,
    fault,
    issue,
  }));
}

function writtenRecords(seeds: readonly BadSeed[]): readonly BadRecord[] {
  return seeds.map(({ name, text, code, severity, pointer }) => ({
    file: name,
    text,
    fault: seedFault(name),
    issue: { code, severity, pointer },
  }));
}

/** Whether a published validator must say something about a record: null where it promises nothing. */
function mustSay(validator: PublishedValidator, { issue, fault }: BadRecord): boolean | null {
  const outcomes: readonly Outcome[] = differenceOf(validator, issue.code, fault)?.outcomes ?? ["same"];
  if (outcomes.every((outcome) => outcome === "same" || outcome === "other")) return true;
  return outcomes.length === 1 && outcomes[0] === "accepted" ? false : null;
}

function expectationsOf(records: readonly BadRecord[]): string {
  const table = records.map((record) => [
    record.file,
    {
      ...record.issue,
      "json-schema": mustSay("json-schema", record),
      shacl: mustSay("shacl", record),
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`;
}

function readme(records: readonly BadRecord[]): string {
  const counts = new Map<string, number>();
  for (const { issue } of records) counts.set(issue.code, (counts.get(issue.code) ?? 0) + 1);
  const rows = [...counts]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([code, count]) => [`\`${code}\``, String(count)]);
  return [
    generatedNotice,
    "# Fiches fautives / bad records",
    "",
    `${records.length} petites fiches, chacune avec une seule faute, rangées par code. \`expected.json\` dit de chacune le code, la gravité et l'endroit (JSON Pointer, RFC 6901), et si le JSON Schema (\`json-schema\`) et SHACL (\`shacl\`) doivent la signaler ; \`null\` : rien n'est promis. Les noms ne changent pas.`,
    "",
    `*${records.length} small records, each with one fault, by code. \`expected.json\` gives for each the code, the severity and the place (JSON Pointer, RFC 6901), and whether the JSON Schema (\`json-schema\`) and SHACL (\`shacl\`) must report it; \`null\`: nothing is promised. The names do not change.*`,
    "",
    markdownTable(["Code", "Fiches / records"], rows),
    "",
  ].join("\n");
}

/**
 * The corpus of bad records for implementers in other languages: the invalid seeds and the cases of the matrix, with one table.
 * `published` has the paths of those that are in the folder already: their names stay.
 */
export function badRecordArtefacts(seeds: readonly BadSeed[], published: ReadonlySet<string>): Artefact[] {
  const records = [...writtenRecords(seeds), ...generatedRecords(published)].sort((a, b) =>
    compareCodePoints(a.file, b.file),
  );
  return [
    ...records.map(({ file, text }) => ({ path: `${FOLDER}/${file}`, content: text })),
    { path: `${FOLDER}/expected.json`, content: expectationsOf(records) },
    { path: `${FOLDER}/README.md`, content: readme(records) },
  ];
}
