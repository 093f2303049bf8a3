import type { WrittenFile } from "@openhpa/io";
import {
  type Addresses,
  type BuildEnd,
  type BuiltSubjects,
  changeServices,
  cutSubjectLine,
  type DatasetFacts,
  datasetsOf,
  dayOf,
  keptFiles,
  linkedRecords,
  openGroups,
  orderByTitle,
  outputsFrom,
  passList,
  passRecords,
  passSubjects,
  placedDistributions,
  preciseDate,
  type StagedRecord,
  smallCountsOf,
  type TitledRecords,
} from "@openhpa/publish";
import { type ChangesSummary, recordChanges } from "../changes/record-changes.js";
import type { FeedSummary } from "../options.js";
import { carryDump } from "./dump-files.js";
import { createRecordForms } from "./record-forms.js";
import type { Run } from "./run.js";
import { goneRecords, writeTombstones } from "./tombstones.js";

const pass = ({ folder, state, tally, findLast }: Run) => ({ folder, state, tally, findLast });

/** Files that follow from code and options: they are made once for a state. */
async function writeOnce(run: Run): Promise<void> {
  for (const { name, inputs, make } of outputsFrom(run.table, "once"))
    await keptFiles(pass(run), { output: name, name: "all", inputs: await inputs?.(), make });
}

function openAllGroups({ folder, lines, state, tally, last, findLast, staged, table }: Run) {
  const outdated = new Set(staged.outdated.map((place) => last?.records.keyAt(place) ?? ""));
  const shared = { folder, lines, state, tally, count: staged.count, outdated };
  return outputsFrom(table, "group").map((output) =>
    openGroups({ ...shared, last: findLast(output.name) }, output),
  );
}

/** Adds a file to the site map, where its row says that it stands there. */
async function note(run: Run, output: string, path: string, modified = ""): Promise<void> {
  if (run.findPlace(output, path).inSiteMap) await run.addresses.add(`${path}\t${modified}`);
}

/** Adds the pages of a record to the site map, unless it is withdrawn. */
async function addAddresses(run: Run, { card }: StagedRecord): Promise<void> {
  if (card.withdrawn) return;
  for (const output of outputsFrom(run.table, "record"))
    for (const path of output.paths(card)) await note(run, output.name, path, card.modified);
}

function countSmall({ options, summary, staged }: Run, { small = 0 }: StagedRecord, place: number): void {
  for (let left = small; left > 0; left--) summary.addSmallCount();
  if (small > 0 && options.onSmallCount)
    for (const count of smallCountsOf(staged.recordAt(place))) options.onSmallCount(count);
}

/** The files of the records, those with all records, and what groups have to know of changed ones, in one walk. */
async function writeRecords(run: Run, groups: ReturnType<typeof openAllGroups>) {
  const { table, staged, options, settings, lines } = run;
  const linked = linkedRecords(settings.baseUrl);
  const forms = createRecordForms(lines, linked);
  const written = await passRecords({
    ...run,
    baseUrl: settings.baseUrl,
    outputs: outputsFrom(table, "record"),
    files: outputsFrom(table, "records"),
    wantsAll: groups.some((group) => group.wantsAll),
    onChanged(record, place) {
      const isSame = staged.isSame(place);
      if (!isSame) forms.add(record, place);
      for (const group of groups) if (!isSame || group.wantsAll) group.add(record, staged.at(place).card);
    },
    async onRecord(one, place) {
      await addAddresses(run, one);
      countSmall(run, one, place);
      options.onRecord?.(place + 1, staged.count);
    },
  });
  return { written, forms: forms.stored(staged) };
}

function writeChanges(
  { folder, staged, settings, options }: Run,
  readForms: Parameters<typeof recordChanges>[2]["readForms"],
): Promise<ChangesSummary> {
  const published = async function* () {
    for (let place = 0; place < staged.count; place++) {
      const { card, sha256, id, withdrawn, replacedBy } = staged.at(place);
      const { type, key, title, created = "", modified = "" } = card;
      const day = (created > modified ? created : modified) || undefined;
      yield { type, key, title, day, place, sha256, id, withdrawn, replacedBy };
    }
  };
  const { at, withdrawMissing = false, leftOut, oppositions } = options;
  const { baseUrl, latest } = settings;
  const unread = leftOut?.unread;
  const missing = { withdrawMissing, unread, oppositions };
  return recordChanges(folder, published, { baseUrl, at, latest, ...missing, readForms });
}

