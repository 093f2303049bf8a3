import { stat } from "node:fs/promises";
import type { HpaRecord } from "@openhpa/core";
import { createProgress, listInputs, type RecordReport, type Terminal, validRecords } from "@openhpa/io";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Command } from "commander";
import { buildDump, type DumpSummary } from "../build.js";
import { DumpError } from "../dump-error.js";
import { toSortedJson } from "../sorted-json.js";
import { guarded } from "./guard.js";

interface BuildFlags {
  readonly baseUrl: string;
  readonly out: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly versionLabel?: string;
  readonly previous?: string;
  readonly generated?: string;
  readonly endpoint?: string;
  readonly includePersonalData?: boolean;
  readonly skipInvalid?: boolean;
  readonly json?: boolean;
}

/** `file:line pointer message`, one line per error of a record. */
function findings({ file, place, issues }: RecordReport): string {
  const at = place ? `${file}:${place.line}` : file;
  const errors = issues.filter(({ severity }) => severity === "error");
  return errors.map(({ pointer, message }) => `${at} ${pointer || "/"} ${message}\n`).join("");
}

/** Bytes of the inputs, for the progress bar; standard input has no known size. */
async function sizeOf(paths: readonly string[]): Promise<number> {
  const files = (await listInputs(paths)).filter((file) => file !== "-");
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function refused(invalid: number): DumpError {
  return new DumpError("invalid-records", {
    fr: `${invalid} fiche(s) invalide(s) : rien n'a été écrit. Corrigez-les, ou laissez-les de côté avec --skip-invalid.`,
    en: `${invalid} invalid record(s): nothing was written. Correct them, or leave them out with --skip-invalid.`,
  });
}

function summaryText({ version, records, graphs, quads, files, rdfc10 }: DumpSummary, out: string): string {
  return `${out} : ${records} fiche(s), ${graphs} document(s) source, ${quads} énoncés, ${files.length} fichiers.\nVersion ${version}, empreinte RDFC-1.0 ${rdfc10}\n`;
}

async function build(terminal: Terminal, paths: readonly string[], flags: BuildFlags): Promise<void> {
  const progress = createProgress("Export", await sizeOf(paths), terminal.stderr);
  const territories = await loadTerritories();
  let invalid = 0;
  const records = async function* (): AsyncGenerator<HpaRecord> {
    const onReport = (report: RecordReport) => {
      if (report.ok) return;
      invalid += 1;
      terminal.stderr.write(findings(report));
    };
    yield* validRecords(paths, { territories, onReport, onBytes: progress.advance, stdin: terminal.stdin });
    if (invalid > 0 && !flags.skipInvalid) throw refused(invalid);
  };
  const { versionLabel: version, previous: previousVersion, ...given } = flags;
  try {
    const summary = await buildDump(records(), { ...given, territories, version, previousVersion });
    if (invalid > 0) terminal.stderr.write(`${invalid} fiche(s) invalide(s) laissée(s) de côté.\n`);
    terminal.stdout.write(
      flags.json ? toSortedJson({ ...summary, skipped: invalid }) : summaryText(summary, flags.out),
    );
  } finally {
    progress.stop();
  }
}

/** `openhpa dump build`: writes the dump of the records, or nothing when one of them is invalid. */
export function buildCommand(terminal: Terminal): Command {
  return new Command("build")
    .description("Écrit l'export : N-Quads, N-Triples, Turtle, vocabulaires, VoID, questions, empreintes.")
    .argument("<fiches...>", "fichiers .json, .ndjson (aussi .gz), dossiers, ou « - »")
    .requiredOption(
      "--base-url <adresse>",
      "adresse de base de l'éditeur ; l'export sera publié à <adresse>/dump/",
    )
    .requiredOption("--out <dossier>", "dossier à écrire, remplacé en entier")
    .option("--title <texte>", "titre du jeu de données, en français")
    .option("--publisher <nom>", "éditeur du jeu de données")
    .option("--version-label <version>", "nom de la version (par défaut : début de l'empreinte des données)")
    .option("--previous <version>", "nom de la version précédente")
    .option("--generated <date>", "date de l'export, AAAA-MM-JJ (par défaut : aucune)")
    .option("--endpoint <adresse>", "adresse d'un service SPARQL qui sert l'export")
    .option("--include-personal-data", "garde les contacts nominatifs")
    .option("--skip-invalid", "laisse de côté les fiches invalides au lieu de tout refuser")
    .option("--json", "résumé en JSON")
    .action((paths: string[], flags: BuildFlags) => guarded(terminal, () => build(terminal, paths, flags)));
}
