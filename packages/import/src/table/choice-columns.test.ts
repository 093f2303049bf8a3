import type { Action } from "@openhpa/core";
import { describe, expect, test } from "vitest";
import { csv } from "./table.fixture.js";

const actions = (...lines: readonly string[]) => csv(lines.join("\n")).records as readonly Action[];
const printed = ({ audiences = [] }: Action) => audiences.map(({ asPrinted }) => asPrinted);

describe("answers in columns of their own", () => {
  test.each([
    ["in brackets, as LimeSurvey", "Publics visés [Enfants];Publics visés [Adultes];Publics visés [Autre]"],
    ["behind a dash", "Publics visés - Enfants;Publics visés - Adultes;Publics visés - Autre"],
    ["behind a slash, as Kobo", "publics/Enfants;publics/Adultes;publics/Autre"],
    ["below the question, as Framaforms", "Publics visés;;\n;;Enfants;Adultes;Autre"],
  ])("%s", (_, header) => {
    const records = actions(
      `Titre;Porteur;${header}`,
      "A;Mairie;Oui;Non;",
      "B;Mairie;;X;aidants",
      "C;Mairie;1;1;0",
      "D;Mairie;non;non;",
    );
    expect(records.map(printed)).toEqual([["Enfants"], ["Adultes", "aidants"], ["Enfants", "Adultes"], []]);
    const last = records.at(-1);
    expect(last?.missing ?? []).not.toContainEqual(expect.objectContaining({ path: "/audiences" }));
  });

  test("that are no marks are listed, not guessed", () => {
    const { records, report } = csv("Titre;Porteur;Public [Enfants];Public [Adultes]\nA;Mairie;12;x\n");
    expect((records as readonly Action[]).map(printed)).toEqual([["Adultes"]]);
    expect(report.notUnderstood[0]?.message).toMatch(/^C2 .*« 12 » : une croix/);
  });

  test("one alone is no answer of several: its header is read without it", () => {
    expect(
      actions("Titre;Porteur;Public (plusieurs réponses possibles)", "A;Mairie;Enfants").map(printed),
    ).toEqual([["Enfants"]]);
  });
});

describe("a column for each", () => {
  const codes = (records: readonly Action[]) => records.map(({ coverage }) => coverage?.territories);

  test("département, by code or by name", () => {
    for (const header of [
      "44;49;53",
      "Loire-Atlantique;Maine-et-Loire;Mayenne",
      "Dépt 44;Dépt 49;Dépt 53",
      "Loire-Atlantique (44);Maine-et-Loire (49);Mayenne (53)",
    ])
      expect(codes(actions(`Titre;Porteur;${header}`, "A;Mairie;x;;X", "B;Mairie;;oui;non"))).toEqual([
        ["departement:44", "departement:53"],
        ["departement:49"],
      ]);
  });

  test("canton", () => {
    expect(codes(actions("Titre;Porteur;VD;GE;JU", "A;Centre;x;x;"))).toEqual([["canton:GE", "canton:VD"]]);
  });

  test("year: the ends of what follows, and nothing where there is a gap", () => {
    const { records, report } = csv(
      ["Titre;Porteur;2022;2023;2024", "A;Mairie;x;x;x", "B;Mairie;;x;", "C;Mairie;x;;x"].join("\n"),
    );
    expect((records as readonly Action[]).map(({ period }) => period)).toEqual([
      { start: "2022", end: "2024" },
      { start: "2023", end: "2023" },
      undefined,
    ]);
    expect(report.notUnderstood.map(({ message }) => message?.slice(0, 2))).toEqual(["C4", "E4"]);
  });

  test("count of a year is an indicator with the year in its name, and no reach", () => {
    const [record] = actions(
      "Titre;Porteur;Nombre de participants 2023;Nombre de participants (2024);Nombre de bénéficiaires (prévus)",
      "A;Mairie;12;15;20",
    );
    expect(record?.evaluation?.indicators).toMatchObject([
      { name: { fr: "Nombre de participants 2023" }, value: 12 },
      { name: { fr: "Nombre de participants (2024)" }, value: 15 },
      { name: { fr: "Nombre de bénéficiaires (prévus)" }, value: 20 },
    ]);
    expect(record?.peopleReached).toBeUndefined();
  });

  test("département with numbers is listed", () => {
    const { records, report } = csv("Titre;Porteur;44;49\nA;Mairie;12;30\n");
    expect(codes(records as readonly Action[])).toEqual([undefined]);
    expect(report.notUnderstood).toHaveLength(2);
  });
});

test.each([
  ["☒ Jeunes ☐ Adultes ☐ Seniors ☒ Femmes", ["Jeunes", "Femmes"]],
  ["☐ Jeunes\n☑ Adultes", ["Adultes"]],
  ["☐ Jeunes ☐ Adultes", []],
  ["Jeunes ☒ Adultes ☐", []],
])("of boxes what is ticked is read, the others are listed, and nothing is read where it is not clear: %s", (cell, audiences) => {
  const { records, report } = csv(`Titre;Porteur;Publics\nA;Mairie;"${cell}"\n`);
  expect(printed(records[0] as Action)).toEqual(audiences);
  const listed = report.notUnderstood.map(({ message }) => message).join("\n");
  if (audiences.length === 0) expect(listed).toContain("cochée");
  else for (const [, choice] of cell.matchAll(/☐ (\p{L}+)/gu)) expect(listed).toContain(`« ${choice} »`);
});
