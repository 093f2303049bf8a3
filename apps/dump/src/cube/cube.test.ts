import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expandCurie } from "@openhpa/core";
import { ALL, UNSTATED } from "@openhpa/statistics";
import { smallTerritories } from "@openhpa/vocabularies";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { parquetReadObjects } from "hyparquet";
import { Parser, type Quad, Store as QuadStore, Writer } from "n3";
import { Store } from "oxigraph";
import { beforeAll, expect, test } from "vitest";
import { type Dump, openDump } from "../ask/open-dump.js";
import { buildSeeds, hashesOf, seeds } from "../test/seeds.js";
import { variedRecords } from "../test/varied-corpus.js";
import { verifyDump } from "../verify/verify.js";
import { cubeQuestions } from "./cube-questions.js";
import { CUBE, type CubeDimension, cubeCode, cubeDimensions } from "./cube-terms.js";
import {
  brokenConstraints,
  duplicateRows,
  integrityConstraints,
  normalise,
} from "./integrity-constraints.fixture.js";

const qb = (name: string) => expandCurie(`qb:${name}`);
const territories = await loadTerritories();

/** Made-up actions of which some reached few people, and of which some are editions of others. */
const records = [
  ...seeds,
  ...variedRecords(24).map((action, index) => ({
    ...action,
    ...(action.peopleReached !== undefined && index % 5 === 1 ? { peopleReached: 3 + (index % 7) } : {}),
    ...(index % 6 === 5
      ? { precededBy: [{ key: "avant", record: variedRecords(24)[index - 1]?.key as string }] }
      : {}),
  })),
  // Places that went into others, lie in others, or lie in none: a region and a commune of before, a district, two inter-municipalities, countries.
  ...["region:82", "commune:49144", "commune:69385", "epci:244400404", "epci:247200348", "country:BE"].map(
    (code, index) => ({
      type: "Action",
      key: `lieu-${index}`,
      title: { fr: `Lieu ${index}` },
      edition: "2015",
      peopleReached: 20 + index,
      coverage: { territories: [code] },
    }),
  ),
];

type Row = Readonly<Record<string, unknown>>;

let dir = "";
let dump: Dump;
let quads: readonly Quad[] = [];
let rows: readonly Row[] = [];

beforeAll(async () => {
  dir = (await buildSeeds(records as never)).dir;
  const opened = await openDump(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  dump = opened.dump;
  quads = new Parser().parse(gunzipSync(readFileSync(join(dir, "statistics.ttl.gz"))).toString());
  const bytes = readFileSync(join(dir, "statistics.parquet"));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  rows = await parquetReadObjects({ file: file as ArrayBuffer });
});

test("the dump lists the cube, and is whole", async () => {
  const file = dump.manifest.files.find(({ path }) => path === "statistics.ttl.gz");
  expect(file).toMatchObject({ mediaType: "text/turtle", compression: "gzip", quads: quads.length });
  expect(new Set(quads.map((quad) => JSON.stringify(quad.toJSON()))).size).toBe(quads.length);
  expect(dump.manifest.files.some(({ path }) => path === "statistics.parquet")).toBe(true);
  expect((await verifyDump(dir)).problems).toEqual([]);
});

/** Columns of a question by the dimensions that they are codes of. */
const columns: Readonly<Record<string, CubeDimension>> = {
  annee: "year",
  niveau: "level",
  territoire: "territory",
  theme: "theme",
  public: "audience",
  categorie: "category",
};

/** The address of a code as a question gives it: a year and what is unstated stand for themselves, a level for its list. */
function asAsked(dimension: CubeDimension, code: string): string {
  if (code === UNSTATED || dimension === "year") return code;
  if (dimension === "level") return `https://w3id.org/openhpa/vocab/${code}`;
  return cubeCode(dimension, code, territories).iri;
}

const isCode = (value: unknown, dimension: CubeDimension) => dimension === "level" || value !== ALL;

test.each(
  cubeQuestions.map((question) => [question.name, question] as const),
)("the rows of %s are those of its question", (name, question) => {
  const answer = dump.query(question.sparql);
  if (!answer.ok || answer.value.kind !== "select") throw new Error(name);
  const asked = answer.value.rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, term]) => [column, term.value])),
  );
  const key = (row: Readonly<Record<string, string>>) =>
    Object.keys(columns)
      .map((column) => row[column] ?? "")
      .join(" ");
  const byPlace = new Map(asked.map((row) => [key(row), row]));
  const own = rows.filter(({ table }) => table === name);
  expect(own).toHaveLength(asked.length);
  for (const row of own) {
    const place = Object.fromEntries(
      Object.entries(columns).map(([column, dimension]) => {
        const isVarying = question.dimensions.includes(
          (dimension === "level" ? "territory" : dimension) as never,
        );
        return [
          column,
          isVarying && isCode(row[dimension], dimension) ? asAsked(dimension, row[dimension] as string) : "",
        ];
      }),
    );
    const answered = byPlace.get(key(place));
    expect(answered, key(place)).toBeDefined();
    expect([row.actions, row.editions, row.known]).toEqual(
      [answered?.actions, answered?.editions, answered?.renseignees].map(Number),
    );
    if (row.people_status === "published") expect(row.people).toBe(Number(answered?.personnes));
    else expect(row.people).toBeNull();
    if (row.people_status === "unknown") expect(answered?.personnes).toBeUndefined();
  }
});

