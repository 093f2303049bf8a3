import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  canonicalize,
  type HpaRecord,
  type OpenFields,
  recordClasses,
  resolvePath,
  validate,
} from "@openhpa/core";
import { recordIri, toNQuads } from "@openhpa/rdf";
import { arbitraryRecord, loadIntoOxigraph } from "@openhpa/testkit";
import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { baseUrl, newFolder } from "../test/seeds.js";
import { type DiffFormat, diffDumps } from "./diff-dumps.js";
import type { DiffSummary } from "./summary.js";

/** A record before and after; undefined where it is not in the dump. */
interface Edit {
  readonly before?: HpaRecord;
  readonly after?: HpaRecord;
}

/** OpenFields that make a record the one it is. */
const identity = new Set(["type", "id", "key"]);

/** One of two records of a kind with some fields of the other, or without some of its own; only valid ones. */
function edited(record: HpaRecord, donor: HpaRecord, choices: readonly number[]): HpaRecord {
  const fields = recordClasses[record.type].fields.filter(({ name }) => !identity.has(name));
  const given = donor as unknown as OpenFields;
  let value = record as unknown as OpenFields;
  for (const choice of choices) {
    const field = fields[choice % fields.length];
    if (!field) continue;
    const { [field.name]: _, ...rest } = value;
    const content = given[field.name];
    const next = content === undefined ? rest : { ...rest, [field.name]: content };
    if (validate(next).ok) value = next;
  }
  return canonicalize(value as unknown as HpaRecord);
}

const pairOfAKind = arbitraryRecord({ canonical: true }).chain((record) =>
  fc.tuple(
    fc.constant(record),
    arbitraryRecord({ canonical: true }).filter(({ type }) => type === record.type),
  ),
);

/** A record with a fragment in its own address cannot be told from a part of another one once it has no source. */
const isPlain = ({ before, after }: Edit) => ![before, after].some((record) => record?.id?.includes("#"));

const edit: Arbitrary<Edit> = fc
  .tuple(
    pairOfAKind,
    fc.array(fc.nat(60), { minLength: 1, maxLength: 12 }),
    fc.constantFrom("edit", "edit", "add", "remove", "keep"),
  )
  .map(([[record, donor], choices, way]): Edit => {
    if (way === "add") return { after: record };
    if (way === "remove") return { before: record };
    return { before: record, after: way === "keep" ? record : edited(record, donor, choices) };
  })
  .filter(isPlain);

const addressOf = ({ before, after }: Edit) => {
  const record = (before ?? after) as HpaRecord;
  return record.id ?? `${record.type} ${record.key}`;
};

/** Some records before and after, each with an address of its own. */
const edits: Arbitrary<readonly Edit[]> = fc.uniqueArray(edit, {
  minLength: 1,
  maxLength: 4,
  selector: addressOf,
});

/** The N-Quads of some records, a named graph per record. */
function nquadsOf(records: readonly (HpaRecord | undefined)[]): string {
  return records
    .map((record) => (record ? toNQuads(record, { base: baseUrl, graph: "record" }) : ""))
    .join("");
}

/** The two sides as files of N-Quads. */
function writeSides(all: readonly Edit[]): { readonly old: string; readonly fresh: string } {
  const folder = newFolder();
  const old = join(folder, "old.nq");
  const fresh = join(folder, "new.nq");
  writeFileSync(old, nquadsOf(all.map(({ before }) => before)));
  writeFileSync(fresh, nquadsOf(all.map(({ after }) => after)));
  return { old, fresh };
}

async function diff(old: string, fresh: string, format: DiffFormat) {
  const report = diffDumps(old, fresh, { format, baseUrl });
  let text = "";
  let next = await report.next();
  for (; !next.done; next = await report.next()) text += next.value;
  return { text, summary: next.value as DiffSummary };
}

interface JsonField {
  readonly path: string;
  readonly label: string;
  readonly change: string;
  readonly before?: unknown;
  readonly after?: unknown;
}
interface JsonChange {
  readonly iri: string;
  readonly change: string;
  readonly fields: readonly JsonField[];
}

const linesIn = (text: string) => [...new Set(text.split("\n").filter((line) => line !== ""))].sort();

/** Every statement of a store, as sorted lines. */
const dumped = (store: ReturnType<typeof loadIntoOxigraph>) =>
  linesIn(store.dump({ format: "application/n-quads" }));

