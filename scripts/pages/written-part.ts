import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A part of a page that says what the code has: a number, or the rows of a table. */
export interface WrittenPart {
  readonly file: string;
  /** Matches exactly the part, by what stands around it. */
  readonly place: RegExp;
  readonly content: () => string;
}

/** The text of a page with its parts as the code has them; throws when a part is no longer in the page. */
export function withParts(file: string, text: string, parts: readonly WrittenPart[]): string {
  return parts.reduce((before, { place, content }) => {
    if (!place.test(before)) throw new Error(`${file} no longer says what ${place} looks for`);
    return before.replace(place, content);
  }, text);
}

/** The pages that say something else than the code, each with its text as it should be. */
export function pagesToWrite(root: string, parts: readonly WrittenPart[]): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const file of new Set(parts.map((part) => part.file))) {
    const text = readFileSync(join(root, file), "utf8");
    const wanted = withParts(
      file,
      text,
      parts.filter((part) => part.file === file),
    );
    if (wanted !== text) pages.set(file, wanted);
  }
  return pages;
}

/** Writes the pages that say something else than the code; gives back their paths. */
export function writePages(root: string, parts: readonly WrittenPart[]): readonly string[] {
  const pages = pagesToWrite(root, parts);
  for (const [file, text] of pages) writeFileSync(join(root, file), text);
  return [...pages.keys()];
}
