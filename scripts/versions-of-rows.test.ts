import { readFileSync } from "node:fs";
import { dataPart } from "@openhpa/feed";
import type { BuildFacts } from "@openhpa/publish";
import { site } from "@openhpa/site";
import { ensureBuilt, repositoryRoot } from "@openhpa/testkit";
import { smallTerritories } from "@openhpa/vocabularies";
import { beforeAll, expect, test } from "vitest";
import { outputVersions } from "../tsup.versions.js";

beforeAll(async () => {
  await ensureBuilt("@openhpa/feed", "apps/feed/dist/versions.json");
  await ensureBuilt("@openhpa/site", "apps/site/dist/versions.json");
});

const facts: BuildFacts = {
  baseUrl: "https://donnees.example.org/prevention",
  title: "Actions",
  publisher: { name: "Essai" },
  territories: smallTerritories(),
  hasPersonalData: false,
  count: 5,
  recordPage: () => undefined,
};

test.each([
  ["apps/feed", dataPart, "build.ts"],
  ["apps/site", site, "build/site-part.ts"],
] as const)("every output of %s has a version of its code, found by the name of its module", async (room, part, shared) => {
  const { outputs } = await part.open(facts);
  const root = new URL(room, repositoryRoot).pathname;
  const { outputs: versions } = await outputVersions({ root, shared });
  expect(outputs.filter(({ name }) => versions[name] === undefined).map(({ name }) => name)).toEqual([]);
  const built = JSON.parse(readFileSync(`${root}/dist/versions.json`, "utf8")) as { outputs: object };
  expect(Object.keys(built.outputs)).toEqual(Object.keys(versions));
});
