import { compareCodePoints } from "@openhpa/core";
import { type ConceptScheme, schemes, smallTerritories } from "@openhpa/vocabularies";

/** Mixes two integers into one of 32 bits; the same on every machine. */
export function mixed(index: number, salt: number): number {
  let hash = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function notations(scheme: ConceptScheme): readonly string[] {
  return [...scheme.concepts.values()]
    .filter(({ deprecated }) => !deprecated)
    .map(({ notation }) => notation);
}

/** The codes that the corpus draws from: those of the vocabularies, so that a new concept is used without a change here. */
export function corpusLists() {
  return {
    themes: notations(schemes.theme),
    settings: notations(schemes.setting),
    situations: notations(schemes.situation),
    lifeStages: notations(schemes["life-stage"]),
    actionTypes: notations(schemes["action-type"]),
    substances: notations(schemes.substance),
    skills: notations(schemes["psychosocial-skill"]),
    plans: notations(schemes.plan),
    roles: notations(schemes["partner-role"]),
    structureTypes: notations(schemes["structure-type"]),
    missingReasons: notations(schemes["missing-reason"]),
    sdgs: notations(schemes.sdg),
    departements: [...smallTerritories().all()]
      .filter(({ type }) => type === "departement")
      .map(({ code }) => code)
      .sort(compareCodePoints),
  };
}

/** The codes by what they are for. */
export type CorpusLists = ReturnType<typeof corpusLists>;
