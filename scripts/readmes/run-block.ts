import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { type Block, commandsOf } from "./blocks.js";
import { reasonNotToRun, serves } from "./declared.js";
import { provide } from "./materials.js";

/** Where the blocks of a page are run. */
export interface Place {
  /** The repository that the pages are of. */
  readonly root: string;
  /** The folder in which a reader would stand. */
  readonly folder: string;
  /** Whether this place runs a command; those that it does not are run in another one. */
  readonly runs: (command: string) => boolean;
  /** Whether npm may ask the registry; elsewhere a command that is not installed fails at once. */
  readonly online?: boolean;
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly all: string;
}

/** Runs a program with all that it starts in a group of its own. `until` ends it as soon as what it printed matches and the answer is there. */
async function run(
  program: string,
  args: readonly string[],
  { folder: cwd, online = false }: Pick<Place, "folder" | "online">,
  until?: (printed: string) => Promise<boolean>,
): Promise<Ended> {
  const env = { ...process.env, FORCE_COLOR: "0", npm_config_offline: String(!online) };
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const texts = { stdout: "", all: "" };
  let answered = false;
  const hear = (name: "stdout" | "stderr") =>
    child[name].setEncoding("utf8").on("data", async (piece: string) => {
      texts.all += piece;
      if (name === "stdout") texts.stdout += piece;
      if (answered || !(await until?.(texts.all))) return;
      answered = true;
      if (child.pid !== undefined) process.kill(-child.pid);
    });
  hear("stdout");
  hear("stderr");
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code: answered ? 0 : code, ...texts };
}

/** A port that nothing uses now. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Whether the address that a server printed answers; a server that is being ended does not. */
async function answers(printed: string): Promise<boolean> {
  const [address] = /http:\/\/[\w.:]+/.exec(printed) ?? [];
  return address !== undefined && (await fetch(address).catch(() => undefined))?.ok === true;
}

async function runCommand(command: string, place: Place): Promise<Ended> {
  const line = serves.test(command) ? `${command} --port ${await freePort()}` : command;
  return run("bash", ["-e", "-o", "pipefail", "-c", line], place, serves.test(command) ? answers : undefined);
}

/** What went otherwise than the page says in a block of commands, undefined where all went well. */
async function runShell(block: Block, place: Place): Promise<string | undefined> {
  const { folder, root, runs } = place;
  let printed = "";
  for (const command of commandsOf(block)) {
    if (reasonNotToRun(command) !== undefined || !runs(command)) continue;
    provide(command, { root, folder });
    const { code, stdout, all } = await runCommand(command, place);
    if (code !== 0) return `${command} ended with ${code}: ${all.slice(-600)}`;
    printed += stdout;
  }
  return block.output === undefined || block.output === printed ? undefined : `printed ${printed}`;
}

async function runProgram(block: Block, place: Place): Promise<string | undefined> {
  const { folder, root } = place;
  const file = join(folder, `example-${block.line}.mjs`);
  writeFileSync(file, block.code);
  provide(block.code, { root, folder });
  const { code, stdout, all } = await run(process.execPath, [file], place);
  if (code !== 0) return `ended with ${code}: ${all.slice(-600)}`;
  return block.output === undefined || block.output === stdout ? undefined : `printed ${stdout}`;
}

/** Runs a block as it is printed; gives what is wrong with it, with its page and line. */
export async function faultOf(block: Block, place: Place): Promise<string | undefined> {
  const fault = await (block.kind === "sh" ? runShell : runProgram)(block, place);
  return fault === undefined ? undefined : `${block.page}:${block.line}: ${fault}`;
}
