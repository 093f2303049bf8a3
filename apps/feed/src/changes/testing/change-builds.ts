import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Action, canonicalize, type HpaRecord } from "@openhpa/core";
import { publishFolder } from "@openhpa/io";
import { recordPath } from "../../record-files.js";
import type { PublishedRecord, Tombstone } from "../published-record.js";
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

function publishedOf(record: HpaRecord): PublishedRecord {
  const { type, key, id, title, created, modified = created, withdrawn, replacedBy } = record;
  return {
    type,
    key,
    ...(id === undefined ? {} : { id }),
    title: Object.values(title)[0] ?? key,
    sha256: createHash("sha256").update(jsonOf(record)).digest("hex"),
    day: modified,
    ...(withdrawn === undefined ? {} : { withdrawn }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
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
          for (const record of sorted) yield publishedOf(record);
        };
        const summary = await recordChanges(folder, published, {
          baseUrl,
          withdrawMissing: false,
          readRecord: async (name) =>
            JSON.parse(await readFile(join(folder.root, recordPath(name, "json")), "utf8")),
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
