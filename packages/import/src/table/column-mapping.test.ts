import { describe, expect, it } from "vitest";
import { csv, states } from "./table.fixture.js";

describe("a mapping file", () => {
  const mapping = {
    columns: { "N° interne": "key", "Nom du projet": "title", Dép: "coverage_territories", Notes: null },
    constants: { kind: "action", carrier_name: "Conseil d'exemple" },
  };

  it("names the columns, leaves some out and fills others", () => {
    const imported = csv("N° INTERNE;Nom du projet;Notes;Observation\n7;Essai;à jeter;vu\n", { mapping });
    expect(imported.records).toMatchObject([
      {
        key: "7",
        title: { fr: "Essai" },
        kind: "action",
        carrier: { name: "Conseil d'exemple" },
        observation: { fr: "vu" },
      },
    ]);
    expect(states(imported)).toMatchObject({ C2: "ignored", D2: "field" });
    expect(imported.report.table.constants).toEqual(mapping.constants);
    expect(imported.report.notUnderstood).toEqual([]);
  });

  it("lets a cell win over a constant", () => {
    const text = "title,carrier_name\nA,Le Nid\nB,\n";
    expect(csv(text, { mapping: { columns: {}, constants: mapping.constants } }).records).toMatchObject([
      { carrier: { name: "Le Nid" } },
      { carrier: { name: "Conseil d'exemple" } },
    ]);
  });

  it.each([
    ["text", "un objet"],
    [{ colums: {} }, "Vouliez-vous « columns » ?"],
    [{ columns: { A: "titel" } }, "Vouliez-vous « title » ?"],
    [{ columns: { A: 3 } }, "le nom d'une de nos colonnes est attendu"],
    [{ columns: {}, constants: { nope: "x" } }, "(constants) n'est pas une de nos colonnes"],
    [{ columns: {}, constants: { kind: {} } }, "est un texte, un nombre ou true/false"],
    [{ columns: [] }, "« columns » manque"],
  ])("says what is wrong with %j", (input, message) => {
    const { records, report } = csv("title\nA\n", { mapping: input });
    expect(records).toEqual([]);
    expect(report.refused?.message).toContain(message);
  });
});
