import {
  countedBoth,
  createProgress,
  exitCodes,
  guarded,
  print,
  type Terminal,
  tell,
  worded,
} from "@openhpa/console";
import { recoverFolder } from "@openhpa/io";
import { Command } from "commander";
import { MAX_QUADS } from "../serve/capacity.js";
import { type ServeDumpOptions, serveDump } from "../serve/serve-dump.js";
import { ServeError } from "../serve/serve-error.js";

const PORT = 7878;

interface ServeFlags {
  readonly port: string;
  readonly host: string;
  readonly allowHost: readonly string[];
  readonly allowOrigin: readonly string[];
  readonly behindProxy?: boolean;
  readonly timeout: string;
  readonly limit: string;
  readonly workers?: string;
  readonly maxQuads: string;
}

/** Whole numbers that each option takes. */
const ranges = {
  port: [0, 65_535],
  timeout: [1, 86_400],
  limit: [1, 10_000_000],
  workers: [1, 64],
  "max-quads": [1, 100_000_000],
} as const;

function wholeNumber(name: keyof typeof ranges, text: string): number {
  const [low, high] = ranges[name];
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= low && value <= high) return value;
  throw new ServeError("invalid-option", {
    fr: `--${name} « ${text} » : donnez un nombre entier de ${low} à ${high}.`,
    en: `--${name} “${text}”: give a whole number from ${low} to ${high}.`,
  });
}

const addTo = (value: string, values: readonly string[]) => [...values, value];

/** An origin as browsers write it, from what was given with or without a final slash. */
function originOf(text: string): string {
  if (text === "*") return text;
  const { origin, href } = URL.canParse(text) ? new URL(text) : { origin: "null", href: "" };
  if (origin !== "null" && href === `${origin}/`) return origin;
  throw new ServeError("invalid-option", {
    fr: `--allow-origin « ${text} » : donnez une origine entière, comme https://exemple.fr, ou * pour toutes.`,
    en: `--allow-origin “${text}”: give a whole origin, such as https://exemple.fr, or * for all of them.`,
  });
}

/** A host name without scheme, port or path. */
function hostOf(text: string): string {
  const name = text.includes(":") && !text.startsWith("[") ? `[${text}]` : text;
  if (URL.canParse(`http://${name}`) && new URL(`http://${name}`).hostname === name.toLowerCase())
    return text;
  throw new ServeError("invalid-option", {
    fr: `--allow-host « ${text} » : donnez un nom de machine seul, sans « http:// » ni port.`,
    en: `--allow-host “${text}”: give a host name alone, without “http://” or a port.`,
  });
}

async function serve(
  terminal: Terminal,
  dir: string,
  flags: ServeFlags,
  bundles: ServeDumpOptions["bundles"],
): Promise<void> {
  const served = await serveDump(await recoverFolder(dir), {
    port: wholeNumber("port", flags.port),
    host: flags.host,
    behindProxy: flags.behindProxy,
    allowHosts: flags.allowHost.map(hostOf),
    allowOrigins: flags.allowOrigin.map(originOf),
    timeout: wholeNumber("timeout", flags.timeout),
    limit: wholeNumber("limit", flags.limit),
    workers: flags.workers === undefined ? undefined : wholeNumber("workers", flags.workers),
    maxQuads: wholeNumber("max-quads", flags.maxQuads),
    progress: (bytes) =>
      createProgress(worded(terminal, { fr: "Chargement", en: "Loading" }), bytes, terminal.stderr),
    ...(bundles ? { bundles } : {}),
  });
  if (!served.ok) {
    for (const { messages } of served.problems) tell(terminal, messages);
    terminal.exitCode = exitCodes.findings;
    return;
  }
  const { url, manifest, size, workers } = served.server;
  const engines = countedBoth(workers, { fr: ["moteur", "moteurs"], en: ["engine", "engines"] });
  tell(terminal, {
    fr: `${manifest.title}, version ${manifest.version} : ${size} triplets en mémoire, ${engines.fr}.\nPage : ${url}/\nService SPARQL : ${url}/sparql\nCtrl+C pour arrêter.`,
    en: `${manifest.title}, version ${manifest.version}: ${size} triples in memory, ${engines.en}.\nPage: ${url}/\nSPARQL service: ${url}/sparql\nCtrl+C to stop.`,
  });
  if (workers === 1)
    tell(terminal, {
      fr: "Sans moteur de rechange : une requête arrêtée suspend le service le temps de recharger l'export (--workers 2).",
      en: "No engine in reserve: a stopped query suspends the service while the dump is loaded again (--workers 2).",
    });
  await print(terminal.stdout, `${url}/\n`).catch(async (failure: unknown) => {
    await served.server.close();
    throw failure;
  });
}

/** `openhpa dump serve`: a SPARQL endpoint and a query page for a dump, on this machine. */
export function serveCommand(terminal: Terminal, bundles?: ServeDumpOptions["bundles"]): Command {
  return new Command("serve")
    .description("Ouvre une page de questions et un service SPARQL 1.1 (lecture seule) sur un export.")
    .argument("<dossier>", "dossier de l'export")
    .option("--port <nombre>", "port ; 0 pour un port libre", String(PORT))
    .option("--host <adresse>", "adresse d'écoute ; par défaut, cette machine seulement", "127.0.0.1")
    .option("--allow-host <nom>", "autre nom sous lequel on l'atteint (répétable)", addTo, [])
    .option("--allow-origin <origine>", "page d'ailleurs qui peut l'interroger, ou * (répétable)", addTo, [])
    .option("--behind-proxy", "le client est la dernière adresse de X-Forwarded-For, qu'écrit le proxy")
    .option("--timeout <secondes>", "durée au-delà de laquelle une requête est arrêtée", "30")
    .option("--limit <lignes>", "lignes au-delà desquelles une réponse est coupée, et le dit", "100000")
    .option(
      "--workers <nombre>",
      "moteurs, dont un de rechange (par défaut 2, ou 1 si la mémoire est courte)",
    )
    .option("--max-quads <nombre>", "triplets au-delà desquels l'export est refusé", String(MAX_QUADS))
    .addHelpText(
      "after",
      "\nLe moteur (Oxigraph) garde l'export en mémoire et n'a pas d'image binaire à relire : chaque démarrage recharge les fichiers. Rien n'est écrit sur le disque. Pour un grand export ou un démarrage immédiat, chargez-le une fois dans un moteur sur disque : openhpa dump recipe oxigraph.",
    )
    .action((dir: string, flags: ServeFlags) =>
      guarded(terminal, () => serve(terminal, dir, flags, bundles)),
    );
}
