import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expandCurie, type HpaRecord } from "@openhpa/core";
import { schemes } from "@openhpa/vocabularies";
import { Parser } from "n3";
import { Store } from "oxigraph";
import { beforeAll, describe, expect, test } from "vitest";
import { toFrenchText } from "./answer-table.js";
import { toSparql } from "./example-query.js";
import { exampleQueries } from "./examples/index.js";
import { type Dump, openDump } from "./open-dump.js";
import { buildSeeds, seedActions, seeds } from "./test/seeds.js";

type Action = Extract<HpaRecord, { type: "Action" }>;
const actions = seedActions as readonly Action[];

let dir: string;
let dump: Dump;
beforeAll(async () => {
  ({ dir } = await buildSeeds());
  const opened = await openDump(dir);
  if (!opened.ok) throw new Error("the dump does not open");
  dump = opened.dump;
});

/** Rows of an example query as French text, columns in the order of the names given. */
function rows(id: string, ...columns: readonly string[]): readonly (readonly string[])[] {
  const query = exampleQueries.find((candidate) => candidate.id === id);
  const result = dump.query(query?.select ?? "");
  if (!result.ok || result.value.kind !== "select") throw new Error(id);
  return result.value.rows.map((row) => columns.map((name) => toFrenchText(row[name])));
}

/** Every object under some fields, at any depth. */
function* within(value: unknown, field: string): Generator<Readonly<Record<string, unknown>>> {
  if (Array.isArray(value)) for (const item of value) yield* within(item, field);
  else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (name === field) for (const item of Array.isArray(inner) ? inner : [inner]) yield item;
      yield* within(inner, field);
    }
  }
}

describe("every example query", () => {
  test("has its own id and words in both languages", () => {
    expect(new Set(exampleQueries.map(({ id }) => id)).size).toBe(exampleQueries.length);
    expect(exampleQueries.length).toBeGreaterThanOrEqual(10);
    for (const { id, question, keywords } of exampleQueries) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(question.fr).toMatch(/\?$/);
      expect(question.en).toMatch(/\?$/);
      expect(keywords.length).toBeGreaterThan(0);
    }
  });

  test.each(
    exampleQueries.map((query) => [query.id, query] as const),
  )("%s returns rows on the seeds, always in the same order", (_, query) => {
    const result = dump.query(query.select);
    if (!result.ok || result.value.kind !== "select") throw new Error(JSON.stringify(result));
    expect(result.value.rows.length).toBeGreaterThan(0);
    const filled = new Set(result.value.rows.flatMap((row) => Object.keys(row)));
    expect(filled.size).toBeGreaterThan(1);
    expect(dump.query(query.select)).toEqual(result);
  });

  test.each(
    exampleQueries.map((query) => [query.id, query] as const),
  )("%s runs as its file says, in any engine", (id, query) => {
    const text = readFileSync(join(dir, "examples", `${id}.rq`), "utf8");
    expect(text.endsWith(toSparql(query))).toBe(true);
    expect(new Store().query(text)).toEqual(expect.any(Array));
  });

  test.each(
    exampleQueries.map((query) => [query.id, query] as const),
  )("%s is described in the SIB form", (id, query) => {
    const quads = new Parser().parse(readFileSync(join(dir, "examples", `${id}.ttl`), "utf8"));
    const objects = (property: string) =>
      quads.filter(({ predicate }) => predicate.value === expandCurie(property)).map(({ object }) => object);
    expect(objects("rdf:type").map(({ value }) => value)).toEqual(
      ["sh:SPARQLExecutable", "sh:SPARQLSelectExecutable"].map(expandCurie),
    );
    expect(objects("rdfs:comment").map((object) => ("language" in object ? object.language : ""))).toEqual([
      "fr",
      "en",
    ]);
    expect(objects("sh:select").map(({ value }) => value)).toEqual([toSparql(query)]);
    expect(objects("schema:keywords").map(({ value }) => value)).toEqual(query.keywords);
    expect(objects("schema:target")).toHaveLength(1);
    const prefixes = new Parser().parse(readFileSync(join(dir, "examples", "prefixes.ttl"), "utf8"));
    expect(prefixes.some(({ subject }) => subject.value === objects("sh:prefixes")[0]?.value)).toBe(true);
  });
});