test("the table and the graph hold the same rows", () => {
  const store = new QuadStore([...quads]);
  const value = (subject: string, name: string) =>
    store.getObjects(subject, `${CUBE}${name}`, null)[0]?.value;
  const told = (dataSet: string, measures: readonly string[]) =>
    store
      .getSubjects(qb("dataSet"), null, null)
      .filter(({ value: node }) => node.includes(`#${dataSet}_`))
      .map(({ value: node }) => [...cubeDimensions, ...measures].map((name) => value(node, name)).join(" "))
      .sort();
  const code = (row: Row, dimension: CubeDimension) =>
    cubeCode(dimension, row[dimension] as string, territories).iri;
  const of = (some: readonly Row[], measures: (row: Row) => readonly unknown[]) =>
    some
      .map((row) => [...cubeDimensions.map((dimension) => code(row, dimension)), ...measures(row)].join(" "))
      .sort();
  expect(told("actions", ["actions", "editions", "known", "peopleStatus"])).toEqual(
    of(rows, (row) => [row.actions, row.editions, row.known, `${CUBE}status-${row.people_status}`]),
  );
  expect(told("people", ["people", "basedOn"])).toEqual(
    of(
      rows.filter(({ people }) => people !== null),
      (row) => [row.people, row.known],
    ),
  );
  expect(rows.some(({ people_status: status }) => status === "suppressed")).toBe(true);
});

/** What is said of all but rows and slices. */
const isRowOrSlice = ({ subject }: Quad) => /#(?:actions|people)(?:-by-[a-z]+)?_/.test(subject.value);

function storeOf(some: readonly Quad[]): Store {
  const store = new Store();
  store.load(new Writer({ format: "N-Triples" }).quadsToString([...some]), {
    format: "application/n-triples",
  });
  normalise(store);
  return store;
}

test("slices hold 300 rows at most, and IC-1 to IC-21 hold on every third of them", () => {
  const structure = quads.filter((quad) => !isRowOrSlice(quad) && quad.predicate.value !== qb("slice"));
  const bySubject = new Map<string, Quad[]>();
  for (const quad of quads) {
    const known = bySubject.get(quad.subject.value);
    if (known) known.push(quad);
    else bySubject.set(quad.subject.value, [quad]);
  }
  const slices = quads.filter(({ predicate }) => predicate.value === qb("slice"));
  expect(slices.length).toBeGreaterThan(500);
  const base = storeOf(structure);
  expect(Object.keys(integrityConstraints)).toHaveLength(21);
  const checked = slices.filter((_, place) => place % 3 === 0);
  for (const slice of checked) {
    const own = bySubject.get(slice.object.value) ?? [];
    const observations = own.filter(({ predicate }) => predicate.value === qb("observation"));
    expect(observations.length).toBeGreaterThan(0);
    expect(observations.length).toBeLessThanOrEqual(300);
    const added = [slice, ...own, ...observations.flatMap(({ object }) => bySubject.get(object.value) ?? [])];
    const text = new Writer({ format: "N-Triples" }).quadsToString(added);
    base.load(text, { format: "application/n-triples" });
    expect(brokenConstraints(base), slice.object.value).toEqual([]);
    for (const quad of storeOf(added).match()) base.delete(quad);
  }
});

