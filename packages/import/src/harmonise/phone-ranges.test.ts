import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { parseAddress } from "./address-line.js";
import { parsePhone } from "./phone.js";

const territories = await loadTerritories();

describe("the ranges of a numbering plan", () => {
  /** France (Arcep, plan national de numérotation): 06 and 07 are mobile; overseas each has its own. */
  test.each([
    ["01 40 00 00 00", false],
    ["05 56 00 00 00", false],
    ["09 70 00 00 00", false],
    ["06 00 00 00 00", true],
    ["07 60 00 00 00", true],
    ["+33 6 00 00 00 00", true],
    ["+33 7 60 00 00 00", true],
    ["+33 5 56 00 00 00", false],
    ["0690 00 12 34", true],
    ["0691 28 30 00", true],
    ["0590 27 00 00", false],
    ["0694 20 12 34", true],
    ["0594 10 12 34", false],
    ["0696 20 12 34", true],
    ["0697 00 12 34", true],
    ["0596 30 12 34", false],
    ["0692 12 34 56", true],
    ["0693 00 12 34", true],
    ["0262 16 12 34", false],
    ["0263 00 12 34", false],
    ["0639 01 23 45", true],
    ["0269 60 12 34", false],
    ["+262 692 12 34 56", true],
    ["+590 690 00 12 34", true],
  ])("%s is a mobile: %s", (printed, isMobile) =>
    expect(parsePhone(printed, "FR")?.value.isMobile).toBe(isMobile));

  test.each([
    ["0590 27 00 00", "+590"],
    ["0594 10 12 34", "+594"],
    ["0596 30 12 34", "+596"],
    ["0262 16 12 34", "+262"],
    ["0269 60 12 34", "+262"],
    ["0556 00 00 00", "+33"],
  ])("%s has the calling code %s", (printed, code) =>
    expect(parsePhone(printed, "FR")?.value.e164?.startsWith(code)).toBe(true));

  /** Switzerland (OFCOM, numbering plan E.164): 074 to 079 are mobile. */
  test.each([
    ["074", true],
    ["075", true],
    ["076", true],
    ["077", true],
    ["078", true],
    ["079", true],
    ["021", false],
    ["061", false],
    ["062", false],
    ["071", false],
  ])("%s in Switzerland is a mobile: %s", (prefix, isMobile) => {
    expect(parsePhone(`${prefix} 234 56 78`, "CH")?.value.isMobile).toBe(isMobile);
    expect(parsePhone(`+41 ${prefix.slice(1)} 234 56 78`, "CH")?.value.isMobile).toBe(isMobile);
  });
});

describe("the label of a number", () => {
  test.each([
    "tel",
    "tél",
    "téléphone",
    "telephone",
    "télécopie",
    "telecopie",
    "Fax",
    "portable",
    "mobile",
    "standard",
  ])("%s", (label) => {
    for (const sign of ["", " ", " : ", ".", ". : ", "° ", " - "]) {
      const printed = `  ${label}${sign}02 40 00 00 01 `;
      const reading = parsePhone(printed, "FR");
      expect(reading?.value).toMatchObject({ asPrinted: "02 40 00 00 01", e164: "+33240000001" });
      expect(printed.slice(reading?.start, reading?.end)).toBe("02 40 00 00 01");
    }
  });

  test.each([
    "poste 02 40 00 00 01",
    "02 40 00 00 01 (bureau)",
    "1234567",
    "+1234567890123456",
    `02 40${" ".repeat(30)}00 00 01`,
  ])("%s is no number", (printed) => expect(parsePhone(printed, "FR")).toBeUndefined());

  test.each(["12345678", "123456789012345"])("%s is one only where a label says so", (printed) => {
    expect(parsePhone(printed, "FR")).toBeUndefined();
    expect(parsePhone(`Tél. ${printed}`, "FR")).toMatchObject({
      certainty: "uncertain",
      value: { asPrinted: printed },
    });
  });
});

describe("the postcode of an address", () => {
  const town = (printed: string) => {
    const { city, territory, postcode, street } = parseAddress(printed, { territories })?.address ?? {};
    return [street?.value, postcode?.value, city?.value, territory?.value];
  };
  test.each([
    ["93200 Saint-Denis", [undefined, "93200", "Saint-Denis", "commune:93066"]],
    ["97400 Saint-Denis", [undefined, "97400", "Saint-Denis", "commune:97411"]],
    ["1 rue X, 20200 Bastia", ["1 rue X", "20200", "Bastia", "commune:2B033"]],
    ["1 rue X – 44000 Nantes cedex", ["1 rue X", "44000", "Nantes", "commune:44109"]],
    ["1 rue X, 44000 Nantes Cedex 12", ["1 rue X", "44000", "Nantes", "commune:44109"]],
    ["1 rue X, 44000 Nantes Cedex 123", ["1 rue X", "44000", "Nantes Cedex 123", "commune:44109"]],
    ["1 rue X, 4400 Nantes", [undefined, undefined, undefined, undefined]],
    [`${"x".repeat(386)}, 44000 Nantes`, ["x".repeat(386), "44000", "Nantes", "commune:44109"]],
    [`${"x".repeat(387)}, 44000 Nantes`, [undefined, undefined, undefined, undefined]],
  ])("%s", (printed, parts) => expect(town(printed)).toEqual(parts));
});
