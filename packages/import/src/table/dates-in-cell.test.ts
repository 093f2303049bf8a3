import { describe, expect, test } from "vitest";
import { datesIn } from "./dates-in-cell.js";
import { registerNumber } from "./register-number.js";

const shown = (text: string) => {
  const { start, end, duration, certainty } = datesIn(text, "text") ?? {};
  return certainty && [start ?? "", end ?? "", ...(duration ? [duration] : []), certainty];
};

describe("the dates of a cell", () => {
  test.each([
    ["2024", ["2024", "2024", "certain"]],
    ["2024.0", ["2024", "2024", "certain"]],
    ["01/02/2024", ["2024-02-01", "2024-02-01", "certain"]],
    ["1.2.2024", ["2024-02-01", "2024-02-01", "certain"]],
    ["1/2/24", ["2024-02-01", "2024-02-01", "probable"]],
    ["31 déc. 2024", ["2024-12-31", "2024-12-31", "certain"]],
    ["sept. 2023", ["2023-09", "2023-09", "certain"]],
    ["03/2024", ["2024-03", "2024-03", "certain"]],
    ["03/2024 - 06/2024", ["2024-03", "2024-06", "certain"]],
    ["du 01/02/2024 au 31/12/2024", ["2024-02-01", "2024-12-31", "certain"]],
    ["01.09.2023-30.06.2024", ["2023-09-01", "2024-06-30", "certain"]],
    ["de janv. à juin 2024", ["2024-01", "2024-06", "certain"]],
    ["du 1er au 15 mars 2024", ["2024-03-01", "2024-03-15", "certain"]],
    ["12/03/2024 de 14h à 16h30", ["2024-03-12", "2024-03-12", "certain"]],
    ["12/03/2024, 19/03/2024 et 26/03/2024", ["2024-03-12", "2024-03-26", "certain"]],
    ["26/03/2024\n12/03/2024", ["2024-03-12", "2024-03-26", "certain"]],
    ["2023/2024", ["2023", "2024", "certain"]],
    ["2023-24", ["2023", "2024", "probable"]],
    ["2021-24", ["2021", "2024", "probable"]],
    ["2019-22", ["2019", "2022", "probable"]],
    ["2019-21", ["2019", "2021", "probable"]],
    ["2009-06", ["2009-06", "2009-06", "certain"]],
    ["03/2023-06/2024", ["2023-03", "2024-06", "certain"]],
    ["03.2023–06.2024", ["2023-03", "2024-06", "certain"]],
    ["1er mai au 30 septembre 2024", ["2024-05-01", "2024-09-30", "certain"]],
    ["Année scolaire 2023-2024", ["2023", "2024", "certain"]],
    ["2022, 2023, 2024", ["2022", "2024", "certain"]],
    ["T1 2024", ["2024", "2024", "certain"]],
    ["2024 T2", ["2024", "2024", "certain"]],
    ["T4 2024 - T1 2025", ["2024", "2025", "certain"]],
    ["1er trim. 2024", ["2024", "2024", "certain"]],
    ["rentrée 2023", ["2023", "", "probable"]],
    ["début 2020", ["2020", "", "probable"]],
    ["depuis 2018", ["2018", "", "certain"]],
    ["12 mois", ["", "", "12 mois", "certain"]],
    ["1. März 2024", ["2024-03-01", "2024-03-01", "certain"]],
    ["März 2024 bis Juni 2024", ["2024-03", "2024-06", "certain"]],
    ["vom 1. September 2024 bis 31. Dezember 2025", ["2024-09-01", "2025-12-31", "certain"]],
    ["Schuljahr 2023/24", ["2023", "2024", "probable"]],
    ["1 marzo 2024", ["2024-03-01", "2024-03-01", "certain"]],
    ["dal 1 marzo 2024 al 30 giugno 2024", ["2024-03-01", "2024-06-30", "certain"]],
    ["45323", ["2024-02-01", "2024-02-01", "probable"]],
    ["2024-01-31T23:00:00.000Z", ["2024-02-01", "2024-02-01", "probable"]],
  ])("%s", (text, expected) => expect(shown(text)).toEqual(expected));

  test.each([
    "13/14/2024",
    "29/02/2023",
    "en cours",
    "2022, 2024, 2025",
    "chaque mardi",
    "2024-2019",
    "2024-22",
    "2019-45",
    "12/03",
    "mars",
    "",
  ])("are not in %s", (text) => expect(shown(text)).toBeUndefined());

  test("of a workbook are days", () =>
    expect(datesIn("2024-02-01", "date")).toEqual({
      start: "2024-02-01",
      end: "2024-02-01",
      certainty: "certain",
    }));
});

describe("the number of a register", () => {
  test.each([
    ["siret", "732 829 320 00074", "73282932000074", "certain"],
    ["siret", "73282932000074.0", "73282932000074", "certain"],
    ["siret", "19000000000012", "19000000000012", "probable"],
    ["siren", "732 829 320", "732829320", "certain"],
    ["finess", "2A0000014", "2A0000014", "certain"],
    ["rna", "W442000000", "W442000000", "certain"],
    ["uid", "CHE-123.456.789", "CHE-123.456.789", "certain"],
    ["local", "2024-53-012", "2024-53-012", "certain"],
  ] as const)("%s %s", (scheme, text, value, certainty) =>
    expect(registerNumber(scheme, text, "text")).toMatchObject({ value, certainty }));

  test.each([
    ["siret", "1,90E+13", /scientifique/],
    ["siret", "732829320", /14 chiffres/],
    ["siren", "73282932000074", /9 chiffres/],
    ["local", "à attribuer", /numéro/],
  ] as const)("%s %s is none", (scheme, text, fault) =>
    expect(registerNumber(scheme, text, "text")).toMatchObject({ fault: expect.stringMatching(fault) }));
});
