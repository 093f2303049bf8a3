import type { FolderWriter } from "@openhpa/io";
import type { StagedRecords } from "@openhpa/publish";
import type { Page } from "../pages/page.js";
import type { Site } from "../pages/site.js";
import type { LineSpool } from "./line-spool.js";

/** What the steps of a build share. */
export interface BuildContext {
  readonly folder: FolderWriter;
  readonly site: Site;
  readonly staged: StagedRecords;
  /** Folder for temporary files. */
  readonly work: string;
  /** The addresses for the site map, as `path TAB day`. */
  readonly addresses: LineSpool;
}

/** Writes a page and notes its address. */
export async function writePage(
  { folder, addresses }: BuildContext,
  { path, content }: Page,
  modified?: string,
): Promise<void> {
  await folder.write(path, content);
  await addresses.add(`${path}\t${modified ?? ""}`);
}

/** Writes pages as they are made. */
export async function writePages(
  context: BuildContext,
  pages: AsyncIterable<Page> | Iterable<Page>,
  modified?: string,
): Promise<void> {
  for await (const page of pages) await writePage(context, page, modified);
}
