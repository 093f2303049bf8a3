import { territoriesOfType } from "@openhpa/publish";
import {
  findConcept,
  schemes,
  type Territory,
  type TerritoryIndex,
  territoryLabels,
} from "@openhpa/vocabularies";
import { type ConceptName, searchableConcepts } from "../concepts.js";
import { inSentence, sameWords, searchLabels } from "../language.js";
import type { PublishedConcept } from "../published.js";

/** A concept or territory that some record has, with its names. */
export interface NamedConcept {
  readonly concept: PublishedConcept;
  readonly names: readonly ConceptName[];
}

/** The numbers by which people call départements, those included that are a region as well: 53, 2A, 974. */
function numbersOf({ code, name }: Territory, departements: ReadonlyMap<string, string>): readonly string[] {
  const [type, number = ""] = code.split(":");
  const own = type === "departement" ? number : type === "region" ? departements.get(name) : undefined;
  return own === undefined ? [] : [own];
}

function territoryNames(territory: Territory, departements: ReadonlyMap<string, string>) {
  const { name, otherNames = [], usualNames = [], formerNames = [] } = territory;
  const former = formerNames.map((one) => one.name);
  const names = [name, ...otherNames, ...usualNames, ...former, ...numbersOf(territory, departements)];
  return [...new Set(names)].map((text): ConceptName => ({ language: "fr", text }));
}

function namedTerritories(
  isInUse: (term: string) => boolean,
  codes: Iterable<string>,
  index: TerritoryIndex,
) {
  const departements = new Map(
    territoriesOfType(index, "departement").map(({ name, code }) => [
      name,
      code.slice(code.indexOf(":") + 1),
    ]),
  );
  return [...codes].flatMap((code): readonly NamedConcept[] => {
    const territory = index.get(code);
    if (!territory) return [];
    const type = findConcept(schemes["territory-type"], territory.type);
    const kind = type ? inSentence(searchLabels(type.prefLabel)) : sameWords("");
    const concept: PublishedConcept = {
      label: { fr: territory.name, en: territoryLabels(territory).en },
      kind,
      terms: [`territory:${code}`, `~territory:${code}`].filter(isInUse),
      isPlace: true,
    };
    return [{ concept, names: territoryNames(territory, departements) }];
  });
}

/** The concepts and territories that some record has, from the terms of the index. */
export function namedConcepts(
  terms: ReadonlyMap<string, unknown>,
  territories: TerritoryIndex,
): readonly NamedConcept[] {
  const isInUse = (term: string) => terms.has(term);
  const concepts = searchableConcepts().flatMap(({ code, label, kind, names, narrower }) => {
    const found = [code, ...narrower].filter(isInUse);
    return found.length === 0 ? [] : [{ concept: { label, kind, terms: found }, names }];
  });
  const codes = new Set<string>();
  for (const term of terms.keys()) {
    const code = /^~?territory:(.+)$/u.exec(term)?.[1];
    if (code !== undefined) codes.add(code);
  }
  return [...concepts, ...namedTerritories(isInUse, codes, territories)];
}