/** The records in the order of titles; all are counted on the way. */
function orderAndCount({ staged, lines, summary, facts, parts }: Run): Promise<TitledRecords> {
  const counting = parts.flatMap(({ count }) => count ?? []);
  return orderByTitle(staged, lines, ({ card }, place) => {
    summary.add(card);
    facts.add(card);
    if (counting.length === 0) return;
    const subjects = staged.subjectLinesAt(place).map((line) => cutSubjectLine(line)[0]);
    for (const count of counting) count(card, subjects);
  });
}

async function writeSubjects(run: Run, titled: TitledRecords): Promise<ReadonlyMap<string, BuiltSubjects>> {
  const built = new Map<string, BuiltSubjects>();
  for (const output of outputsFrom(run.table, "subject")) {
    const subjects = await passSubjects({ ...run, titled }, output);
    built.set(output.name, subjects);
    for (const { path, pages } of subjects())
      for (const index of pages.keys())
        for (const page of output.paths(path, index + 1)) await note(run, output.name, page);
  }
  return built;
}

/** Lists and what is about all records together. */
async function writeCards(run: Run, end: BuildEnd): Promise<void> {
  const { table } = run;
  const { titled } = end;
  let inForce = 0;
  for (const card of titled.cards()) inForce += Number(!card.withdrawn);
  for (const output of outputsFrom(table, "list"))
    for (const path of await passList({ ...pass(run), titled }, output, inForce))
      await note(run, output.name, path, end.modified);
  for (const { name, pieces } of outputsFrom(table, "cards"))
    for await (const piece of pieces(end))
      for (const path of await keptFiles(pass(run), { output: name, ...piece }))
        await note(run, name, path, piece.modified);
}

async function writeAddresses(run: Run, changes: ChangesSummary): Promise<void> {
  const { folder, table, staged, addresses, tally } = run;
  const all: Addresses = {
    async *pages() {
      for await (const line of addresses.lines()) {
        const [path = "", modified] = line.split("\t");
        yield { path, modified };
      }
    },
    tombstones: () => goneRecords(staged, changes),
    places: table.flatMap(({ places }) => places),
    hasPages: run.options.site !== undefined,
  };
  for (const { name, make } of outputsFrom(table, "addresses"))
    for await (const { path, content } of make(all)) {
      if (typeof content === "string" || content instanceof Uint8Array) await folder.write(path, content);
      else await folder.writeStream(path, content);
      tally.add(name, path, run.last ? "changed-inputs" : "new");
    }
}

/** When the records were first published and last changed: facts of the change log, at the precision that it knows. */
function datesOf({ issued, at }: ChangesSummary, modified = at && preciseDate(at)) {
  return { issued: issued && dayOf(issued), modified };
}

/** What the pages and the catalogue are told at the end. */
function endOf(
  { settings, facts, lines, table, dump }: Run,
  written: ReadonlyMap<string, WrittenFile>,
  known: Pick<DatasetFacts, "issued" | "modified">,
  rest: Pick<BuildEnd, "titled" | "subjects">,
): BuildEnd {
  const distributions = placedDistributions(table.flatMap(({ places }) => places));
  const described = { title: settings.title, records: facts.result(), distributions, dump, ...known };
  return {
    ...rest,
    datasets: datasetsOf(described),
    services: changeServices,
    issued: known.issued,
    modified: known.modified && dayOf(known.modified),
    fileAt: (path) => written.get(path),
    work: lines.folder,
  };
}

/** Writes everything that a feed holds, from the records that are staged: the rows of the table, each kind in its turn. */
export async function writeFeed(run: Run): Promise<Omit<FeedSummary, "again">> {
  const { folder, settings, options, summary, table, dump } = run;
  await writeOnce(run);
  const groups = openAllGroups(run);
  const { written, forms } = await writeRecords(run, groups);
  options.onStep?.("files");
  const changes = await writeChanges(run, forms);
  await writeTombstones(run, changes);
  if (dump && options.dump) await carryDump(folder, options.dump, dump, options.oppositions);
  if (groups.length > 0) options.onStep?.("search");
  for (const group of groups) await group.finish();
  if (options.site) options.onStep?.("pages");
  const titled = await orderAndCount(run);
  const built = await writeSubjects(run, titled);
  const subjects = (name: string): BuiltSubjects => {
    const found = built.get(name);
    if (!found) throw new Error(`There is no output ${name} of subjects`);
    return found;
  };
  const dates = datesOf(changes, settings.modified);
  const end = endOf(run, written, dates, { titled, subjects });
  await writeCards(run, end);
  await writeAddresses(run, changes);
  const search = outputsFrom(table, "group").length > 0;
  return summary.result({ modified: end.modified, changes, search, ...folder.totals() });
}
