import { inLanguages, type Place } from "@openhpa/publish";

/** Where a page stands in both languages; the site map names it. */
export function pagePlaces(path: string): readonly Place[] {
  return inLanguages({ path, type: "text/html", inSiteMap: true });
}
