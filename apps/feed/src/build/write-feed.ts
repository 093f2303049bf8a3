import type { HpaRecord } from "@openhpa/core";
import type { FolderWriter, WrittenFile } from "@openhpa/io";
import type { LineFolder, StagedRecords } from "@openhpa/publish";
import {
  createLinkedWriter,
  type DatasetFacts,
  datasetsOf,
  dayOf,
  type LinkedLines,
  lastModified,
  linkedRecords,
  OPENAPI_PATH,
  preciseDate,
  readInStep,
  servicesOf,
  smallCountsOf,
} from "@openhpa/publish";
import { catalogueFiles } from "../catalogue/catalogue.js";
import { openApiDocument } from "../catalogue/openapi.js";
import { type ChangesSummary, recordChanges } from "../changes/record-changes.js";
import type { FeedOptions, FeedSummary } from "../options.js";
import { type DataFileContext, dataFiles } from "../tables/index.js";
import type { BuildContext } from "./build-context.js";
import type { Counts } from "./counts.js";
import { carryDump } from "./dump-files.js";
import { buildFingerprint } from "./fingerprint.js";
import { writeModel } from "./model-outputs.js";
import { writtenRecords } from "./record-outputs.js";
import { writeServerFiles, writeTombstones } from "./server-outputs.js";
import type { Settings } from "./settings.js";

/** The files that every record is in, all in one pass over the records. Gives what was written, by path. */
async function writeDataFiles(
  folder: FolderWriter,
  records: AsyncGenerator<HpaRecord>,
  context: DataFileContext,
): Promise<ReadonlyMap<string, WrittenFile>> {
  const files = await readInStep(
    records,
    dataFiles.map(
      ({ path, write }) =>
        (own) =>
          folder.writeStream(path, write(own, context)),
    ),
  );
  return new Map(files.map((file) => [file.path, file]));
}

function writeChanges(
  folder: FolderWriter,
  staged: StagedRecords,
  linked: LinkedLines,
  { settings, options }: Pick<Run, "settings" | "options">,
): Promise<ChangesSummary> {
  const published = async function* () {
    for (let place = 0; place < staged.count; place++) {
      const { card, ...state } = staged.at(place);
      const { type, key, title, created = "", modified = "" } = card;
      const day = (created > modified ? created : modified) || undefined;
      yield { type, key, title, day, place, ...state };
    }
  };
  const readForms = (place: number) => ({ json: staged.jsonAt(place), ...linked.at(place) });
  const { at, withdrawMissing = false, leftOut } = options;
  const { baseUrl, latest } = settings;
  const unread = leftOut?.unread;
  return recordChanges(folder, published, { baseUrl, at, latest, withdrawMissing, unread, readForms });
}

/** What the steps of one build share, beside what they write to. */
export interface Run {
  readonly context: BuildContext;
  readonly settings: Settings;
  readonly options: FeedOptions;
  readonly counts: Counts;
  readonly lines: LineFolder;
}

/** The files of the records and the files with all records, in one pass; then the change log and what is left of withdrawn records. */
async function writeRecords(run: Run) {
  const { context, settings, options, counts, lines } = run;
  const { folder, staged, site } = context;
  const { baseUrl, title, publisher, territories } = settings;
  const linked = linkedRecords(baseUrl);
  const linkedLines = createLinkedWriter(lines);
  const isComplete = territories.isCompleteFor("commune");
  const published = writtenRecords(context, {
    fingerprint: buildFingerprint(
      { baseUrl, title, publisher, pages: site !== undefined, territories: isComplete },
      options.site ? [options.site.code] : [],
    ),
    linked,
    see: async (record, place) => {
      for (const small of smallCountsOf(record)) {
        counts.summary.addSmallCount();
        options.onSmallCount?.(small);
      }
      linkedLines.add(linked(record));
      if (record.withdrawn === undefined) await site?.see(record, place);
      options.onRecord?.(place + 1, staged.count);
    },
  });
  const written = await writeDataFiles(folder, published, { base: baseUrl, territories, linked });
  options.onStep?.("files");
  const changes = await writeChanges(folder, staged, linkedLines.stored(), run);
  await writeTombstones(context, changes);
  return { written, changes };
}

/** When the records were first published and last changed: facts of the change log, at the precision that it knows. */
function datesOf({ issued, at }: ChangesSummary, { modified = at && preciseDate(at) }: Partial<Settings>) {
  return { issued: issued && dayOf(issued), modified };
}

/** What portals read, made from what was written. Gives what it describes, for the pages. */
async function writeCatalogue(
  { context, settings, counts }: Run,
  written: ReadonlyMap<string, WrittenFile>,
  facts: Pick<DatasetFacts, "issued" | "modified" | "dump">,
) {
  const { folder } = context;
  const { baseUrl, title, publisher } = settings;
  const described = { title, records: counts.facts.result(), ...facts };
  const [datasets, services] = [datasetsOf(described), servicesOf(described)];
  const fileAt = (path: string) => written.get(path);
  const dates = { issued: facts.issued, modified: lastModified(datasets) };
  const catalogue = { baseUrl, title, publisher, datasets, services, ...dates, fileAt };
  for await (const { path, content } of catalogueFiles(catalogue)) await folder.write(path, content);
  await folder.write(OPENAPI_PATH, `${JSON.stringify(openApiDocument(catalogue), undefined, 2)}\n`);
  return { datasets, services, sizeOf: (path: string) => fileAt(path)?.bytes };
}

/** The search and the pages by subject, which need no catalogue. */
async function writeGatherings({ context: { site }, options }: Run): Promise<void> {
  if (!site) return;
  if (site.hasSearch) options.onStep?.("search");
  await site.writeSearch();
  options.onStep?.("pages");
  await site.writeSubjects();
}

/** Writes everything that a feed holds beside the JSON of its records, which are staged. */
export async function writeFeed(run: Run): Promise<FeedSummary> {
  const { context, settings, options, counts } = run;
  const { folder, site } = context;
  await writeModel(folder);
  const { written, changes } = await writeRecords(run);
  const dates = datesOf(changes, settings);
  const modified = dates.modified && dayOf(dates.modified);
  const { dump: from } = options;
  const dump = from === undefined ? undefined : await carryDump(folder, from, settings.baseUrl);
  await writeGatherings(run);
  const catalogued = await writeCatalogue(run, written, { ...dates, dump });
  await site?.writeGeneral({ ...catalogued, modified });
  await writeServerFiles(context, changes);
  return counts.summary.result({ modified, changes, search: site?.hasSearch ?? false, ...folder.totals() });
}
