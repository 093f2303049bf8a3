import {
  columnsOf,
  exitCodes,
  languageOf,
  languages,
  paintFor,
  print,
  type Terminal,
} from "@openhpa/console";
import { DEFAULT_MAX_ISSUES, type Level, levels } from "@openhpa/core";
import { type RecordReport, validRecords } from "@openhpa/io";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Command, Option } from "commander";
import { optionValue } from "./option-value.js";
import { type ReportFormatName, reportFormats } from "./reports/index.js";
import { reaches, reportCounter } from "./reports/levels.js";
import type { ReportFormat, ReportLanguage } from "./reports/report-format.js";

interface ValidateFlags {
  readonly level?: Level;
  readonly format: ReportFormatName;
  readonly json?: boolean;
  readonly lang?: ReportLanguage;
  readonly coverage?: boolean;
  readonly maxIssues: number;
}

const limits = { fr: "Un nombre entier, ou « all ».", en: 'A whole number, or "all".' };

function parseLimit(text: string): number | undefined {
  if (text === "all") return Infinity;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** `openhpa validate`: says of each record whether it is valid, how complete it is and what to do next. */
export function validateCommand(terminal: Terminal): Command {
  return new Command("validate")
    .description("Valide des fiches et dit, pour chacune, son niveau et ce qui reste à compléter.")
    .argument("<fiches...>", "fichiers .json, .ndjson (aussi .gz), dossiers, ou « - »")
    .addOption(new Option("--level <niveau>", "niveau que chaque fiche doit atteindre").choices([...levels]))
    .addOption(
      new Option("--format <format>", "forme du rapport").choices(Object.keys(reportFormats)).default("text"),
    )
    .addOption(
      new Option(
        "--max-issues <nombre>",
        "remarques affichées par fiche, les plus graves d'abord ; « all » : toutes",
      )
        .argParser(optionValue(parseLimit, limits, terminal))
        .default(DEFAULT_MAX_ISSUES),
    )
    .option("--json", "comme --format json")
    .option("--coverage", "ajoute ce que chaque fiche couvre de la grille TIDieR-PHP et du modèle suisse")
    .addOption(
      new Option(
        "--lang <langue>",
        "langue du rapport et de cette aide ; sans elle, celle du système",
      ).choices([...languages]),
    )
    .action(async (paths: string[], flags: ValidateFlags) => {
      const territories = await loadTerritories();
      const name = flags.json ? "json" : flags.format;
      const format: ReportFormat = reportFormats[name];
      const written = format({
        // What programs read does not depend on where it is run.
        language: flags.lang ?? (name === "text" ? languageOf(terminal) : "fr"),
        level: flags.level,
        paint: paintFor(terminal, terminal.stdout),
        columns: columnsOf(terminal.stdout),
      });
      const counter = reportCounter();
      let isFine = true;
      const onReport = async (report: RecordReport) => {
        counter.add(report);
        isFine &&= report.ok && reaches(report.level, flags.level);
        await print(terminal.stdout, written.each(report));
      };
      await print(terminal.stdout, written.begin?.() ?? "");
      for await (const _ of validRecords(paths, {
        territories,
        onReport,
        stdin: terminal.stdin,
        withCoverage: flags.coverage,
        maxIssues: flags.maxIssues,
      }));
      await print(terminal.stdout, await written.end(counter.summary()));
      terminal.exitCode = isFine ? exitCodes.ok : exitCodes.findings;
    });
}
