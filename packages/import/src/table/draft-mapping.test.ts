import type { Action } from "@openhpa/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftMapping } from "./draft-mapping.js";
import { headerLabels } from "./header-labels.data.js";
import { csv, noteCodes } from "./table.fixture.js";

const draftOf = (text: string) => draftMapping([csv(text).report.table]);

describe("the draft of a mapping", () => {
  const table =
    "N°;Titre;Calendrier;Public [Enfants];Public [Adultes];Finanseurs;Avis\n1;Marche;2023-2025;x;;ARS;Favorable\n";

  test("holds what was recognised, what is left out and what is open", () => {
    expect(draftOf(table)).toEqual({
      columns: {
        "N°": null,
        Titre: "title",
        Calendrier: "period_start",
        "Public [Enfants]": "audiences",
        "Public [Adultes]": "audiences",
        Finanseurs: "? funders",
        Avis: "?",
      },
      constants: {},
    });
  });

  test("given back as it is reads the table as before; edited, it decides", () => {
    const mapping = draftOf(table);
    expect(csv(table, { mapping }).records).toEqual(csv(table).records);
    const edited = {
      columns: { ...mapping.columns, Finanseurs: "funders", Avis: "observation" },
      constants: { language: "fr" },
    };
    const imported = csv(table, { mapping: edited });
    expect(imported.records).toMatchObject([
      {
        funders: [{ funder: { name: "ARS" } }],
        observation: { fr: "Favorable" },
        period: { start: "2023", end: "2025" },
      },
    ]);
    expect(imported.report.notUnderstood).toEqual([]);
  });

  test("of a table without a known header lists its first row, to be filled in", () => {
    const foreign = "Wat;Wie\nWandelen;Stad\n";
    const draft = draftOf(foreign);
    expect(draft.columns).toEqual({ Wat: "?", Wie: "?" });
    const [record] = csv(foreign, { mapping: { columns: { Wat: "title", Wie: "carrier_name" } } }).records;
    expect((record as Action).title).toMatchObject({ [String((record as Action).language)]: "Wandelen" });
  });

  test("whatever headers stand in it, it can be used and changes nothing", () => {
    const labels = headerLabels.flatMap(({ fr, de = [], it = [] }) => [...fr, ...de, ...it]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...labels), { minLength: 2, maxLength: 8 }), (headers) => {
        const text = `Titre;${headers.map((header) => `"${header}"`).join(";")}\nMarche;${headers.map(() => "2024").join(";")}\n`;
        const plain = csv(text);
        const mapped = csv(text, { mapping: draftMapping([plain.report.table]) });
        expect(mapped.report.refused).toBeUndefined();
        expect(mapped.records).toEqual(plain.records);
        expect(noteCodes(mapped)).toEqual(noteCodes(plain));
      }),
      { numRuns: 30 },
    );
  });
});
