import {
  type CountedCard,
  createDatasetFacts,
  type DatasetFacts,
  datasetsOf,
  servicesOf,
} from "@openhpa/publish";
import { smallTerritories } from "@openhpa/vocabularies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countedCards, dumpFacts } from "../testing/counted.fixture.js";

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
    const [actions] = datasetsOf({ title: "Rien", records: facts });
    expect(actions).toMatchObject({ temporal: undefined, spatial: [] });
  });
});

describe("the datasets", () => {
  const facts: DatasetFacts = { title: "Actions", records: factsOf(countedCards) };

  test("list only files that were written, and services that answer", () => {
    const written = new Set(["actions.csv", "changes/after-0.json"]);
    const isWritten = (path: string) => written.has(path);
    const [actions] = datasetsOf({ ...facts, isWritten });
    expect(actions?.distributions.map(({ path }) => path)).toEqual(["actions.csv"]);
    expect(servicesOf({ ...facts, isWritten }).map(({ name }) => name)).toEqual(["changes-json"]);
  });

  test("have a fourth one when the feed carries a dump: its data, not its examples", () => {
    expect(datasetsOf(facts).map(({ name }) => name)).toEqual(["actions", "vocabularies", "model"]);
    const dump = datasetsOf({ ...facts, dump: dumpFacts }).at(-1);
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
