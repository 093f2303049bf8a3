import { SMALLEST_PUBLISHED_COUNT } from "@openhpa/core";
import { label, smoc, territoryType } from "@openhpa/vocabularies";
import { bar, chart } from "./counted-table.js";
import type { ReportContext } from "./report-context.js";
import type { Cell, ReportTable } from "./report-document.js";
import type { YearFigures } from "./report-figures.js";
import { evaluationStates, type StatedField } from "./report-questions.js";

/** People as the report tells them: small sums and unknown ones in words. */
export function peopleText({ people }: Pick<YearFigures, "people">, { words }: ReportContext): string {
  if (people === undefined) return words.people.unknown;
  if (people > 0 && people < SMALLEST_PUBLISHED_COUNT) return words.people.small;
  return words.number(people);
}

/** Actions and people of every year of the scope. */
export function yearsTable(context: ReportContext): ReportTable {
  const { figures, words } = context;
  const { columns } = words;
  const items = figures.years.map(({ year, actions }) => bar(year, actions, context));
  return {
    caption: words.tables.years,
    question: "years",
    columns: [
      { heading: columns.year },
      ...[columns.actions, columns.records, columns.people, columns.known].map(
        (heading) => ({ heading, isNumber: true }) as const,
      ),
    ],
    rows: figures.years.map((each) => [
      each.year,
      words.number(each.actions),
      words.number(each.records),
      each.actions === 0 ? "–" : peopleText(each, context),
      words.number(each.known),
    ]),
    chart: chart(["years", "columns"], words.tables.years, items, context),
    note: words.notes.people,
  };
}

/** The rows of a level: for départements and regions every one, for communes those that an action names. */
function levelRows(level: string, { figures, territories }: ReportContext) {
  const found = figures.places.filter(({ code }) => code.startsWith(`${level}:`));
  return [...found]
    .sort((a, b) => b.actions - a.actions)
    .map(({ code, actions }) => ({ code, actions, name: territories.get(code)?.name ?? code }));
}

/** Présent territories of a level of which no action of the year is; none for levels of which there are too many to name. */
function namesWithout(level: string, { figures, territories }: ReportContext): readonly string[] {
  if (!["region", "departement", "canton"].includes(level)) return [];
  const found = new Set(figures.places.map(({ code }) => code));
  const { code: own } = figures.scope.territory;
  return [...territories.all()].flatMap(({ code, type, name, current, end }) => {
    if (type !== level || current !== undefined || end !== undefined || found.has(code)) return [];
    return territories.ancestors(code).some((holder) => holder.code === own) ? [name] : [];
  });
}

/** A table for each kind of territory inside that of the report which some action names. */
export function placesTables(context: ReportContext): readonly ReportTable[] {
  const { figures, words, language } = context;
  return figures.scope.within.flatMap((level) => {
    const rows = levelRows(level, context);
    const without = namesWithout(level, context);
    if (rows.length === 0 && without.length === 0) return [];
    const caption = words.tables.places(label(territoryType, level, language) ?? level);
    const known = figures.located[level] ?? 0;
    const items = rows.map(({ name, actions }) => bar(name, actions, context));
    const notes = [
      rows.length === 0 ? words.notes.nothing : words.notes.several,
      without.length === 0 ? "" : words.notes.withoutRow(without.join(", ")),
    ];
    return {
      caption,
      question: "places" as const,
      denominator: words.denominator(known, figures.actions),
      columns: [
        { heading: label(territoryType, level, language) ?? level },
        { heading: words.columns.code },
        { heading: words.columns.actions, isNumber: true as const },
      ],
      rows: rows.map(({ code, name, actions }) => [
        name,
        code.slice(code.indexOf(":") + 1),
        words.number(actions),
      ]),
      ...(rows.length > 0 ? { chart: chart([`places-${level}`, "bars"], caption, items, context) } : {}),
      note: notes.filter(Boolean).join(" "),
    };
  });
}

