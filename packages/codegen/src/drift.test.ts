import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { artefacts } from "./artefacts.js";
import { driftOf, readSources } from "./working-tree.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const expected = artefacts(readSources(root));

it("every generated file is, byte for byte, what the model gives", () => {
  const drift = driftOf(root, expected).map(({ path, state }) => `${path} is ${state}`);
  const message = `Generated files differ from the model. Do not edit them: change the model, then run\n\n    npm run generate\n\n${drift.join("\n")}\n`;
  expect(drift, message).toEqual([]);
});

it("the generators give the same bytes every time", () => {
  expect(artefacts(readSources(root))).toEqual(expected);
});

it("no generated file names a machine or a day, or ends without a line feed", () => {
  // A bad record that is no JSON is published as it was cut.
  for (const { path, content } of expected.filter(({ path }) => !path.includes("/invalid-json/"))) {
    expect(content.endsWith("\n"), path).toBe(true);
    expect(content.includes("\r"), path).toBe(false);
    expect(content.includes(root), path).toBe(false);
  }
});

it("a changed byte, a missing file and a file that nobody generates are seen", () => {
  const [first, second, ...rest] = expected;
  if (!first || !second) throw new Error("Nothing is generated");
  const wished = [
    { ...first, content: `${first.content} ` },
    ...rest,
    { path: "schemas/v1/new.txt", content: "" },
  ];
  expect(driftOf(root, wished)).toEqual(
    expect.arrayContaining([
      { path: first.path, state: "different" },
      { path: second.path, state: "left-over" },
      { path: "schemas/v1/new.txt", state: "missing" },
    ]),
  );
});
