import type { FolderWriter } from "@openhpa/io";
import type { LineSpool, Page } from "@openhpa/publish";
import type { Site } from "../pages/site.js";

/** Where pages are written, and what they share. */
export interface SiteOutput {
  readonly folder: FolderWriter;
  readonly site: Site;
  /** Folder for temporary files. */
  readonly work: string;
  /** The addresses for the site map, as `path TAB day`. */
  readonly addresses: LineSpool;
}

/** Writes a page and notes its address. */
export async function writePage(
  { folder, addresses }: SiteOutput,
  { path, content }: Page,
  modified?: string,
): Promise<void> {
  await folder.write(path, content);
  await addresses.add(`${path}\t${modified ?? ""}`);
}

/** Writes pages as they are made. */
export async function writePages(
  output: SiteOutput,
  pages: AsyncIterable<Page> | Iterable<Page>,
  modified?: string,
): Promise<void> {
  for await (const page of pages) await writePage(output, page, modified);
}
