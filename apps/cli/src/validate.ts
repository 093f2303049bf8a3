import { type Issue, type Level, levels } from "@openhpa/core";
import { exitCodes, formatPlace, type RecordReport, type Terminal, validRecords } from "@openhpa/io";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Command, Option } from "commander";

interface ValidateFlags {
  readonly level?: Level;
  readonly json?: boolean;
  readonly lang: "fr" | "en";
}

const levelNames: Readonly<Record<"fr" | "en", Readonly<Record<Level | "none", string>>>> = {
  fr: {
    none: "incomplète",
    recorded: "enregistrée",
    publishable: "publiable",
    complete: "complète",
    evaluated: "évaluée",
  },
  en: {
    none: "incomplete",
    recorded: "recorded",
    publishable: "publishable",
    complete: "complete",
    evaluated: "evaluated",
  },
};

const words = {
  fr: {
    invalid: "invalide",
    level: "niveau",
    next: "à compléter",
    or: " ou ",
    records: "fiche(s)",
    valid: "valide(s)",
  },
  en: {
    invalid: "invalid",
    level: "level",
    next: "to fill in",
    or: " or ",
    records: "record(s)",
    valid: "valid",
  },
} as const;

const marks: Readonly<Record<Issue["severity"], string>> = { error: "✗", warning: "!", info: "i" };

function textReport(report: RecordReport, lang: "fr" | "en"): string {
  const w = words[lang];
  const state = report.ok ? `${w.level} : ${levelNames[lang][report.level ?? "none"]}` : w.invalid;
  const lines = [
    `${report.ok ? "✓" : "✗"} ${formatPlace(report.file, report.place)}  ${report.key ?? ""}  (${state})`,
  ];
  for (const issue of report.issues) {
    lines.push(
      `    ${marks[issue.severity]} ${issue.pointer || "/"}  ${issue.messages[lang]} [${issue.code}]`,
    );
  }
  if (report.ok && report.next.length > 0)
    lines.push(`    → ${w.next} : ${report.next.map((group) => group.join(w.or)).join(", ")}`);
  return `${lines.join("\n")}\n`;
}

/** Counts of a run: records, valid ones, and valid ones by level. */
interface Summary {
  readonly records: number;
  readonly valid: number;
  readonly levels: Readonly<Record<Level | "none", number>>;
}

function summarise(reports: readonly RecordReport[]): Summary {
  const valid = reports.filter((report) => report.ok);
  const count = (level: Level | null) => valid.filter((report) => report.level === level).length;
  const byLevel = Object.fromEntries([
    ["none", count(null)],
    ...levels.map((level) => [level, count(level)]),
  ]);
  return { records: reports.length, valid: valid.length, levels: byLevel as Summary["levels"] };
}

function textSummary({ records, valid, levels: byLevel }: Summary, lang: "fr" | "en"): string {
  const w = words[lang];
  const parts = Object.entries(byLevel)
    .filter(([, number]) => number > 0)
    .map(([level, number]) => `${number} ${levelNames[lang][level as Level]}`);
  return `${records} ${w.records}, ${valid} ${w.valid}${parts.length > 0 ? ` : ${parts.join(", ")}` : ""}\n`;
}

function reaches(level: Level | null, wanted: Level | undefined): boolean {
  return wanted === undefined || (level !== null && levels.indexOf(level) >= levels.indexOf(wanted));
}

/** `openhpa validate`: says of each record whether it is valid, how complete it is and what to do next. */
export function validateCommand(terminal: Terminal): Command {
  return new Command("validate")
    .description("Valide des fiches et dit, pour chacune, son niveau et ce qui reste à compléter.")
    .argument("<fiches...>", "fichiers .json, .ndjson (aussi .gz), dossiers, ou « - »")
    .addOption(new Option("--level <niveau>", "niveau que chaque fiche doit atteindre").choices([...levels]))
    .option("--json", "un document JSON au lieu du texte")
    .addOption(new Option("--lang <langue>", "langue des messages").choices(["fr", "en"]).default("fr"))
    .action(async (paths: string[], flags: ValidateFlags) => {
      const territories = await loadTerritories();
      const reports: RecordReport[] = [];
      const onReport = (report: RecordReport) => {
        reports.push(report);
        if (!flags.json) terminal.stdout.write(textReport(report, flags.lang));
      };
      for await (const _ of validRecords(paths, { territories, onReport, stdin: terminal.stdin }));
      const summary = summarise(reports);
      terminal.stdout.write(
        flags.json
          ? `${JSON.stringify({ records: reports, summary }, null, 2)}\n`
          : textSummary(summary, flags.lang),
      );
      const fine = reports.every((report) => report.ok && reaches(report.level, flags.level));
      terminal.exitCode = fine ? exitCodes.ok : exitCodes.findings;
    });
}
