import { describe, expect, it } from "vitest";
import { parseOrganisation } from "./organisation-line.js";

const read = (printed: string) => {
  const { name, alternateName, structureType, unknownType } = parseOrganisation(printed) ?? {};
  for (const part of [name, alternateName]) {
    if (part) expect(printed.slice(part.start, part.end)).toBe(part.value);
  }
  return [name?.value, alternateName?.value, structureType?.value, unknownType?.text];
};

describe("organisation lines", () => {
  it.each([
    ["Le Relais, Association", ["Le Relais", undefined, "association", undefined]],
    ["Le Relais (LR), Association", ["Le Relais", "LR", "association", undefined]],
    [" Le Relais - Antenne (L'A) , Mutuelles ", ["Le Relais - Antenne", "L'A", "mutual-insurer", undefined]],
    ["Le Relais (Le relais), Autre", ["Le Relais", undefined, "other", undefined]],
    [
      "Hôpital (Groupe Sud) (HDS - Sud), Etablissement de santé",
      ["Hôpital (Groupe Sud)", "HDS - Sud", "health-facility", undefined],
    ],
    [
      "Ateliers, jeux et savoirs, Association",
      ["Ateliers, jeux et savoirs", undefined, "association", undefined],
    ],
    ["Ateliers, jeux et savoirs", ["Ateliers, jeux et savoirs", undefined, undefined, undefined]],
    ["Le Relais (LR), Guilde", ["Le Relais", "LR", undefined, "Guilde"]],
    ["Le Relais", ["Le Relais", undefined, undefined, undefined]],
    ["   ", [undefined, undefined, undefined, undefined]],
  ])("%s", (printed, parts) => expect(read(printed)).toEqual(parts));
});

it.each([
  "Mission locale (53)",
  "CSAPA La Boussole (association Les Semis)",
  "Le Nid (antenne de Laval)",
  "Le Nid (2A)",
])("what an organisation is or where is no other name of it: %s", (printed) => {
  expect(parseOrganisation(printed)?.alternateName).toBeUndefined();
  expect(parseOrganisation(printed)?.name.value).toBe(printed);
});
