import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { corpusAction, validSeeds } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import type { Action } from "@openhpa/core";
import { renderedSite } from "./src/testing/page-fixture.js";
import { styleSheet } from "./src/pages/style.js";
const out = "/tmp/h8b/site";
const seeds = validSeeds().map(({ record }) => record);
const justice = structuredClone(seeds.find(({ key }) => key.startsWith("interventions"))) as Action;
justice.key = "parcours"; delete (justice as any).id; justice.title = { fr: "Parcours riche" };
justice.outcomes = [
  { key: "a4", category: "smoc:A4", stage: "planned", leadsTo: ["b4", "b4b", "c1"], statement: { fr: "Ateliers de compétences psychosociales pour les détenus arrivants, en petits groupes de huit à douze personnes, six séances" } },
  { key: "a1", category: "smoc:A1", stage: "measured", leadsTo: ["b1"], statement: { fr: "Permanences hebdomadaires." } },
  { key: "b1", category: "smoc:B1", stage: "claimed", leadsTo: ["c1"] },
  { key: "b4", category: "smoc:B4", stage: "measured", leadsTo: ["b4b", "c3"], statement: { fr: "Des détenus connaissent mieux les risques et savent à qui demander de l'aide à leur sortie." }, indicators: [] as any },
  { key: "b4b", category: "smoc:B4", stage: "claimed", leadsTo: ["d"], statement: { fr: "Ils se sentent capables de refuser." } },
  { key: "c1", category: "smoc:C1", stage: "listed-by-source", leadsTo: ["d", "b1"] },
  { key: "c3", category: "smoc:C3", stage: "planned", leadsTo: ["d"] },
  { key: "d", category: "smoc:D", stage: "planned" },
  { key: "a2", category: "smoc:A2", stage: "planned", statement: { fr: "Sans lien." } },
];
const records = [...seeds, justice, corpusAction(4), corpusAction(6), corpusAction(9), corpusAction(8), corpusAction(0), corpusAction(1),corpusAction(2),corpusAction(3),corpusAction(5),corpusAction(7)];
const { pages } = await renderedSite(records, { baseUrl: "https://donnees.example.org", territories: await loadTerritories() });
for (const [path, text] of [...pages, ["style.css", styleSheet] as const]) {
  if (!/^(en\/)?(action|registry)\/|style/.test(path)) continue;
  const file = join(out, path); mkdirSync(dirname(file), { recursive: true }); writeFileSync(file, text);
}
