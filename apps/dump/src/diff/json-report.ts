import { toSortedJson } from "@openhpa/io";
import { smallTerritories, type TerritoryIndex } from "@openhpa/vocabularies";
import { shownRecord, speechesOf, titleOf } from "./change-facts.js";
import type { DumpSource } from "./dump-source.js";
import { changesIn, type Diff } from "./open-diff.js";
import type { RecordChange } from "./record-changes.js";
import { createTally, type DiffSummary } from "./summary.js";
import { sayPath } from "./words.js";

/** A change as JSON has it; `title` and `label` are in French. */
function changeFacts(change: RecordChange, territories: TerritoryIndex) {
  const record = shownRecord(change);
  const speeches = speechesOf(change, territories);
  const { iri, statements, graphs } = change;
  return {
    iri,
    type: record?.type,
    key: record?.key,
    title: record && titleOf(record),
    change: change.change,
    fields: change.fields.map(({ kind, path, steps, before, after }) => ({
      change: kind,
      path,
      label: sayPath(steps, speeches.before),
      before,
      after,
    })),
    graphs,
    statements: statements.length > 0 ? statements : undefined,
  };
}

const sourceFacts = ({ name, manifest, hash }: DumpSource) => ({
  name,
  rdfc10: hash,
  version: manifest?.version,
  base: manifest?.base,
  records: manifest?.records,
});

const indented = (json: string, by: string) => json.trimEnd().replaceAll("\n", `\n${by}`);

/**
 * The comparison as one JSON document with sorted keys, written as it comes: `changes` of the records, `new` and `old`, `reference` (vocabularies,
 * territories, model) and `summary`.
 */
export async function* toJson(
  diff: Diff,
  territories: TerritoryIndex = smallTerritories(),
): AsyncGenerator<string, DiffSummary> {
  const tally = createTally();
  let isFirst = true;
  for await (const change of changesIn(diff, tally)) {
    yield `${isFirst ? '{\n  "changes": [' : ","}\n    ${indented(toSortedJson(changeFacts(change, territories)), "    ")}`;
    isFirst = false;
  }
  const summary = tally.end(diff.reference.length);
  const rest = toSortedJson({
    new: sourceFacts(diff.fresh),
    old: sourceFacts(diff.old),
    reference: diff.reference,
    summary,
  });
  yield `${isFirst ? '{\n  "changes": [' : "\n  "}],${rest.slice(1)}`;
  return summary;
}

/** One line of JSON with sorted keys for each record that changed. */
export async function* toNdjson(
  diff: Diff,
  territories: TerritoryIndex = smallTerritories(),
): AsyncGenerator<string, DiffSummary> {
  const tally = createTally();
  for await (const change of changesIn(diff, tally))
    yield `${JSON.stringify(JSON.parse(toSortedJson(changeFacts(change, territories))))}\n`;
  return tally.end(diff.reference.length);
}
