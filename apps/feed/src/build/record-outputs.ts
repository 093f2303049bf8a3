import { type HpaRecord, recordClasses, visit } from "@openhpa/core";
import type { LinkedRecord, ListedCard } from "@openhpa/publish";
import {
  createRenderedRecords,
  pageLanguages,
  pathIn,
  recordFingerprint,
  recordPath,
} from "@openhpa/publish";
import { toTurtle } from "@openhpa/rdf";
import type { BuildContext } from "./build-context.js";

/** What the build does with a record beside its files. */
export interface RecordPass {
  /** Fingerprint of everything but the records that decides the bytes of a record's files. */
  readonly fingerprint: string;
  readonly linked: (record: HpaRecord) => LinkedRecord;
  /** Told about every record whose files are there, by its place in the order of keys. */
  readonly see: (record: HpaRecord, place: number) => Promise<void> | void;
}

/** The records that a record names, as its page shows them. */
function related({ recordPage }: BuildContext, record: HpaRecord): readonly unknown[] {
  const names: unknown[] = [];
  for (const { entry, value } of visit(recordClasses[record.type], record)) {
    for (const { name, datatype } of entry.fields) {
      if (datatype.kind !== "record" || value[name] === undefined) continue;
      const keys = [value[name]].flat() as unknown as readonly string[];
      names.push(...keys.map((key) => recordPage(key.slice(key.lastIndexOf("/") + 1))?.title));
    }
  }
  return names;
}

/** Paths of the files that are made from one record, but for its JSON. */
function filesOf(card: ListedCard, pages: boolean): readonly string[] {
  const htmls = pages ? pageLanguages.map((language) => pathIn(language, recordPath(card, "html"))) : [];
  return [recordPath(card, "jsonld"), recordPath(card, "ttl"), ...htmls];
}

/** Takes the files of an unchanged record over from the last build; false when one of them is not there. */
async function keepFiles({ folder }: BuildContext, paths: readonly string[]): Promise<boolean> {
  for (const path of paths) if ((await folder.keep(path)) === undefined) return false;
  return true;
}

async function renderFiles(
  { folder, baseUrl, site }: BuildContext,
  record: HpaRecord,
  { linked }: RecordPass,
): Promise<void> {
  await folder.write(recordPath(record, "jsonld"), linked(record).document());
  await folder.write(recordPath(record, "ttl"), toTurtle(record, { base: baseUrl }));
  for (const { path, content } of site?.recordPages(record) ?? []) await folder.write(path, content);
}

/**
 * The records in the order of keys, each as soon as its linked data and its pages are written; what did not change since the last build is
 * taken over from it.
 */
export async function* writtenRecords(context: BuildContext, pass: RecordPass): AsyncGenerator<HpaRecord> {
  const { fingerprint, see } = pass;
  const { folder, staged, addresses } = context;
  const pages = context.site !== undefined;
  const rendered = createRenderedRecords(folder);
  try {
    for (let place = 0; place < staged.count; place++) {
      const { card, sha256 } = staged.at(place);
      const record = JSON.parse(staged.jsonAt(place)) as HpaRecord;
      const own = recordFingerprint(fingerprint, sha256, pages ? related(context, record) : []);
      const same = await rendered.isSame(card.key, own);
      if (!(same && (await keepFiles(context, filesOf(card, pages)))))
        await renderFiles(context, record, pass);
      if (pages && !card.withdrawn)
        for (const language of pageLanguages)
          await addresses.add(`${pathIn(language, recordPath(card, "html"))}\t${card.modified ?? ""}`);
      await see(record, place);
      yield record;
    }
    await rendered.close();
  } finally {
    await rendered.abandon();
  }
}
