import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { importSources } from "../sources.js";

const territories = await loadTerritories();

async function read(lines: string) {
  const text = `Titre : Essai de cases\nPorteur : CCAS d'Essai\nObjectif : Essayer\n${lines}\n`;
  const { records, report } = await importSources.fiche.read(new TextEncoder().encode(text), {
    file: "fiche.txt",
    territories,
  });
  return { record: records[0] as Action, report };
}

describe("boxes in a fiche", () => {
  test.each([
    ["Public : ☒ Jeunes ☐ Adultes ☐ Seniors ☒ Femmes"],
    ["Public :\n☒ Jeunes ☐ Adultes ☐ Seniors ☒ Femmes"],
    ["Public :\n☒ Jeunes\n☐ Adultes\n☐ Seniors\n☑ Femmes"],
    ["Public : ■ Jeunes □ Adultes □ Seniors ■ Femmes"],
    ["Public : [x] Jeunes [ ] Adultes [ ] Seniors [x] Femmes"],
  ])("what is ticked answers, what is not is listed: %s", async (lines) => {
    const { record, report } = await read(lines);
    expect(record.audiences?.map(({ asPrinted }) => asPrinted)).toEqual(["Jeunes", "Femmes"]);
    expect(report.notUnderstood.map(({ text }) => text)).toEqual(["Adultes", "Seniors"]);
  });

  test.each([
    ["Public : ☐ Jeunes ☐ Adultes"],
    ["Public :\n☐ Jeunes\n☐ Adultes"],
    ["Public : Jeunes ☒ Adultes ☐"],
  ])("where no box is ticked, or it is not clear which, nothing is read: %s", async (lines) => {
    const { record, report } = await read(lines);
    expect(record.audiences).toBeUndefined();
    expect(report.notUnderstood.map(({ text }) => text).join(" ")).toContain("Adultes");
  });

  test("an unlisted label of what people are is read where everything that is ticked says so", async () => {
    const { record } = await read("Situation :\n☒ grossesse\n☐ handicap\n☒ jeunes parents");
    expect(record.audiences?.map(({ asPrinted, situations }) => [asPrinted, situations])).toEqual([
      ["grossesse", ["pregnant"]],
      ["jeunes parents", ["parents"]],
    ]);
    for (const other of ["Situation :\n☒ salariés\n☐ bénévoles", "Situation :\n☒ en cours\n☐ achevée"])
      expect((await read(other)).record.audiences).toBeUndefined();
  });

  test("a ticked label has its own answer", async () => {
    const { record } = await read(
      "Département : Loire-Atlantique\nTerritoire :\n☐ Département ☒ Commune : Nantes, Orvault",
    );
    expect(record.coverage?.territories?.toSorted()).toEqual([
      "commune:44109",
      "commune:44114",
      "departement:44",
    ]);
  });
});
