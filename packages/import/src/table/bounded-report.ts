import type { HpaRecord } from "@openhpa/core";
import type {
  EncodingNote,
  ImportReport,
  LineState,
  NotUnderstood,
  RecordReport,
  ReportLine,
  ReportTotals,
} from "../import-result.js";
import type { CellIssue, ReportCell } from "./table-report.js";

/** Things of one kind that a bounded report lists; of all others it says how many they are. */
export const LISTED = 20;
/** So many kinds are told apart; a table with more has one column for each of them. */
const MOST_KINDS = 200;

/** A part of a document, as its own report tells it. */
export interface ReportPart {
  readonly report: ImportReport;
  readonly records: readonly HpaRecord[];
  readonly cells: readonly ReportCell[];
  readonly issues: readonly CellIssue[];
}

/** What a bounded report lists, and how much there is of everything. */
export interface BoundedReport {
  add(part: ReportPart): void;
  /** The records that are listed, with what is said of each. */
  records(): readonly { readonly record: HpaRecord; readonly report: RecordReport }[];
  report(): Pick<
    ImportReport,
    "lines" | "notUnderstood" | "contradictions" | "personalData" | "truncated" | "encoding"
  > & { readonly totals: ReportTotals };
  readonly cells: readonly ReportCell[];
  readonly issues: readonly CellIssue[];
}

/** A copy that holds nothing of the part that it was cut out of. */
const own = <T>(one: T): T => JSON.parse(JSON.stringify(one)) as T;

/** No more of a passage or of a line is repeated. */
const LONGEST_TEXT = 2_000;

function shorter<T extends { readonly text: string }>(one: T): T {
  return one.text.length > LONGEST_TEXT ? { ...one, text: `${one.text.slice(0, LONGEST_TEXT)}…` } : one;
}

/** Keeps the first things of each kind. */
function firstOfKind<T>(kindOf: (one: T) => string) {
  const counts = new Map<string, number>();
  const kept: T[] = [];
  let count = 0;
  return {
    kept,
    get count() {
      return count;
    },
    /** True for one that is kept. */
    add(one: T): boolean {
      count += 1;
      const kind = kindOf(one);
      const known = counts.get(kind) ?? 0;
      if (known >= LISTED || (known === 0 && counts.size >= MOST_KINDS)) return false;
      counts.set(kind, known + 1);
      kept.push(own(one));
      return true;
    },
  };
}

/** What a passage is told apart by: its field, and its column where it is a cell. */
const kindOfPassage = ({ path = "", message = "" }: NotUnderstood) =>
  `${path} ${/^(?:.{1,80}!)?([A-Z]{1,3})\d/.exec(message)?.[1] ?? message.slice(0, 12)}`;

/** What is listed of the parts of a large document. */
export function createBoundedReport(): BoundedReport {
  const notUnderstood = firstOfKind(kindOfPassage);
  const contradictions = firstOfKind<ImportReport["contradictions"][number]>(({ code }) => code);
  const personalData = firstOfKind<ImportReport["personalData"][number]>(
    ({ kind, path }) => `${kind} ${path}`,
  );
  const cells = firstOfKind<ReportCell>(({ state }) => state);
  const issues = firstOfKind<CellIssue>(({ code, severity }) => `${severity} ${code}`);
  const sample = firstOfKind<{ record: HpaRecord; report: RecordReport }>(({ report }) =>
    report.ok ? "" : (report.issues[0]?.code ?? "-"),
  );
  const encoding = new Map<string, EncodingNote>();
  const lines: ReportLine[] = [];
  const states = new Map<LineState, number>();
  let truncated: ImportReport["truncated"] = null;
  let invalid = 0;

  return {
    cells: cells.kept,
    issues: issues.kept,
    add(part) {
      const { report, records } = part;
      const listed = new Set<number>();
      const keys = new Set<string>();
      for (const one of report.notUnderstood) if (notUnderstood.add(shorter(one))) listed.add(one.line);
      for (const one of report.personalData) if (personalData.add(one)) listed.add(one.line);
      for (const one of report.contradictions) contradictions.add(one);
      for (const one of part.cells) cells.add(one);
      for (const one of part.issues) issues.add(one);
      for (const [at, record] of records.entries()) {
        const said = report.records[at] as RecordReport;
        if (!said.ok) invalid += 1;
        if (sample.add({ record, report: said })) keys.add(record.key);
      }
      for (const line of report.lines) {
        states.set(line.state, (states.get(line.state) ?? 0) + 1);
        if (listed.has(line.number) || keys.has(line.record ?? "")) lines.push(own(shorter(line)));
      }
      for (const note of report.encoding) {
        const known = encoding.get(note.code);
        encoding.set(note.code, { ...note, ...known, count: note.count + (known?.count ?? 0) });
      }
      truncated ??= report.truncated;
    },
    records: () => sample.kept,
    report: () => ({
      lines,
      notUnderstood: notUnderstood.kept,
      contradictions: contradictions.kept,
      personalData: personalData.kept,
      truncated,
      encoding: [...encoding.values()],
      totals: {
        records: sample.count,
        invalid,
        lines: Object.fromEntries(states),
        notUnderstood: notUnderstood.count,
        contradictions: contradictions.count,
        personalData: personalData.count,
        issues: issues.count,
      },
    }),
  };
}