export function programmesTable({ figures, words, territories }: ReportContext): ReportTable {
  const { columns, tables, notes } = words;
  const known = figures.stated.programmes;
  return {
    caption: tables.programmes,
    question: "programmes",
    denominator: words.denominator(known, figures.actions),
    columns: [
      { heading: columns.programme },
      { heading: columns.region },
      { heading: columns.actions, isNumber: true },
    ],
    rows: figures.programmes.map(({ region, number, label: name, actions }) => [
      number === "" ? name : `${number} – ${name}`,
      territories.get(`region:${region}`)?.name ?? "–",
      words.number(actions),
    ]),
    note: figures.programmes.length === 0 ? notes.nothing : notes.several,
  };
}

const stages = ["listed-by-source", "planned", "claimed", "measured"] as const;

/** The twelve categories of the Swiss model in their order, those without actions too. */
export function outcomesTable(context: ReportContext): ReportTable {
  const { figures, words, language } = context;
  const countOf = (category: string, stage: string) =>
    figures.outcomes.find((each) => each.category === category && each.stage === stage)?.actions ?? 0;
  const categories = [...smoc.concepts].flatMap(([notation, { broader }]) => (broader ? [] : [notation]));
  const nameOf = (notation: string) => `${notation} – ${label(smoc, `smoc:${notation}`, language) ?? ""}`;
  const items = categories.map((notation) => bar(nameOf(notation), countOf(notation, "all"), context));
  const known = figures.stated.outcomes;
  return {
    caption: words.tables.outcomes,
    question: "outcomes",
    denominator: words.denominator(known, figures.actions),
    columns: [
      { heading: words.columns.category },
      { heading: words.columns.actions, isNumber: true },
      ...stages.map((stage) => ({ heading: words.stages[stage], isNumber: true }) as const),
    ],
    rows:
      known === 0
        ? []
        : categories.map((notation) => [
            nameOf(notation),
            ...["all", ...stages].map((stage) => words.number(countOf(notation, stage))),
          ]),
    ...(known > 0 ? { chart: chart(["outcomes", "bars"], words.tables.outcomes, items, context) } : {}),
    note: known === 0 ? words.notes.nothing : `${words.notes.several} ${words.notes.outcomeStages}`,
  };
}

export function evaluationTable(context: ReportContext): ReportTable {
  const { figures, words } = context;
  const items = evaluationStates.map((state) => bar(words.states[state], figures.evaluation[state], context));
  return {
    caption: words.tables.evaluation,
    question: "evaluation",
    denominator: words.denominator(figures.stated.evaluation, figures.actions),
    columns: [
      { heading: words.columns.state },
      { heading: words.columns.actions, isNumber: true },
      { heading: words.columns.shareOfAll, isNumber: true },
    ],
    rows: items.map(({ label: name, value, text }) => [name, text, words.share(value / figures.actions)]),
    chart: chart(["evaluation", "bars"], words.tables.evaluation, items, context),
    note: words.notes.exclusive,
  };
}

/** Of every field, how many actions say it and how many do not. */
export function unknownTable({ figures, words }: ReportContext): ReportTable {
  const fields = Object.entries(figures.stated) as [StatedField, number][];
  return {
    caption: words.tables.unknown,
    question: "stated",
    denominator: words.ofAll(figures.actions),
    columns: [
      { heading: words.columns.field },
      ...[words.columns.stated, words.columns.unknown, words.columns.shareOfAll].map(
        (heading) => ({ heading, isNumber: true }) as const,
      ),
    ],
    rows: fields.map(([field, known]) => [
      words.stated[field],
      words.number(known),
      words.number(figures.actions - known),
      words.share(known / figures.actions),
    ]),
  };
}

/** A cell that leads somewhere where there is somewhere to go: web addresses only. */
export function linked(text: string, href: string | undefined): Cell {
  return href !== undefined && /^https?:\/\//.test(href) ? { text, href } : text;
}
