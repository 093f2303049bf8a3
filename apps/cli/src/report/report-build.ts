import { compareCodePoints } from "@openhpa/core";
import { label, licence, territoryType } from "@openhpa/vocabularies";
import { titleOf } from "./counted-record.js";
import { conceptName, conceptTable } from "./counted-table.js";
import type { ReportContext } from "./report-context.js";
import type { Block, KeyFigure, ReportDocument, ReportTable, Section } from "./report-document.js";
import { type QuestionName, questionNames, reportSparql } from "./report-questions.js";
import {
  evaluationTable,
  linked,
  outcomesTable,
  peopleText,
  placesTables,
  programmesTable,
  unknownTable,
  yearsTable,
} from "./report-tables.js";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const table = (one: ReportTable): Block => ({ kind: "table", table: one });

/** Stands for a number of things that nobody knows: their name is in the plural. */
const SEVERAL = 2;

function keyFigures(context: ReportContext): readonly KeyFigure[] {
  const { figures, words } = context;
  const { stated, actions } = figures;
  const now = figures.years.at(-1);
  const figure = (value: string, name: string, known: number, question: QuestionName): KeyFigure => ({
    value,
    label: name,
    denominator: words.denominator(known, actions),
    question,
  });
  // What no record says is unknown, and not 0.
  const numberOf = (count: number, known: number) =>
    known === 0 ? words.people.unknown : words.number(count);
  const evaluated = figures.evaluation["carried-out"];
  const plans = figures.concepts.plans.length;
  return [
    {
      ...{ value: words.number(actions), label: words.figures.actions(actions), question: "years" as const },
      denominator: words.records(now?.records ?? 0, actions),
    },
    figure(
      numberOf(figures.carriers, stated.carrier),
      words.figures.carriers(stated.carrier === 0 ? SEVERAL : figures.carriers),
      stated.carrier,
      "carriers",
    ),
    figure(peopleText(now ?? {}, context), words.figures.people, stated.reach, "years"),
    figure(
      numberOf(evaluated, stated.evaluation),
      words.figures.evaluated(stated.evaluation === 0 ? SEVERAL : evaluated),
      stated.evaluation,
      "evaluation",
    ),
    figure(words.number(plans), words.figures.planned(plans), stated.plans, "plans"),
    figure(words.number(stated.outcomes), words.figures.outcomes(stated.outcomes), stated.outcomes, "stated"),
  ];
}

/** The year in a few sentences. */
function summary(context: ReportContext): string {
  const { figures, words } = context;
  const { scope, actions, stated, years, evaluation } = figures;
  const now = years.at(-1);
  const before = years.at(-2);
  const [theme] = figures.concepts.themes;
  const people = peopleText(now ?? {}, context);
  const change =
    before === undefined || years.slice(0, -1).every((each) => each.actions === 0)
      ? words.summary.nothingBefore
      : words.summary.change(actions - before.actions, before.year);
  const reached = () => {
    if (stated.reach === 0) return words.summary.noPeople;
    return stated.reach === actions
      ? words.summary.allPeople(people, actions)
      : words.summary.people(people, stated.reach, actions);
  };
  return [
    words.summary.actions(actions, scope.territory.name, scope.year),
    change,
    stated.carrier === 0 ? words.summary.noCarrier : words.summary.carriers(figures.carriers, stated.carrier),
    theme ? words.summary.theme(conceptName("themes", theme.code, context), theme.actions) : "",
    reached(),
    stated.evaluation === 0
      ? words.summary.noEvaluation
      : words.summary.evaluated(evaluation["carried-out"], actions, stated.evaluation),
  ]
    .filter(Boolean)
    .join(" ");
}

function pageOf(key: string, sourceUrl: string | undefined, baseUrl: string | undefined) {
  return baseUrl === undefined ? sourceUrl : `${baseUrl.replace(/\/+$/, "")}/action/${key}`;
}

