import { SMALLEST_PUBLISHED_COUNT } from "@openhpa/core";
import type { ReportFigures, YearFigures } from "./report-figures.js";
import { type ConceptField, conceptFields, type QuestionName } from "./report-questions.js";

/** The numbers of a report as the rows that its question gives, with the columns of the question that hold them. */
export interface FigureRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Rows = (figures: ReportFigures) => FigureRows;

const bare = (code: string) => code.slice(code.indexOf(":") + 1);
const typeOf = (code: string) => code.slice(0, code.indexOf(":"));

function toldPeople({ known, people = 0 }: YearFigures): string {
  if (known === 0) return "inconnu";
  return people > 0 && people < SMALLEST_PUBLISHED_COUNT
    ? `moins de ${SMALLEST_PUBLISHED_COUNT}`
    : String(people);
}

const concept =
  (field: ConceptField): Rows =>
  ({ concepts }) => ({
    columns: ["code", "actions"],
    rows: concepts[field].map(({ code, actions }) => [code, String(actions)]),
  });

/** By question, the rows that the engine gives where the report and the dump are made of the same records. */
export const figureRows: Readonly<Record<QuestionName, Rows>> = {
  years: ({ years }) => ({
    columns: ["annee", "actions", "fiches", "renseignees", "personnes"],
    rows: years
      .filter(({ actions }) => actions > 0)
      .map((each) => [
        ...[each.year, String(each.actions), String(each.records), String(each.known)],
        toldPeople(each),
      ]),
  }),
  stated: ({ stated }) => ({
    columns: ["champ", "actions"],
    rows: Object.entries(stated).flatMap(([field, count]) => (count > 0 ? [[field, String(count)]] : [])),
  }),
  carriers: ({ carriers }) => ({ columns: ["structures"], rows: [[String(carriers)]] }),
  places: ({ places }) => ({
    columns: ["niveau", "code", "actions"],
    rows: places.map(({ code, actions }) => [typeOf(code), bare(code), String(actions)]),
  }),
  located: ({ located }) => ({
    columns: ["niveau", "actions"],
    rows: Object.entries(located).map(([type, actions]) => [type, String(actions)]),
  }),
  ...(Object.fromEntries(conceptFields.map((field) => [field, concept(field)])) as Record<
    ConceptField,
    Rows
  >),
  programmes: ({ programmes }) => ({
    columns: ["region", "numero", "libelle", "actions"],
    rows: programmes.map(({ region, number, label, actions }) => [region, number, label, String(actions)]),
  }),
  outcomes: ({ outcomes }) => ({
    columns: ["categorie", "stade", "actions"],
    rows: outcomes.map(({ category, stage, actions }) => [
      category,
      stage === "all" ? "tous" : stage,
      String(actions),
    ]),
  }),
  evaluation: ({ evaluation }) => ({
    columns: ["etat", "actions"],
    rows: Object.entries(evaluation).flatMap(([state, count]) => (count > 0 ? [[state, String(count)]] : [])),
  }),
  list: ({ list }) => ({ columns: ["action"], rows: list.map(({ address }) => [address]) }),
};
