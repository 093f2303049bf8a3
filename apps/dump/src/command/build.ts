import {
  type Bilingual,
  countedBoth,
  guarded,
  print,
  said,
  type Terminal,
  tell,
  worded,
} from "@openhpa/console";
import { endOfDay, latestDay, parseWait, recordsToBuild, toSortedJson } from "@openhpa/io";
import { readOppositions } from "@openhpa/publish";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Command, InvalidArgumentError } from "commander";
import { buildDump, type DumpSummary } from "../build.js";
import { describeInputs } from "../data/build-inputs.js";
import { readPrevious } from "../data/previous-dump.js";

interface BuildFlags {
  readonly baseUrl: string;
  readonly out: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly versionLabel?: string;
  readonly previous?: string;
  readonly generated?: string;
  readonly partSize?: number;
  readonly endpoint?: string;
  readonly includePersonalData?: boolean;
  readonly oppositions?: string;
  readonly skipInvalid?: boolean;
  readonly wait?: number;
  readonly json?: boolean;
}

function summaryText(summary: DumpSummary, out: string): Bilingual {
  const { version, records, tombstones = 0, graphs, quads, files, rdfc10, parts } = summary;
  const fiches = countedBoth(records, { fr: ["fiche", "fiches"], en: ["record", "records"] });
  const gone = countedBoth(tombstones, { fr: ["retirée", "retirées"], en: ["withdrawn", "withdrawn"] });
  const named = countedBoth(graphs, {
    fr: ["graphe nommé", "graphes nommés"],
    en: ["named graph", "named graphs"],
  });
  const fr = parts === 1 ? "" : ` (données en ${parts} parties)`;
  const en = parts === 1 ? "" : ` (data in ${parts} parts)`;
  return {
    fr: `${out} : ${fiches.fr}, ${tombstones === 0 ? "" : `${gone.fr}, `}${named.fr}, ${quads} triplets, ${files.length} fichiers${fr}.\nVersion ${version}, empreinte RDFC-1.0 ${rdfc10}`,
    en: `${out}: ${fiches.en}, ${tombstones === 0 ? "" : `${gone.en}, `}${named.en}, ${quads} triples, ${files.length} files${en}.\nVersion ${version}, RDFC-1.0 fingerprint ${rdfc10}`,
  };
}

/** What is said of a value that cannot be read. */
const expected = {
  bytes: {
    fr: "Un nombre d'octets est attendu, par exemple 200000000 ou 200M.",
    en: "A number of bytes is expected, such as 200000000 or 200M.",
  },
  seconds: { fr: "Un nombre de secondes est attendu.", en: "A number of seconds is expected." },
};

/** Bytes as a person gives them: digits, and K, M or G for thousands, millions and thousands of millions. */
const parseBytes = (terminal: Terminal) => (text: string) => {
  const match = /^(\d+)([KMG]?)$/i.exec(text);
  const scale = { K: 1e3, M: 1e6, G: 1e9 }[match?.[2]?.toUpperCase() ?? ""] ?? 1;
  const bytes = Number(match?.[1]) * scale;
  if (Number.isSafeInteger(bytes) && bytes > 0) return bytes;
  throw new InvalidArgumentError(worded(terminal, expected.bytes));
};

const seconds = (terminal: Terminal) => (text: string) => {
  const wait = parseWait(text);
  if (wait === undefined) throw new InvalidArgumentError(worded(terminal, expected.seconds));
  return wait;
};

async function build(terminal: Terminal, paths: readonly string[], flags: BuildFlags): Promise<void> {
  const territories = await loadTerritories();
  const { versionLabel: version, previous, skipInvalid, oppositions: list, ...given } = flags;
  const oppositions = list === undefined ? undefined : await readOppositions(list);
  const previousVersion = previous === undefined ? undefined : await readPrevious(previous);
  const read = await describeInputs(paths);
  const inputs = oppositions
    ? read.map(({ name, ...input }) => ({ ...input, name: name && oppositions.withoutNamed(name) }))
    : read;
  const latest = latestDay({ today: endOfDay(new Date()) });
  let skipped = 0;
  const onSkipped = (count: number) => {
    skipped = count;
    tell(
      terminal,
      countedBoth(count, {
        fr: ["fiche invalide laissée de côté.", "fiches invalides laissées de côté."],
        en: ["invalid record left out.", "invalid records left out."],
      }),
    );
  };
  const records = recordsToBuild(paths, { terminal, territories, latest, skipInvalid, onSkipped });
  const onWait = (message: Bilingual) => tell(terminal, message);
  const summary = await buildDump(records, {
    ...given,
    ...{ territories, version, previousVersion, inputs, oppositions, onWait },
  });
  const told = said(terminal, terminal.stdout, summaryText(summary, flags.out));
  await print(terminal.stdout, flags.json ? toSortedJson({ ...summary, skipped }) : `${told}\n`);
}

/** `openhpa dump build`: writes the dump of the records, or nothing when one of them is invalid. */
export function buildCommand(terminal: Terminal): Command {
  return new Command("build")
    .description(
      "Écrit l'export : N-Quads, N-Triples, Turtle, TriG, vocabulaires, descriptions, questions, empreintes.",
    )
    .argument("<fiches...>", "fichiers .json, .ndjson (aussi .gz), dossiers, ou « - »")
    .requiredOption(
      "--base-url <adresse>",
      "adresse de base de l'éditeur ; l'export sera publié à <adresse>/dump/",
    )
    .requiredOption("--out <dossier>", "dossier à écrire, remplacé en entier")
    .option("--title <texte>", "titre du jeu de données, en français")
    .option("--publisher <nom>", "éditeur du jeu de données")
    .option("--version-label <version>", "nom de la version (par défaut : début de l'empreinte des données)")
    .option(
      "--previous <export>",
      "export précédent : son dossier, son manifest.json, ou le nom de sa version",
    )
    .option("--generated <date>", "date de l'export, AAAA-MM-JJ (par défaut : aucune)")
    .option(
      "--part-size <octets>",
      "taille à partir de laquelle les données sont mises en parties",
      parseBytes(terminal),
    )
    .option("--endpoint <adresse>", "adresse d'un service SPARQL qui sert l'export")
    .option("--include-personal-data", "garde les contacts nominatifs")
    .option(
      "--oppositions <fichier>",
      "liste privée de noms, courriels, numéros et clés à ne publier nulle part ; elle n'est jamais publiée",
    )
    .option("--skip-invalid", "laisse de côté les fiches invalides au lieu de tout refuser")
    .option(
      "--wait <secondes>",
      "attend la fin d'une autre construction du même dossier ; sans elle, refuse",
      seconds(terminal),
    )
    .option("--json", "résumé en JSON")
    .action((paths: string[], flags: BuildFlags) => guarded(terminal, () => build(terminal, paths, flags)));
}
