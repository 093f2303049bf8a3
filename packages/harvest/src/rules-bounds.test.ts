import { expect, test } from "vitest";
import { mandatory, ranges } from "./rules/europa.js";
import { harvestRules } from "./rules.js";
import { type Change, changedFeed } from "./testing/changed-feed.js";
import { CATALOGUE_BASE, type Draft } from "./testing/good-feed.js";
import { catalogueSides } from "./testing/rule-sides/catalogue-sides.js";
import { fileSides } from "./testing/rule-sides/file-sides.js";

const sides = { ...catalogueSides, ...fileSides };

async function breaches(id: string, change: Change): Promise<number> {
  const rule = harvestRules.find((each) => each.id === id);
  return [...(rule?.breaches(await changedFeed(change)) ?? [])].length;
}

test.each(Object.entries(sides))("%s takes what is just inside, and not what is just outside", async (id, {
  kept,
  broken,
}) => {
  for (const [index, change] of kept.entries()) expect(await breaches(id, change), `kept ${index}`).toBe(0);
  for (const [index, change] of broken.entries())
    expect(await breaches(id, change), `broken ${index}`).toBeGreaterThan(0);
});

test("every mandatory property of DCAT-AP is missed, and every value without its class is told", async () => {
  const prefixes = { spdx: "http://spdx.org/rdf/terms#" };
  const nodes = (types: readonly string[], change: (node: Draft) => void): Change => ({
    document: (draft) => {
      Object.assign(draft["@context"] as Draft, prefixes);
      for (const type of types) {
        const node: Draft = { "@id": `${CATALOGUE_BASE}/new`, "@type": type };
        change(node);
        draft["@graph"].push(node);
      }
    },
  });
  const foundAt = async (id: string, change: Change) => {
    const rule = harvestRules.find((each) => each.id === id);
    return [...(rule?.breaches(await changedFeed(change)) ?? [])].map(({ found }) => found);
  };
  for (const [type, properties] of mandatory) {
    expect(
      await foundAt(
        "dcat-ap-mandatory",
        nodes([type], () => undefined),
      ),
    ).toEqual(properties.map((property) => `${type} ${property}`));
  }
  for (const [property, type] of ranges) {
    const value = (types: object) =>
      nodes(["dcat:Dataset"], (node) => {
        node[property] = { "@id": `${CATALOGUE_BASE}/value`, ...types };
      });
    expect(await foundAt("dcat-ap-range", value({}))).toEqual([`${property} → ${type}`]);
    expect(await foundAt("dcat-ap-range", value({ "@type": type }))).toEqual([]);
  }
});