describe("answers are those that the records give", () => {
  test("people reached in each département", () => {
    const expected = new Map<string, number>();
    for (const action of actions) {
      for (const indicator of action.evaluation?.indicators ?? []) {
        if (indicator.kind !== "reach") continue;
        for (const { territory, value } of indicator.breakdown ?? []) {
          if (territory?.startsWith("departement:"))
            expected.set(territory.slice(12), (expected.get(territory.slice(12)) ?? 0) + value);
        }
      }
    }
    const found = new Map(
      rows("people-reached-by-departement", "code", "personnes").map(([code = "", people = ""]) => [
        code,
        Number(people.replace(",", ".")),
      ]),
    );
    expect(found).toEqual(expected);
    expect([...expected.values()].reduce((sum, value) => sum + value, 0)).toBe(128);
  });

  test("départements of prison actions with C1", () => {
    const expected = actions
      .filter(
        (action) =>
          JSON.stringify(action).includes('"prison"') &&
          action.outcomes?.some(({ category }) => category === "smoc:C1"),
      )
      .flatMap(({ coverage }) =>
        (coverage?.territories ?? [])
          .filter((code) => code.startsWith("departement:"))
          .map((code) => code.slice(12)),
      );
    expect(rows("prison-actions-by-departement", "code").flat()).toEqual(expected.sort());
    expect(rows("prison-actions-by-departement", "departement").flat()).toContain("Loire-Atlantique");
  });

  test("actions per outcome category and stage", () => {
    const expected = new Map<string, Set<string>>();
    for (const { key, outcomes } of actions) {
      for (const { category, stage } of outcomes ?? []) {
        const stageLabel = schemes["outcome-stage"].concepts.get(stage)?.prefLabel.fr;
        const name = `${category.slice(5)} ${stageLabel}`;
        expected.set(name, (expected.get(name) ?? new Set()).add(key));
      }
    }
    const found = rows("actions-by-outcome-category", "categorie", "stade", "actions").map(
      ([code, stage, count]) => [`${code} ${stage}`, Number(count)] as const,
    );
    expect(new Map(found)).toEqual(new Map([...expected].map(([name, keys]) => [name, keys.size])));
  });

  test("actions in each setting, places and parts included", () => {
    const expected = new Map<string, number>();
    for (const action of actions) {
      for (const code of new Set(within(action, "settings"))) {
        const label = schemes.setting.concepts.get(String(code) as never)?.prefLabel.fr as string;
        expected.set(label, (expected.get(label) ?? 0) + 1);
      }
    }
    expect(
      new Map(
        rows("actions-by-setting", "milieu", "actions").map(([label = "", count]) => [label, Number(count)]),
      ),
    ).toEqual(expected);
  });

  test("carriers and partners, one row per role", () => {
    const expected = actions.flatMap(({ carrier, partners = [] }) =>
      partners.flatMap(({ name, roles = [] }) =>
        (roles.length === 0 ? [""] : roles).map(() => `${carrier?.name} ${name}`),
      ),
    );
    expect(
      rows("carriers-and-partners", "porteur", "partenaire")
        .map((row) => row.join(" "))
        .sort(),
    ).toEqual(expected.sort());
  });

  test("plans as printed, with the year of the action against the years of the plan", () => {
    const expected = actions.flatMap(({ edition, period, plans = [] }) =>
      plans.map(({ asPrinted, plan }) => {
        const facts = schemes.plan.concepts.get(plan as never)?.plan;
        const year = Number((edition ?? period?.start ?? "").slice(0, 4));
        const inside =
          facts?.startYear !== undefined &&
          facts.endYear !== undefined &&
          year >= facts.startYear &&
          year <= facts.endYear;
        return [asPrinted, facts ? (inside ? "oui" : "non") : "–"];
      }),
    );
    const found = rows("plans-printed-and-resolved", "libelle_imprime", "dans_les_annees");
    expect([...found].sort()).toEqual(expected.sort());
    expect(found.map(([, inside]) => inside)).toContain("non");
  });

  test("objectives and sub-objectives of actions", () => {
    const expected = actions.flatMap(({ objectives = [] }) =>
      objectives.flatMap(({ text, objectives: inner = [] }) =>
        (inner.length === 0 ? [undefined] : inner).map((sub) => `${text.fr} > ${sub?.text.fr ?? "–"}`),
      ),
    );
    expect(
      rows("objectives-and-sub-objectives", "objectif", "sous_objectif")
        .map((row) => row.join(" > "))
        .sort(),
    ).toEqual(expected.sort());
  });

  test("actions with an agreement", () => {
    const expected = actions.filter(({ agreement }) => agreement?.exists).map(({ title }) => title.fr);
    expect(new Set(rows("agreements-and-funders", "titre").flat())).toEqual(new Set(expected));
    const funders = actions
      .filter(({ agreement }) => agreement?.exists)
      .flatMap(({ funders: all = [] }) => all.flatMap(({ funder }) => funder?.name ?? []));
    expect(
      rows("agreements-and-funders", "financeur")
        .flat()
        .filter((name) => name !== "–")
        .sort(),
    ).toEqual(funders.sort());
  });

  test("parts of actions", () => {
    const expected = actions.flatMap(({ hasPart = [] }) => hasPart.map(({ title }) => title?.fr));
    expect(new Set(rows("parts-and-objectives", "partie").flat())).toEqual(new Set(expected));
  });

  test("what is missing", () => {
    const expected = seeds.flatMap(({ missing = [] }) =>
      missing.map(
        ({ path, reason }) => `${path} ${schemes["missing-reason"].concepts.get(reason)?.prefLabel.fr}`,
      ),
    );
    expect(
      rows("missing-fields", "champ", "raison")
        .map((row) => row.join(" "))
        .sort(),
    ).toEqual(expected.sort());
  });

  test("sources with their evidence", () => {
    const expected = seeds.flatMap(({ sources = [], evidence = [] }) =>
      sources.map(
        ({ key, title }) => `${title.fr} ${evidence.filter(({ source }) => source === key).length}`,
      ),
    );
    expect(
      rows("sources-and-licences", "source", "preuves")
        .map((row) => row.join(" "))
        .sort(),
    ).toEqual(expected.sort());
  });

  test("dates of steps and sessions are kept as they are, uncertainty included", () => {
    const dated = actions
      .flatMap((action) => ["steps", "activities"].flatMap((field) => [...within(action, field)]))
      .flatMap(({ period }) => (period as { start?: string } | undefined)?.start ?? []);
    const found = rows("steps-and-dates", "debut")
      .flat()
      .filter((date) => date !== "–");
    expect([...found].sort()).toEqual(dated.sort());
    expect(found.some((date) => /[~?]/.test(date))).toBe(true);
  });

  test("levers and obstacles", () => {
    const expected = actions.flatMap(({ experience }) =>
      [...(experience?.levers ?? []), ...(experience?.obstacles ?? [])].map(({ text }) => text.fr),
    );
    const found = rows("levers-and-obstacles", "nature", "texte").filter(
      ([kind]) => kind === "levier" || kind === "frein",
    );
    expect(new Set(found.map(([, text]) => text))).toEqual(new Set(expected));
  });
});
