import { levelNames } from "@openhpa/core";
import type { FeedSummary } from "../options.js";
import { rootPath } from "../server-files/server-feed.js";

function changesText({ created, updated, withdrawn, unchanged }: FeedSummary["changes"]): string {
  return [
    `${created} nouvelle(s)`,
    `${updated} modifiée(s)`,
    `${withdrawn} retirée(s)`,
    `${unchanged} inchangée(s)`,
  ].join(", ");
}

/** The summary for people. */
export function summaryText(summary: FeedSummary, out: string): string {
  const { actions, registries, modified, baseUrl, levels, changes, undated, kept, smallCounts, search } =
    summary;
  const root = rootPath(baseUrl);
  const reached = Object.entries(levels).map(
    ([level, count]) =>
      `${level === "none" ? "sans niveau" : levelNames.fr[level as keyof typeof levelNames.fr]} : ${count}`,
  );
  return [
    `Flux écrit dans ${out} : ${changesText(changes)}.`,
    `${actions} action(s), ${registries} base(s) de fiches (${reached.join(", ")}).`,
    ...(undated > 0
      ? [
          `${undated} changement(s) sans date : notés une seconde après le dernier changement déjà publié. Pour l'instant réel, ajoutez --at ; pour un retrait, la date « withdrawn » de la fiche suffit.`,
        ]
      : []),
    ...(kept > 0
      ? [`${kept} fiche(s) non valide(s) déjà publiée(s) : leur dernière version publiée reste.`]
      : []),
    ...(smallCounts > 0
      ? [
          `${smallCounts} petit(s) effectif(s) de personnes sous contrainte, signalé(s) plus haut : à relire avant de publier.`,
        ]
      : []),
    ...(search ? [] : ["Pas de recherche dans les pages : le moteur n'existe pas pour cette machine."]),
    `Adresse de publication : ${baseUrl}${modified ? `, mise à jour ${modified}` : ""}.`,
    `Pour un portail : ${baseUrl}/catalog.jsonld ou ${baseUrl}/catalog.ttl`,
    ...(root === ""
      ? []
      : [
          `Moteurs de recherche : robots.txt n'est lu qu'à la racine du site ; ajoutez-y la ligne « Sitemap: ${baseUrl}/sitemap.xml ».`,
        ]),
    `Pour voir : openhpa feed serve ${out}`,
    "",
  ].join("\n");
}
