import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ALL, UNSTATED } from "@openhpa/statistics";
import { smallTerritories } from "@openhpa/vocabularies";
import { parquetReadObjects } from "hyparquet";
import { cubeQuestions } from "../cube/cube-questions.js";
import { type Both, type CubeDimension, cubeCode, dimensionWords } from "../cube/cube-terms.js";
import { CUBE_PARQUET, CUBE_TURTLE } from "../cube/write-cube.js";
import { dumpAddress } from "../data/addresses.js";
import type { Manifest } from "../data/manifest.js";
import type { PageExample, PageLanguage } from "./page-data.js";

/** A row of the statistics of a dump, as its Parquet file has it. */
interface StatisticsRow extends Readonly<Record<CubeDimension, string>> {
  readonly table: string;
  readonly actions: number;
  readonly editions: number;
  readonly known: number;
  readonly people: number | null;
  readonly people_status: string;
}

/** The statistics of a dump as the page shows them: what stands in the list, and the rows of each by its name. */
export interface StatisticsAnswers {
  examples(language: PageLanguage): readonly PageExample[];
  /** Rows in the SPARQL results format; undefined for a name that is not there. */
  rows(name: string, language: PageLanguage): object | undefined;
}

/** A drawing of the statistics: a table of the cube, at one level of territory where it has one. */
interface Drawn {
  readonly table: string;
  /** The dimension of the labels, then that of the series. */
  readonly dimensions: readonly CubeDimension[];
  readonly level?: "region" | "departement" | "canton";
}

const drawn: readonly Drawn[] = [
  { table: "year", dimensions: ["year"] },
  { table: "territory", dimensions: ["territory"], level: "departement" },
  { table: "territory", dimensions: ["territory"], level: "region" },
  { table: "territory", dimensions: ["territory"], level: "canton" },
  { table: "theme", dimensions: ["theme"] },
  { table: "audience", dimensions: ["audience"] },
  { table: "category", dimensions: ["category"] },
  { table: "year-theme", dimensions: ["year", "theme"] },
  { table: "year-category", dimensions: ["year", "category"] },
];

const nameOf = ({ table, level }: Drawn) => (level ? `${table}-${level}` : table);

const subject: Both = { fr: "Statistiques publiées", en: "Published statistics" };
const columns: Readonly<Record<PageLanguage, Readonly<Record<string, string>>>> = {
  fr: {
    actions: "actions",
    people: "personnes",
    known: "renseignees",
    status: "personnes_dites",
    code: "code",
  },
  en: { actions: "actions", people: "people", known: "known", status: "people_status", code: "code" },
};
const statusWords: Readonly<Record<string, Both>> = {
  published: { fr: "nombre publié", en: "published" },
  suppressed: { fr: "nombre retenu", en: "kept back" },
  unknown: { fr: "nombre inconnu", en: "unknown" },
  "not-counted": { fr: "non compté ici", en: "not counted here" },
};

const INTEGER = "http://www.w3.org/2001/XMLSchema#integer";
const DECIMAL = "http://www.w3.org/2001/XMLSchema#decimal";
const text = (value: string) => ({ type: "literal", value });
const number = (value: number, datatype = INTEGER) => ({ type: "literal", value: String(value), datatype });

/** What a column of codes is called. */
function columnOf(dimension: CubeDimension, { level }: Drawn, language: PageLanguage): string {
  const words =
    dimension === "territory" && level
      ? cubeCode("level", level, smallTerritories()).label
      : dimensionWords[dimension].name;
  return words[language].toLowerCase().replaceAll(" ", "_");
}

const byWords = (item: Drawn, language: PageLanguage) =>
  item.dimensions
    .map((dimension) => columnOf(dimension, item, language).replaceAll("_", " "))
    .join(language === "fr" ? " et " : " and ");

