import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, it } from "vitest";
import { type PrintedAddress, parseAddress, parseTownLine } from "./address-line.js";

const territories = await loadTerritories();
const read = (printed: string, region?: string) => {
  const address: Partial<PrintedAddress> = parseAddress(printed, { territories, region })?.address ?? {};
  for (const [name, part] of Object.entries(address)) {
    if (name !== "territory") expect(printed.slice(part.start, part.end)).toBe(part.value);
  }
  const { street, postcode, city, territory } = address;
  return [street?.value, postcode?.value, city?.value, territory?.value];
};

describe("address lines", () => {
  it.each([
    ["3 rue des Essais , 13001 Marseille", ["3 rue des Essais", "13001", "Marseille", "commune:13055"]],
    ["3 rue des Essais, bât. 2, Nantes", ["3 rue des Essais, bât. 2", undefined, "Nantes", "commune:44109"]],
    ["3 rue des Essais - 37000 TOURS   ", ["3 rue des Essais", "37000", "TOURS", "commune:37261"]],
    ["3 rue des Essais 06000 Nice", ["3 rue des Essais", "06000", "Nice", "commune:06088"]],
    ["06000 Nice", [undefined, "06000", "Nice", "commune:06088"]],
    [", Nice", [undefined, undefined, "Nice", "commune:06088"]],
    ["BP 12, 13288 Marseille Cedex 09", ["BP 12", "13288", "Marseille", "commune:13055"]],
    ["3 place du Port, 20000 Ajaccio", ["3 place du Port", "20000", "Ajaccio", "commune:2A004"]],
    ["3 rue des Essais, 44000 Ville-Inventée", ["3 rue des Essais", "44000", "Ville-Inventée", undefined]],
    ["3 rue des Essais, bâtiment B", [undefined, undefined, undefined, undefined]],
    ["3 rue des Essais, 13001 13002 Marseille", [undefined, undefined, "Marseille", "commune:13055"]],
    ["Rue Haute 1, CH-1003 Lausanne", ["Rue Haute 1", "CH-1003", "Lausanne", "commune-ch:5586"]],
    ["Rue Haute 1 - 1003 Lausanne", ["Rue Haute 1", "1003", "Lausanne", "commune-ch:5586"]],
    ["CH – 1003 Lausanne", [undefined, "CH – 1003", "Lausanne", "commune-ch:5586"]],
    ["Rue Haute 1, 1003 Lausanne, Suisse", ["Rue Haute 1", "1003", "Lausanne", "commune-ch:5586"]],
    ["3 rue des Essais, 72000 Le Mans (FRANCE)", ["3 rue des Essais", "72000", "Le Mans", "commune:72181"]],
    ["F-72000 Le Mans", [undefined, "F-72000", "Le Mans", "commune:72181"]],
    ["3 rue des Essais, Laval (53)", ["3 rue des Essais", undefined, "Laval", "commune:53130"]],
    ["3 rue des Essais, 44000 Rennes", ["3 rue des Essais", "44000", "Rennes", undefined]],
    [
      "3 rue des Essais, 95700 Roissy-en-France",
      ["3 rue des Essais", "95700", "Roissy-en-France", "commune:95527"],
    ],
    ["Rue du 8 mai 1945 Lyon", [undefined, undefined, undefined, undefined]],
    ["Une phrase sans adresse", [undefined, undefined, undefined, undefined]],
  ])("%s", (printed, parts) => expect(read(printed)).toEqual(parts));

  it("takes the region of the document for a town of several", () => {
    expect(read("1 rue X, Saint-Denis")).toEqual(["1 rue X", undefined, "Saint-Denis", undefined]);
    expect(read("1 rue X, Saint-Denis", "region:04")[3]).toBe("commune:97411");
  });

  it("lists the communes that a town may be, and those that are not where the document says", () => {
    const towns = (printed: string, region?: string) =>
      parseAddress(printed, { territories, region })?.unknownTown?.suggestions;
    expect(towns("1 rue X, 44000 Rennes")).toEqual(["commune:35238"]);
    expect(towns("1 rue X, 35000 Rennes", "region:52")).toEqual(["commune:35238"]);
    expect(towns("1 rue X, Saint-Denis")?.length).toBeGreaterThan(1);
    expect(towns("1 rue X, 44000 Nantes", "region:52")).toBeUndefined();
  });

  it("may be nothing but its town in the last line", () => {
    const town = (printed: string, region?: string) =>
      parseTownLine(printed, { territories, region })?.address.territory;
    expect(town(" Laval (53)")).toMatchObject({ value: "commune:53130", certainty: "certain" });
    expect(town("TOURS CEDEX 2", "region:24")).toMatchObject({
      value: "commune:37261",
      certainty: "certain",
    });
    expect(town("Lausanne, Suisse")).toMatchObject({ value: "commune-ch:5586", certainty: "probable" });
    expect(town("Bâtiment B")).toBeUndefined();
  });
});
