import { compareCodePoints } from "@openhpa/core";
import { type ConceptScheme, schemes, type TerritoryIndex } from "@openhpa/vocabularies";
import { conceptStem, territoryStem } from "../paths/subject-paths.js";
import { territoriesOfType } from "./territory-holders.js";
import { standingTypes } from "./territory-types.js";

/**
 * Path stems of the subjects that have a page even when no record is gathered there, in the order of code points: every concept,
 * and every country, région, département and canton. A build merges them with the subjects that its records name.
 */
export function standingSubjects(territories: TerritoryIndex): readonly string[] {
  const concepts = Object.values<ConceptScheme>(schemes).flatMap((scheme) =>
    scheme.notations.map((notation) => conceptStem(scheme, notation)),
  );
  const places = standingTypes
    .flatMap((type) => territoriesOfType(territories, type))
    .map(({ code }) => territoryStem(code));
  return [...concepts, ...places].sort(compareCodePoints);
}
