import { stat } from "node:fs/promises";
import {
  createProgress,
  exitCodes,
  formatPlace,
  listInputs,
  type Progress,
  type RecordReport,
  type Terminal,
  validRecords,
} from "@openhpa/io";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Command } from "commander";
import { buildFeed } from "../build.js";
import { type FeedOptions, type FeedSummary, parseBaseUrl, parseDay, parsePublisher } from "../options.js";
import { guarded } from "./failures.js";
import { summaryJson, summaryText } from "./summary.js";

interface BuildFlags {
  readonly baseUrl: string;
  readonly out: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publisherUrl?: string;
  readonly contactEmail?: string;
  readonly modified?: string;
  readonly skipInvalid?: boolean;
  readonly json?: boolean;
}

/** Stops a build whose input has an invalid record; nothing has been published by then. */
class InvalidRecords extends Error {
  readonly count: number;

  constructor(count: number) {
    super("invalid records");
    this.count = count;
  }
}

const PUBLISHER = "OpenHPA";

/** Bytes of the files to read, for the progress bar; standard input counts for nothing. */
async function bytesOf(paths: readonly string[]): Promise<number> {
  let total = 0;
  for (const file of await listInputs(paths)) if (file !== "-") total += (await stat(file)).size;
  return total;
}

/** What is wrong with a record that is left out, one line an error; a progress bar on the same screen is wiped first. */
function printFindings(terminal: Terminal, { file, ok, issues }: RecordReport): void {
  if (ok) return;
  const start = terminal.stderr.isTTY ? "\r\u001B[K" : "";
  for (const { severity, place, pointer, message, code } of issues) {
    if (severity !== "error") continue;
    terminal.stderr.write(`${start}${formatPlace(file, place)} ${pointer || "/"} ${message} [${code}]\n`);
  }
}

async function build(terminal: Terminal, paths: readonly string[], flags: BuildFlags): Promise<FeedSummary> {
  const baseUrl = parseBaseUrl(flags.baseUrl);
  const { publisher: name = PUBLISHER, publisherUrl: url, contactEmail: email, title, modified, out } = flags;
  if (modified !== undefined) parseDay(modified);
  const publisher = parsePublisher({ name, url, email });
  const territories = await loadTerritories();
  const reading = createProgress("Lecture", await bytesOf(paths), terminal.stderr);
  let writing: Progress | undefined;
  let invalid = 0;
  const records = async function* () {
    yield* validRecords(paths, {
      territories,
      stdin: terminal.stdin,
      onBytes: (bytes) => reading.advance(bytes),
      onReport: (report) => {
        if (!report.ok) invalid += 1;
        printFindings(terminal, report);
      },
    });
    reading.stop();
    if (invalid > 0 && !flags.skipInvalid) throw new InvalidRecords(invalid);
  };
  const options: FeedOptions = {
    out,
    baseUrl,
    title,
    modified,
    territories,
    publisher,
    onRecord: (_done, total) => {
      writing ??= createProgress("Écriture", total, terminal.stderr);
      writing.advance();
    },
  };
  try {
    return await buildFeed(records(), options);
  } finally {
    reading.stop();
    writing?.stop();
  }
}

async function run(terminal: Terminal, paths: readonly string[], flags: BuildFlags): Promise<void> {
  try {
    const summary = await build(terminal, paths, flags);
    terminal.stdout.write(flags.json ? summaryJson(summary) : summaryText(summary, flags.out));
  } catch (error) {
    if (!(error instanceof InvalidRecords)) throw error;
    terminal.exitCode = exitCodes.findings;
    terminal.stderr.write(
      `${error.count} fiche(s) non valide(s) : rien n'a été écrit. Corrigez-les, ou ajoutez --skip-invalid pour les laisser de côté.\n`,
    );
  }
}

/** `openhpa feed build`: records to a feed. */
export function buildCommand(terminal: Terminal): Command {
  return new Command("build")
    .description("écrit le flux de données ouvertes (fichiers statiques)")
    .argument("<records...>", "fichiers ou dossiers de fiches, - pour l'entrée standard")
    .requiredOption("--base-url <url>", "adresse de publication, https://…")
    .requiredOption("--out <dir>", "dossier à écrire")
    .option("--title <text>", "titre du flux, en français")
    .option("--publisher <name>", `organisme qui publie ; par défaut ${PUBLISHER}`)
    .option("--publisher-url <url>", "site de l'organisme")
    .option("--contact-email <address>", "adresse générique de contact")
    .option("--modified <date>", "date de mise à jour AAAA-MM-JJ ; par défaut celle des fiches")
    .option("--skip-invalid", "laisse de côté les fiches non valides")
    .option("--json", "résumé en JSON sur la sortie standard")
    .addHelpText(
      "after",
      '\nExemple : openhpa feed build fiches/ --base-url https://donnees.exemple.fr --out flux --publisher "Mon organisme"\n',
    )
    .action((paths: string[], flags: BuildFlags) => guarded(terminal, () => run(terminal, paths, flags)));
}
