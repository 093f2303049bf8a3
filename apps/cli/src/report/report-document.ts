import type { Chart } from "./chart.js";
import type { QuestionName } from "./report-questions.js";

/** What stands in a cell: a text, a number as the report writes it, or a text that leads somewhere. */
export type Cell = string | { readonly text: string; readonly href: string };

/** A table of a report, with the question that gives its numbers. */
export interface ReportTable {
  readonly caption: string;
  /** What its numbers are of, and of how many actions it is known. */
  readonly denominator?: string;
  readonly columns: readonly { readonly heading: string; readonly isNumber?: true }[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
  readonly question?: QuestionName;
  readonly chart?: Chart;
  readonly note?: string;
}

/** A number that the first page tells. */
export interface KeyFigure {
  readonly value: string;
  readonly label: string;
  readonly denominator: string;
  readonly question: QuestionName;
}

export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "figures"; readonly figures: readonly KeyFigure[] }
  | { readonly kind: "table"; readonly table: ReportTable }
  | {
      readonly kind: "question";
      readonly name: QuestionName;
      readonly title: string;
      readonly sparql: string;
    };

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A report as a value, before it is a page or a Word document. */
export interface ReportDocument {
  readonly language: "fr" | "en";
  readonly title: string;
  readonly subtitle: string;
  /** Lines of the title page below the title. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly sections: readonly Section[];
  readonly words: { readonly question: string; readonly contents: string; readonly colon: string };
  /** The numbers of the questions, in the order of the annex. */
  readonly numbers: ReadonlyMap<QuestionName, number>;
}
