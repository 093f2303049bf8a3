import { exitCodes, guarded, print, type Terminal } from "@openhpa/console";
import type { CheckError, Fetch } from "@openhpa/harvest";
import { type Portal, portalNames } from "@openhpa/harvest/portals";
import { recoverFolder, toSortedJson } from "@openhpa/io";
import { Command } from "commander";
import { parseBaseUrl, parseDay } from "../options.js";

interface CheckFlags {
  readonly baseUrl?: string;
  readonly against?: string;
  readonly today?: string;
  readonly portal?: readonly string[];
  readonly json?: boolean;
}

/** What the command asks of the world: the network, and the day when none is given. */
export interface CheckSurroundings {
  readonly fetch: Fetch;
  readonly now: () => Date;
}

function parsePortals(names: readonly string[], refused: typeof CheckError): Portal[] {
  return names.map((name) => {
    const portal = portalNames.find((portalName) => portalName === name);
    if (portal) return portal;
    throw new refused("invalid-option", {
      fr: `Portail inconnu : ${name}. Choix : ${portalNames.join(", ")}.`,
      en: `Unknown portal: ${name}. Choose from: ${portalNames.join(", ")}.`,
    });
  });
}

async function check(
  terminal: Terminal,
  target: string,
  flags: CheckFlags,
  { fetch, now }: CheckSurroundings,
): Promise<void> {
  const { baseUrl, against, today, portal, json } = flags;
  // Loaded here: a build, which has the same parent command, checks nothing.
  const { checkFeed, CheckError, reportText } = await import("@openhpa/harvest");
  const report = await checkFeed(URL.canParse(target) ? target : await recoverFolder(target), {
    fetch,
    today: today === undefined ? now().toISOString().slice(0, 10) : parseDay(today),
    baseUrl: baseUrl === undefined ? undefined : parseBaseUrl(baseUrl),
    against,
    portals: portal && parsePortals(portal, CheckError),
  });
  await print(terminal.stdout, json ? toSortedJson(report) : reportText(report));
  if (report.counts.error > 0) terminal.exitCode = exitCodes.findings;
}

/** `openhpa feed check`: what the portals would make of a feed. */
export function checkCommand(terminal: Terminal, surroundings: CheckSurroundings): Command {
  return new Command("check")
    .description("Dit ce que chaque portail ferait d'un flux : créer, mettre à jour, archiver, abandonner.")
    .argument("<flux>", "dossier d'un flux, fichier de catalogue, ou adresse https://…")
    .option("--base-url <adresse>", "adresse de publication d'un dossier ; par défaut celle de son catalogue")
    .option("--against <flux>", "flux précédent (dossier, catalogue ou adresse) : dit ce qui change")
    .option("--portal <noms...>", `portails à rejouer : ${portalNames.join(", ")} ; tous par défaut`)
    .option("--today <jour>", "jour de la vérification AAAA-MM-JJ ; par défaut aujourd'hui")
    .option("--json", "rapport en JSON sur la sortie standard")
    .addHelpText(
      "after",
      "\nExemple :\n  $ openhpa feed check flux --against flux-precedent\n\nCodes de sortie : 0 rien à corriger · 1 des erreurs · 2 ligne de commande incorrecte · 3 catalogue introuvable\n",
    )
    .action((target: string, flags: CheckFlags) =>
      guarded(terminal, () => check(terminal, target, flags, surroundings)),
    );
}
