import type { HpaRecord } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, it } from "vitest";
import { readDocxParts } from "../documents/docx/docx-parts.js";
import { readDocxText } from "../documents/docx/docx-text.js";
import { docxOfRuns, legacyField } from "./docx.fixture.js";
import { importCjcDocx } from "./import-cjc-docx.js";

const { list, box, text } = legacyField;
const entries = ["Association", "CSAPA & l'équipe"];

/** The text of a document with one paragraph. */
async function textOf(run: string): Promise<string | undefined> {
  const read = readDocxParts(docxOfRuns([run]));
  return read.ok ? (await readDocxText(read.parts))?.text.trim() : undefined;
}

describe("a legacy form field", () => {
  it.each([
    ["a chosen entry", list(entries, '<w:result w:val="1"/><w:default w:val="0"/>'), "CSAPA & l'équipe"],
    ["a preset entry", list(entries, '<w:default w:val="1"/>'), "CSAPA & l'équipe"],
    ["the first entry, which Word does not write down", list(entries), "Association"],
    ["an entry that is printed too", list(entries, '<w:result w:val="1"/>', entries[1]), "CSAPA & l'équipe"],
    ["an entry that is not there", list(entries, '<w:result w:val="7"/>'), ""],
    ["an invitation to choose", list(["Choisissez un type", ...entries]), ""],
    ["two lists", list(entries) + list(["Lycée"]), "AssociationLycée"],
    ["boxes", box(true, "Oui") + box(false, "Non"), "☒ Oui  ☐ Non"],
    ["a typed text", text("Lycée Exemple"), "Lycée Exemple"],
  ])("%s stands in the text", async (_what, run, printed) => {
    expect(await textOf(run)).toBe(printed);
  });

  it("is read as an answer", async () => {
    const file = docxOfRuns([
      "Titre de l'action :",
      text("Écoute jeunes"),
      "Existence d'une convention signée",
      box(false, "Oui") + box(true, "Non"),
      "Qui porte l'action ?",
      "Relais Exemple",
      "Type d'établissement :",
      list(["Association", "CSAPA"], '<w:result w:val="1"/>'),
    ]);
    const { records } = await importCjcDocx(file, { file: "a.docx", territories: await loadTerritories() });
    const action = records[0] as Extract<HpaRecord, { type: "Action" }>;
    expect(action.title).toEqual({ fr: "Écoute jeunes" });
    expect(action.agreement?.exists).toBe(false);
    expect(action.carrier?.structureType).toBe("csapa");
  });
});
