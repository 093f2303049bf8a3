import type { HpaRecord } from "@openhpa/core";
import { findConcept, structureType, theme } from "@openhpa/vocabularies";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, it, vi } from "vitest";
import { cjcQuestionnaire } from "./cjc-questionnaire.js";
import { docxOf, filledIn } from "./docx.fixture.js";
import { fullFiche } from "./fiches.fixture.js";
import { importCjc } from "./import-cjc.js";
import { importCjcDocx } from "./import-cjc-docx.js";
import { questionLabels } from "./question-labels.js";
import { choicesOf, helpOf } from "./questionnaire-wording.js";

type Action = Extract<HpaRecord, { type: "Action" }>;

const options = { file: "fiche.docx", territories: await loadTerritories() };
const blank = await cjcQuestionnaire();

/** The record without what depends on the document: positions, source, reasons. */
function contentOf(record: HpaRecord | undefined): Partial<Action> {
  const { evidence, sources, missing, ...content } = record as Action;
  return content;
}

/** Answers of a fiche by its questions, as printed. */
function answersOf(fiche: string): Record<string, string[]> {
  const answers: Record<string, string[]> = { "Titre de l'action :": [] };
  let open = "Titre de l'action :";
  for (const line of fiche.split("\n")) {
    const row = questionLabels.find(({ label }) => line.startsWith(label.replace(/ :$/, "")));
    if (row) open = row.label;
    const answer = row ? line.slice(row.label.length) : line;
    if (answer.trim() !== "") answers[open] = [...(answers[open] ?? []), answer];
  }
  return answers;
}

describe("the blank questionnaire", () => {
  it("has the same bytes on every day", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-06T07:08:09Z") });
    const later = await cjcQuestionnaire();
    vi.useRealTimers();
    expect(Buffer.compare(later, blank)).toBe(0);
  });

  it("asks every question of the table in order, with help and boxes from the model", async () => {
    const { report } = await importCjcDocx(blank, options);
    const lines = report.lines.map(({ text }) => text);
    expect(report.lines.filter(({ state }) => state === "label").map(({ text }) => text)).toEqual(
      questionLabels.map(({ label }) => label),
    );
    for (const row of questionLabels) {
      const help = helpOf(row);
      if (help) expect(lines).toContain(help);
    }
    for (const scheme of [theme, structureType]) {
      for (const { prefLabel, deprecated } of scheme.concepts.values())
        expect(lines.some((line) => line.includes(`☐ ${prefLabel.fr}`))).toBe(deprecated === undefined);
    }
  });

  it("comes back blank: nothing but labels and its own wording, every question asked but blank", async () => {
    const { records, report } = await importCjcDocx(blank, options);
    expect(new Set(report.lines.map(({ state }) => state))).toEqual(new Set(["label", "furniture", "blank"]));
    expect(report).toMatchObject({ layout: "questionnaire", spansIn: "extracted-text", notUnderstood: [] });
    const blanks = (records[0]?.missing ?? [])
      .filter(({ reason }) => reason === "asked-but-blank")
      .map(({ path }) => path);
    expect(blanks.sort()).toEqual([...new Set(questionLabels.map(({ path }) => path))].sort());
    expect(Object.keys(contentOf(records[0])).sort()).toEqual(["key", "kind", "language", "type"]);
  });
});

describe("the questionnaire filled in", () => {
  it("reads like the same answers in a printed fiche", async () => {
    const printed = importCjc(fullFiche, options);
    const filled = await importCjcDocx(filledIn(blank, answersOf(fullFiche)), options);
    const { evaluation, ...ours } = contentOf(filled.records[0]);
    const { evaluation: theirs, ...content } = contentOf(printed.records[0]);
    expect(ours).toEqual(content);
    expect(evaluation).toEqual(theirs);
    expect(filled.report.notUnderstood).toEqual([]);
    expect(filled.records[0]?.sources?.[0]?.note?.fr).toContain("texte extrait");
  });

  it("cites passages of the extracted text", async () => {
    const { records, report } = await importCjcDocx(filledIn(blank, answersOf(fullFiche)), options);
    const text = [...report.lines.map((line) => line.text).join("\n")];
    for (const { quote, start, end } of records[0]?.evidence ?? [])
      if (quote) expect(text.slice(start, end).join("")).toBe(quote);
  });

  it("reads ticked boxes and the questions that only it asks", async () => {
    const filled = filledIn(
      blank,
      {
        "Titre de l'action :": ["Un titre"],
        "Publics de l'action :": ["Jeunes", "Professionnels"],
        "Dates de l'action :": ["De mars à juin 2024"],
        "Objectifs du partenariat :": ["Parler de santé mentale auprès des adultes"],
        [questionLabels.find(({ path }) => path === "/evaluation")?.label ?? ""]: ["Par entretien"],
      },
      [
        "Conduites addictives",
        "Précarité",
        "Réalisée",
        "Non",
        findConcept(structureType, "csapa")?.prefLabel.fr ?? "",
      ],
    );
    const { records, report } = await importCjcDocx(filled, options);
    expect(report.notUnderstood).toEqual([]);
    expect(records[0]).toMatchObject({
      title: { fr: "Un titre" },
      themes: ["addictive-behaviours", "precarity"],
      audiences: [{ asPrinted: "Jeunes" }, { asPrinted: "Professionnels" }],
      period: { start: "2024-03", end: "2024-06", asPrinted: "De mars à juin 2024" },
      evaluation: { status: "carried-out", methods: { fr: "Par entretien" } },
      agreement: { exists: false },
    });
  });

  it("reads any Word document that has the questions", async () => {
    const { records } = await importCjcDocx(docxOf(fullFiche), options);
    expect(contentOf(records[0])).toEqual(contentOf(importCjc(fullFiche, options).records[0]));
  });

  it("every box is one that can be read back", async () => {
    for (const row of questionLabels) {
      for (const choice of choicesOf(row)) {
        const { report } = await importCjcDocx(docxOf(`Titre\n${row.label}\n☒ ${choice}`), options);
        expect(report.notUnderstood, choice).toEqual([]);
      }
    }
  });
});
