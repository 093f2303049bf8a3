import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { parsePhone } from "./phone.js";
import { type PhonePlace, phoneCountryOf } from "./phone-country.js";

const territories = await loadTerritories();
const countryOf = (place: Omit<PhonePlace, "territories">) => phoneCountryOf({ territories, ...place });

describe("the country of a telephone number", () => {
  test.each<[Omit<PhonePlace, "territories">, string | undefined]>([
    [{}, undefined],
    [{ coverage: ["canton:JU"] }, "CH"],
    [{ coverage: ["departement:39"] }, "FR"],
    [{ coverage: ["canton:GE", "departement:74"] }, undefined],
    [{ coverage: ["canton:GE", "departement:74"], address: { postcode: "74100" } }, "FR"],
    [{ coverage: ["country:BE"] }, "BE"],
    [{ address: { postcode: "CH-1003" } }, "CH"],
    [{ address: { postcode: "39000" } }, "FR"],
    [{ address: { postcode: "F-39000" } }, "FR"],
    [{ address: { postcode: "1003" } }, undefined],
    [{ address: { postcode: "1003" }, coverage: ["canton:VD"] }, "CH"],
    [{ address: { postcode: "1003" }, coverage: ["region:27"] }, undefined],
    [{ address: { postcode: "39000" }, coverage: ["canton:JU"] }, undefined],
    [{ address: { postcode: "CH-2800", territory: "commune:39300" } }, undefined],
    [{ address: { territory: "commune:44109" } }, "FR"],
    [{ address: { country: "country:CH", postcode: "39000" } }, undefined],
    [{ address: { asPrinted: "1 rue Haute, 44000 Nantes" } }, "FR"],
    [{ address: { asPrinted: "Rue Haute 1, CH-1003 Lausanne" } }, "CH"],
    [
      { address: { postcode: "44000", city: "Nantes", asPrinted: "Rue Haute 1, CH-1003 Lausanne" } },
      undefined,
    ],
    [{ address: { asPrinted: "Rue Haute 1, 1003 Lausanne" }, coverage: ["region:52"] }, undefined],
  ])("%j: %s", (place, country) => expect(countryOf(place)).toBe(country));
});

describe("a number in a country", () => {
  test.each<[printed: string, country: string | undefined, e164: string | undefined]>([
    ["032 420 00 00", "CH", "+41324200000"],
    ["032 420 00 00", "FR", undefined],
    ["032 420 00 00", undefined, undefined],
    ["0324200000", undefined, undefined],
    ["021/316.00.00", "CH", "+41213160000"],
    ["(022) 546 00 00", "CH", "+41225460000"],
    ["0800 800 800", "CH", "+41800800800"],
    ["02 40 00 00 01", "CH", undefined],
    ["063 234 56 78", "CH", undefined],
    ["02 40 00 00 01", "BE", undefined],
    ["+41 32 420 00 00", undefined, "+41324200000"],
    ["+41 (0)32 420 00 00", "CH", "+41324200000"],
    ["0041 26 300 00 00", "CH", "+41263000000"],
    ["0041 26 300 00 00", "FR", undefined],
    ["+33 2 40 00 00 01", "CH", undefined],
    ["+33 (0)2 40 00 00 01", undefined, "+33240000001"],
    ["0033 2 40 00 00 01", "FR", "+33240000001"],
    ["+33 590 27 00 00", "FR", undefined],
    ["+590 590 27 00 00", "FR", "+590590270000"],
    ["0590 27 00 00", "FR", "+590590270000"],
    ["05 90 27 00 00", "FR", "+590590270000"],
    ["0262 16 12 34", "FR", "+262262161234"],
    ["0269 60 12 34", "FR", "+262269601234"],
    ["+32 2 555 12 12", "BE", "+3225551212"],
    ["+32 2 555 12 12", "FR", undefined],
    ["Tél. 3114 00 00", "FR", undefined],
  ])("%s in %s is %s", (printed, country, e164) => {
    const reading = parsePhone(printed, country);
    expect(reading?.value.asPrinted).toBe(printed.replace(/^Tél\. /, ""));
    expect(reading?.value.e164).toBe(e164);
    expect(reading?.certainty).toBe(e164 ? "certain" : "uncertain");
  });

  test.each([
    "750712184",
    "010000024",
    "130005481",
    "13000548100018",
    "005480018 00012",
    "00548001800012",
    "12.05.2023",
    "01/02/2024",
    "2024-02-01",
    "1 200 000 000",
    "75001",
    "48.8566",
  ])("%s is none", (printed) => {
    for (const country of ["FR", "CH", undefined]) expect(parsePhone(printed, country)).toBeUndefined();
  });
});
