import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { CLDR } from "./countries.data.js";
import { countryLabels } from "./countries.js";
import { loadTerritories } from "./index.js";

const SOURCE = "@etalab/decoupage-administratif";

describe("compiled territories", () => {
  test("compiling again gives the committed bytes", async () => {
    const { compileTerritories } = await import("../../scripts/compile-territories.js");
    for (const [name, text] of compileTerritories()) {
      expect(readFileSync(new URL(name, import.meta.url), "utf8") === text, `${name} has drifted`).toBe(true);
    }
  });

  test("names of countries are those of the CLDR, where Node has the same version of it", async () => {
    const { compileCountries } = await import("../../scripts/compile-countries.js");
    const [, version] = /CLDR = "([^"]+)"/.exec(compileCountries()) ?? [];
    expect(countryLabels().size).toBe(250);
    if (version === CLDR)
      expect(readFileSync(new URL("countries.data.ts", import.meta.url), "utf8")).toBe(compileCountries());
  });

  test("every present commune reads back with its name, département and region", async () => {
    const territories = await loadTerritories();
    const source = createRequire(import.meta.url)(`${SOURCE}/data/communes.json`) as readonly {
      readonly code: string;
      readonly nom: string;
      readonly type: string;
      readonly departement: string;
      readonly region: string;
      readonly zone: string;
      readonly chefLieu?: string;
      readonly commune?: string;
    }[];
    const wrong = source.filter(({ code, nom, type, departement, region, zone, chefLieu, commune }) => {
      const read = territories.get(`commune:${code}`);
      if (type === "commune-deleguee" || type === "commune-associee") {
        const names = [read?.name, ...(read?.formerNames ?? []).map(({ name }) => name)];
        if (!names.includes(nom.normalize("NFC"))) return true;
        return code !== chefLieu && read?.current !== `commune:${chefLieu}`;
      }
      return (
        read?.name !== nom.normalize("NFC") ||
        read.partOf !== (commune === undefined ? undefined : `commune:${commune}`) ||
        read.departement !== `departement:${departement}` ||
        read.region !== (zone === "com" ? undefined : `region:${region}`)
      );
    });
    expect(wrong).toEqual([]);
  });
});
