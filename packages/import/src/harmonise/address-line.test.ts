import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, it } from "vitest";
import { type PrintedAddress, parseAddress } from "./address-line.js";

const territories = await loadTerritories();
const read = (printed: string, region?: string) => {
  const address: Partial<PrintedAddress> = parseAddress(printed, { territories, region }) ?? {};
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
    ["Une phrase sans adresse", [undefined, undefined, undefined, undefined]],
  ])("%s", (printed, parts) => expect(read(printed)).toEqual(parts));

  it("takes the region of the document for a town of several", () => {
    expect(read("1 rue X, Saint-Denis")).toEqual([undefined, undefined, undefined, undefined]);
    expect(read("1 rue X, Saint-Denis", "region:04")[3]).toBe("commune:97411");
  });
});
