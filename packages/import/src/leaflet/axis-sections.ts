import { normaliseLabel } from "@openhpa/vocabularies";
import { cleanText } from "../clean-text.js";
import { parseFrenchNumber } from "../harmonise/french-number.js";
import { joined, originIn, type Passage, partOf, spanOf } from "../passage.js";
import type { PassageLedger } from "../passage-ledger.js";
import type { RecordBuilder } from "../record-builder.js";
import type { Block, SectionKind } from "./block.js";
import { headedEntries, type Intertitle } from "./intertitle.js";
import { keyWords, type Leaflet, originOfBlock, ownerOf } from "./leaflet.js";
import type { LeafletSection } from "./leaflet-outline.js";

/** Tells the report that a block is a heading. */
const markLabel =
  ({ report }: PassageLedger) =>
  ({ lines }: Block): void => {
    for (const { line } of lines) report.mark(line, "label");
  };

type SectionReader = (section: LeafletSection, leaflet: Leaflet) => void;

const readNeeds: SectionReader = (section, { record }) => {
  const text = section.blocks.map(({ kind, words }) => (kind === "item" ? `- ${words.text}` : words.text));
  record.put(`${ownerOf(section)}/needsAssessment`, text.join("\n"), section.blocks.map(originOfBlock));
};

/** Statements, one for each paragraph or entry: which words are one result is for a person to say. */
const readResults: SectionReader = (section, { record, ledger }) => {
  for (const { block } of headedEntries(section.blocks, undefined, markLabel(ledger))) {
    const index = section.blocks.indexOf(block);
    const path = record.item(`${ownerOf(section)}/expectedResults`, keyWords(section, block.words.text));
    record.put(`${path}/text`, block.words.text, originOfBlock(block, index));
  }
};

/** `8 places avec entrées et sorties permanentes`, not the second number of `6 à 8 places`. */
const CAPACITY = /(?<!\d|\d[.,]|\d\s?(?:à|-|–|ou|et)\s?)\d+\s+places(?!\p{L})[^.;,\n]*/gu;

const readActivities: SectionReader = (section, { record, ledger }) => {
  for (const { block, intertitle } of headedEntries(section.blocks, undefined, markLabel(ledger))) {
    const { words } = block;
    const index = section.blocks.indexOf(block);
    const path = record.item(`${ownerOf(section)}/activities`, keyWords(section, words.text));
    record.put(`${path}/description`, words.text, originOfBlock(block, index));
    if (intertitle) putIntertitle(path, intertitle, record);
    const [capacity, ...others] = words.text.matchAll(CAPACITY);
    if (!capacity) continue;
    const range = [capacity.index, capacity.index + capacity[0].length] as const;
    const number = parseFrenchNumber(capacity[0]);
    const owner = `${ownerOf(section)}/capacity`;
    if (others.length > 0 || !number || record.at(owner) !== undefined) {
      const message = "Plusieurs nombres de places : aucun n'est choisi ici.";
      ledger.report.notUnderstood(spanOf(words, range), { path: owner, message });
      continue;
    }
    record.put(`${owner}/value`, number.value, originIn(words, range));
    record.put(`${owner}/unit`, "places", originIn(words, range));
    record.put(`${owner}/asPrinted`, capacity[0], originIn(words, range));
  }
};

/** The objective of an entry and how it is reached: the lines that continue it. */
interface PrintedObjective {
  readonly text: Passage;
  readonly means?: Passage;
  /** True when another entry tells where the objective ends. */
  readonly isCompared?: true;
}

/** `Partenaires : …`: a line that says something else than the one before it. */
const LABEL = /^\p{Lu}[^:.!?]{2,60}\s?:\s/u;

function printedObjective({ lines }: Block, text: Passage): PrintedObjective {
  const continued = lines.slice(1).map(({ words }) => words);
  const end = continued.findIndex((words) => LABEL.test(words.text));
  const others = end < 0 ? continued : continued.slice(0, end);
  return { text, ...(others.length > 0 ? { means: joined(others) } : {}) };
}

/** Cuts a one-line entry where another entry, printed on its own line, begins with the same sentence. */
function compared(objective: PrintedObjective, whole: ReadonlySet<string>): PrintedObjective {
  const { text, means } = objective;
  const at = text.text.search(/\.\s+(?=\p{Lu})/u) + 1;
  if (means || at === 0 || !whole.has(normaliseLabel(text.text.slice(0, at)))) return objective;
  return { text: partOf(text, [0, at]), means: partOf(text, [at, text.text.length]), isCompared: true };
}

/** What the heading over a value says: the kind of objective, else its words. */
function putIntertitle(path: string, { words, kind }: Intertitle, record: RecordBuilder): void {
  const origin = originIn(words, undefined, { method: "label-match" });
  if (kind) record.put(`${path}/kind`, kind, origin);
  else record.put(`${path}/note`, `Sous l'intertitre « ${words.text} ».`, origin);
}

/** Objectives, one for each entry; a section without entries has one for each paragraph. Headings among them say of what kind they are. */
const readObjectives: SectionReader = (section, { record, ledger, sections }) => {
  const all = sections.filter(({ kind }) => kind === "objectives").flatMap(({ blocks }) => blocks);
  const whole = new Set(all.map(({ lines }) => normaliseLabel(lines[0]?.words.text ?? "")));
  const items = section.blocks.filter(({ kind }) => kind === "item");
  const entries = headedEntries(
    items.length > 0 ? items : section.blocks,
    section.heading,
    markLabel(ledger),
  );
  for (const { block, words, intertitle } of entries) {
    const { text, means, isCompared } = compared(printedObjective(block, words), whole);
    const path = record.item(`${ownerOf(section)}/objectives`, keyWords(section, text.text));
    const certainty = isCompared ? "probable" : "certain";
    const isPut = record.put(
      `${path}/text`,
      text.text,
      originIn(text, undefined, { method: "label-match", certainty }),
    );
    if (!isPut) continue;
    if (intertitle) putIntertitle(path, intertitle, record);
    if (means && cleanText(means.text) !== "")
      record.put(`${path}/means`, means.text, originIn(means, undefined, { certainty: "probable" }));
  }
};

const readers: Readonly<Record<Exclude<SectionKind, "context" | "partners">, SectionReader>> = {
  needs: readNeeds,
  activities: readActivities,
  objectives: readObjectives,
  results: readResults,
};

/** Reads the sections whose heading says what they hold, in the axis that they belong to. */
export function readAxisSections(leaflet: Leaflet): void {
  for (const section of leaflet.sections) {
    const { kind, heading, blocks } = section;
    for (const { line } of heading && kind !== "unknown" ? heading.lines : [])
      leaflet.ledger.report.mark(line, kind === "aside" ? "furniture" : "label");
    if (blocks.length > 0 && kind in readers) readers[kind as keyof typeof readers](section, leaflet);
  }
}
