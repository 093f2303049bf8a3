import { join } from "node:path";
import type { FolderWriter } from "@openhpa/io";
import type { ChangeEvent, Oppositions, RecordForms } from "@openhpa/publish";
import { brokenLog, changePaths, linesOf } from "@openhpa/publish";
import { jsonChange, jsonPage } from "./json-page.js";
import { type LdesMember, ldesIndex, ldesMember, ldesPage, ldesRoot } from "./ldes.js";
import { pageWithout } from "./opposed.js";
import { createPageTree, type IndexNode } from "./page-tree.js";

/** How large pages and nodes of the tree above them are. */
export interface LogSizes {
  /** Events in a page, at most. */
  readonly pageEvents: number;
  /** Characters of the events of a page after which it is closed, in either form. */
  readonly pageLength: number;
  /** Nodes below a node of the tree above the pages. */
  readonly breadth: number;
}

/** Pages of a few megabytes at most, however large the records are, and a root that stays below a hundred kilobytes for years. */
export const logSizes: LogSizes = { pageEvents: 250, pageLength: 4_000_000, breadth: 100 };

/** One line of the list of closed pages. */
export interface PageRow {
  /** Number of the event before the first of the page. */
  readonly after: number;
  readonly events: number;
  /** Instants of its first and last event. */
  readonly from: string;
  readonly to: string;
  /** Bytes of its two files. */
  readonly json: number;
  readonly jsonld: number;
}

/** Reads the forms of the record at a place of this build. */
export type ReadForms = (place: number) => RecordForms;

/** A page while its events come in. */
interface OpenPage {
  readonly after: number;
  readonly from: string;
  to: string;
  length: number;
  readonly json: string[];
  readonly jsonld: LdesMember[];
}

function addTo(page: OpenPage, baseUrl: string, event: ChangeEvent, record: RecordForms | undefined): void {
  const json = jsonChange(event, record);
  const member = ldesMember(baseUrl, page.after, event, record);
  page.json.push(json);
  page.jsonld.push(member);
  page.length += Math.max(json.length, member.line.length);
  page.to = event.at;
}

async function closed(folder: FolderWriter, baseUrl: string, page: OpenPage): Promise<PageRow> {
  const { after, from, to, json: changes, jsonld: members } = page;
  const json = await folder.write(changePaths.page(after, "json"), jsonPage(baseUrl, after, changes));
  const jsonld = await folder.write(changePaths.page(after, "jsonld"), ldesPage(baseUrl, after, members));
  return { after, events: changes.length, from, to, json: json.bytes, jsonld: jsonld.bytes };
}

/** Writes the events of this build as pages and passes them on; tells of every page that it closes. Memory holds one page. */
export async function* writePages(
  folder: FolderWriter,
  events: AsyncIterable<ChangeEvent>,
  options: {
    readonly baseUrl: string;
    readonly sizes: LogSizes;
    readonly readForms: ReadForms;
    readonly onPage: (row: PageRow) => void;
  },
): AsyncGenerator<ChangeEvent> {
  const { baseUrl, sizes, readForms, onPage } = options;
  let page: OpenPage | undefined;
  for await (const event of events) {
    const { kind, sequence, at, place } = event;
    page ??= { after: sequence - 1, from: at, to: at, length: 0, json: [], jsonld: [] };
    addTo(page, baseUrl, event, kind === "Delete" ? undefined : readForms(place as number));
    if (page.json.length >= sizes.pageEvents || page.length >= sizes.pageLength) {
      onPage(await closed(folder, baseUrl, page));
      page = undefined;
    }
    yield event;
  }
  if (page) onPage(await closed(folder, baseUrl, page));
}

async function keepPage(folder: FolderWriter, row: PageRow, oppositions?: Oppositions): Promise<PageRow> {
  const bytes = { json: row.json, jsonld: row.jsonld };
  for (const ending of ["json", "jsonld"] as const) {
    const path = changePaths.page(row.after, ending);
    const without =
      oppositions && (await pageWithout(join(folder.previous ?? "", path), ending, oppositions));
    if (without === undefined && !folder.has(path)) throw brokenLog(path);
    const kept = without === undefined ? await folder.keep(path) : await folder.write(path, without);
    if (kept === undefined || (without === undefined && kept.bytes !== row[ending])) throw brokenLog(path);
    bytes[ending] = kept.bytes;
  }
  return { ...row, ...bytes };
}

/** The closed pages of the builds before, taken over as they are, but for who objects. Throws a {@link PublishError} for one that is gone or was altered. */
async function* keptPages(folder: FolderWriter, oppositions?: Oppositions): AsyncGenerator<PageRow> {
  for await (const row of linesOf<PageRow>(folder.previous, changePaths.pages))
    yield keepPage(folder, row, oppositions);
}

/**
 * Writes the list of closed pages, the tree above them, its root and the open page at the end. Gives the SHA-256 of the list. A node of
 * the tree that was published stays as it was.
 */
export async function writePageTree(
  folder: FolderWriter,
  added: readonly PageRow[],
  options: {
    readonly baseUrl: string;
    readonly breadth: number;
    readonly sequence: number;
    readonly oppositions?: Oppositions | undefined;
  },
): Promise<string> {
  const { baseUrl, breadth, sequence, oppositions } = options;
  const tree = createPageTree(breadth);
  const writeIndex = async ({ path, children }: IndexNode) => {
    if (!(await folder.keep(path))) await folder.write(path, ldesIndex(baseUrl, path, children));
  };
  const lineOf = async (row: PageRow) => {
    const path = changePaths.page(row.after, "jsonld");
    for (const index of tree.add({ path, after: row.after, from: row.from, to: row.to }))
      await writeIndex(index);
    return `${JSON.stringify(row)}\n`;
  };
  const lines = async function* () {
    for await (const row of keptPages(folder, oppositions)) yield lineOf(row);
    for (const row of added) yield lineOf(row);
  };
  const { sha256 } = await folder.writeStream(changePaths.pages, lines());
  await folder.write(changePaths.stream, ldesRoot(baseUrl, tree.top()));
  await folder.write(changePaths.page(sequence, "json"), jsonPage(baseUrl, sequence, []));
  return sha256;
}
