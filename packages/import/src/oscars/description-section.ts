import {
  type BlockEntry,
  type BlockGroup,
  labelledEntry,
  originOfEntry,
  outlineOf,
} from "../block-outline.js";
import { cutAudiences } from "../harmonise/audience-list.js";
import { parseFrenchPeriod } from "../harmonise/french-period.js";
import { originOf } from "../harmonise/reading.js";
import type { Origin } from "../record-evidence.js";
import { type SourceLine, spanIn } from "../source-text.js";
import { type OscarsPage, placeOf } from "./page.js";
import { placesOfActivity } from "./printed-place.js";
import { putAudience, type SectionReader } from "./value-sections.js";

/** An activity being read, and an entry of it behind its label. */
interface Labelled {
  readonly page: OscarsPage;
  readonly activity: string;
  readonly text: string;
  readonly line: SourceLine;
  /** Offset of the text in the line. */
  readonly shift: number;
  readonly origin: Origin;
}

/** What the labels inside a description mean; they are no section labels. */
const labels: readonly (readonly [label: RegExp, read: (entry: Labelled) => void])[] = [
  [/^publics?$/i, readAudience],
  [
    /^contenus?$/i,
    ({ page, activity, text, origin }) => page.record.put(`${activity}/content`, text, origin),
  ],
  [/^(?:dates?|périodes?)(?: d['’]intervention)?$/i, readPeriod],
  [/^lieux?(?: d['’]intervention)?$/i, readPlace],
];

function readAudience({ page, activity, text, line, shift }: Labelled): void {
  for (const reading of cutAudiences(text.split("\n")[0] ?? "")) {
    putAudience(page, `${activity}/audiences`, reading, line, shift);
  }
}

function readPeriod({ page, activity, text, origin }: Labelled): void {
  const reading = parseFrenchPeriod(text);
  page.record.put(`${activity}/period/asPrinted`, text, origin);
  for (const [name, value] of Object.entries(reading?.value ?? {})) {
    page.record.put(`${activity}/period/${name}`, value, {
      ...origin,
      method: "pattern",
      certainty: reading?.certainty ?? "uncertain",
    });
  }
}

/** The place of an activity, as printed; one that ends in several départements is a place in each. */
function readPlace({ page, activity, text, line, shift, origin }: Labelled): void {
  for (const place of placesOfActivity(text, placeOf(page))) {
    const path = page.record.item(`${activity}/places`, place.short);
    page.record.put(`${path}/name`, place.name, origin);
    page.record.put(`${path}/asPrinted`, text, origin);
    if (place.territory)
      page.record.put(`${path}/territory`, place.territory.value, originOf(line, place.territory, shift));
  }
}

function rowOf(entry: BlockEntry) {
  const found = labelledEntry(entry);
  const row = found && labels.find(([label]) => label.test(found.label));
  return row && found.at < entry.text.length ? { read: row[1], at: found.at } : undefined;
}

/** The activities of a group: a label that comes again begins another activity under the same heading. */
function readGroup(page: OscarsPage, { heading, entries }: BlockGroup): void {
  const { record } = page;
  const title = heading?.text.replace(/\s*:$/, "");
  let activity: string | undefined;
  let seen = new Set<unknown>();
  const others: BlockEntry[] = [];
  const open = (): string => {
    const path = record.item("/activities", title ?? "description");
    if (heading && title) record.put(`${path}/title`, title, originOfEntry(heading));
    if (activity !== undefined) close();
    seen = new Set();
    activity = path;
    return path;
  };
  const close = (): void => {
    const text = others.map(printed).join("\n");
    if (activity !== undefined) record.put(`${activity}/description`, text, others.flatMap(originsOf));
    others.length = 0;
  };
  for (const entry of entries) {
    const row = rowOf(entry);
    const path = activity === undefined || (row && seen.has(row.read)) ? open() : activity;
    if (!row) {
      others.push(entry);
      continue;
    }
    seen.add(row.read);
    const [line] = entry.lines as readonly [SourceLine];
    const shift = entry.shift + row.at;
    const span = { start: spanIn(line, Math.min(shift, line.text.length)).start, end: entry.span.end };
    const origin = { ...span, method: "label-match", certainty: "certain" } as const;
    row.read({ page, activity: path, text: entry.text.slice(row.at), line, shift, origin });
    others.push(...entry.entries);
  }
  if (heading && activity === undefined) open();
  close();
}

/** Passages of an entry and of its sub-entries. */
function originsOf(entry: BlockEntry): readonly Origin[] {
  return [originOfEntry(entry), ...entry.entries.flatMap(originsOf)];
}

/** An entry with its bullet and its sub-entries, as printed. */
function printed({ bullet, text, entries }: BlockEntry): string {
  const sign = bullet === "none" || bullet === "number" ? "" : `${bullet} `;
  return [sign + text, ...entries.map(printed)].join("\n");
}

/** The description: one activity for each heading, one for the text without heading. */
export const readDescription: SectionReader = (section, page) => {
  for (const group of outlineOf(section.lines)) readGroup(page, group);
};
