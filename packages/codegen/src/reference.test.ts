import { readFileSync } from "node:fs";
import { issueCodes, modelClasses } from "@openhpa/core";
import { actionColumns } from "@openhpa/core/columns";
import { schemes } from "@openhpa/vocabularies";
import { expect, it } from "vitest";
import { declaredDifferences } from "./declared-differences.js";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

it("the field reference has every class and field", () => {
  const page = read("docs/reference/fields.md");
  for (const { name, fields } of modelClasses) {
    const section = page.split(`\n## ${name}\n`)[1]?.split("\n## ")[0];
    expect(section, name).toBeDefined();
    for (const field of fields) expect(section).toContain(`| \`${field.name}\` |`);
  }
});

it("every issue code has its page and its line, without a gap in its messages", () => {
  const list = read("docs/reference/issues.md");
  for (const code of Object.keys(issueCodes)) {
    expect(list).toContain(`[${code}](issues/${code}.md)`);
    expect(read(`docs/reference/issues/${code}.md`)).not.toMatch(/undefined|\(\?\)/);
  }
});

it("every scheme has its section", () => {
  const page = read("docs/reference/vocabularies.md");
  for (const name of Object.keys(schemes)) expect(page).toContain(`\n## ${name}\n`);
});

it("the example CSV has the columns of the table schema", () => {
  const { fields } = JSON.parse(read("schemas/v1/table-schema/actions/schema.json")) as {
    fields: { name: string }[];
  };
  const names = actionColumns.map(({ name }) => name);
  expect(fields.map(({ name }) => name)).toEqual(names);
  expect(read("schemas/v1/table-schema/actions/exemple-valide.csv").split("\n")[0]).toBe(names.join(","));
});

it("the page of differences names every declared difference", () => {
  const page = read("docs/reference/differences.md");
  const missing = declaredDifferences.filter(
    ({ code }) => !page.includes(`| [${code}](issues/${code}.md) |`),
  );
  expect(missing).toEqual([]);
});
