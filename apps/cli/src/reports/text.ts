import {
  counted,
  formatPlace,
  inColumns,
  labelledPointer,
  type Noun,
  plain,
  type Style,
} from "@openhpa/console";
import { type Issue, type Level, levelNames, type ReachSum, type ReportingCoverage } from "@openhpa/core";
import type { RecordReport } from "@openhpa/io";
import { reaches, type Summary } from "./levels.js";
import type { ReportFormat, ReportLanguage, ReportOptions } from "./report-format.js";

const words = {
  fr: {
    invalid: "invalide",
    level: "niveau",
    next: "à compléter",
    or: " ou ",
    records: ["fiche", "fiches"] as Noun,
    valid: ["valide", "valides"] as Noun,
    colon: " : ",
    below: "sous le niveau demandé",
    notSaid: "non dit",
    grid: ["citées", "formulées", "mesurées", "reliées"],
    boxes: "Modèle suisse, sur 12 cases",
    people: ({ people, known, actions }: ReachSum) =>
      people === undefined
        ? `Personnes touchées : nombre inconnu pour ${counted(actions, ["action", "actions"])}`
        : `Personnes touchées : ${people}, nombre connu pour ${counted(known, ["action", "actions"])} sur ${actions}`,
  },
  en: {
    invalid: "invalid",
    level: "level",
    next: "to fill in",
    or: " or ",
    records: ["record", "records"] as Noun,
    valid: ["valid", "valid"] as Noun,
    colon: ": ",
    below: "below the level asked for",
    notSaid: "not said",
    grid: ["named", "stated", "measured", "linked"],
    boxes: "Swiss model, of 12 boxes",
    people: ({ people, known, actions }: ReachSum) =>
      people === undefined
        ? `People reached: number not known for ${counted(actions, ["action", "actions"], "en")}`
        : `People reached: ${people}, number known for ${known} of ${counted(actions, ["action", "actions"], "en")}`,
  },
} as const;

const marks: Readonly<Record<Issue["severity"], readonly [sign: string, style: Style]>> = {
  error: ["✗", "red"],
  warning: ["!", "yellow"],
  info: ["i", "blue"],
};

/** Where the further lines of what is said of a record begin. */
const INDENT = " ".repeat(6);

/** Two lines: the items of TIDieR-PHP that are answered, and how far the boxes of the Swiss grid are worked out. */
function coverageLines({ tidier, smoc }: ReportingCoverage, language: ReportLanguage): string[] {
  const w = words[language];
  const open = tidier
    .filter(({ answeredBy }) => answeredBy.length === 0)
    .map(({ item }) => item.prefLabel[language]);
  const counts = [
    smoc.filter((box) => box.named),
    smoc.filter((box) => box.stated),
    smoc.filter((box) => box.measured),
    smoc.filter((box) => box.linked),
  ];
  return [
    `    TIDieR-PHP${w.colon}${tidier.length - open.length}/${tidier.length}${open.length > 0 ? ` (${w.notSaid}${w.colon}${open.join(", ")})` : ""}`,
    `    ${w.boxes}${w.colon}${counts.map((boxes, index) => `${boxes.length} ${w.grid[index]}`).join(", ")}`,
  ];
}

function recordText(report: RecordReport, options: ReportOptions): string {
  const { language, level, paint = plain, columns } = options;
  const w = words[language];
  const state = report.ok ? `${w.level}${w.colon}${levelNames[language][report.level ?? "none"]}` : w.invalid;
  const below = report.ok && !reaches(report.level, level) ? `, ${w.below}` : "";
  const mark = report.ok && below === "" ? paint("green", "✓") : paint("red", "✗");
  const key = paint("bold", report.key ?? "");
  const lines = [`${mark} ${formatPlace(report.file, report.place)}  ${key}  (${state}${below})`];
  const named = (pointer: string) => labelledPointer(pointer, language);
  for (const { severity, pointer, messages, code, place } of report.issues) {
    const at = place ? `${place.line}:${place.column}  ` : "";
    const mark = paint(marks[severity][1], marks[severity][0]);
    const shown = paint("dim", `[${code}]`);
    lines.push(`    ${mark} ${at}${named(pointer)}  ${messages[language]} ${shown}`);
  }
  if (report.ok && report.next.length > 0) {
    const next = report.next.map((group) => group.map(named).join(w.or)).join(", ");
    lines.push(`    → ${w.next}${w.colon}${next}`);
  }
  if (report.coverage) lines.push(...coverageLines(report.coverage, language));
  return lines.map((line) => `${inColumns(line, INDENT, columns)}\n`).join("");
}

function summaryText({ records, valid, levels, reach }: Summary, options: ReportOptions): string {
  const { language, columns } = options;
  const w = words[language];
  const parts = Object.entries(levels)
    .filter(([, number]) => number > 0)
    .map(([level, number]) => `${number} ${levelNames[language][level as Level]}`);
  const levelled = parts.length > 0 ? `${w.colon}${parts.join(", ")}` : "";
  const lines = [
    `${counted(records, w.records, language)}, ${counted(valid, w.valid, language)}${levelled}`,
    ...(reach.actions > 0 ? [w.people(reach)] : []),
  ];
  return lines.map((line) => `${inColumns(line, "  ", columns)}\n`).join("");
}

/** For people: one block a record, as it is read, and the counts. */
export const textReport: ReportFormat = (options) => ({
  each: (report) => recordText(report, options),
  end: (summary) => summaryText(summary, options),
});
