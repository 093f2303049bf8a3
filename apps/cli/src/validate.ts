import { exitCodes, type Terminal } from "@openhpa/console";
import { type Level, levels } from "@openhpa/core";
import { type RecordReport, validRecords } from "@openhpa/io";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Command, Option } from "commander";
import { type ReportFormatName, reportFormats } from "./reports/index.js";
import { reaches } from "./reports/levels.js";
import type { ReportFormat, ReportLanguage } from "./reports/report-format.js";

interface ValidateFlags {
  readonly level?: Level;
  readonly format: ReportFormatName;
  readonly json?: boolean;
  readonly lang: ReportLanguage;
  readonly coverage?: boolean;
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
    .option("--json", "comme --format json")
    .option("--coverage", "ajoute ce que chaque fiche couvre de la grille TIDieR-PHP et du modèle suisse")
    .addOption(new Option("--lang <langue>", "langue des messages").choices(["fr", "en"]).default("fr"))
    .action(async (paths: string[], flags: ValidateFlags) => {
      const territories = await loadTerritories();
      const format: ReportFormat = reportFormats[flags.json ? "json" : flags.format];
      const options = { language: flags.lang, level: flags.level };
      const reports: RecordReport[] = [];
      const onReport = (report: RecordReport) => {
        reports.push(report);
        terminal.stdout.write(format.each?.(report, options) ?? "");
      };
      for await (const _ of validRecords(paths, {
        territories,
        onReport,
        stdin: terminal.stdin,
        withCoverage: flags.coverage,
      }));
      terminal.stdout.write(await format.end(reports, options));
      const fine = reports.every((report) => report.ok && reaches(report.level, flags.level));
      terminal.exitCode = fine ? exitCodes.ok : exitCodes.findings;
    });
}
