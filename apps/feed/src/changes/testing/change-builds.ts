import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Action, canonicalize, type HpaRecord } from "@openhpa/core";
import { publishFolder } from "@openhpa/io";
import type { PublishedRecord, RecordForms, Tombstone } from "@openhpa/publish";
import { recordPath } from "@openhpa/publish";
import { toJsonLdNode } from "@openhpa/rdf";
import { type ChangeOptions, type ChangesSummary, recordChanges } from "../record-changes.js";

/** Base address of the change logs that tests build. */
export const CHANGES_BASE = "https://donnees.example.org/prevention";

/** A small action; `title` is what an edit changes. */
export function action(key: string, more: Partial<Action> = {}): Action {
  return canonicalize({
    type: "Action",
    key,
    title: { fr: `Fiche ${key}` },
    created: "2024-01-10",
    ...more,
  } as Action);
}

function jsonOf(record: HpaRecord): string {
  return `${JSON.stringify(record)}\n`;
}

function publishedOf(record: HpaRecord, place: number): PublishedRecord {
  const { type, key, id, title, created, modified = created, withdrawn, replacedBy } = record;
  return {
    type,
    key,
    place,
    ...(id === undefined ? {} : { id }),
    title: Object.values(title)[0] ?? key,
    sha256: createHash("sha256").update(jsonOf(record)).digest("hex"),
    day: modified,
    ...(withdrawn === undefined ? {} : { withdrawn }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
}

function formsOf(record: HpaRecord, base: string): RecordForms {
  const { node, terms } = toJsonLdNode(record, { base });
  return { json: JSON.stringify(record), linked: JSON.stringify(node), terms: [...terms] };
}

/** A feed that is built again and again. */
export interface ChangeBuilds {
  readonly dir: string;
  build(records: readonly HpaRecord[], options?: Partial<ChangeOptions>): Promise<ChangesSummary>;
  read(path: string): Promise<string>;
  /** All files of the log by name, with their text. */
  files(): Promise<Map<string, string>>;
  remove(): Promise<void>;
}

/** A feed of change logs alone: the published JSON of the records, and what {@link recordChanges} writes. */
export async function changeBuilds(baseUrl = CHANGES_BASE): Promise<ChangeBuilds> {
  const root = await mkdtemp(join(tmpdir(), "openhpa-changes-"));
  const dir = join(root, "feed");
  const read = (path: string) => readFile(join(dir, path), "utf8");
  return {
    dir,
    read,
    async files() {
      const names = await readdir(join(dir, "changes"));
      return new Map(
        await Promise.all(names.map(async (name) => [name, await read(`changes/${name}`)] as const)),
      );
    },
    build: (records, options = {}) =>
      publishFolder(dir, "feed", async (folder) => {
        const sorted = [...records].sort((a, b) => (a.key < b.key ? -1 : 1));
        for (const record of sorted) await folder.write(recordPath(record, "json"), jsonOf(record));
        const published = async function* () {
          for (const [place, record] of sorted.entries()) yield publishedOf(record, place);
        };
        const summary = await recordChanges(folder, published, {
          baseUrl,
          withdrawMissing: false,
          readForms: (place) => formsOf(sorted[place] as HpaRecord, baseUrl),
          ...options,
        });
        const tombstones: Tombstone[] = [];
        for await (const tombstone of summary.tombstones()) tombstones.push(tombstone);
        return {
          ...summary,
          async *tombstones() {
            yield* tombstones;
          },
        };
      }),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