/** The records of the year in the order of their titles, those of one action one after the other. */
function listTable(context: ReportContext): ReportTable {
  const { figures, words, language, territories, baseUrl } = context;
  const rows = figures.list
    .map((each) => ({ each, title: titleOf(each, language) }))
    .sort((a, b) => compareCodePoints(a.title, b.title) || compareCodePoints(a.each.address, b.each.address));
  return {
    caption: words.tables.list,
    question: "list",
    denominator: words.records(figures.list.length, figures.actions),
    columns: [
      { heading: words.columns.title },
      { heading: words.columns.carrier },
      { heading: words.columns.places },
    ],
    rows: rows.map(({ each, title }) => [
      linked(title, pageOf(each.key, each.sourceUrl, baseUrl)),
      each.carrier ?? words.unnamed,
      each.named.map((code) => territories.get(code)?.name ?? code).join(", "),
    ]),
  };
}

/** Names that records have, each with how many records have it, the most frequent first. */
function tallied(names: readonly string[], { words }: ReportContext): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || compareCodePoints(a, b))
    .map(([name, count]) => `${name} (${words.number(count)})`)
    .join(", ");
}

function method(context: ReportContext): readonly Block[] {
  const { figures, words, language } = context;
  const publishers = tallied(
    figures.list.flatMap((each) => each.publishers),
    context,
  );
  const licences = tallied(
    figures.list.map((each) => label(licence, each.licence, language) ?? each.licence),
    context,
  );
  return [
    { kind: "list", items: words.method },
    paragraph(publishers === "" ? words.noSources : words.sources(publishers)),
    paragraph(words.licences(licences)),
    paragraph(words.anonymous),
  ];
}

function annex({ figures, words, language }: ReportContext): readonly Block[] {
  return questionNames.flatMap((name): Block[] => {
    const sparql = reportSparql(name, figures.scope, language);
    if (sparql === undefined) return [];
    return [{ kind: "question", name, title: words.questions[name], sparql }];
  });
}

function sections(context: ReportContext): readonly Section[] {
  const { headings } = context.words;
  const places = placesTables(context);
  return [
    {
      id: "essentiel",
      heading: headings.key,
      blocks: [{ kind: "figures", figures: keyFigures(context) }, paragraph(summary(context))],
    },
    { id: "evolution", heading: headings.years, blocks: [table(yearsTable(context))] },
    ...(places.length > 0 ? [{ id: "lieux", heading: headings.where, blocks: places.map(table) }] : []),
    { id: "themes", heading: headings.themes, blocks: [table(conceptTable("themes", context))] },
    {
      id: "publics",
      heading: headings.whom,
      blocks: (["lifeStages", "situations", "roles", "settings"] as const).map((field) =>
        table(conceptTable(field, context)),
      ),
    },
    { id: "porteurs", heading: headings.who, blocks: [table(conceptTable("structureTypes", context))] },
    {
      id: "cadre",
      heading: headings.plans,
      blocks: [table(conceptTable("plans", context)), table(programmesTable(context))],
    },
    { id: "resultats", heading: headings.outcomes, blocks: [table(outcomesTable(context))] },
    { id: "evaluation", heading: headings.evaluation, blocks: [table(evaluationTable(context))] },
    { id: "inconnu", heading: headings.unknown, blocks: [table(unknownTable(context))] },
    { id: "actions", heading: headings.list, blocks: [table(listTable(context))] },
    { id: "methode", heading: headings.method, blocks: method(context) },
    { id: "annexe", heading: headings.annex, blocks: annex(context) },
  ];
}

/** The report of some figures as a document: what the page and the Word document are written from. */
export function buildReport(context: ReportContext): ReportDocument {
  const { figures, words, language, publisher } = context;
  const { territory, year, years } = figures.scope;
  const type = label(territoryType, territory.type, language) ?? territory.type;
  const bare = territory.code.slice(territory.code.indexOf(":") + 1);
  const { facts } = words;
  const all = sections(context);
  const asked = all.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "question" ? [block.name] : [])),
  );
  return {
    language,
    title: words.title,
    subtitle: words.subtitle(territory.name, year),
    facts: [
      [facts.territory, words.typed(territory.name, type, bare)],
      [facts.period, words.period(year, years[0] ?? year, years.at(-2) ?? year)],
      ...(publisher === undefined ? [] : [[facts.publisher, publisher] as const]),
      [facts.records, words.records(figures.list.length, figures.actions)],
    ],
    sections: all,
    words: { question: words.question, contents: words.contents, colon: words.colon },
    numbers: new Map(asked.map((name, index) => [name, index + 1])),
  };
}
