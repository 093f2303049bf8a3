import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exampleConstructs } from "./examples/constructs.js";
import { exampleQueries } from "./examples/index.js";
import * as dump from "./index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README lists every question, in French", () => {
  const all = [...exampleQueries, ...exampleConstructs];
  const listed = readme.split("\n").filter((line) => /^\| `[a-z-]+` \| .*\? \|$/.test(line));
  expect(listed).toEqual(all.map(({ id, question }) => `| \`${id}\` | ${question.fr} |`));
});

test("what the README imports is exported", () => {
  const names = /import \{ ([^}]+) \} from "@openhpa\/dump"/.exec(readme)?.[1]?.split(", ") ?? [];
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(dump).toHaveProperty(name);
});

test("the questions that the README asks exist", () => {
  const asked = [...readme.matchAll(/openhpa dump query dump ([a-z][a-z-]+)/g)].map(([, id]) => id);
  for (const id of asked)
    expect([...exampleQueries, ...exampleConstructs].map((query) => query.id)).toContain(id);
});
