import { schemes, smallTerritories } from "@openhpa/vocabularies";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { viewAt } from "../../pages/page-view.js";
import { blankSite } from "../../testing/blank-site.js";
import { conceptChoices, searchChoices } from "./choices.js";
import { createTerritoryChoices } from "./territory-choices.js";

describe("terms", () => {
  test("are found by their label, by every other printed form, and by several words in any order", () => {
    for (const concept of schemes.setting.concepts.values()) {
      if (concept.deprecated) continue;
      for (const printed of [concept.prefLabel.fr, ...(concept.altLabel?.fr ?? [])]) {
        const found = searchChoices(conceptChoices(schemes.setting, "fr"), printed, 60);
        expect(
          found.map(({ value }) => value),
          printed,
        ).toContain(concept.notation);
      }
    }
    const [best] = searchChoices(conceptChoices(schemes.theme, "fr"), "addictives conduites", 3);
    expect(best?.value).toBe("addictive-behaviours");
  });

  test("that are old are not offered, but stay where they were chosen", () => {
    for (const scheme of Object.values(schemes)) {
      for (const { notation, deprecated } of scheme.concepts.values()) {
        const value = (scheme.prefix ?? "") + notation;
        const offered = conceptChoices(scheme, "fr").some(({ choice }) => choice.value === value);
        expect(offered, value).toBe(!deprecated);
        expect(conceptChoices(scheme, "fr", [value]).some(({ choice }) => choice.value === value)).toBe(true);
      }
    }
  });
});

describe("territories", () => {
  const view = viewAt(blankSite({ territories: smallTerritories() }), "contribute.html");

  test("are found by name and by code, and say where they lie", async () => {
    const choices = createTerritoryChoices(smallTerritories(), loadTerritories);
    const [nantes] = await choices.search(view, "nantes");
    expect(nantes).toMatchObject({
      value: "commune:44109",
      hint: expect.stringContaining("Loire-Atlantique"),
    });
    const [vaud] = await choices.search(view, "vaud");
    expect(vaud?.value).toBe("canton:VD");
    expect((await choices.search(view, "44")).map(({ value }) => value)).toContain("departement:44");
    expect(await choices.search(view, " ")).toEqual([]);
  });

  test("that cannot be loaded leave those that are there, and are asked for again", async () => {
    let asked = 0;
    const choices = createTerritoryChoices(smallTerritories(), () => {
      asked += 1;
      return Promise.reject(new Error("no network"));
    });
    expect((await choices.search(view, "mayenne"))[0]?.value).toBe("departement:53");
    await choices.search(view, "mayenne");
    expect(asked).toBe(2);
  });
});
