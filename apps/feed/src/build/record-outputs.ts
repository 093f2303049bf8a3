import { type HpaRecord, recordClasses, visit } from "@openhpa/core";
import { toJsonLd, toTurtle } from "@openhpa/rdf";
import type { Card } from "../card.js";
import { pageLanguages, pathIn } from "../pages/language.js";
import { recordPage } from "../pages/record-page.js";
import { recordPath } from "../record-files.js";
import { recordFingerprint } from "../staging/fingerprint.js";
import { createRenderedRecords } from "../staging/rendered-records.js";
import type { BuildContext } from "./build-context.js";

/** What the build does with a record beside its files. */
export interface RecordPass {
  /** Fingerprint of everything but the records that decides the bytes of a record's files. */
  readonly fingerprint: string;
  /** False leaves the pages for people out. */
  readonly pages: boolean;
  readonly see: (record: HpaRecord, card: Card) => Promise<void> | void;
}

/** The records that a record names, as its page shows them. */
function related({ site }: BuildContext, record: HpaRecord): readonly unknown[] {
  const names: unknown[] = [];
  for (const { entry, value } of visit(recordClasses[record.type], record)) {
    for (const { name, datatype } of entry.fields) {
      if (datatype.kind !== "record" || value[name] === undefined) continue;
      const keys = [value[name]].flat() as unknown as readonly string[];
      names.push(...keys.map((key) => site.recordPage(key.slice(key.lastIndexOf("/") + 1))?.title));
    }
  }
  return names;
}

/** Paths of the files that are made from one record, but for its JSON. */
function filesOf(card: Card, pages: boolean): readonly string[] {
  const htmls = pages ? pageLanguages.map((language) => pathIn(language, recordPath(card, "html"))) : [];
  return [recordPath(card, "jsonld"), recordPath(card, "ttl"), ...htmls];
}

/** Takes the files of an unchanged record over from the last build; false when one of them is not there. */
async function keepFiles({ folder }: BuildContext, paths: readonly string[]): Promise<boolean> {
  for (const path of paths) if ((await folder.keep(path)) === undefined) return false;
  return true;
}

async function renderFiles(context: BuildContext, record: HpaRecord, pages: boolean): Promise<void> {
  const { folder, site } = context;
  const base = site.baseUrl;
  await folder.write(
    recordPath(record, "jsonld"),
    `${JSON.stringify(toJsonLd(record, { base }), undefined, 2)}\n`,
  );
  await folder.write(recordPath(record, "ttl"), toTurtle(record, { base }));
  if (!pages) return;
  for (const language of pageLanguages)
    await folder.write(pathIn(language, recordPath(record, "html")), recordPage(site, record, language));
}

/** The linked data and the pages of every record, in the order of keys; what did not change since the last build is taken over from it. */
export async function writeRecords(
  context: BuildContext,
  { fingerprint, pages, see }: RecordPass,
): Promise<void> {
  const { folder, staged, addresses } = context;
  const rendered = createRenderedRecords(folder);
  for await (const { card, sha256 } of staged.byKey()) {
    const record = await staged.record(card);
    const own = recordFingerprint(fingerprint, sha256, pages ? related(context, record) : []);
    const same = await rendered.isSame(card.key, own);
    if (!(same && (await keepFiles(context, filesOf(card, pages)))))
      await renderFiles(context, record, pages);
    if (pages && !card.withdrawn)
      for (const language of pageLanguages)
        await addresses.add(`${pathIn(language, recordPath(card, "html"))}\t${card.modified ?? ""}`);
    await see(record, card);
  }
  await rendered.close();
}
