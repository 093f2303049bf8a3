import { indicatorKind } from "@openhpa/vocabularies";
import {
  type BlockEntry,
  type BlockGroup,
  labelledEntry,
  originOfEntry,
  outlineOf,
} from "../block-outline.js";
import { isRead, matchConcept } from "../harmonise/concept-label.js";
import { type PrintedIndicator, parseIndicator } from "../harmonise/indicator-line.js";
import { originOf } from "../harmonise/reading.js";
import type { Origin } from "../record-evidence.js";
import type { SourceLine } from "../source-text.js";
import { type OscarsPage, placeOf } from "./page.js";
import type { SectionReader } from "./value-sections.js";

type Reader = (page: OscarsPage, group: BlockGroup) => void;

/** Statements in a list of the evaluation; the label `Bilan :` before one is not part of it. */
function statements(list: string, certainty: Origin["certainty"] = "certain"): Reader {
  return ({ record }, { entries }) => {
    for (const entry of entries) {
      const label = labelledEntry(entry);
      const isLabelled = label !== undefined && isRead(matchConcept(indicatorKind, label.label));
      const at = isLabelled ? label.at : 0;
      const text = [entry.text.slice(at), ...entry.entries.map((inner) => `. ${inner.text}`)].join("\n");
      const start = entry.span.start + [...entry.text.slice(0, at)].length;
      const origins = [{ ...originOfEntry(entry, certainty), start }];
      const path = record.item(list, text);
      record.put(`${path}/text`, text, [
        ...origins,
        ...entry.entries.map((inner) => originOfEntry(inner, certainty)),
      ]);
    }
  };
}

const methods: Reader = ({ record }, { entries }) => {
  const text = entries.map((entry) => entry.text).join("\n");
  record.put(
    "/evaluation/methods",
    text,
    entries.map((entry) => originOfEntry(entry)),
  );
};

