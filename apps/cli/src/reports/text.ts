import { formatPlace } from "@openhpa/console";
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
    records: "fiche(s)",
    valid: "valide(s)",
    below: "sous le niveau demandé",
    notSaid: "non dit",
    grid: ["citées", "formulées", "mesurées", "reliées"],
    boxes: "Modèle suisse, sur 12 cases",
    people: ({ people, known, actions }: ReachSum) =>
      people === undefined
        ? `Personnes touchées : nombre inconnu pour ${actions} action(s)`
        : `Personnes touchées : ${people}, nombre connu pour ${known} action(s) sur ${actions}`,
  },
  en: {
    invalid: "invalid",
    level: "level",
    next: "to fill in",
    or: " or ",
    records: "record(s)",
    valid: "valid",
    below: "below the level asked for",
    notSaid: "not said",
    grid: ["named", "stated", "measured", "linked"],
    boxes: "Swiss model, of 12 boxes",
    people: ({ people, known, actions }: ReachSum) =>
      people === undefined
        ? `People reached: number not known for ${actions} action(s)`
        : `People reached: ${people}, number known for ${known} of ${actions} action(s)`,
  },
} as const;

const marks: Readonly<Record<Issue["severity"], string>> = { error: "✗", warning: "!", info: "i" };

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
    `    TIDieR-PHP : ${tidier.length - open.length}/${tidier.length}${open.length > 0 ? ` (${w.notSaid} : ${open.join(", ")})` : ""}`,
    `    ${w.boxes} : ${counts.map((boxes, index) => `${boxes.length} ${w.grid[index]}`).join(", ")}`,
  ];
}

function recordText(report: RecordReport, { language, level }: ReportOptions): string {
  const w = words[language];
  const state = report.ok ? `${w.level} : ${levelNames[language][report.level ?? "none"]}` : w.invalid;
  const below = report.ok && !reaches(report.level, level) ? `, ${w.below}` : "";
  const mark = report.ok && below === "" ? "✓" : "✗";
  const lines = [
    `${mark} ${formatPlace(report.file, report.place)}  ${report.key ?? ""}  (${state}${below})`,
  ];
  for (const { severity, pointer, messages, code, place } of report.issues) {
    const at = place ? `${place.line}:${place.column}  ` : "";
    lines.push(`    ${marks[severity]} ${at}${pointer || "/"}  ${messages[language]} [${code}]`);
  }
  if (report.ok && report.next.length > 0) {
    lines.push(`    → ${w.next} : ${report.next.map((group) => group.join(w.or)).join(", ")}`);
  }
  if (report.coverage) lines.push(...coverageLines(report.coverage, language));
  return `${lines.join("\n")}\n`;
}

function summaryText({ records, valid, levels, reach }: Summary, { language }: ReportOptions): string {
  const w = words[language];
  const parts = Object.entries(levels)
    .filter(([, number]) => number > 0)
    .map(([level, number]) => `${number} ${levelNames[language][level as Level]}`);
  const people = reach.actions > 0 ? `${w.people(reach)}\n` : "";
  return `${records} ${w.records}, ${valid} ${w.valid}${parts.length > 0 ? ` : ${parts.join(", ")}` : ""}\n${people}`;
}

/** For people: one block a record, as it is read, and the counts. */
export const textReport: ReportFormat = (options) => ({
  each: (report) => recordText(report, options),
  end: (summary) => summaryText(summary, options),
});
