import { cpSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "@openhpa/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { type Block, blocksOf, commandsOf } from "./blocks.js";
import { installs, notRun, programsElsewhere, reasonNotToRun, slow } from "./declared.js";
import { pagesOfClone, pagesOfPackages } from "./pages.js";
import { faultOf, type Place } from "./run-block.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const ofClone = pagesOfClone(root).flatMap((page) => blocksOf(root, page));
const ofPackages = pagesOfPackages(root).flatMap((page) => blocksOf(root, page));
const commandsIn = (blocks: readonly Block[]) =>
  blocks.filter(({ kind }) => kind === "sh").flatMap((block) => commandsOf(block));

let folder: string;
/** As a clone after `npm ci` and a build: the installed packages and the seeds are those of the repository, what is written is not. */
function linkedClone(): Place {
  folder = mkdtempSync(join(tmpdir(), "openhpa-readmes-"));
  for (const name of ["node_modules", "seeds", "packages", "apps", "docs"])
    symlinkSync(join(root, name), join(folder, name));
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  return { root, folder, runs: (command) => !slow.has(command) };
}

beforeAll(() => ensureBuilt("@openhpa/cli", "apps/cli/dist/main.js"), 600_000);

test("the README has an example with its output for each of the three users", () => {
  const shown = ofClone.filter(({ page, output }) => page === "README.md" && output !== undefined);
  expect(shown.length).toBeGreaterThanOrEqual(3);
});

test("every command that is not run, or only in a real clone, stands in a page", () => {
  const all = new Set([...commandsIn(ofClone), ...commandsIn(ofPackages)]);
  const stale = [...Object.keys(notRun), ...slow].filter((command) => !all.has(command));
  const unused = programsElsewhere.filter(
    ([start]) => ![...all].some((command) => command.startsWith(start)),
  );
  expect([stale, unused]).toEqual([[], []]);
});

test("the README of every package says first how it is installed", () => {
  for (const page of pagesOfPackages(root)) {
    const [first] = blocksOf(root, page).filter(({ kind }) => kind === "sh");
    expect([page, first && installs.test(commandsOf(first)[0] ?? "")]).toEqual([page, true]);
  }
});

describe("what the pages of the repository say works in a clone", () => {
  let place: Place;
  beforeAll(() => {
    place = linkedClone();
  });
  const blocks = ofClone.filter(
    (block) =>
      block.kind === "js" || commandsOf(block).some((each) => !reasonNotToRun(each) && !slow.has(each)),
  );
  test.each(
    blocks.map((block) => [`${block.page}:${block.line}`, block] as const),
  )("%s", async (_, block) => {
    expect(await faultOf(block, place)).toBeUndefined();
  });
});

describe("a page that is wrong is noticed", () => {
  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ["a command that does not exist", "```sh\nnpx openhpa validdate fiches/\n```\n", /ended with 2/],
    [
      "an option that does not exist",
      "```sh\nnpx openhpa validate fiches/ --levell x\n```\n",
      /ended with 2/,
    ],
    ["a command that is not on the path", "```sh\nopenhpa-x validate\n```\n", /ended with 127/],
    ["another output", "```sh\nnpx openhpa --version\n```\n\n```text\n9.9.9\n```\n", /printed \d/],
    ["a program that fails", '```js\nimport "@openhpa/nothing";\n```\n', /ended with 1/],
  ];
  test.each(wrong)("%s", async (_, page, fault) => {
    const place = linkedClone();
    writeFileSync(join(place.folder, "page.md"), page);
    const [block] = blocksOf(place.folder, "page.md");
    expect(block && (await faultOf(block, place))).toMatch(fault);
  });
});