/** What the headings of an evaluation announce; the first row that fits wins. */
const headings: readonly (readonly [heading: RegExp, read: Reader])[] = [
  [/^indicateurs? qualitatifs?/i, statements("/evaluation/qualitativeResults")],
  [/^indicateurs?\b/i, readIndicators],
  [
    /^(?:points? forts?|points? positifs?|atouts?|forces?|réussites?)\b/i,
    statements("/evaluation/strengths"),
  ],
  [
    /^(?:faiblesses?|points? faibles?|points? négatifs?|limites?|difficultés?)(?![\p{L}])/iu,
    statements("/evaluation/weaknesses"),
  ],
  [/^perspectives?\b/i, statements("/evaluation/perspectives")],
  [/^(?:méthodes?|méthodologie|modalités?|outils? d['’]évaluation)(?![\p{L}])/iu, methods],
  [/^(?:bilan|résultats?)(?![\p{L}])/iu, statements("/evaluation/qualitativeResults")],
];

/** Where an indicator stands in the record and what it counts. */
interface Known {
  readonly path: string;
  readonly name: string;
  readonly value: number | undefined;
}

function readIndicators(page: OscarsPage, { entries }: BlockGroup): void {
  const known: Known[] = [];
  for (const entry of entries.flatMap((outer) => [outer, ...outer.entries])) {
    const [line] = entry.lines as readonly [SourceLine];
    const indicator =
      entry.lines.length === 1 ? parseIndicator(line.text.slice(entry.shift), placeOf(page)) : undefined;
    const owner = indicator?.isBreakdown ? ownerOf(indicator, known) : undefined;
    if (indicator && owner) putBreakdown(page, owner, indicator, entry, line);
    else known.push(putIndicator(page, indicator, entry, line));
  }
}

/** The indicator that a `Répartition` breaks down: the one of its subject, else the one before it. */
function ownerOf({ subject, breakdown }: PrintedIndicator, known: readonly Known[]): Known | undefined {
  if (!breakdown) return undefined;
  if (subject === undefined || /^par /.test(subject)) return known.at(-1);
  return known.findLast(({ name }) => name.includes(subject));
}

function putIndicator(
  page: OscarsPage,
  indicator: PrintedIndicator | undefined,
  entry: BlockEntry,
  line: SourceLine,
): Known {
  const { record } = page;
  const name = indicator?.name.value ?? entry.text;
  const path = record.item("/evaluation/indicators", name);
  record.put(
    `${path}/name`,
    name,
    indicator ? originOf(line, indicator.name, entry.shift) : originOfEntry(entry, "probable"),
  );
  if (!indicator) return { path, name, value: undefined };
  const kind = matchConcept(indicatorKind, name);
  if (isRead(kind)) record.put(`${path}/kind`, kind.value, originOf(line, kind, entry.shift));
  if (indicator.unit)
    record.put(`${path}/unit`, indicator.unit.value, originOf(line, indicator.unit, entry.shift));
  if (indicator.value)
    record.put(`${path}/value`, indicator.value.value, originOf(line, indicator.value, entry.shift));
  const known = { path, name, value: indicator.value?.value };
  if (indicator.breakdown) putBreakdown(page, known, indicator, entry, line);
  else if (!indicator.value) record.put(`${path}/asPrinted`, entry.text, originOfEntry(entry));
  if (indicator.breakdown && !indicator.value) {
    record.missing(
      `${path}/value`,
      "not-stated",
      "Seule la répartition est imprimée. Aucun total n'est calculé.",
    );
  }
  if (indicator.value || indicator.breakdown) putPeriod(page, path, line);
  return known;
}

/** An edition of one year counts what happened in that year. */
function putPeriod({ record, years }: OscarsPage, path: string, line: SourceLine): void {
  const [first, last] = years;
  if (first === undefined || first !== last) return;
  const origin = { start: line.start, end: line.end, method: "inference", certainty: "probable" } as const;
  record.put(`${path}/period/start`, String(first), origin);
  record.put(`${path}/period/end`, String(first), origin);
}

function putBreakdown(
  { record, report }: OscarsPage,
  { path, value }: Known,
  { breakdown = [] }: PrintedIndicator,
  entry: BlockEntry,
  line: SourceLine,
): void {
  for (const reading of breakdown)
    record.put(`${path}/breakdown`, reading.value, originOf(line, reading, entry.shift));
  record.put(`${path}/asPrinted`, entry.text, originOfEntry(entry));
  const sum = breakdown.reduce((total, reading) => total + Math.round(reading.value.value * 1e6), 0) / 1e6;
  if (value === undefined || sum === value) return;
  const message = `La répartition fait ${sum}, le total imprimé est ${value}.`;
  report.contradiction({ code: "breakdown-sum", paths: [`${path}/breakdown`], spans: [entry.span], message });
}

/** The evaluation by its headings; text under no known heading is kept as a qualitative result, uncertain. */
export const readEvaluation: SectionReader = (section, page) => {
  const before = page.record.at("/evaluation");
  for (const group of outlineOf(section.lines)) {
    const heading = group.heading;
    const row = heading && headings.find(([form]) => form.test(heading.text));
    if (row && heading) for (const line of heading.lines) page.report.mark(line, "label");
    const entries = row || !heading ? group.entries : [heading, ...group.entries];
    const read = row?.[1] ?? statements("/evaluation/qualitativeResults", "uncertain");
    read(page, { entries });
  }
  if (before === undefined) putStatus(page, section.label);
};

/** An evaluation with values or results was carried out. */
function putStatus({ record }: OscarsPage, label: SourceLine): void {
  const {
    indicators = [],
    weaknesses,
    strengths,
    qualitativeResults,
  } = (record.at("/evaluation") ?? {}) as {
    indicators?: readonly { value?: number; breakdown?: unknown }[];
    weaknesses?: unknown;
    strengths?: unknown;
    qualitativeResults?: unknown;
  };
  const isCounted = indicators.some(
    (indicator) => indicator.value !== undefined || indicator.breakdown !== undefined,
  );
  if (!isCounted && !((weaknesses || strengths) && qualitativeResults)) return;
  const note = "Un bilan ou des valeurs sont donnés.";
  record.put("/evaluation/status", "carried-out", {
    start: label.start,
    end: label.end,
    method: "inference",
    certainty: "probable",
    note,
  });
}
