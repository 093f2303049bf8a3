import {
  audienceRole,
  type ConceptScheme,
  label,
  lifeStage,
  plan,
  setting,
  situation,
  structureType,
  theme,
} from "@openhpa/vocabularies";
import type { Chart, ChartItem } from "./chart.js";
import type { ReportContext } from "./report-context.js";
import type { ReportTable } from "./report-document.js";
import type { CodeCount } from "./report-figures.js";
import type { ConceptField, QuestionName } from "./report-questions.js";

const schemeOf: Readonly<Record<ConceptField, ConceptScheme>> = {
  ...{ structureTypes: structureType, themes: theme, lifeStages: lifeStage, situations: situation },
  ...{ roles: audienceRole, settings: setting, plans: plan },
};

/** Bars that a chart shows at most; the table has every row. */
const MOST_BARS = 12;

/** The name of a concept of a field in the language of the report. */
export function conceptName(field: ConceptField, code: string, { language }: ReportContext): string {
  return label(schemeOf[field], code, language) ?? code;
}

/** A bar of so many actions. */
export const bar = (name: string, actions: number, { words }: ReportContext): ChartItem => ({
  label: name,
  value: actions,
  text: words.number(actions),
});

/** A chart, described by its own numbers for those who do not see it. */
export function chart(
  [question, kind]: readonly [question: string, kind: Chart["kind"]],
  title: string,
  items: readonly ChartItem[],
  { words }: ReportContext,
): Chart {
  const shown = kind === "bars" ? items.slice(0, MOST_BARS) : items;
  const description = shown.map(({ label: name, text }) => name + words.colon + text).join(words.between);
  return { id: `graphique-${question}`, kind, title, description, items: shown };
}

interface CountedTable {
  readonly question: QuestionName;
  readonly caption: string;
  readonly heading: string;
  readonly known: number;
  readonly rows: readonly CodeCount[];
  readonly nameOf: (code: string) => string;
  readonly note?: string;
}

/** A table of actions by something that an action may have several of, largest first, with its chart. */
function countedTable(
  { question, caption, heading, known, rows, nameOf, note }: CountedTable,
  context: ReportContext,
): ReportTable {
  const { figures, words } = context;
  const named = rows.map(({ code, actions }) => ({ name: nameOf(code), actions }));
  return {
    caption,
    question,
    denominator: words.denominator(known, figures.actions),
    columns: [
      { heading },
      { heading: words.columns.actions, isNumber: true },
      { heading: words.columns.share, isNumber: true },
    ],
    rows: named.map(({ name, actions }) => [name, words.number(actions), words.share(actions / known)]),
    ...(named.length > 0
      ? {
          chart: chart(
            [question, "bars"],
            caption,
            named.map(({ name, actions }) => bar(name, actions, context)),
            context,
          ),
        }
      : {}),
    note: rows.length === 0 ? words.notes.nothing : [words.notes.several, note].filter(Boolean).join(" "),
  };
}

/** Actions by the concepts of a field. */
export function conceptTable(field: ConceptField, context: ReportContext): ReportTable {
  const { figures, words } = context;
  const unresolved = figures.stated.planTags - figures.stated.plans;
  return countedTable(
    {
      question: field,
      caption: words.tables[field],
      heading: words.stated[field],
      known: figures.stated[field],
      rows: figures.concepts[field],
      nameOf: (code) => conceptName(field, code, context),
      ...(field === "plans" && unresolved > 0 ? { note: words.notes.unresolved(unresolved) } : {}),
    },
    context,
  );
}
