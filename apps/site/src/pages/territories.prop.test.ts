import { territoryHolders } from "@openhpa/publish/browser";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { expect, test } from "vitest";
import { blankSite } from "../testing/blank-site.js";
import { viewAt } from "./page-view.js";
import { territoriesInShort } from "./territories.js";

const territories = await loadTerritories();
const view = viewAt(blankSite({ territories }), "index.html");

test.each([
  [["region:75", "departement:973"], "Nouvelle-Aquitaine, Guyane"],
  [["region:52", "departement:53", "departement:72"], "Pays de la Loire : Mayenne, Sarthe"],
  [["region:52", "departement:53", "departement:973"], "Pays de la Loire : Mayenne ; Guyane"],
  [["country:FR", "region:52", "departement:53"], "France : Pays de la Loire : Mayenne"],
  [["departement:53", "departement:72"], "Mayenne, Sarthe"],
  [["region:03", "departement:973", "departement:53"], "Guyane, Mayenne"],
  [["country:CH", "canton:VD"], "Suisse : Vaud"],
  [["region:52", "departement:53", "commune:53097"], "Pays de la Loire : Mayenne (et 1 commune)"],
])("%j are said as: %s", (codes, said) => {
  const plain = territoriesInShort(view, codes).replace(/[\u00A0\u202F]/g, " ");
  expect(plain.split(" ; ").sort().join(" ; ")).toBe(said.split(" ; ").sort().join(" ; "));
});

const wide = ["country:FR", "country:CH", "region:52", "region:75", "region:03", "region:11"]
  .concat(["44", "53", "72", "16", "17", "973", "75", "92"].map((code) => `departement:${code}`))
  .concat(["canton:VD", "canton:GE"]);

test("every territory that is printed under another lies in it", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...wide), { minLength: 1, maxLength: 8 }), (codes) => {
      const codeOf = new Map(codes.map((code) => [territories.get(code)?.name ?? "", code]));
      const line = territoriesInShort(view, codes).replace(/[\u00A0\u202F]/g, " ");
      for (const group of line.split(/ ; /)) {
        const [above = "", below = ""] = group.split(/ : (.*)/s);
        if (below === "") continue;
        for (const name of below.split(/ : |, /)) {
          const inner = codeOf.get(name) ?? "";
          const holders = territoryHolders(territories, inner).map(({ code }) => code as string);
          expect(holders, line).toContain(codeOf.get(above));
        }
      }
    }),
  );
});
