import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Manifest } from "../data/manifest.js";
import { exampleQueries } from "../examples/index.js";
import { runDump } from "../test/fake-terminal.js";
import { buildSeeds } from "../test/seeds.js";
import { engineNames, recipes } from "./index.js";
import { RECIPE_QUESTION, recipeInputs } from "./recipe-inputs.js";
import { shellWord } from "./shell.js";

const docs = new URL("../../../../docs/engines/", import.meta.url);
const odd = "/home/a b/l'export $HOME";

/** A dump in parts, in a folder whose name needs quotes. */
const inParts = {
  dir: odd,
  manifest: {
    base: "https://exemple.fr/x",
    files: ["actions-00000.nq.gz", "actions-00001.nq.gz", "actions-00000.nt.gz", "ontology.ttl"].map(
      (path) => ({ path }),
    ),
  } as unknown as Manifest,
};

describe.each(engineNames)("the recipe of %s", (engine) => {
  const recipe = recipes[engine];

  test.each(["fr", "en"] as const)("is what docs/engines says (%s)", async (language) => {
    const { code, stdout, stderr } = await runDump(["recipe", engine, "--lang", language]);
    expect([code, stderr]).toEqual([0, ""]);
    const file = new URL(language === "fr" ? `${engine}.md` : `${engine}.en.md`, docs);
    expect(readFileSync(file, "utf8")).toBe(stdout);
  });

  test("says of each step whether it was run, and why not when it was not", async () => {
    const { stdout } = await runDump(["recipe", engine]);
    const unrun = recipe.steps.filter(({ run }) => !run);
    expect(stdout.match(/\(non essayé ici/g) ?? []).toHaveLength(unrun.length);
    if (unrun.length > 0) expect(recipe.notRun?.fr).toBeTruthy();
    expect(recipe.steps.map(({ id }) => id)).toEqual(expect.arrayContaining(["load", "ask"]));
  });

  test("is bash that can be read, whatever the name of the folder", () => {
    for (const inputs of [recipeInputs(recipe.defaults), recipeInputs(recipe.defaults, inParts)]) {
      for (const { commands } of recipe.steps) {
        const { status, stderr } = spawnSync("bash", ["-n"], { input: commands(inputs), encoding: "utf8" });
        expect([status, stderr]).toEqual([0, ""]);
      }
    }
  });

  test("loads every part of the data and every companion, each in the graph of its address", () => {
    const load = recipe.steps
      .filter(({ id }) => id === "load" || id === "prepare")
      .map(({ commands }) => commands(recipeInputs(recipe.defaults, inParts)))
      .join("\n");
    for (const path of ["actions-00000.nq.gz", "actions-00001.nq.gz", "ontology.ttl"])
      expect(load).toContain(path);
    expect(load).not.toContain("actions-00000.nt.gz");
    expect(load).not.toContain("territories.nt.gz");
    if (engine !== "graphdb") expect(load).toContain("https://exemple.fr/x/dump/ontology.ttl");
  });
});

test("the question that recipes ask exists", () => {
  expect(exampleQueries.map(({ id }) => id)).toContain(RECIPE_QUESTION);
});

test("a word for bash comes back as it was", () => {
  for (const word of [odd, "simple/path.nq.gz", "", '"$(id)`', "é « à »"])
    expect(execFileSync("bash", ["-c", `printf %s ${shellWord(word)}`], { encoding: "utf8" })).toBe(word);
});

describe("openhpa dump recipe", () => {
  test("without an engine lists them", async () => {
    const { code, stdout } = await runDump(["recipe"]);
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual(engineNames);
  });

  test("an unknown engine is named, with the nearest one", async () => {
    const { code, stdout, stderr } = await runDump(["recipe", "virtuos"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Vouliez-vous virtuoso ?");
  });

  test("--dir takes the names and the address of a dump; its link works", async () => {
    const { dir, summary } = await buildSeeds();
    const { code, stdout } = await runDump(["recipe", "fuseki", "--dir", dir]);
    expect(code).toBe(0);
    expect(stdout).toContain(`--graph=${summary.base}/dump/ontology.ttl`);
    const link = stdout.split("\n").find((line) => line.startsWith("ln -sfn ")) as string;
    const work = mkdtempSync(join(tmpdir(), "openhpa-recipe-"));
    symlinkSync("/nowhere", join(work, "dump"));
    execFileSync("bash", ["-c", link], { cwd: work });
    expect(realpathSync(join(work, "dump"))).toBe(realpathSync(dir));
  });

  test("--dir of a folder that is no dump ends with 1, of no folder with 3", async () => {
    const empty = mkdtempSync(join(tmpdir(), "openhpa-recipe-"));
    const outcome = await runDump(["recipe", "fuseki", "--dir", empty]);
    expect([outcome.code, outcome.stdout]).toEqual([1, ""]);
    expect(outcome.stderr).toContain("manifest.json");
    expect((await runDump(["recipe", "fuseki", "--dir", join(empty, "none")])).code).toBe(3);
  });
});

test("the list of docs/engines leads to every engine", () => {
  const readme = readFileSync(new URL("README.md", docs), "utf8");
  for (const engine of engineNames) expect(readme).toContain(`(${engine}.md)`);
});
