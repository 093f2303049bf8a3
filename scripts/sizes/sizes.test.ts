import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { ensureBuilt } from "@openhpa/testkit";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { esbuildSize, rollupSizes } from "./bundles.js";

beforeAll(() => ensureBuilt("@openhpa/core", "packages/core/dist/index.d.ts"), 600_000);

const kB = (bytes: number) => Math.round(bytes / 100) / 10;

/** What may be loaded at most, minified and gzipped, in kB of 1000 bytes. */
const budgets: readonly (readonly [what: string, code: string, most: number])[] = [
  ["all of @openhpa/core", 'export * from "@openhpa/core"', 103],
  ["@openhpa/core/validate", 'export * from "@openhpa/core/validate"', 66],
  ["validate() of the main entry", 'export { validate } from "@openhpa/core"', 66],
  ["@openhpa/core/columns", 'export * from "@openhpa/core/columns"', 30],
  ["@openhpa/core/json", 'export * from "@openhpa/core/json"', 10],
  ["@openhpa/core/plain", 'export * from "@openhpa/core/plain"', 4],
  ["@openhpa/core/guidance", 'export * from "@openhpa/core/guidance"', 9],
  ["@openhpa/vocabularies/codes", 'export * from "@openhpa/vocabularies/codes"', 28],
  ["one scheme", 'export { setting } from "@openhpa/vocabularies"', 6],
  ["the forms of data about a person", 'export { withoutPersonalForms } from "@openhpa/core"', 9.3],
];

test.each(budgets)("%s stays within its budget", async (_, code, most) => {
  expect(kB(await esbuildSize(code))).toBeLessThanOrEqual(most);
});

test("@openhpa/schemas/validate stays within its budget, as it is published and minified again", async () => {
  const published = readFileSync(new URL("../../schemas/v1/validate.js", import.meta.url));
  expect(kB(gzipSync(published).length)).toBeLessThanOrEqual(50);
  expect(kB(await esbuildSize('export * from "@openhpa/schemas/validate"'))).toBeLessThanOrEqual(50);
});

test("@openhpa/core/validate brings no zod, no definitions and no sources of concepts", async () => {
  const { metafile } = await build({
    stdin: {
      contents: 'export * from "@openhpa/core/validate"',
      resolveDir: new URL("../../packages/codegen/", import.meta.url).pathname,
    },
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
    tsconfigRaw: {},
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.length).toBeGreaterThan(40);
  expect(inputs.filter((name) => /node_modules\/zod|vocabularies\/dist\/schemes\//.test(name))).toEqual([]);
});

/** Exports of the main entry that need the model, the messages or the names of persons and services; every other is small when it is imported alone. */
const large = new Set([
  ...["validate", "isValid", "classForm", "valueFacts", "rules", "createIssue", "coverageOf"],
  ...["personInAddress", "personInKey", "personalKeys", "refusalForKeys"],
  ...["givenNames", "surnames", "serviceWords", "personalForms", "personalFormsIn", "personalPassages"],
  ...["holdsPersonalData", "withoutPersonalForms"],
  ...["fieldNamed", "recordTerm", "modelClass", "modelClasses", "recordClasses"],
  ...[
    "classOf",
    "visit",
    "visitOnly",
    "withChangedTexts",
    "resolvePath",
    "canonicalize",
    "completenessOf",
    "withoutPersonalData",
  ],
  ...["parse", "createAction", "createRegistry", "diffRecords", "applyChanges", "mergeRecords"],
]);
const HELPER = 2;

test("every other export, imported alone, leaves the rest behind: by esbuild and by Rollup", async () => {
  const entry = new URL("../../packages/core/dist/index.js", import.meta.url).href;
  const api = (await import(/* @vite-ignore */ entry)) as Record<string, unknown>;
  const isSchema = (value: unknown) => typeof value === "object" && value !== null && "~standard" in value;
  const names = Object.keys(api).filter((name) => !large.has(name) && !isSchema(api[name]));
  expect(names).toContain("expandCurie");
  expect(names.length).toBeGreaterThan(25);
  const sources = new Map(names.map((name) => [name, `export { ${name} } from "@openhpa/core";`]));
  const byRollup = await rollupSizes(sources);
  const heavy: string[] = [];
  for (const [name, code] of sources) {
    const sizes = [kB(await esbuildSize(code)), kB(byRollup.get(name) ?? Number.POSITIVE_INFINITY)];
    if (Math.max(...sizes) > HELPER) heavy.push(`${name}: ${sizes.join(" and ")} kB`);
  }
  expect(heavy).toEqual([]);
});
