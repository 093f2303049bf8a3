import { type BlockEntry, originOfEntry, outlineOf } from "../block-outline.js";
import { objectiveKindOf } from "../harmonise/objective-heading.js";
import type { RecordBuilder } from "../record-builder.js";
import type { SectionReader } from "./value-sections.js";

/** The kind that a heading names, and where it is printed. */
interface Heading {
  readonly kind?: string;
  readonly entry: BlockEntry;
}

function headingOf(entry: BlockEntry | undefined): Heading | undefined {
  if (!entry) return undefined;
  const kind = objectiveKindOf(entry.text);
  return kind ? { kind, entry } : { entry };
}

function putObjective(
  record: RecordBuilder,
  list: string,
  entry: BlockEntry,
  heading: Heading | undefined,
): string {
  const path = record.item(list, entry.text);
  record.put(`${path}/text`, entry.text, originOfEntry(entry));
  if (heading?.kind) record.put(`${path}/kind`, heading.kind, originOfEntry(heading.entry));
  else if (heading) {
    const note = `Sous l'intertitre « ${heading.entry.text} ».`;
    record.put(`${path}/note`, note, originOfEntry(heading.entry));
  }
  for (const inner of entry.entries) putObjective(record, `${path}/objectives`, inner, undefined);
  return path;
}

/**
 * Objectives in the order of the page. Those under a heading of another kind go inside the general objective when there is just one; a
 * heading that names no kind stays as a note.
 */
export const readObjectives: SectionReader = (section, { record }) => {
  const groups = outlineOf(section.lines).map(({ heading, entries }) => ({
    heading: headingOf(heading),
    entries,
  }));
  const generals = groups
    .filter(({ heading }) => heading?.kind === "general")
    .flatMap(({ entries }) => entries);
  const isNested = generals.length === 1 && groups[0]?.heading?.kind === "general";
  let general: string | undefined;
  for (const { heading, entries } of groups) {
    const list = isNested && general && heading?.kind ? `${general}/objectives` : "/objectives";
    for (const entry of entries) {
      const path = putObjective(record, list, entry, heading);
      if (heading?.kind === "general") general = path;
    }
  }
};