function answerOf(item: Drawn, all: readonly StatisticsRow[], language: PageLanguage): object {
  const { dimensions, table, level } = item;
  const isStated = (row: StatisticsRow) =>
    dimensions.every((dimension) => row[dimension] !== UNSTATED && row[dimension] !== ALL);
  const own = all.filter((row) => row.table === table && (!level || row.level === level) && isStated(row));
  const names = columns[language];
  const labels = dimensions.map((dimension) => columnOf(dimension, item, language));
  const counts = [names.actions, names.people, names.known, names.status] as string[];
  const bindings = own.map((row) => ({
    ...(level === "departement" ? { code: text(row.territory.slice("departement:".length)) } : {}),
    ...Object.fromEntries(
      dimensions.map((dimension, place) => [
        labels[place],
        text(cubeCode(dimension, row[dimension], smallTerritories()).label[language]),
      ]),
    ),
    [names.actions as string]: number(row.actions),
    ...(row.people === null ? {} : { [names.people as string]: number(row.people, DECIMAL) }),
    [names.known as string]: number(row.known),
    [names.status as string]: text((statusWords[row.people_status] as Both)[language]),
  }));
  const vars = [...(level === "departement" ? ["code"] : []), ...labels, ...counts];
  return { head: { vars }, results: { bindings } };
}

function limitsOf(item: Drawn, all: readonly StatisticsRow[], language: PageLanguage): string {
  const total = all.find(({ table }) => table === "total");
  const without = all.find(
    (row) =>
      row.table === item.table &&
      (!item.level || row.level === item.level) &&
      item.dimensions.some((each) => row[each] === UNSTATED),
  );
  const few = without?.actions ?? 0;
  return language === "fr"
    ? `Actions en tout : ${total?.actions ?? 0}, dont ${few} sans ${byWords(item, "fr")}. Une action peut compter dans plusieurs lignes : elles ne s'additionnent pas. Les petits nombres de personnes sont retenus, et d'autres avec eux pour qu'on ne les déduise pas ; la question ci-dessus, posée aux fiches, ne retient rien.`
    : `Actions in all: ${total?.actions ?? 0}, of which ${few} without ${byWords(item, "en")}. An action may count in several rows: they do not add up. Small numbers of people are kept back, and others with them so that nobody works them out; the question above, asked of the records, keeps nothing back.`;
}

function exampleOf(
  item: Drawn,
  all: readonly StatisticsRow[],
  manifest: Manifest,
  language: PageLanguage,
): PageExample {
  const [label = "", series] = item.dimensions.map((dimension) => columnOf(dimension, item, language));
  const shown = { number: "actions", ...(series === undefined ? {} : { series }) };
  const name = nameOf(item);
  const address = `${dumpAddress(manifest.base, CUBE_TURTLE)}#question-${item.table}`;
  const title =
    language === "fr"
      ? `Actions et personnes par ${byWords(item, "fr")}`
      : `Actions and people by ${byWords(item, "en")}`;
  return {
    id: `statistics-${name}`,
    question: title,
    subject: subject[language],
    keywords: [subject[language], ...item.dimensions],
    limits: limitsOf(item, all, language),
    sparql: cubeQuestions.find((question) => question.name === item.table)?.sparql ?? "",
    view:
      item.level === "departement"
        ? { kind: "map", departement: "code", number: "actions" }
        : { kind: "chart", label, ...shown },
    rows: `statistics/${name}?lang=${language}`,
    cite: `${manifest.title}, ${title}, version ${manifest.version}. ${address}`,
  };
}

/** Reads the statistics of a dump; one that has none shows none. */
export async function readStatistics(dir: string, manifest: Manifest): Promise<StatisticsAnswers> {
  const isThere = manifest.files.some(({ path }) => path === CUBE_PARQUET);
  const bytes = isThere ? await readFile(join(dir, CUBE_PARQUET)) : undefined;
  const file = bytes?.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as
    | ArrayBuffer
    | undefined;
  const all = file ? ((await parquetReadObjects({ file })) as never as readonly StatisticsRow[]) : [];
  const shown = drawn.filter(({ table, level }) =>
    all.some((row) => row.table === table && (!level || (row.level === level && row.territory !== UNSTATED))),
  );
  return {
    examples: (language) => shown.map((item) => exampleOf(item, all, manifest, language)),
    rows(name, language) {
      const item = shown.find((each) => nameOf(each) === name);
      return item && answerOf(item, all, language);
    },
  };
}
