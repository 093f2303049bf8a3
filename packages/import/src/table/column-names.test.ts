import { actionColumns } from "@openhpa/core/columns";
import { describe, expect, test } from "vitest";
import { meaningOf, nearestColumn, territoryTypeOf } from "./column-names.js";

const columnOf = (header: string) => {
  const meaning = meaningOf(header);
  return meaning.is === "column" ? [meaning.column.name, meaning.how] : [meaning.is];
};

describe("a header", () => {
  test("is the name of a column of ours", () => {
    for (const { name, derived } of actionColumns)
      expect(columnOf(name)).toEqual(derived ? ["derived"] : [name, "name"]);
    expect(columnOf(" Carrier_Name ")).toEqual(["carrier_name", "name"]);
  });

  test("is its title in either language, when no other column has it", () => {
    const titles = actionColumns.flatMap(({ label }) => [label.fr, label.en]);
    for (const { name, label, derived } of actionColumns) {
      if (derived) continue;
      for (const title of [label.fr, label.en]) {
        const meaning = meaningOf(title.toUpperCase());
        if (titles.filter((other) => other === title).length === 1 && meaning.is === "column")
          expect([title, meaning.column.name]).toEqual([title, name]);
      }
      expect(columnOf(name.replaceAll("_", " "))[0]).toBe(name);
    }
  });

  /** Headers as the tables of the field print them: OSCARS exports and the lists of regional agencies. */
  test.each([
    ["Intitulé", "title"],
    ["Intitulé de l'action", "title"],
    ["Titre de l’action", "title"],
    ["Nom de l'action", "title"],
    ["Porteur", "carrier_name"],
    ["Structure porteuse", "carrier_name"],
    ["Porteur de l'action", "carrier_name"],
    ["Thème", "themes"],
    ["Type d'action", "action_types"],
    ["Public", "audiences"],
    ["Partenaire", "partners"],
    ["Partenaire de l'action", "partners"],
    ["Financeur", "funders"],
    ["Financeurs", "funders"],
    ["Objectif", "objectives"],
    ["Objectif de l'action", "objectives"],
    ["Date de début", "period_start"],
    ["Date de fin", "period_end"],
    ["Année de début de réalisation", "period_start"],
    ["Année de fin de réalisation", "period_end"],
    ["Nombre de personnes concernées", "people_reached"],
    ["Commune", "coverage_territories"],
    ["Communes", "coverage_territories"],
    ["Département", "coverage_territories"],
    ["DEPARTEMENTS", "coverage_territories"],
    ["Niveau départemental", "coverage_territories"],
    ["Région", "coverage_territories"],
    ["Régions", "coverage_territories"],
    ["Canton", "coverage_territories"],
    ["Cantons", "coverage_territories"],
    ["Lieu d'intervention", "places"],
    ["Secteur d'activité", "settings"],
    ["Plan national", "plans"],
    ["Catégorisation", "outcomes"],
  ])("%s is printed for %s", (header, name) => expect(columnOf(header)).toEqual([name, "label"]));

  test.each([
    ["record_json", { is: "record", part: 1 }],
    ["RECORD_JSON_2", { is: "record", part: 2 }],
    ["record_json_1234", { is: "record", part: 1234 }],
    ["record_json_12345", { is: "unknown" }],
    ["record_json_", { is: "unknown" }],
    ["a record_json", { is: "unknown" }],
    ["Remarques internes", { is: "unknown" }],
    [`Porteur${" ".repeat(200)}`, { is: "column" }],
    [`${"x ".repeat(101)}Porteur`, { is: "unknown" }],
  ])("%s", (header, meaning) => expect(meaningOf(header)).toMatchObject(meaning));
});

test.each([
  ["carier_name", "carrier_name"],
  ["Carrier nam", "carrier_name"],
  ["Finanseurs", "funders"],
  ["zzzzzzzzzzzz", undefined],
])("%s probably means %s", (header, name) => expect(nearestColumn(header)).toBe(name));

test.each([
  ["Commune", "commune"],
  ["communes du projet", "commune"],
  ["Code INSEE", "commune"],
  ["Code commune", "commune"],
  ["Département", "departement"],
  ["Départements", "departement"],
  ["Niveau départemental", "departement"],
  ["Région", "region"],
  ["Les régions", "region"],
  ["Canton", "canton"],
  ["Cantons", "canton"],
  ["Code", undefined],
  ["Communauté", undefined],
  ["Niveau communes", undefined],
  ["Régional", undefined],
  ["Cantonal", undefined],
  ["Départementalisation", undefined],
])("the header %s announces a %s", (header, type) => expect(territoryTypeOf(header)).toBe(type));
