import { inColumns } from "@openhpa/console";
import { levelNames } from "@openhpa/core";
import type { FeedSummary } from "../options.js";
import { rootPath } from "../server-files/server-feed.js";
import { type RemadeFiles, reasonLines, remadeLines } from "./remade-lines.js";
import type { SmallCountSummary } from "./small-count-list.js";

/** A number with its noun; French counts from two as many. */
const counted = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

function changesText({ created, updated, withdrawn, unchanged }: FeedSummary["changes"]): string {
  return [
    counted(created, "nouvelle", "nouvelles"),
    counted(updated, "modifiée", "modifiées"),
    counted(withdrawn, "retirée", "retirées"),
    counted(unchanged, "inchangée", "inchangées"),
  ].join(", ");
}

function* warnings({ undated, kept, search }: FeedSummary): Generator<string> {
  if (undated > 0)
    yield `${counted(undated, "changement", "changements")} sans date, une seconde après le dernier changement déjà publié. Pour donner l'instant réel, ajoutez --at ; pour un retrait, la date « withdrawn » de la fiche suffit.`;
  if (kept > 0)
    yield `${counted(kept, "fiche non valide déjà publiée", "fiches non valides déjà publiées")} : la dernière version publiée reste.`;
  if (!search) yield "Pas de recherche dans les pages : le moteur n'existe pas pour cette machine.";
}

function* smallCountLines({ counts, records, file }: SmallCountSummary): Generator<string> {
  if (counts === 0 || file === undefined) return;
  const numbers = counted(counts, "petit effectif", "petits effectifs");
  yield `${numbers} de personnes sous contrainte dans ${counted(records, "fiche", "fiches")}, à relire avant de publier : ${file}`;
}

/** What the command says of a build: the summary, the list of small counts, and what was made again where the build tells. */
export interface BuildReport {
  readonly summary: FeedSummary;
  readonly smallCounts: SmallCountSummary;
  readonly remade?: RemadeFiles | undefined;
  /** The path of which the reason was asked for. */
  readonly explain?: string | undefined;
}

/** The summary for people, in lines of 80 characters; only addresses are longer. */
export function summaryText({ summary, smallCounts, remade, explain }: BuildReport, out: string): string {
  const { actions, registries, modified, baseUrl, levels, changes } = summary;
  const root = rootPath(baseUrl);
  const reached = Object.entries(levels).map(
    ([level, count]) =>
      `${level === "none" ? "sans niveau" : levelNames.fr[level as keyof typeof levelNames.fr]} : ${count}`,
  );
  const bases = counted(registries, "base de fiches", "bases de fiches");
  const lines = [
    `Flux écrit dans ${out} : ${changesText(changes)}.`,
    `${counted(actions, "action", "actions")}, ${bases} (${reached.join(", ")}).`,
    ...(remade ? remadeLines(remade) : []),
    ...reasonLines(summary.again, explain),
    ...warnings(summary),
    ...smallCountLines(smallCounts),
    `Adresse de publication : ${baseUrl}${modified ? `, mise à jour ${modified}` : ""}.`,
    `Pour un portail : ${baseUrl}/catalog.jsonld ou ${baseUrl}/catalog.ttl`,
    ...(root === ""
      ? []
      : [
          `Moteurs de recherche : robots.txt n'est lu qu'à la racine du site ; ajoutez-y la ligne « Sitemap: ${baseUrl}/sitemap.xml ».`,
        ]),
    `Pour voir : openhpa feed serve ${out}`,
  ];
  return lines.map((line) => `${inColumns(line)}\n`).join("");
}
