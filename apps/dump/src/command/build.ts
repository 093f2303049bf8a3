import { guarded, recordsToBuild, type Terminal, toSortedJson } from "@openhpa/io";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Command } from "commander";
import { buildDump, type DumpSummary } from "../build.js";

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

function summaryText({ version, records, graphs, quads, files, rdfc10 }: DumpSummary, out: string): string {
  return `${out} : ${records} fiche(s), ${graphs} document(s) source, ${quads} énoncés, ${files.length} fichiers.\nVersion ${version}, empreinte RDFC-1.0 ${rdfc10}\n`;
}

async function build(terminal: Terminal, paths: readonly string[], flags: BuildFlags): Promise<void> {
  const territories = await loadTerritories();
  const { versionLabel: version, previous: previousVersion, skipInvalid, ...given } = flags;
  let skipped = 0;
  const onSkipped = (count: number) => {
    skipped = count;
    terminal.stderr.write(`${count} fiche(s) invalide(s) laissée(s) de côté.\n`);
  };
  const records = recordsToBuild(paths, { terminal, territories, skipInvalid, onSkipped });
  const summary = await buildDump(records, { ...given, territories, version, previousVersion });
  terminal.stdout.write(flags.json ? toSortedJson({ ...summary, skipped }) : summaryText(summary, flags.out));
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
