import { PassThrough, Readable } from "node:stream";
import { expect, test } from "vitest";
import { createProgram } from "./program.js";
import { openhpa } from "./test/openhpa.js";

const terminal = {
  stdin: Readable.from([]),
  stdout: new PassThrough(),
  stderr: new PassThrough(),
  exitCode: 0 as const,
};
const namesFor = async (...args: readonly string[]) =>
  (await createProgram(terminal, args)).commands.map((command) => command.name());

test("a command line loads the command that it names and no other; anything else has them all", async () => {
  const all = await namesFor("help");
  expect(all).toEqual(expect.arrayContaining(["validate", "import", "convert", "feed", "dump", "diff"]));
  for (const name of all) expect(await namesFor(name)).toEqual([name]);
  expect(await namesFor()).toEqual(all);
  expect(await namesFor("toString")).toEqual(all);
  expect(await namesFor("--version")).toEqual([]);
});

test("the help and a misspelt name tell of every command", async () => {
  const help = await openhpa(["--help"]);
  for (const name of await namesFor()) expect(help.stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
  const misspelt = await openhpa(["validte"]);
  expect(misspelt.code).toBe(2);
  expect(misspelt.stderr).toContain("validate");
});
