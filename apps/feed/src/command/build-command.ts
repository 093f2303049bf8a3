import { setFlagsFromString } from "node:v8";
import {
  type Bilingual,
  countedBoth,
  createProgress,
  guarded,
  type Progress,
  print,
  type Terminal,
  tell,
  worded,
} from "@openhpa/console";
import { endOfDay, inputsToBuild, latestDay, parseWait, recoverFolder, toSortedJson } from "@openhpa/io";
import { type OutputPart, parseInstant, readOppositions } from "@openhpa/publish";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Command, InvalidArgumentError } from "commander";
import { buildFeed } from "../build.js";
import { type BuildStep, type FeedOptions, parseBaseUrl, parseDay } from "../options.js";
import { PUBLISHER, type PublisherFlags, readPublisher } from "./publisher-option.js";
import { createSmallCountList } from "./small-count-list.js";
import { type BuildReport, summaryText } from "./summary.js";

interface BuildFlags extends PublisherFlags {
  readonly baseUrl: string;
  readonly out: string;
  readonly title?: string;
  readonly modified?: string;
  readonly at?: string;
  readonly dump?: string;
  readonly oppositions?: string;
  readonly pages: boolean;
  readonly explain?: string;
  readonly withdrawMissing?: boolean;
  readonly skipInvalid?: boolean;
  readonly wait?: number;
  readonly smallCounts?: string;
  readonly json?: boolean;
}

/**
 * What keeps the process small without a difference in time (docs/performance.md): the memory for old objects is tidied when it is half as
 * large again, instead of three times as large; and WebAssembly, which draws some dozens of pictures, is compiled plainly.
 */
const SAVING_MEMORY = ["--heap-growing-percent=50", "--liftoff-only"] as const;

/**
 * What keeps the engine from compiling for longer than it gains (docs/performance.md): a build runs some thousand functions for a minute or
 * two, so they are optimised when they have run six times as long as by default, and with less of what they call put into them. Helpers that tidy the
 * memory for young objects beside the main thread cost more than they save it.
 */
const SAVING_TIME = [
  "--interrupt-budget=400000",
  "--max-inlined-bytecode-size-cumulative=350",
  "--no-parallel-scavenge",
] as const;

/** What the command is given: the clock, which can refuse and never enters a byte, and what writes the pages for people. */
export interface BuildSurroundings {
  readonly now: () => Date;
  readonly site?: OutputPart | undefined;
}

const steps: Readonly<Record<BuildStep, Bilingual>> = {
  files: { fr: "Fichiers de données…", en: "Data files…" },
  search: { fr: "Index de recherche…", en: "Search index…" },
  pages: { fr: "Pages…", en: "Pages…" },
};

const expected = { fr: "Un nombre de secondes est attendu.", en: "A number of seconds is expected." };

const seconds = (terminal: Terminal) => (text: string) => {
  const wait = parseWait(text);
  if (wait === undefined) throw new InvalidArgumentError(worded(terminal, expected));
  return wait;
};

async function build(
  terminal: Terminal,
  paths: readonly string[],
  flags: BuildFlags,
  { now, site }: BuildSurroundings,
): Promise<BuildReport> {
  const baseUrl = parseBaseUrl(flags.baseUrl);
  const { title, modified, out } = flags;
  if (modified !== undefined) parseDay(modified);
  const at = flags.at === undefined ? undefined : parseInstant(flags.at);
  const today = endOfDay(now());
  const publisher = await readPublisher(flags);
  const oppositions = flags.oppositions === undefined ? undefined : await readOppositions(flags.oppositions);
  const territories = await loadTerritories();
  let excluded = 0;
  const leftOut = { keys: new Set<string>(), unread: 0 };
  const onLeftOut = (key: string | undefined) => {
    if (key === undefined) leftOut.unread += 1;
    else leftOut.keys.add(key);
  };
  const smallCounts = createSmallCountList(out, flags.smallCounts);
  let writing: Progress | undefined;
  const options: FeedOptions = {
    out,
    baseUrl,
    title,
    modified,
    territories,
    publisher,
    at,
    today,
    leftOut,
    oppositions,
    onExcluded: () => {
      excluded += 1;
    },
    dump: flags.dump === undefined ? undefined : await recoverFolder(flags.dump),
    site: flags.pages ? site : undefined,
    explain: flags.explain,
    withdrawMissing: flags.withdrawMissing,
    wait: flags.wait,
    onWait: (message) => tell(terminal, message),
    onSmallCount: smallCounts.add,
    onStep: (step) => {
      writing?.stop();
      if (terminal.stderr.isTTY) tell(terminal, steps[step]);
    },
    onRecord: (_done, total) => {
      writing ??= createProgress(worded(terminal, { fr: "Écriture", en: "Writing" }), total, terminal.stderr);
      writing.advance();
    },
  };
  try {
    const { skipInvalid } = flags;
    const latest = latestDay({ at, today });
    const input = { terminal, territories, latest, skipInvalid, onLeftOut };
    const summary = await buildFeed((recall) => inputsToBuild(paths, { ...input, recall }), options);
    if (excluded > 0) tell(terminal, leftOutByObjection(excluded));
    return {
      summary,
      smallCounts: await smallCounts.write(),
      remade: summary.again.outputs,
      explain: flags.explain,
      isUnnamed: flags.publisher === undefined,
    };
  } finally {
    writing?.stop();
  }
}

