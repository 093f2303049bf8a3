import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { isNothingSaid } from "./nothing-said.js";
import { matchTerritory } from "./territory-name.js";

const nothing =
  "Néant|NÉANT.|« Néant »|- Néant|Aucun|aucune|Aucuns|Rien|RAS|R.A.S.|NC|N.C.|n/a|N.R.|SO|sans objet|Non renseigné|non précisée|pas connus|À préciser|reste à définir|En cours|en cours de rédaction|idem|X|?|/|-|—|...|Pas d'objectif spécifique|Keine|Nessuno".split(
    "|",
  );
const something =
  "Néant-sur-Yvel|Aucun jeune sans solution|Rien sans eux|Sans tabac|Nul n'est censé ignorer la loi|Personne âgée|En cours de construction d'un réseau|Communiquer|Précisée|Non aux drogues|Non|Oui|Autre|C|1|À venir en 2025".split(
    "|",
  );

describe("an answer that says nothing", () => {
  test.each(nothing)("%s", (text) => expect(isNothingSaid(text)).toBe(true));
  test.each(something)("%s is one that says something", (text) => expect(isNothingSaid(text)).toBe(false));
});

test("no territory is read in it, though some are called so", async () => {
  const territories = await loadTerritories();
  for (const type of ["commune", "departement", "region", "canton", "epci", "country"] as const)
    for (const text of nothing)
      expect(matchTerritory(text, type, { territories })).not.toHaveProperty("value");
  expect(matchTerritory("Aucun", "commune", { territories })).toMatchObject({
    suggestions: ["commune:65045"],
  });
  expect(matchTerritory("Néant-sur-Yvel", "commune", { territories })).toMatchObject({
    value: "commune:56145",
  });
});
