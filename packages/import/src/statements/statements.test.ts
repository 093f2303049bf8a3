import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { importSources } from "../sources.js";

const territories = await loadTerritories();

/** The record of a fiche in which a sentence stands above the labels. */
async function saidBy(sentence: string): Promise<Action | undefined> {
  const text = `# Bouger\n\n${sentence}\n\nThème : Nutrition\nObjectifs : bouger plus\n`;
  const bytes = new TextEncoder().encode(text);
  const { records } = await importSources.fiche.read(bytes, { file: "a.md", territories, language: "fr" });
  return records[0] as Action | undefined;
}

test.each([
  ["Cette action est portée par l'IREPS Pays de la Loire.", "IREPS Pays de la Loire"],
  ["Ce programme est porté par l'IREPS Pays de la Loire, association.", "IREPS Pays de la Loire"],
  ["Le projet « Bouger » est porté par le CCAS de Laval depuis 2019.", "CCAS de Laval"],
  ["Elle est pilotée par la Mission locale de Laval en partenariat avec la CAF.", "Mission locale de Laval"],
  [
    "Notre dispositif est mis en œuvre par la Mutualité française Bretagne pour les retraités.",
    "Mutualité française Bretagne",
  ],
])("who carries the action: %s", async (sentence, name) =>
  expect((await saidBy(sentence))?.carrier?.name).toBe(name));

test("what else sentences say of the action", async () => {
  expect(
    await saidBy("Elle est pilotée par le CCAS de Laval en partenariat avec la CAF de la Mayenne."),
  ).toMatchObject({
    carrier: { name: "CCAS de Laval" },
    partners: [{ name: "CAF de la Mayenne", roles: ["partner"] }],
  });
  expect(await saidBy("Le projet est financé par l'ARS Pays de la Loire.")).toMatchObject({
    funders: [{ funder: { name: "ARS Pays de la Loire" } }],
  });
  expect((await saidBy("L'action se déroule à Saint-Herblain."))?.coverage?.territories).toEqual([
    "commune:44162",
  ]);
  expect(
    (await saidBy("Ce programme est destiné aux parents et aux personnes âgées."))?.audiences,
  ).toMatchObject([{ situations: ["parents"] }, { lifeStages: ["older-people"] }]);
  expect((await saidBy("Ce projet s'adresse aux jeunes de 12 à 16 ans."))?.audiences).toMatchObject([
    { minimumAge: 12, maximumAge: 16 },
  ]);
});

describe("a sentence is left as it is", () => {
  test.each([
    "Le contrat local de santé est porté par la Ville de Laval.",
    "L'association est portée par la Ville de Laval.",
    "Cette action n'est pas portée par la Ville de Laval.",
    "Cette action est portée par une équipe motivée.",
    "Cette action est portée par Camille Exemple.",
    "Cette action est portée par l'ensemble des acteurs du territoire.",
    "L'action se déroule à la maison.",
    "L'action se déroule à Saint-Denis.",
    "Ce programme est destiné aux curieux.",
    "Le projet est financé par nos soins.",
  ])("%s", async (sentence) => {
    const { carrier, funders, partners, coverage, audiences } = (await saidBy(sentence)) ?? {};
    expect([carrier, funders, partners, coverage, audiences]).toEqual(Array(5).fill(undefined));
  });

  test("where a label says it already", async () => {
    const text =
      "# Bouger\n\nCette action est portée par la Ville de Laval.\n\nPorteur : CCAS de Laval\nPublic : parents\n";
    const { records } = await importSources.fiche.read(new TextEncoder().encode(text), {
      file: "a.md",
      territories,
    });
    expect((records[0] as Action).carrier?.name).toBe("CCAS de Laval");
  });
});