function leftOutByObjection(count: number): Bilingual {
  return countedBoth(count, {
    fr: [
      "fiche laissée de côté par la liste d'opposition.",
      "fiches laissées de côté par la liste d'opposition.",
    ],
    en: ["record left out by the list of objections.", "records left out by the list of objections."],
  });
}

/** The report as one object: that of the library, with the list of small counts. */
function reportJson({ summary, smallCounts: { records, file } }: BuildReport): object {
  return { ...summary, smallCountRecords: records, ...(file === undefined ? {} : { smallCountFile: file }) };
}

async function run(
  terminal: Terminal,
  paths: readonly string[],
  flags: BuildFlags,
  surroundings: BuildSurroundings,
): Promise<void> {
  for (const flag of [...SAVING_MEMORY, ...SAVING_TIME]) setFlagsFromString(flag);
  const report = await build(terminal, paths, flags, surroundings);
  await print(
    terminal.stdout,
    flags.json ? toSortedJson(reportJson(report)) : summaryText(report, flags.out, terminal),
  );
}

/** `openhpa feed build`: records to a feed. */
export function buildCommand(terminal: Terminal, surroundings: BuildSurroundings): Command {
  return new Command("build")
    .description("Écrit le flux de données ouvertes (fichiers statiques).")
    .argument("<fiches...>", "fichiers ou dossiers de fiches, « - » pour l'entrée standard")
    .requiredOption("--base-url <adresse>", "adresse de publication, https://…")
    .requiredOption("--out <dossier>", "dossier à écrire")
    .option("--title <texte>", "titre du flux, en français")
    .option(
      "--publisher <nom|publisher.json>",
      `organisme qui publie, ou le fichier qui le décrit (mentions légales, accessibilité, données personnelles, logo, couleur) ; par défaut ${PUBLISHER}`,
    )
    .option("--publisher-url <adresse>", "site de l'organisme")
    .option("--contact-email <adresse>", "adresse générique de contact")
    .option("--logo <fichier>", "logo de l'organisme, SVG ou PNG")
    .option(
      "--accent <couleur>",
      "couleur de l'organisme, #rrvvbb, ou deux : sur fond clair, sur fond sombre",
    )
    .option("--modified <jour>", "date de mise à jour AAAA-MM-JJ ; par défaut celle du dernier changement")
    .option(
      "--at <instant>",
      "instant de la publication AAAA-MM-JJThh:mm:ssZ, pour le journal des changements, jamais avant le dernier changement publié ; par défaut les dates des fiches",
    )
    .option("--dump <dossier>", "export SPARQL construit pour la même adresse, à publier sous dump/")
    .option(
      "--oppositions <fichier>",
      "liste privée de noms, courriels, numéros et clés à ne publier nulle part, un par ligne ; elle n'est jamais publiée",
    )
    .option("--no-pages", "données seules, sans les pages à lire")
    .option("--withdraw-missing", "retire pour toujours les fiches du flux précédent qui manquent")
    .option(
      "--skip-invalid",
      "laisse de côté les fiches non valides ; de celles qui étaient publiées, la dernière version reste",
    )
    .option(
      "--wait <secondes>",
      "attend la fin d'une autre construction du même dossier ; sans elle, refuse",
      seconds(terminal),
    )
    .option(
      "--small-counts <fichier>",
      "liste des petits effectifs à relire, jamais publiée ; par défaut à côté du dossier, <dossier>.petits-effectifs.csv",
    )
    .option("--explain <chemin>", "dit pourquoi ce fichier du flux a été refait, ou gardé")
    .option("--json", "résumé en JSON sur la sortie standard")
    .addHelpText(
      "after",
      '\nExemple :\n  $ openhpa feed build fiches/ --base-url https://donnees.exemple.fr --out flux --publisher "Mon organisme"\n',
    )
    .action((paths: string[], flags: BuildFlags) =>
      guarded(terminal, () => run(terminal, paths, flags, surroundings)),
    );
}
