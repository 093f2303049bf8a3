import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { type EngineName, type RecipeInputs, recipeInputs, recipes } from "@openhpa/dump";
import { type ProcessOptions, runLines, type Server, serveLines } from "./external-process.js";
import type { Fixture } from "./fixture.js";
import type { Report } from "./report.js";

/** Where an engine's service answers, while its recipe runs. */
export interface Running {
  readonly inputs: RecipeInputs;
  readonly work: string;
}

const START = 60_000;

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(port: number, server: Server): Promise<boolean> {
  const end = performance.now() + START;
  while (performance.now() < end) {
    const up = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(2_000) }).then(
      () => true,
      () => false,
    );
    if (up) return true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  process.stderr.write(server.log());
  return false;
}

/**
 * Runs the very lines that `openhpa dump recipe` prints, those marked as run, in a folder of their own and on free ports; `ask` is called
 * while the engine answers. Counts and the row count of the question are checked. Servers are stopped whatever happens.
 */
export async function runRecipe(
  engine: EngineName,
  fixture: Fixture,
  place: { readonly folder: string; readonly env: Readonly<Record<string, string>>; readonly report: Report },
  ask: (running: Running) => Promise<void>,
): Promise<void> {
  const { folder, env, report } = place;
  const work = join(folder, engine);
  mkdirSync(work, { recursive: true });
  const ports = { port: await freePort(), consolePort: await freePort() };
  const inputs = recipeInputs(ports, { dir: fixture.dir, manifest: fixture.manifest });
  const options: ProcessOptions = { cwd: work, env, timeout: 3 * 60_000 };
  const question = fixture.questions.find(({ id }) => inputs.question === `examples/${id}.rq`);
  const servers: Server[] = [];
  let asked = false;
  const steps = recipes[engine].steps.filter(({ run }) => run);
  try {
    for (const { id, title, commands, stays, silent } of steps) {
      const check = `${engine}: ${title.en}`;
      if (id === "stop" && !asked) {
        asked = true;
        await ask({ inputs, work });
      }
      if (stays) {
        const server = serveLines(commands(inputs), options);
        servers.push(server);
        if (await answers(inputs.port, server)) report.pass(check);
        else throw new Error(`${check}: no answer`);
        continue;
      }
      const { code, stdout, stderr } = await runLines(commands(inputs), options);
      if (code !== 0) throw new Error(`${check}: exit code ${code}\n${stderr}${stdout}`);
      const count = /^"?statements"?\s+"?(\d+)"?\s*$/m.exec(stdout)?.[1];
      if (id === "count" || count !== undefined) report.same(check, Number(count), fixture.statements);
      else if (id === "ask") report.same(check, stdout.trim().split("\n").length - 1, question?.rows.length);
      else if (silent && stdout.trim() !== "") report.fail(check, stdout);
      else report.pass(check);
    }
    if (!asked) await ask({ inputs, work });
  } catch (error) {
    report.fail(`${engine}: the recipe`, error instanceof Error ? error.message : String(error));
    const stop = steps.find(({ id }) => id === "stop");
    if (stop) await runLines(stop.commands(inputs), options);
  } finally {
    for (const server of servers) await server.stop();
  }
}
