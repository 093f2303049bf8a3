import { type Action, edtfBounds, recordClasses, visit } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ImportSourceName, importSources } from "../index.js";

const territories = await loadTerritories();

/** Documents of each source that print two dates, of which either may be impossible. */
const documents: Readonly<Record<string, readonly [ImportSourceName, (from: string, to: string) => string]>> =
  {
    "years of a page": [
      "oscars",
      (from, to) =>
        `Bouger\n2019\nThème\nPrécarité\nAnnée de début de réalisation\n${from}\nAnnée de fin de réalisation\n${to}\nPublic\nAdultes\n`,
    ],
    "the duration of a page": [
      "oscars",
      (from, to) => `Bouger\n2019\nThème\nPrécarité\nDurée\nde ${from} à ${to}\nPublic\nAdultes\n`,
    ],
    "the whole action of a page": [
      "oscars",
      (from, to) =>
        `Bouger\n2019\nThème\nPrécarité\nPublic\nAdultes\nObservation\nAction pluriannuelle : ${from} - ${to}\n`,
    ],
    "columns of a table": [
      "table",
      (from, to) => `Titre;Thème;period_start;period_end\nBouger;Précarité;${from};${to}\n`,
    ],
    "a leaflet": [
      "leaflet",
      (from, to) =>
        `# Bouger ensemble\n\n${from}\n${to}\n\n## Objectifs\n\n- Marcher avec plaisir\n\n## Partenaires\n\nMission locale d'Essai\n`,
    ],
    "the dates of a questionnaire": [
      "cjc",
      (from, to) =>
        `Un café\nPrincipaux partenaires de l'action :\nMission locale\nDates de l'action :\nde mars ${from} à avril ${to}\nQui porte l'action ?\nCSAPA des Essais\n`,
    ],
    "steps of an article": [
      "article",
      (from, to) =>
        `Bouger en Bretagne\n\nLe projet a reçu 45 réponses. Des rencontres ont eu lieu entre mars ${from} et avril ${to}.\n\nUne réunion a eu lieu en mai 2019.\n`,
    ],
    "the start of a partnership": [
      "cjc",
      (from, to) =>
        `Un café\nPrincipaux partenaires de l'action :\nMission locale\nDébut du partenariat :\n15 Sep ${from}\nQui porte l'action ?\nCSAPA des Essais\nExistence d'une convention signée ou de toute autre formalisation :\nConvention signée le 12/10/${to}\n`,
    ],
  };

const year = fc.oneof(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 2010, max: 2030 })).map(String);

/** The years of the dates of an action, and whether an end is before its start. */
function datesOf(record: unknown) {
  const classes = new Set(["Action", "Period", "Agreement"]);
  const objects = visit(recordClasses.Action, record).filter(({ entry }) => classes.has(entry.name));
  const years = objects.flatMap(({ value: { edition, start, end, signed } }) =>
    [edition, start, end, signed].flatMap((date) =>
      typeof date === "string" ? Number(date.slice(0, 4)) : [],
    ),
  );
  const turned = objects.filter(({ value: { start, end } }) => {
    if (typeof start !== "string" || typeof end !== "string") return false;
    return `${edtfBounds(end).latest}` < `${edtfBounds(start).earliest}`;
  });
  return { years, turned };
}

describe.each(Object.entries(documents))("%s", (_, [source, text]) => {
  const read = (from: string, to: string) =>
    importSources[source].read(new TextEncoder().encode(text(from, to)), { file: "a.txt", territories });

  test("that can be true are read", async () => {
    const { records, report } = await read("2018", "2019");
    const dates = JSON.stringify(records).match(/"(?:start|end|signed)":"201[89]/g) ?? [];
    expect(dates.length).toBeGreaterThan(0);
    expect(report.notUnderstood.filter(({ message }) => /date/.test(message ?? ""))).toEqual([]);
  });

  test("that cannot be true are in no record, and in the report as printed", async () => {
    await fc.assert(
      fc.asyncProperty(year, year, async (from, to) => {
        const { records, report } = await read(from, to);
        const [record] = records as readonly Action[];
        if (record === undefined) return;
        const { years, turned } = datesOf(record);
        expect(turned).toEqual([]);
        for (const one of years) expect(one >= 1950 && one <= 2049).toBe(true);
        expect(report.records.flatMap(({ issues }) => issues.map(({ code }) => code))).not.toContain(
          "period-order",
        );
        const left = JSON.stringify([records, report.notUnderstood, report.contradictions]);
        for (const printed of [from, to]) expect(left).toContain(printed);
      }),
      { numRuns: 60 },
    );
  });
});

test("an end before its start is listed with both candidates, and both dates stay printed", async () => {
  const [source, text] = documents["years of a page"] ?? [];
  const page = new TextEncoder().encode(text?.("2021", "2019") ?? "");
  const { records, report } = await importSources[source ?? "oscars"].read(page, {
    file: "a.txt",
    territories,
  });
  expect((records[0] as Action).period).toEqual({ asPrinted: "2021\n2019" });
  const listed = report.notUnderstood.filter(({ path }) => path === "/period");
  expect(listed).toMatchObject([
    { text: "2021", suggestions: ["2021", "2019"] },
    { text: "2019", suggestions: ["2021", "2019"] },
  ]);
  expect((records[0] as Action).missing?.map(({ path }) => path)).not.toContain("/period/start");
});

test("an edition that cannot be true returns in no key and no title", async () => {
  const page = new TextEncoder().encode("Bouger\n2091\nThème\nPrécarité\nPublic\nAdultes\n");
  const { records, report } = await importSources.oscars.read(page, { file: "a.txt", territories });
  expect(JSON.stringify(records)).not.toContain("2091");
  expect(report.notUnderstood).toMatchObject([{ text: "2091", path: "/edition", suggestions: ["2019"] }]);
});
