import { normaliseLabel } from "@openhpa/vocabularies";
import { type MarkdownLine, readMarkdownLine } from "../markdown-line.js";
import { isAsideHeading, isButton, isPageMark } from "../page-furniture.js";
import { joined, type Passage, type Range } from "../passage.js";
import type { SourceLine } from "../source-text.js";

/** Lines that belong together: a heading, an entry of a list with the lines that continue it, or a paragraph; or a mark of the page, a button. */
export interface Block {
  readonly kind: "heading" | "item" | "paragraph" | "mark";
  readonly level: number;
  readonly lines: readonly MarkdownLine[];
  /** All words, lines joined by a blank. */
  readonly words: Passage;
  /** Bold parts of the words. */
  readonly bold: readonly Range[];
}

/** What the headings of a leaflet announce. */
export type SectionKind = "context" | "needs" | "activities" | "objectives" | "results" | "partners";

/** Printed headings of each kind of section. A new heading is one word here. */
const headings: Readonly<Record<SectionKind, readonly string[]>> = {
  context: [
    "Contexte",
    "Contexte de l'action",
    "Contexte du projet",
    "Contexte du programme",
    "Contexte local",
  ],
  needs: ["Constat", "Constats", "Constats et besoins", "Besoins", "Besoins repérés", "Diagnostic"],
  activities: [
    "Dispositif mis en place",
    "Dispositifs mis en place",
    "Action mise en place",
    "Actions mises en place",
    "Activités",
  ],
  objectives: ["Objectif", "Objectifs", "Nos objectifs", "Les objectifs"],
  results: ["Résultat attendu", "Résultats attendus", "Effets attendus"],
  partners: ["Partenaires", "Partenaires associés", "Nos partenaires", "Les partenaires"],
};

const kinds = new Map(
  Object.entries(headings).flatMap(([kind, labels]) =>
    labels.map((label) => [normaliseLabel(label), kind as SectionKind] as const),
  ),
);

const isMarkOf = (words: string) => isPageMark(words) || isButton(words);

const LONGEST_HEADING = 60;

/** The section that a heading announces; `aside` is a list of other things than the leaflet is about. */
export function sectionKindOf(words: string): SectionKind | "aside" | undefined {
  if (words.length > LONGEST_HEADING) return undefined;
  const known = kinds.get(normaliseLabel(words));
  if (known) return known;
  return isAsideHeading(words) ? "aside" : undefined;
}

function blockOf(kind: Block["kind"], lines: readonly MarkdownLine[]): Block {
  const bold: Range[] = [];
  let shift = 0;
  for (const { words, bold: parts } of lines) {
    for (const [start, end] of parts) bold.push([start + shift, end + shift]);
    shift += words.text.length + 1;
  }
  const level = kind === "heading" ? lines[0]?.level || 6 : 0;
  return { kind, level, lines, words: joined(lines.map(({ words }) => words)), bold };
}

/** The blocks of some lines. A whole line that is a known heading is one without its sign too. */
export function blocksOf(lines: readonly SourceLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: { kind: Block["kind"]; lines: MarkdownLine[] } | undefined;
  const close = (): void => {
    if (open) blocks.push(blockOf(open.kind, open.lines));
    open = undefined;
  };
  for (const source of lines) {
    const line = readMarkdownLine(source);
    const isMark = (line.kind === "text" || line.kind === "item") && isMarkOf(line.words.text);
    const isHeading = line.kind === "heading" || (line.kind === "text" && sectionKindOf(line.words.text));
    if (line.kind === "blank" || isMark || isHeading || line.kind === "item") close();
    if (isMark) blocks.push(blockOf("mark", [line]));
    else if (isHeading) blocks.push(blockOf("heading", [line]));
    else if (line.kind === "item") open = { kind: "item", lines: [line] };
    else if (line.kind === "text") {
      if (open) open.lines.push(line);
      else open = { kind: "paragraph", lines: [line] };
    }
  }
  close();
  return blocks;
}
