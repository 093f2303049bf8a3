import { type Bilingual, counted } from "@openhpa/console";
import { type Imported, readingNotes } from "@openhpa/import";

/** What became of all documents of an import, a line each, and how many were of which source. */
export interface ImportOverview {
  add(document: Imported): void;
  /** The lines, in the order of the documents; undefined for one document, or where the source was named. */
  text(): string | undefined;
  /** How many documents were of each source, most first; undefined where the source was named. */
  sources(): Bilingual | undefined;
}

function lineOf({ records, report }: Imported): string {
  const { file, refused, notUnderstood } = report;
  if (refused) return `✗ ${file} : ${refused.message}`;
  const parts = [
    counted(records.length, ["fiche", "fiches"]),
    counted(notUnderstood.length, ["passage non compris", "passages non compris"]),
  ];
  return [`✓ ${file} : ${parts.join(", ")}.`, ...readingNotes(report)].join(" ");
}

/** An overview without documents. */
export function importOverview(): ImportOverview {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  return {
    add(document) {
      lines.push(lineOf(document));
      const { recognisedBy, source, refused } = document.report;
      if (recognisedBy !== undefined && !refused) counts.set(source, (counts.get(source) ?? 0) + 1);
    },
    text: () => (counts.size > 0 && lines.length > 1 ? `${lines.join("\n")}\n` : undefined),
    sources() {
      if (counts.size === 0) return undefined;
      const sorted = [...counts].sort(([, a], [, b]) => b - a);
      const named = sorted.map(([name, count]) => `${name} ${count}`).join(", ");
      return { fr: `Natures reconnues : ${named}.`, en: `Kinds recognised: ${named}.` };
    },
  };
}
