import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = readFileSync(join(root, "docs/adr/0006-libraries.md"), "utf8");

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string) =>
  JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;

const workspaces = ["packages", "apps"].flatMap((area) =>
  readdirSync(join(root, area)).map((name) => `${area}/${name}`),
);
const manifests = [...workspaces, "schemas", "."].map(manifestIn);

/** The other people's packages that one of our manifests names. */
function librariesOf(kind: "dependencies" | "devDependencies"): readonly string[] {
  const names = manifests.flatMap((manifest) => Object.keys(manifest[kind] ?? {}));
  return [...new Set(names)].filter((name) => !/^(?:@openhpa\/|openhpa$)/.test(name)).sort();
}

/** The rows of the table under a heading, as cells. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = page.split("\n## ").find((part) => part.startsWith(heading)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| "));
  return rows.slice(1).map((row) => row.slice(2, -2).split(" | "));
}

const needed = rowsUnder("What the packages need");
const judges = rowsUnder("What building and judging");
const namesIn = (rows: readonly (readonly string[])[]) =>
  rows.flatMap(([names = ""]) => names.split(", ")).sort();

test("ADR 0006 names every library that a package needs when it runs, and no other", () => {
  expect(namesIn(needed)).toEqual(librariesOf("dependencies"));
});

test("and every library for building and judging", () => {
  const running = new Set(librariesOf("dependencies"));
  expect(namesIn(judges)).toEqual(librariesOf("devDependencies").filter((name) => !running.has(name)));
});

test.each(needed)("%s is there for a reason, and its licence is the installed one", (...cells) => {
  const [names = "", purpose, licence, reason, others] = cells;
  expect([purpose, reason, others].every((cell) => cell && cell.length > 0)).toBe(true);
  for (const name of names.split(", ")) {
    expect(licence).toBe(manifestIn(`node_modules/${name}`).license);
  }
});
