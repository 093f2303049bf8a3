import { exitCodes, guarded, print, type Terminal } from "@openhpa/console";
import {
  type DiffFormat,
  diffDumps,
  diffFormats,
  isDifferent,
  printReport,
  summaryText,
  writeReport,
} from "@openhpa/dump";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Command, Option } from "commander";
import { waitOption } from "./wait-option.js";
import { waitingFor } from "./waiting.js";

interface DiffFlags {
  readonly format: DiffFormat;
  readonly out?: string;
  readonly baseUrl?: string;
  readonly wait?: number;
}

const after = `
Formes :
  text    en français : fiche par fiche, champ par champ, et le bilan
  json    un document ; chaque champ avec son adresse, son libellé, l'ancienne et la nouvelle valeur
  ndjson  une ligne par fiche qui a changé
  sparql  SPARQL Update : appliqué à l'ancien export, il donne le nouveau
  patch   RDF Patch (Apache Jena) : de même

« sparql » et « patch » portent sur les fiches ; vocabularies.nt.gz et territories.nt.gz se rechargent entiers.

Codes de sortie :
  0  aucune différence
  1  des différences
  2  ligne de commande incorrecte
  3  export absent ou abîmé, écriture impossible

Exemples :
  $ openhpa diff dump-2025 dump-2026
  $ openhpa diff dump-2025 dump-2026 --format sparql --out mise-a-jour.ru
  $ openhpa diff avant.nq apres.nq.gz --format json
`;

async function diff(terminal: Terminal, oldPath: string, newPath: string, flags: DiffFlags): Promise<void> {
  const report = diffDumps(oldPath, newPath, { ...flags, territories: await loadTerritories() });
  if (flags.out === undefined) {
    const summary = await printReport(terminal.stdout, report);
    terminal.exitCode = isDifferent(summary) ? exitCodes.findings : exitCodes.ok;
    return;
  }
  const summary = await writeReport(flags.out, report, waitingFor(flags.wait, terminal));
  await print(terminal.stdout, summaryText(summary));
  terminal.exitCode = isDifferent(summary) ? exitCodes.findings : exitCodes.ok;
}

/** `openhpa diff`: what changed between two dumps, in words, as JSON, as SPARQL Update or as RDF Patch. */
export function diffCommand(terminal: Terminal): Command {
  return new Command("diff")
    .description("Dit ce qui a changé entre deux exports, fiche par fiche, ou l'écrit comme mise à jour.")
    .argument("<ancien>", "dossier d'un export, ou fichier .nq, .nt (aussi .gz)")
    .argument("<nouveau>", "de même")
    .addOption(
      new Option("--format <forme>", "forme du résultat").choices(Object.keys(diffFormats)).default("text"),
    )
    .option("--out <fichier>", "fichier à écrire, remplacé seulement si tout a réussi")
    .addOption(waitOption("une autre écriture du même fichier", terminal))
    .option("--base-url <adresse>", "adresse de publication, pour des fichiers sans manifeste")
    .addHelpText("after", after)
    .action((oldPath: string, newPath: string, flags: DiffFlags) =>
      guarded(terminal, () => diff(terminal, oldPath, newPath, flags)),
    );
}
