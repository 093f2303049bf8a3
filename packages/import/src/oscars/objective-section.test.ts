import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { importOscars } from "./import-oscars.js";

const territories = await loadTerritories();
const objectivesOf = (section: string) => {
  const page = `Bouger ensemble\n2019\nThème\nPrécarité\nObjectif de l'action\n${section}\n`;
  const [record] = importOscars(page, { file: "1.txt", territories }).records;
  return (record as Action).objectives?.map(({ kind, text, objectives }) => [
    kind,
    text.fr,
    ...(objectives ?? []).map((inner) => inner.text.fr),
  ]);
};

test("an objective begins behind its bullet, with a blank or without", () => {
  expect(objectivesOf("-Réduire les risques\n- Faire connaître les lieux\n•Marcher")).toEqual([
    [undefined, "Réduire les risques"],
    [undefined, "Faire connaître les lieux"],
    [undefined, "Marcher"],
  ]);
});

test("a label at its head gives its kind, and each label begins an objective", () => {
  expect(
    objectivesOf("- Objectif général : Marcher ensemble\nObjectif(s) opérationnel(s) n° 2 : Ouvrir un club"),
  ).toEqual([
    ["general", "Marcher ensemble"],
    ["operational", "Ouvrir un club"],
  ]);
});

test("a heading that says what is to be done is an objective, one that only announces is none", () => {
  expect(objectivesOf("* Améliorer l'accès aux soins\n- Ouvrir un lieu\n* Ateliers\n- Marcher")).toEqual([
    [undefined, "Améliorer l'accès aux soins", "Ouvrir un lieu"],
    [undefined, "Marcher"],
  ]);
});
