import { join } from "node:path";
import { compareCodePoints, expandCurie } from "@openhpa/core";
import { textIfThere } from "@openhpa/io";
import { schemes } from "@openhpa/vocabularies";
import { Parser } from "n3";
import { toCurie } from "../data/addresses.js";
import { parseStatement } from "../data/statement.js";
import type { DumpSource } from "./dump-source.js";
import { compareLines } from "./merge-lines.js";
import { groupRecords, type RecordGroup } from "./record-groups.js";
import { comparedFiles } from "./reference-files.js";
import { readStatementLines } from "./statement-lines.js";

/** A difference in what the records are described with: a concept, a territory, or a whole file of the model. */
export interface ReferenceChange {
  readonly file: string;
  readonly change: "added" | "removed" | "changed";
  /** IRI of the concept or territory; undefined for a whole file. */
  readonly iri?: string | undefined;
  /** What changed, in French. */
  readonly label: string;
  /** Properties that differ, as CURIEs; or the versions of a file before and after. */
  readonly details: readonly string[];
}

const PREF_LABEL = `<${expandCurie("skos:prefLabel")}> `;
const VERSION = expandCurie("owl:versionInfo");

function changeOf(hadBefore: boolean, hasAfter: boolean): ReferenceChange["change"] {
  if (!hadBefore) return "added";
  return hasAfter ? "changed" : "removed";
}

/** The French label of a thing in its statements, else its IRI, after the scheme that it is in, or what the file is. */
function labelIn({ owner, before, after }: RecordGroup, of: string): string {
  const labels = (after.length > 0 ? after : before).filter((line) => line.includes(PREF_LABEL));
  const line = labels.find((candidate) => candidate.endsWith("@fr .")) ?? labels[0];
  const label =
    line === undefined ? undefined : new Parser({ format: "N-Quads" }).parse(line)[0]?.object.value;
  const scheme = Object.values(schemes).find(({ iri }) => owner.startsWith(`${iri}/`));
  if (label === undefined) return `${of} › ${owner}`;
  return scheme ? `${scheme.title.fr} › ${label}` : `${of} › ${label}`;
}

function predicatesIn({ before, after }: RecordGroup): readonly string[] {
  const old = new Set(before);
  const fresh = new Set(after);
  const lines = [...before.filter((line) => !fresh.has(line)), ...after.filter((line) => !old.has(line))];
  const predicates = lines.map((line) => parseStatement(line).predicate);
  return [...new Set(predicates.map((iri) => toCurie(iri) ?? iri))].sort(compareCodePoints);
}

async function thingChanges(
  file: string,
  of: string,
  old: string,
  fresh: string,
): Promise<ReferenceChange[]> {
  const compared = compareLines(readStatementLines(join(old, file)), readStatementLines(join(fresh, file)));
  const changes: ReferenceChange[] = [];
  for await (const group of groupRecords(compared)) {
    if (group.added + group.removed === 0) continue;
    const change = changeOf(group.before.length > 0, group.after.length > 0);
    const details = change === "changed" ? predicatesIn(group) : [];
    changes.push({ file, change, iri: group.owner, label: labelIn(group, of), details });
  }
  return changes;
}

async function versionIn(path: string): Promise<string | undefined> {
  const text = await textIfThere(path);
  if (text === undefined || !path.endsWith(".ttl")) return undefined;
  return new Parser().parse(text).find(({ predicate }) => predicate.value === VERSION)?.object.value;
}

async function fileChange(
  file: string,
  label: string,
  old: DumpSource,
  fresh: DumpSource,
): Promise<ReferenceChange> {
  const has = ({ manifest }: DumpSource) => manifest?.files.some(({ path }) => path === file) ?? false;
  const versions = await Promise.all([old, fresh].map(({ folder = "" }) => versionIn(join(folder, file))));
  const said = versions.filter((version) => version !== undefined).map((version) => `version ${version}`);
  return { file, change: changeOf(has(old), has(fresh)), label, details: [...new Set(said)] };
}

/**
 * What differs between two dumps beside the records: concepts, territories, model. Only told of two folders with a manifest, whose files
 * were checked; files with the same hash are not read.
 */
export async function referenceChanges(
  old: DumpSource,
  fresh: DumpSource,
): Promise<readonly ReferenceChange[]> {
  if (!old.manifest || !fresh.manifest) return [];
  const hashIn = ({ manifest }: DumpSource, file: string) =>
    manifest?.files.find(({ path }) => path === file)?.sha256;
  const changes: ReferenceChange[] = [];
  for (const { file, label, isByThing } of comparedFiles) {
    const hashes = [hashIn(old, file), hashIn(fresh, file)];
    if (hashes[0] === hashes[1]) continue;
    const isOnBoth = !hashes.includes(undefined);
    changes.push(
      ...(isByThing && isOnBoth
        ? await thingChanges(file, label, old.folder as string, fresh.folder as string)
        : [await fileChange(file, label, old, fresh)]),
    );
  }
  return changes;
}
