import { normaliseLabel, type TerritoryIndex, type TerritoryTypeNotation } from "@openhpa/vocabularies";
import { columnNamed, type HeaderMeaning, territoryTypeOf } from "./column-names.js";
import type { TableColumn } from "./table-columns.js";

/** A header that is a question and one of its answers: `Publics visés [Enfants]`, `Publics visés - Enfants`, `public/enfants`. */
const CHOICES: readonly RegExp[] = [
  /^(.+?)\s*\[([^[\]]+)\]$/su,
  /^(.+?)\s+[-–—:>|]\s+(.+)$/su,
  /^([^/]+?)\s*\/\s*([^/]+)$/su,
  /^(.+?)\s*\(([^()]+)\)$/su,
  /^([^:]+?)\s?:\s*([^:]+)$/su,
];
const YEAR = /^(?:année )?((?:19|20)\d\d)$/iu;
const CODE = /^(?:dépt?\.? |département |cd )?(\d{2,3}|2[AB])$/iu;
const CANTON = /^[A-Z]{2}$/;

/** One of the answers to a question, in a column of its own. */
interface Choice {
  readonly base: string;
  readonly option: string;
  readonly column: Extract<HeaderMeaning, { is: "column" }>["column"];
  readonly territoryType: TerritoryTypeNotation | undefined;
}

function choiceIn(header: string, meaning: (header: string) => HeaderMeaning): Choice | undefined {
  const text = header.replace(/\s+/gu, " ").trim();
  for (const form of CHOICES) {
    const [, base = "", option = ""] = form.exec(text) ?? [];
    const of = base === "" ? undefined : meaning(base);
    if (of?.is !== "column" || !of.column.field.many || YEAR.test(option)) continue;
    // A list of objectives or results has no answers to tick.
    const { kind } = of.column.field.datatype;
    const isList =
      kind === "code" ||
      kind === "territory" ||
      /^(?:audiences|partners|funders|plans)$/.test(of.column.name);
    if (isList)
      return {
        base: normaliseLabel(base),
        option: option.trim(),
        column: of.column,
        territoryType: territoryTypeOf(base),
      };
  }
  return undefined;
}

/** The département or canton that a header is, by its code or its name. */
function placeIn(
  header: string,
  territories: TerritoryIndex,
): readonly [string, TerritoryTypeNotation] | undefined {
  const text = header.trim();
  const [, code] = CODE.exec(text) ?? [];
  const behind = /^\p{Lu}[^()]{2,40}\((\d{2,3}|2[AB])\)$/u.exec(text)?.[1];
  const named = behind ?? /^(\d{2,3}|2[AB])\s*[-–:]\s*\p{L}/u.exec(text)?.[1] ?? code;
  if (named !== undefined) {
    const found = territories.get(`departement:${named.toUpperCase()}`);
    return found ? [found.code.slice("departement:".length), "departement"] : undefined;
  }
  if (CANTON.test(text)) return territories.get(`canton:${text}`) ? [text, "canton"] : undefined;
  for (const type of ["departement", "canton"] as const)
    if (/^\p{Lu}/u.test(text) && territories.find(text, { type }).length === 1) return [text, type];
  return undefined;
}

const FEWEST = 2;

/** The columns of a group that has several, with the meaning that each gets. */
function grouped<T>(
  found: ReadonlyMap<TableColumn, T>,
  groupOf: (one: T) => string,
  changed: (column: TableColumn, one: T) => TableColumn,
): ReadonlyMap<TableColumn, TableColumn> {
  const counts = new Map<string, number>();
  for (const one of found.values()) counts.set(groupOf(one), (counts.get(groupOf(one)) ?? 0) + 1);
  return new Map(
    [...found].flatMap(([column, one]) =>
      (counts.get(groupOf(one)) ?? 0) >= FEWEST ? [[column, changed(column, one)] as const] : [],
    ),
  );
}

function collected<T>(
  columns: readonly TableColumn[],
  of: (column: TableColumn) => T | undefined,
): ReadonlyMap<TableColumn, T> {
  return new Map(
    columns.flatMap((column) => {
      const found = of(column);
      return found === undefined ? [] : [[column, found] as const];
    }),
  );
}

/** True where a header is the title that tables of ours give to a column: `Territoire – Territoires` asks, and has no answer in it. */
function isTitle(header: string, { label }: Choice["column"]): boolean {
  const printed = normaliseLabel(header);
  return Object.values(label).some((title) => normaliseLabel(title) === printed);
}

/** True for a column without a meaning, or whose mapping names the column that its answers go to. */
function isFreeFor(
  { meaning: of, ...column }: TableColumn,
  target: Choice["column"] | undefined,
  choices: ReadonlyMap<TableColumn, Choice>,
): boolean {
  const isMapped =
    of.is === "column" && of.how === "mapping" && of.column === target && of.form === undefined;
  return (
    (of.is === "unknown" || isMapped) && ![...choices.keys()].some(({ index }) => index === column.index)
  );
}

/**
 * Answers in columns of their own: several columns with one question before the answer, one for each département or canton, or one for each
 * year. A mark in them says that the answer is given.
 */
export function withChoices(
  columns: readonly TableColumn[],
  meaning: (header: string) => HeaderMeaning,
  territories: TerritoryIndex,
): readonly TableColumn[] {
  const isFree = ({ header, meaning: of }: TableColumn) =>
    of.is !== "column" || (of.how !== "name" && !isTitle(header, of.column));
  const choices = collected(columns.filter(isFree), ({ header, meaning: of }) => {
    const choice = choiceIn(header, meaning);
    const isOther =
      of.is === "ignored" || (of.is === "column" && of.how === "mapping" && of.column !== choice?.column);
    return isOther ? undefined : choice;
  });
  const coverage = columnNamed("coverage_territories");
  const start = columnNamed("period_start");
  const end = columnNamed("period_end");
  const places = collected(
    columns.filter((column) => isFreeFor(column, coverage, choices)),
    ({ header }) => placeIn(header, territories),
  );
  const years = collected(
    columns.filter((column) => isFreeFor(column, start, choices)),
    ({ header }) => YEAR.exec(header.trim())?.[1],
  );
  const chosen = new Map([
    ...grouped(
      choices,
      ({ base }) => base,
      (column, { column: of, option, territoryType }) => ({
        ...column,
        territoryType,
        meaning: { is: "column", column: of, how: "label", columns: [of], form: { is: "choice", option } },
      }),
    ),
    ...(coverage
      ? grouped(
          places,
          ([, type]) => type,
          (column, [option, territoryType]) => ({
            ...column,
            territoryType,
            meaning: {
              is: "column",
              column: coverage,
              how: "label",
              columns: [coverage],
              form: { is: "choice", option },
            },
          }),
        )
      : []),
    ...(start && end
      ? grouped(
          years,
          () => "year",
          (column, year) => ({
            ...column,
            meaning: {
              is: "column",
              column: start,
              how: "label",
              columns: [start, end],
              form: { is: "year-mark", year },
            },
          }),
        )
      : []),
  ]);
  return columns.map((column) => chosen.get(column) ?? column);
}
