import { type JsonLdDocument, jsonLdToQuads } from "@openhpa/rdf";
import { officialJudge } from "@openhpa/testkit";
import { expect, test } from "vitest";
import { reportOn } from "../report.js";
import { changedFeed, START } from "../testing/changed-feed.js";
import { type CatalogueDraft, goodFeed } from "../testing/good-feed.js";

const judge = officialJudge("dcat-ap");
const good = goodFeed();

async function violations(draft: CatalogueDraft): Promise<string[]> {
  const results = await judge(await jsonLdToQuads(draft as unknown as JsonLdDocument, { lenient: true }));
  return results
    .filter(({ severity }) => severity === "Violation")
    .map(({ path, focus }) => `${focus} ${path}`);
}

test("the shapes of DCAT-AP 3.0.1, as they are published, find nothing in the good feed", async () => {
  expect(await violations(good.document())).toEqual([]);
});

/** Every property of the first node of each kind. */
const properties = good.document()["@graph"].flatMap((node, place, all) => {
  const kind = JSON.stringify(node["@type"]);
  if (all.findIndex((other) => JSON.stringify(other["@type"]) === kind) !== place) return [];
  return Object.keys(node)
    .filter((name) => name !== "@id")
    .map((name) => ({ place, name, kind }));
});

test.each(properties)("what they refuse, the check refuses: $kind without $name", async ({ place, name }) => {
  const without = (draft: CatalogueDraft) => void delete draft["@graph"][place]?.[name];
  const draft = good.document();
  without(draft);
  const official = await violations(draft);
  const { findings } = reportOn(await changedFeed({ document: without }), { catalogue: START });
  const ours = findings.filter(({ severity }) => severity !== "note");
  if (official.length > 0)
    expect(
      ours.map(({ id }) => id),
      official.join("\n"),
    ).not.toEqual([]);
});

test("they refuse something: the comparison is not empty", async () => {
  const draft = good.document();
  for (const node of draft["@graph"]) delete node["dct:title"];
  expect((await violations(draft)).length).toBeGreaterThan(3);
});
