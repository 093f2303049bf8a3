import { describe, expect, it } from "vitest";
import { linkTargets } from "../links/link-targets.js";
import { loadTerritories } from "./all.js";
import { cantons } from "./cantons.js";
import { placeAddress } from "./place-address.js";

const territories = await loadTerritories();
const of = (code: string) => {
  const territory = territories.get(code);
  return territory && placeAddress(territory);
};

describe("the address of a place at its authority", () => {
  it.each([
    ["region:52", "http://id.insee.fr/geo/region/52"],
    ["region:04", "http://id.insee.fr/geo/region/04"],
    ["departement:29", "http://id.insee.fr/geo/departement/29"],
    ["departement:2A", "http://id.insee.fr/geo/departement/2A"],
    ["departement:976", "http://id.insee.fr/geo/departement/976"],
    ["commune:01053", "http://id.insee.fr/geo/commune/01053"],
    ["commune:97502", "http://id.insee.fr/geo/commune/97502"],
    ["commune:75113", "http://id.insee.fr/geo/arrondissementMunicipal/75113"],
    ["commune:69381", "http://id.insee.fr/geo/arrondissementMunicipal/69381"],
    ["departement:975", "http://id.insee.fr/geo/collectiviteDOutreMer/975"],
    ["departement:988", "http://id.insee.fr/geo/collectiviteDOutreMer/988"],
    ["commune-ch:6644", "https://ld.admin.ch/municipality/6644"],
    ["canton:AG", "https://ld.admin.ch/canton/19"],
    ["canton:ZH", "https://ld.admin.ch/canton/1"],
    ["canton:VS", "https://ld.admin.ch/canton/23"],
    ["canton:JU", "https://ld.admin.ch/canton/26"],
    ["country:CH", "https://ld.admin.ch/country/CHE"],
  ])("%s is %s", (code, address) => expect(of(code)).toBe(address));

  it.each([
    ["France, whose form is not known", "country:FR"],
    ["an intermunicipality", "epci:200046977"],
    ["a former region", "region:82"],
    ["a former commune", "commune:85060"],
    ["a former Swiss commune", "commune-ch:21"],
  ])("is not given to %s", (_, code) => {
    expect(territories.get(code)).toBeDefined();
    expect(of(code)).toBeUndefined();
  });

  it("is of one territory only, and each canton has a number of its own", () => {
    const all = [...territories.all()].flatMap((territory) => placeAddress(territory) ?? []);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(36_000);
    expect(new Set(cantons.map(placeAddress)).size).toBe(26);
    const forms = [linkTargets.insee.form, linkTargets["ld-admin-ch"].form];
    expect(all.filter((address) => forms.every((form) => !form.test(address)))).toEqual([]);
  });
});
