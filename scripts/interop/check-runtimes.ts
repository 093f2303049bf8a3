import { mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkBundles } from "./check-bundles.js";
import { run } from "./external-process.js";
import type { Report } from "./report.js";
import { nodeOf, runtimeCommands } from "./runtimes/commands.js";
import { program } from "./runtimes/program.js";
import { makeProject } from "./runtimes/project.js";
import { sameLines } from "./runtimes/same-lines.js";
import { publishedTexts } from "./runtimes/texts.js";
import { verdicts } from "./runtimes/verdicts.js";
import type { Tool } from "./tools.js";

const seeds = fileURLToPath(new URL("../../seeds/valid", import.meta.url));
const source = fileURLToPath(new URL("../../apps/cli/src/start.ts", import.meta.url));
const tsx = fileURLToPath(new URL("../../node_modules/.bin/tsx", import.meta.url));

/** `openhpa validate` and `openhpa convert` as installed, under each line of Node: what the sources print. */
async function checkCommand(cwd: string, report: Report): Promise<void> {
  for (const args of [
    ["validate", seeds],
    ["convert", seeds, "--to", "nquads"],
  ]) {
    const expected = await run(tsx, [source, ...args], { cwd });
    for (const line of [20, 22, 24]) {
      const node = nodeOf(line);
      const name = `npx openhpa ${args[0]} under Node ${line}`;
      if (node === undefined) {
        report.skip(name, "npm has no binary for this machine");
        continue;
      }
      const PATH = `${dirname(node)}${delimiter}${process.env.PATH}`;
      const { code, stdout, stderr } = await run("npx", ["openhpa", ...args], { cwd, env: { PATH } });
      if (code === 0) sameLines(name, stdout, expected.stdout.trimEnd().split("\n"), report);
      else report.fail(name, stderr);
    }
  }
}

/**
 * The packages as they are packed, installed in one fresh project that every runtime and bundler uses: every published example and bad record
 * gets the verdict, the words and the linked data that the sources give. About four minutes on two busy cores, and one more to install the runtimes.
 */
export async function checkRuntimes(parent: string, tool: Tool, report: Report): Promise<void> {
  if (!tool.ok) {
    report.skip("runtimes", tool.reason);
    return;
  }
  const folder = join(parent, "runtimes");
  mkdirSync(folder, { recursive: true });
  const texts = publishedTexts();
  const project = await makeProject(folder, texts);
  if (!project.ok) {
    report.skip("runtimes", project.reason);
    return;
  }
  const cwd = join(folder, "project");
  const expected = { program: await program(texts), verdicts: verdicts(texts) };
  for (const { name, command, args, tells = "program" } of runtimeCommands()) {
    if (command === undefined) {
      report.skip(name, "npm has no binary for this machine");
      continue;
    }
    const { code, stdout, stderr } = await run(command, args, { cwd, env: tool.env });
    if (code === 0) sameLines(name, stdout, expected[tells], report);
    else report.fail(name, stderr);
  }
  await checkBundles(cwd, expected, report);
  await checkCommand(cwd, report);
}
