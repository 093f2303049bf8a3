import { type Bilingual, counted, countedBoth } from "@openhpa/console";
import { type Imported, readingNotes, recordCounts } from "@openhpa/import";
import { isFine } from "./import-report.js";

/** What became of all documents of an import, a line each, and how many were of which source. */
export interface ImportOverview {
  add(document: Imported, unwritten?: number): void;
  /** The lines, in the order of the documents; undefined for one document, or where the source was named. */
  text(): string | undefined;
  /** How many records the base would refuse, and of which documents; undefined where it would take all. */
  invalid(): Bilingual | undefined;
  /** How many documents were of each source, most first; undefined where the source was named. */
  sources(): Bilingual | undefined;
}

const MOST_NAMES = 20;

const invalidIn = ({ report }: Imported): number => recordCounts(report).invalid;

function lineOf(document: Imported, unwritten: number): string {
  const { report } = document;
  const { file, refused, notUnderstood, totals } = report;
  const invalid = invalidIn(document);
  if (refused) return `✗ ${file} : ${refused.message}`;
  const parts = [
    counted(recordCounts(report).count, ["fiche", "fiches"]),
    ...(invalid > 0 ? [`dont ${invalid} que la base refuserait`] : []),
    ...(unwritten > 0
      ? [`dont ${counted(unwritten, ["non écrite", "non écrites"])}, la clé étant prise`]
      : []),
    counted(totals?.notUnderstood ?? notUnderstood.length, ["passage non compris", "passages non compris"]),
  ];
  return [`${isFine(document) ? "✓" : "✗"} ${file} : ${parts.join(", ")}.`, ...readingNotes(report)].join(
    " ",
  );
}

/** An overview without documents. */
export function importOverview(): ImportOverview {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  const invalid = { count: 0, files: [] as string[] };
  return {
    add(document, unwritten = 0) {
      lines.push(lineOf(document, unwritten));
      const bad = invalidIn(document);
      invalid.count += bad;
      if (bad > 0) invalid.files.push(document.report.file);
      const { recognisedBy, source, refused } = document.report;
      if (recognisedBy !== undefined && !refused) counts.set(source, (counts.get(source) ?? 0) + 1);
    },
    text: () => (counts.size > 0 && lines.length > 1 ? `${lines.join("\n")}\n` : undefined),
    invalid() {
      const { count, files } = invalid;
      if (count === 0) return undefined;
      const { fr, en } = countedBoth(count, { fr: ["fiche", "fiches"], en: ["record", "records"] });
      const named = `${files.slice(0, MOST_NAMES).join(", ")}${files.length > MOST_NAMES ? "…" : ""}`;
      return {
        fr: `${fr} que la base refuserait, les rapports disent pourquoi : ${named}`,
        en: `${en} that the base would refuse, the reports say why: ${named}`,
      };
    },
    sources() {
      if (counts.size === 0) return undefined;
      const sorted = [...counts].sort(([, a], [, b]) => b - a);
      const named = sorted.map(([name, count]) => `${name} ${count}`).join(", ");
      return { fr: `Natures reconnues : ${named}.`, en: `Kinds recognised: ${named}.` };
    },
  };
}
