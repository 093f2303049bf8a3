import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Action } from "@openhpa/core";
import { cardOf, STATE_FOLDER } from "@openhpa/publish";
import { validSeeds } from "@openhpa/testkit";
import { smallTerritories } from "@openhpa/vocabularies";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishSearch, smallActions } from "../testing/search-fixture.js";
import { searchDocument } from "./document.js";
import { partCount, partOf } from "./parts.js";
import type { PublishedFacet, PublishedIndex, PublishedSuggestion } from "./published.js";
import { recordFacts } from "./record-facts.js";

const territories = smallTerritories();
const actions = smallActions(24);

let dir: string;
/** A note of every part that was really made. */
const built: string[] = [];

const publish = (out: string, records: readonly Action[]) =>
  publishSearch({
    ...{ out: join(dir, out), records, territories, smallestPart: 8 },
    onPart: (part, count) => built.push(`${part}: ${count}`),
  });

/** Paths of all files below a folder, with forward slashes, sorted. */
async function pathsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

async function json<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(join(dir, path), "utf8")) as T;
}

async function bytesOf(out: string): Promise<Record<string, string>> {
  const paths = (await pathsIn(join(dir, out))).filter((path) => path.startsWith("search/"));
  const entries = paths.map(async (path) => [
    path,
    (await readFile(join(dir, out, path))).toString("base64"),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "openhpa-search-"));
  await publish("one", actions);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe("a search document", () => {
  test("holds the texts, names and codes of a real record, and no contact", () => {
    const seeds = validSeeds().map(({ record }) => record);
    const record = seeds.find(({ key }) => key === "equal-addictions-competences-et-nouveaux-parcours");
    if (!record) throw new Error("The seed is gone");
    const document = searchDocument(
      record,
      cardOf({ territories }, record),
      recordFacts(record),
      territories,
    );
    expect(document.url).toBe(`action/${record.key}.html`);
    expect(document.title).toEqual(record.title);
    expect(document.years).toBe("2004–2008");
    expect(document.texts[0]?.slice(0, 2)).toEqual(["summary", "fr"]);
    expect(document.texts[0]?.[2]).toMatch(/^Porté par l'association Drogues et Société/);
    for (const code of ["theme:addictive-behaviours", "territory:departement:94", "territory:region:11"])
      expect(document.codes).toContain(code);
    expect(document.names).toContain("Drogues et Société");
    expect(document.latest).toBe("2008");
    expect(document.filters).toMatchObject({
      theme: ["addictive-behaviours"],
      territory: ["departement:94", "region:11"],
      plan: ["eu-equal"],
      year: ["2004", "2005", "2006", "2007", "2008"],
      kind: ["programme"],
    });
    expect(document.filters.audience).toContain("life-stage:young-people");
    expect(document.filters.organisation).toContain("drogues-et-societe");
    expect(JSON.stringify(document)).not.toMatch(/@|\+33/);
  });

  test("puts a subcategory into its box of the grid and an unknown year in its place", () => {
    const { edition: _edition, ...undated } = smallActions(1)[0] as Action;
    const record: Action = { ...undated, outcomes: [{ key: "r", category: "smoc:B2-1", stage: "planned" }] };
    const { filters, latest } = searchDocument(
      record,
      cardOf({ territories }, record),
      recordFacts(record),
      territories,
    );
    expect(filters).toMatchObject({ year: ["unknown"] });
    expect(latest).toBeUndefined();
    expect(filters.smoc).toEqual(["B2"]);
  });

  test("holds all texts of a record, each with its language, and each once", () => {
    const record: Action = {
      ...(smallActions(1)[0] as Action),
      activities: Array.from({ length: 30 }, (_, index) => ({
        key: `a${index}`,
        title: { fr: `Séance ${index}`, de: `Sitzung ${index}` },
        description: { fr: "La parole circule." },
      })),
    };
    const { texts } = searchDocument(
      record,
      cardOf({ territories }, record),
      recordFacts(record),
      territories,
    );
    expect(texts.filter(([, , text]) => text === "La parole circule.")).toHaveLength(1);
    for (const text of [
      ["telling", "fr", "Séance 29"],
      ["telling", "de", "Sitzung 29"],
    ])
      expect(texts).toContainEqual(text);
  });
});

describe("parts", () => {
  test("are as many as the records need, and a record stays in its part", () => {
    expect([0, 1, 8, 9, 24].map((count) => partCount(count, 8))).toEqual([0, 1, 1, 2, 3]);
    const parts = actions.map(({ key }) => partOf(key, 3));
    expect(new Set(parts)).toEqual(new Set([0, 1, 2]));
    expect(actions.map(({ key }) => partOf(key, 3))).toEqual(parts);
  });

  test("hold every record once", async () => {
    const index = await json<PublishedIndex>("one/search/index.json");
    expect(index.records).toBe(24);
    expect(index.parts.map(({ folder }) => folder)).toEqual(["search/0/", "search/1/", "search/2/"]);
    expect(index.parts.reduce((sum, { records }) => sum + records, 0)).toBe(24);
    const urls = await Promise.all(
      (await pathsIn(join(dir, "one")))
        .filter((path) => /^search\/\d+\/rows\.bin$/.test(path))
        .map(async (path) => gunzipSync(await readFile(join(dir, "one", path))).toString("utf8")),
    );
    const keys = urls.flatMap((text) => text.split("\n").filter(Boolean)).map((line) => JSON.parse(line)[0]);
    expect(keys.sort()).toEqual(actions.map(({ key }) => key).sort());
    const paths = await pathsIn(join(dir, "one"));
    const hidden = paths.filter((path) => path.startsWith(".") && !path.startsWith(`${STATE_FOLDER}/`));
    expect(hidden).toEqual([".openhpa.json"]);
  });
});

describe("the lists beside the index", () => {
  test("name the values in use, in the order of the vocabulary, with their counts", async () => {
    const facets = await json<PublishedFacet[]>("one/search/facets.fr.json");
    const facet = (name: string) => facets.find((candidate) => candidate.name === name);
    expect(facets.map(({ name }) => name)).toEqual([
      "theme",
      "territory",
      "audience",
      "setting",
      "plan",
      "year",
      "smoc",
      "level",
      "kind",
      "organisation",
    ]);
    expect(facet("theme")?.values.map(({ count }) => count)).toEqual([8, 8, 8]);
    expect(facet("territory")?.values.map(({ label }) => label)).toEqual([
      "Hauts-de-France (région)",
      "Loire-Atlantique (département)",
      "Nord (département)",
      "Pays de la Loire (région)",
      "Vaud (canton suisse)",
    ]);
    expect(facet("year")?.values.map(({ value }) => value)[0]).toBe("2022");
    expect(facet("smoc")?.values.map(({ value }) => value)).toEqual(["A4", "B2", "D"]);
    expect(facet("organisation")?.values).toEqual([]);
    const english = await json<PublishedFacet[]>("one/search/facets.en.json");
    expect(english.find(({ name }) => name === "theme")?.values.map(({ label }) => label)).toContain(
      "Addictive behaviours",
    );
  });

  test("suggest by the first letters of every word, synonyms and English included", async () => {
    const find = async (letter: string, value: string) =>
      (await json<PublishedSuggestion[]>(`one/search/suggest/fr/${letter}.json`)).find(
        ([, , own]) => own === value,
      );
    expect(await find("m", "maison-des-adolescents")).toEqual([
      "Maison des Adolescents",
      "organisation",
      "maison-des-adolescents",
      6,
    ]);
    expect(await find("a", "maison-des-adolescents")).toBeDefined();
    expect((await find("b", "addictive-behaviours"))?.[4]).toContain("Addictive behaviours");
    expect((await find("4", "departement:44"))?.[0]).toBe("Loire-Atlantique (département)");
  });
});

describe("a second build", () => {
  test("of the same records in another order gives the same bytes", async () => {
    await publish("other", [...actions].reverse());
    expect(await bytesOf("other")).toEqual(await bytesOf("one"));
  });

  test("builds only the part whose record changed, and shares the files of the others", async () => {
    await publish("again", actions);
    const inode = async (path: string) => (await stat(join(dir, "again", path))).ino;
    const changed = partOf("essai-7", 3);
    const kept = [0, 1, 2].filter((part) => part !== changed).map((part) => `search/${part}/rows.bin`);
    const before = await Promise.all(kept.map(inode));
    built.length = 0;
    await publish(
      "again",
      actions.map((action) =>
        action.key === "essai-7" ? { ...action, title: { fr: "Tout autre titre" } } : action,
      ),
    );
    expect(built.map((line) => line.split(":")[0])).toEqual([String(changed)]);
    expect(await Promise.all(kept.map(inode))).toEqual(before);
  });

  test("builds a part again when one of its files was lost, and leaves the last build alone", async () => {
    const files = (await pathsIn(join(dir, "other"))).filter((path) => path.startsWith("search/1/records/"));
    await rm(join(dir, "other", files[0] as string));
    built.length = 0;
    await publish("other", actions);
    expect(built.map((line) => line.split(":")[0])).toEqual(["1"]);
    expect(await bytesOf("other")).toEqual(await bytesOf("one"));
  });
});

test("without records there is nothing to search, and nothing fails", async () => {
  await publish("empty", []);
  expect(await json<PublishedIndex>("empty/search/index.json")).toMatchObject({ records: 0, parts: [] });
});
