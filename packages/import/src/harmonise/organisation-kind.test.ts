import { structureType } from "@openhpa/vocabularies";
import { expect, test } from "vitest";
import { kindOfName } from "./organisation-kind.js";

const labelOf = (notation: string | undefined) =>
  [...structureType.concepts.values()].find((concept) => concept.notation === notation)?.prefLabel.fr;

test.each([
  ["Association", "Association", "certain"],
  ["association Espoir", "association", "probable"],
  ["Association de la Vallée", "Association", "probable"],
  ["Association des Parents", "Association", "probable"],
  ["Association du Val", "Association", "probable"],
  ["Association d'Essai", "Association", "probable"],
  ["Association de l’Essai", "Association", "probable"],
  ["Association à Essai", "Association", "probable"],
  ["Association 44", "Association", "probable"],
  ["Association de parents", undefined, undefined],
  ["Association espoir", undefined, undefined],
  ["Mission locale de Brive", "Mission locale", "probable"],
  ["Espoir", undefined, undefined],
])("%s begins with the kind %s, %s", (name, kind, certainty) => {
  const found = kindOfName(name);
  expect([found && name.slice(found.start, found.end), found?.certainty]).toEqual([kind, certainty]);
  if (found) expect(labelOf(found.value)).toBeDefined();
});
