import type { Unusable } from "@openhpa/publish";
import type { MadeAgain } from "../options.js";

/**
 * Files that a build put into the feed, by output and by the reason for which they were made; `kept` counts those that stayed as they were.
 */
export type RemadeFiles = Readonly<Record<string, Readonly<Partial<Record<string, number>>>>>;

const KEPT = "kept";

/** The reasons of the pipeline in the order in which people ask for them; one that is not named here is told as it is. */
const reasonWords: Readonly<Record<string, string>> = {
  new: "nouveaux",
  "changed-record": "fiche modifiée",
  "renamed-record": "titre d'une fiche citée modifié",
  "changed-inputs": "contenu ou réglages modifiés",
  missing: "absents de la dernière construction",
};

/** Why nothing of the last build could be used, where there was one. */
const unusableWords: Readonly<Record<Unusable, string | undefined>> = {
  first: undefined,
  damaged: "ce que la dernière construction a retenu manque ou est abîmé",
  code: "le programme a changé",
  options: "les options ont changé",
  "earlier-day": "la date du jour précède celle de la dernière construction",
};

/** Says why everything was made again, where it was; and of one path, why it was made or kept. */
export function* reasonLines({ because, explained }: MadeAgain, path: string | undefined): Generator<string> {
  const all = because && unusableWords[because];
  if (all !== undefined) yield `Tout est refait : ${all}.`;
  if (path === undefined) return;
  if (explained === undefined) yield `${path} : la construction ne fait pas ce fichier, ou le fait toujours.`;
  else if (explained.reason === KEPT) yield `${path} : gardé, rien de ce dont il est fait n'a changé.`;
  else yield `${path} : refait (${all ?? reasonWords[explained.reason] ?? explained.reason}).`;
}

/** How many files were made, for each reason, in the order of {@link reasonWords}; then how many were kept. */
function sums(remade: RemadeFiles): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(Object.keys(reasonWords).map((reason) => [reason, 0]));
  for (const reasons of Object.values(remade))
    for (const [reason, count = 0] of Object.entries(reasons))
      counts.set(reason, (counts.get(reason) ?? 0) + count);
  return counts;
}

/** Says how much of a feed was made again and why, in one sentence; and that nothing was, where that is so. */
export function* remadeLines(remade: RemadeFiles): Generator<string> {
  const counts = sums(remade);
  const kept = counts.get(KEPT) ?? 0;
  const reasons = [...counts].filter(([reason, count]) => reason !== KEPT && count > 0);
  const made = reasons.reduce((sum, [, count]) => sum + count, 0);
  if (made + kept === 0) return;
  if (made === 0) yield `Rien à refaire : ${kept} fichiers gardés.`;
  else if (kept > 0) {
    const why = reasons.map(([reason, count]) => `${reasonWords[reason] ?? reason} : ${count}`);
    yield `Fichiers refaits : ${made} sur ${made + kept} (${why.join(", ")}).`;
  }
}
