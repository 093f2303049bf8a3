import {
  type CountedCard,
  createDatasetFacts,
  type DatasetFacts,
  datasetsOf,
  dumpFiles,
  placedDistributions,
} from "@openhpa/publish";
import { smallTerritories } from "@openhpa/vocabularies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATALOGUE_BASE } from "../testing/catalogue-fixture.js";
import { countedCards, dumpFacts } from "../testing/counted.fixture.js";
import { dataTable } from "../testing/data-table.fixture.js";

const factsOf = (cards: readonly CountedCard[]) => {
  const collected = createDatasetFacts(smallTerritories());
  for (const card of cards) collected.add(card);
  return collected.result();
};

describe("the facts of a catalogue", () => {
  test("count actions, themes, countries and days, and leave the withdrawn out", () => {
    const { actions, themes, countries, start, end } = factsOf(countedCards);
    expect({ actions, start, end }).toEqual({ actions: 2, start: "2004-01-01", end: "2020-12-31" });
    expect(themes).toHaveLength(2);
    expect(themes).not.toContain("no-such-theme");
    expect([...countries]).toEqual(["FR"]);
  });

  test("do not depend on the order of the records", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...countedCards], { minLength: countedCards.length }), (cards) => {
        expect(factsOf(cards)).toEqual(factsOf(countedCards));
      }),
    );
  });

  test("of nothing say nothing", () => {
    const facts = factsOf([]);
    expect(facts).toMatchObject({ actions: 0, themes: [], start: undefined, end: undefined });
    const [actions] = datasetsOf({ title: "Rien", records: facts, distributions: [] });
    expect(actions).toMatchObject({ temporal: undefined, spatial: [] });
  });
});

describe("the datasets", () => {
  const distributions = placedDistributions(dataTable(CATALOGUE_BASE).flatMap(({ places }) => places));
  const facts: DatasetFacts = { title: "Actions", records: factsOf(countedCards), distributions };

  test("list the files whose rows name them, in the order of the rows", () => {
    const [actions, vocabularies, model] = datasetsOf(facts);
    expect(actions?.distributions.map(({ name }) => name)).toEqual([
      "csv",
      "csv-excel",
      "territories",
      "xlsx",
      "parquet",
      "geojson",
      "ndjson",
      "json-ld",
    ]);
    expect(vocabularies?.distributions.map(({ path }) => path)).toContain("vocab/smoc.ttl");
    expect(model?.distributions.map(({ path }) => path)).toContain("shapes/v1.ttl");
  });

  test("have a fourth one when the feed carries a dump: its data, not its examples", () => {
    expect(datasetsOf(facts).map(({ name }) => name)).toEqual(["actions", "vocabularies", "model"]);
    const dump = datasetsOf({
      ...facts,
      dump: dumpFacts,
      distributions: placedDistributions(dumpFiles(dumpFacts)),
    }).at(-1);
    expect(dump?.name).toBe("dump");
    expect(dump?.distributions.map(({ path }) => path)).toEqual(
      [
        "actions.nq.gz",
        "actions.nt.gz",
        "actions.ttl",
        "territories.nt.gz",
        "vocabularies.nt.gz",
        "void.ttl",
      ].map((path) => `dump/${path}`),
    );
    expect(dump?.version).toBe("2026-11-21");
    expect(dump?.distributions[0]?.bytes).toBe(1000);
  });
});
