import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, it } from "vitest";
import { parseIndicator } from "./indicator-line.js";

const territories = await loadTerritories();
const loire = { territories, region: "region:52" };
const none = { territories };

describe("indicator lines", () => {
  it("reads a value and what it counts", () => {
    expect(parseIndicator("Nombre de séances : 36", none)).toMatchObject({
      name: { value: "Nombre de séances" },
      unit: { value: "séances" },
      value: { value: 36 },
      isBreakdown: false,
    });
    expect(parseIndicator("Nombre d'ateliers : 2,5", none)).toMatchObject({
      unit: { value: "ateliers" },
      value: { value: 2.5 },
    });
  });

  it("types bare codes by the words of the line or by the place of the document, else not at all", () => {
    const codes = (printed: string, context: typeof none) =>
      parseIndicator(printed, context)?.breakdown?.map(({ value, certainty }) => [
        value.territory,
        value.value,
        certainty,
      ]);
    expect(codes("Répartition par département : 45 (44) ; 0,5 (53)", none)).toEqual([
      ["departement:44", 45, "certain"],
      ["departement:53", 0.5, "certain"],
    ]);
    expect(codes("Séances : 6 (44) ; 6 (49)", loire)?.[0]).toEqual(["departement:44", 6, "certain"]);
    expect(codes("Séances : 6 (44) ; 6 (49)", none)?.[0]).toEqual(["departement:44", 6, "probable"]);
    expect(codes("Séances : 6 (44) ; 6 (32)", none)).toBeUndefined();
    expect(codes("Répartition par région : 6 (44) ; 6 (32)", none)?.[1]).toEqual(["region:32", 6, "certain"]);
    expect(codes("Séances : 6 (44) ; 6 (44)", loire)).toBeUndefined();
    expect(codes("Séances : 6 (44) ; six (49)", loire)).toBeUndefined();
  });

  it.each([
    ["Nombre de séances : 3", "séances"],
    ["Nombre d'ateliers : 3", "ateliers"],
    ["Nombre d’ateliers : 3", "ateliers"],
    ["Nombre des séances : 3", "séances"],
    ["NOMBRE TOTAL DE séances : 3", "séances"],
    ["nombre de demi-journées de travail : 3", "demi-journées"],
    ["Le nombre de séances : 3", undefined],
    ["Nombre séances : 3", undefined],
    ["Nombre moyen de séances : 3", undefined],
  ])("%s counts %s", (printed, unit) => expect(parseIndicator(printed, none)?.unit?.value).toBe(unit));

  it.each([
    ["Répartition", true],
    ["Repartition", true],
    ["Ventilation", true],
    ["Détail", true],
    ["Détails", false],
    ["La répartition", false],
    ["Séances", false],
  ])("%s announces a breakdown: %s", (word, is) =>
    expect(parseIndicator(`${word} par département : 3 (44)`, none)?.isBreakdown).toBe(is));

  it.each([
    ["Répartition des séances", "séances"],
    ["Répartition de la durée", "durée"],
    ["Répartition de l’effort", "effort"],
    ["Répartition du temps", "temps"],
    ["Répartition de séances", "séances"],
    ["Répartition d'ateliers", "ateliers"],
    ["Répartition des séances par région", "séances"],
    ["Répartition par région", undefined],
  ])("%s breaks down %s", (printed, subject) =>
    expect(parseIndicator(`${printed} : 3 (44)`, loire)?.subject).toBe(subject));

  it.each([
    ["par département", "departement:44"],
    ["par départements", "departement:44"],
    ["par région", "region:44"],
    ["par Régions", "region:44"],
  ])("%s says what the codes are", (words, code) =>
    expect(parseIndicator(`Séances ${words} : 3 (44)`, none)?.breakdown?.[0]?.value.territory).toBe(code));

  it.each([
    ["3 (2A)", "departement:2A"],
    ["3 ( 44 )", "departement:44"],
    ["3 (974)", "departement:974"],
    ["3 (4)", undefined],
    ["3 (4444)", undefined],
    ["3 (2C)", undefined],
  ])("the code of %s is %s", (value, code) =>
    expect(parseIndicator(`Séances par département : ${value}`, none)?.breakdown?.[0]?.value.territory).toBe(
      code,
    ));

  it("says what a breakdown breaks down", () => {
    expect(parseIndicator("Répartition des séances de groupe par département : 3 (44)", none)).toMatchObject({
      isBreakdown: true,
      subject: "séances de groupe",
    });
  });

  it("keeps the name where the value cannot be read", () => {
    const indicator = parseIndicator("Satisfaction : très bonne", none);
    expect(indicator?.name.value).toBe("Satisfaction");
    expect(indicator?.value ?? indicator?.breakdown).toBeUndefined();
    expect(parseIndicator("Une phrase", none)).toBeUndefined();
  });
});
