import { type BlockEntry, type BlockGroup, originOfEntry, outlineOf } from "../block-outline.js";
import { objectiveKindOf } from "../harmonise/objective-heading.js";
import type { Origin } from "../record-evidence.js";
import { isObjectiveItself, labelledObjective, OBJECTIVE_LINE, planOfHeading } from "./objective-label.js";
import type { OscarsPage } from "./page.js";
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

type Page = Pick<OscarsPage, "record">;

function putObjective(page: Page, list: string, entry: BlockEntry, heading: Heading | undefined): string {
  const { record } = page;
  // The label of an objective of a plan is the plan's.
  const isPlans = heading !== undefined && planOfHeading(heading.entry.text) !== undefined;
  const labelled = isPlans ? undefined : labelledObjective(entry);
  const own = labelled?.kind ? labelled : undefined;
  const text = own?.text ?? entry.text;
  const path = record.item(list, text);
  const origin: Origin = own ? { ...originOfEntry(entry), ...own.span } : originOfEntry(entry);
  record.put(`${path}/text`, text, origin);
  if (own) {
    record.put(`${path}/kind`, own.kind, { ...own.label, method: "label-match", certainty: "certain" });
    if (own.number) record.put(`${path}/note`, `Numéro : ${own.number}.`, { ...origin, ...own.label });
  } else if (heading?.kind) record.put(`${path}/kind`, heading.kind, originOfEntry(heading.entry));
  else if (heading) {
    const note = `Sous l'intertitre « ${heading.entry.text} ».`;
    record.put(`${path}/note`, note, originOfEntry(heading.entry));
  }
  for (const inner of entry.entries) putObjective(page, `${path}/objectives`, inner, undefined);
  return path;
}

/** Groups whose heading is an objective itself, with that one as an entry that holds the others. */
function withObjectiveHeadings({ heading, entries }: BlockGroup): BlockGroup {
  if (!heading || objectiveKindOf(heading.text) || planOfHeading(heading.text))
    return { ...(heading && { heading }), entries };
  if (!isObjectiveItself(heading.text)) return { heading, entries };
  return { entries: [{ ...heading, entries }] };
}

/**
 * Objectives in the order of the page. Those under a heading of another kind go inside the general objective when there is just one; a
 * heading that names no kind stays as a note, and one that says what is to be done is an objective with those below it.
 */
export const readObjectives: SectionReader = (section, page) => {
  const all = outlineOf(section.lines, OBJECTIVE_LINE).map(withObjectiveHeadings);
  const groups = all.map(({ heading, entries }) => ({ heading: headingOf(heading), entries }));
  const generals = groups
    .filter(({ heading }) => heading?.kind === "general")
    .flatMap(({ entries }) => entries);
  const isNested = generals.length === 1 && groups[0]?.heading?.kind === "general";
  let general: string | undefined;
  for (const { heading, entries } of groups) {
    const list = isNested && general && heading?.kind ? `${general}/objectives` : "/objectives";
    for (const entry of entries) {
      const path = putObjective(page, list, entry, heading);
      if (heading?.kind === "general") general = path;
    }
  }
};
