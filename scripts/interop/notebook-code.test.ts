import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { notebookCode } from "./notebook-code.js";

const folder = new URL("../../docs/notebooks/", import.meta.url);
const names = readdirSync(folder);
const notebooks = names.filter((name) => name.endsWith(".ipynb"));

test("the code cells, in their order", () => {
  const cells = [
    { cell_type: "code", source: ["a = 1\n", "b = 2"] },
    { cell_type: "markdown", source: "texte" },
    { cell_type: "code", source: "print(a)" },
  ];
  expect(notebookCode(JSON.stringify({ nbformat: 4, cells }))).toBe("a = 1\nb = 2\n\nprint(a)");
  expect(() => notebookCode('{"nbformat":3,"cells":[]}')).toThrow("format 3");
});

test.each(notebooks)("%s holds explanations and code, and no output", (name) => {
  const text = readFileSync(new URL(name, folder), "utf8");
  const { cells, metadata } = JSON.parse(text);
  expect(notebookCode(text)).toMatch(/^(?:repondre|ecrire)\(/m);
  expect(cells[0].cell_type).toBe("markdown");
  for (const cell of cells) {
    if (cell.cell_type !== "code") continue;
    expect([cell.outputs, cell.execution_count]).toEqual([[], null]);
  }
  expect(metadata.kernelspec.name).toBe("python3");
});

test("every file of the folder is named in its README", () => {
  expect(notebooks.length).toBeGreaterThan(0);
  const readme = readFileSync(new URL("README.md", folder), "utf8");
  for (const name of names.filter((each) => each !== "README.md")) expect(readme).toContain(`(${name})`);
});
