import { readdirSync, readFileSync } from "node:fs";
import { type Action, validate } from "@openhpa/core";
import { repositoryRoot, sharedFolder } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import type { Imported, ImportOptions } from "./import-result.js";
import { compared, unaccounted, unexplained } from "./leaflet/accounted-lines.fixture.js";

const corpus = new URL("packages/import/corpus/", repositoryRoot);

/** A document of our own, and what a person made of it. */
interface OwnDocument {
  /** Name of the hand-made record in `corpus/records`. */
  readonly name: string;
  readonly text: string;
  readonly read: (text: string, options: ImportOptions) => Imported;
  /** Why the import is not what the person made of it. A row that explains nothing fails. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** The import of a document of our own against the hand-made record, leaf by leaf, and every line of it accounted for. */
export function describeOwnRecord({ name, text, read, reasons }: OwnDocument): void {
  describe(`the ${name} of our own`, async () => {
    const imported = read(text, { file: "page.txt", territories: await loadTerritories(), language: "fr" });
    const handMade = JSON.parse(readFileSync(new URL(`records/${name}.json`, corpus), "utf8")) as Action;

    test("imports to what the hand-made record says, field by field, but for the differences listed here", () => {
      const { differences, same } = compared(imported.records[0] ?? {}, handMade);
      expect(unexplained(differences, reasons)).toEqual({ unexplained: [], stale: [] });
      expect(same).toBeGreaterThan(40);
    });

    test("the hand-made record is valid", () => {
      expect(validate(handMade).issues.filter(({ severity }) => severity === "error")).toEqual([]);
    });

    test("every line is accounted for once, and every passage of the evidence is one", () => {
      expect(unaccounted(text, imported)).toEqual([]);
      const evidence = (imported.records[0] as Action).evidence ?? [];
      const outside = evidence.filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length));
      expect(outside).toEqual([]);
    });
  });
}

/** Pages in other layouts, ours and those beside the repository: title first, cut at the end. */
export function otherPages(): readonly { readonly name: string; readonly text: string }[] {
  const folders = [
    new URL("other/", corpus),
    ...(sharedFolder ? [new URL("corpus/other/", sharedFolder)] : []),
  ];
  return folders.flatMap((folder) =>
    readdirSync(folder).map((name) => ({
      name,
      text: readFileSync(new URL(name, folder), "utf8").replace(/^(?:#.*\n)+/, ""),
    })),
  );
}