test("the constraints hold on the whole cube, the one of duplicates as a question of groups", () => {
  const store = storeOf(quads);
  const all = Object.keys(integrityConstraints).filter((name) => name !== "IC-12");
  expect(brokenConstraints(store, all)).toEqual([]);
  expect(duplicateRows(store)).toBe(0);
});

test("the question of groups finds what IC-12 finds: a row that stands twice, and no other", () => {
  const structure = quads.filter((quad) => !isRowOrSlice(quad) && quad.predicate.value !== qb("slice"));
  const observations = [
    ...new Set(
      quads
        .filter(isRowOrSlice)
        .filter(({ subject }) => subject.value.includes("#actions_"))
        .map(({ subject }) => subject.value),
    ),
  ].slice(0, 12);
  const some = quads.filter(({ subject }) => observations.includes(subject.value));
  for (const [node, changed] of [
    [undefined, undefined],
    [observations[3], undefined],
    [observations[3], "theme"],
  ] as const) {
    const store = storeOf([...structure, ...some]);
    const copied = some.filter(
      ({ subject, predicate }) => subject.value === node && predicate.value !== `${CUBE}${changed}`,
    );
    const lines = new Writer({ format: "N-Triples" })
      .quadsToString(copied)
      .replaceAll(`<${node}>`, `<${node}-again>`);
    const other = changed
      ? `<${node}-again> <${CUBE}${changed}> <https://w3id.org/openhpa/vocab/theme/alcohol> .\n`
      : "";
    store.load(lines + other, { format: "application/n-triples" });
    expect(duplicateRows(store) > 0).toBe(brokenConstraints(store, ["IC-12"]).length > 0);
    expect(duplicateRows(store)).toBe(node && !changed ? 1 : 0);
  }
});

test.each([
  ["IC-1", "dataSet"],
  ["IC-2", "structure"],
  ["IC-9", "sliceStructure"],
  ["IC-3", "measure"],
  ["IC-5", "codeList"],
])("%s sees that %s is missing", (name, property) => {
  const store = storeOf(quads.filter(({ predicate }) => predicate.value !== qb(property)));
  expect(brokenConstraints(store, [name])).toEqual([name]);
});

test.each([
  ["IC-10", `${CUBE}theme`],
  ["IC-11", `${CUBE}theme`],
  ["IC-14", `${CUBE}known`],
  ["IC-19", expandCurie("skos:inScheme")],
])("%s sees that %s is missing", (name, property) => {
  const store = storeOf(quads.filter(({ predicate }) => predicate.value !== property));
  expect(brokenConstraints(store, [name])).toEqual([name]);
});

test("every row and every slice names the question that gives it, whose text the graph holds", () => {
  const store = new QuadStore([...quads]);
  const nodes = [
    ...store.getSubjects(qb("dataSet"), null, null),
    ...store.getSubjects(qb("sliceStructure"), null, null),
  ];
  for (const node of nodes) expect(store.getObjects(node, `${CUBE}question`, null)).toHaveLength(1);
  const texts = store.getQuads(null, expandCurie("sh:select"), null, null).map(({ object }) => object.value);
  expect(texts.sort()).toEqual(cubeQuestions.map(({ sparql }) => sparql).sort());
});

test("the same records in another order give the same cube", async () => {
  const other = await buildSeeds([...records].reverse() as never);
  const of = (folder: string) => [...hashesOf(folder)].filter(([path]) => path.startsWith("statistics"));
  expect(of(other.dir)).toEqual(of(dir));
});

test("a list of codes of one level has 300 codes at most", () => {
  const types = ["region", "departement", "canton"] as const;
  const index = smallTerritories();
  for (const type of types)
    expect([...index.all()].filter((territory) => territory.type === type).length).toBeLessThan(300);
});