/** A reader of RDF Patch of our own: the statements after the rows have been applied. */
function patched(old: string, patch: string): string[] {
  const rows = patch.trimEnd().split("\n");
  expect(rows.slice(0, 3).map((row) => row.split(" ").slice(0, 2).join(" "))).toEqual([
    "H id",
    "H prev",
    "TX .",
  ]);
  expect(rows.at(-1)).toBe("TC .");
  const statements = new Set(linesIn(old));
  for (const row of rows.slice(3, -1)) {
    const line = row.slice(2);
    if (row.startsWith("D ")) expect(statements.delete(line), line).toBe(true);
    else {
      expect(row.startsWith("A ") && !statements.has(line), row).toBe(true);
      statements.add(line);
    }
  }
  return [...statements].sort();
}

test("SPARQL Update and RDF Patch turn the old statements into the new ones", async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (all) => {
      const { old, fresh } = writeSides(all);
      const [before, after] = [readFileSync(old, "utf8"), readFileSync(fresh, "utf8")];
      const store = loadIntoOxigraph(before);
      store.update((await diff(old, fresh, "sparql")).text);
      expect(dumped(store)).toEqual(dumped(loadIntoOxigraph(after)));
      expect(patched(before, (await diff(old, fresh, "patch")).text)).toEqual(linesIn(after));
    }),
    { numRuns: 25 },
  );
});

/** Names of the fields of the record itself that differ. */
function changedFields({ before, after }: Edit): string[] {
  const old = before as unknown as Record<string, unknown>;
  const next = after as unknown as Record<string, unknown>;
  const names = recordClasses[(before as HpaRecord).type].fields.map(({ name }) => name);
  return names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(next[name]));
}

function expectChange(edit: Edit, found: JsonChange | undefined, text: string) {
  const { before, after } = edit;
  if (!before || !after) {
    expect(found).toMatchObject({ change: before ? "removed" : "added", fields: [] });
    return;
  }
  const names = changedFields(edit);
  expect([...new Set((found?.fields ?? []).map(({ path }) => path.split("/")[1]))].sort()).toEqual(
    names.sort(),
  );
  const entry = recordClasses[before.type];
  for (const name of names) expect(text).toContain(entry.fields.find((field) => field.name === name)?.fr[0]);
  for (const { path, change, before: old, after: next } of found?.fields ?? []) {
    if (change === "reordered" || path.includes("~2")) continue;
    if (old !== undefined && !path.endsWith("/key") && resolvePath(entry, before, path).known)
      expect(resolvePath(entry, before, path).value, path).toEqual(old);
    if (next !== undefined) expect(resolvePath(entry, after, path).value, path).toEqual(next);
  }
}

test("every changed field is told with its address, its label and both values; nothing else is", async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(edits, async (all) => {
      const { old, fresh } = writeSides(all);
      const { changes } = JSON.parse((await diff(old, fresh, "json")).text) as { changes: JsonChange[] };
      const { text, summary } = await diff(old, fresh, "text");
      const byIri = new Map(changes.map((change) => [change.iri, change]));
      expect(byIri.size).toBe(changes.length);
      for (const edit of all) {
        const iri = recordIri((edit.before ?? edit.after) as HpaRecord, baseUrl);
        expectChange(edit, byIri.get(iri), text);
        if (byIri.delete(iri)) seen += 1;
      }
      expect([...byIri]).toEqual([]);
      const lines = (await diff(old, fresh, "ndjson")).text.split("\n").slice(0, -1);
      expect(lines.map((line) => JSON.parse(line))).toEqual(changes);
      const { added, removed, changed, withdrawn } = summary.records;
      expect(added + removed + changed + withdrawn).toBe(changes.length);
    }),
    { numRuns: 30 },
  );
  expect(seen).toBeGreaterThan(10);
});

test("two sides that say the same have no difference, whatever the order of the statements", async () => {
  await fc.assert(
    fc.asyncProperty(
      edits,
      fc.constantFrom<DiffFormat>("text", "json", "ndjson", "sparql", "patch"),
      async (all, format) => {
        const kept = all.map(({ before, after }) => ({ before, after: before ?? after }) as Edit);
        const same = kept.map(({ after }) => ({ before: after, after }) as Edit);
        const { old } = writeSides(same);
        const { old: turned } = writeSides([...same].reverse());
        const { text, summary } = await diff(old, turned, format);
        expect(summary.statements).toEqual({ added: 0, removed: 0 });
        expect(text).not.toMatch(/DELETE|INSERT|^[AD] /m);
        expect(text).toBe(
          (await diff(turned, old, format)).text
            .replaceAll(turned, "\u0001")
            .replaceAll(old, turned)
            .replaceAll("\u0001", old),
        );
      },
    ),
    { numRuns: 10 },
  );
});
