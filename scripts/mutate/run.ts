import { execFile } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { acceptedReason, readAccepted, staleRows } from "./accepted.ts";
import { readCases } from "./cases.ts";
import type { Mutant, NoticedBy } from "./mutation.ts";
import { toMutant } from "./mutation.ts";
import { copyOfRepository, root, workspaces } from "./room-copy.ts";
import { openRoomTests } from "./room-tests.ts";
import { sample } from "./sample.ts";
import { sourceMutations } from "./source-mutations.ts";

const usage = `usage: npm run mutate -- ROOM... [--seed N] [--count N] [--slowest SECONDS] [--cases FILE] [--report FILE]
  ROOM     a workspace or a folder or file of its sources, e.g. packages/core or apps/feed/src/changes
  --seed   which mutants are drawn (1)
  --count  how many mutants of each room (30)
  --slowest  test files that take longer alone are left out (20)
  --only   only test files whose path contains this; may be given again
  --cases  lines of {file, line, from, to} to try instead of drawn ones
  --report appends one line of JSON per mutant\n`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "30" },
    slowest: { type: "string", default: "20" },
    only: { type: "string", multiple: true, default: [] },
    cases: { type: "string" },
    report: { type: "string" },
  },
});

/** Sources that can be wrong: no tests, no generated text, no tables that a script compiles. */
function sourcesOf(room: string): string[] {
  const found = room.endsWith(".ts")
    ? [room]
    : readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((file) => `${room}/${file}`);
  return found
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\/src\/.*\.ts$/.test(file) && !/node_modules|\/dist\//.test(file))
    .filter(
      (file) =>
        !/\.test\.ts$|\.test-d\.ts$|\.fixture\.ts$|\.data\.ts$|\.d\.ts$|\/generated\/|\/test(?:ing)?\//.test(
          file,
        ),
    )
    .sort();
}

function mutantsOf(room: string): Mutant[] {
  return sourcesOf(room).flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return sourceMutations(text).map((mutation) => toMutant(file, text, mutation));
  });
}

/** Whether the type checker refuses the copy as it stands. */
async function failsTypes(folder: string): Promise<boolean> {
  try {
    await promisify(execFile)("npx", ["tsc", "--noEmit"], { cwd: folder });
    return false;
  } catch {
    return true;
  }
}

interface Verdict {
  readonly mutant: Mutant;
  readonly noticedBy: NoticedBy;
  readonly accepted?: string;
}

async function runRoom(workspace: string, mutants: readonly Mutant[], folder: string): Promise<Verdict[]> {
  const tests = await openRoomTests({
    folder,
    workspace,
    slowest: Number(values.slowest) * 1000,
    only: values.only,
  });
  for (const { file, why } of tests.leftOut) process.stdout.write(`left out: ${file} ${why}\n`);
  const verdicts: Verdict[] = [];
  for (const mutant of mutants) {
    const path = join(folder, mutant.file);
    const original = readFileSync(path, "utf8");
    writeFileSync(path, mutant.text);
    let noticedBy = await tests.judge(mutant.file);
    if (noticedBy === "nothing" && (await failsTypes(folder))) noticedBy = "types";
    writeFileSync(path, original);
    const accepted = noticedBy === "nothing" ? acceptedReason(mutant) : undefined;
    verdicts.push({ mutant, noticedBy, ...(accepted ? { accepted } : {}) });
    report(mutant, noticedBy, accepted);
  }
  await tests.close();
  return verdicts;
}

function report(
  { text: _text, ...mutant }: Mutant,
  noticedBy: NoticedBy,
  accepted: string | undefined,
): void {
  if (values.report) appendFileSync(values.report, `${JSON.stringify({ ...mutant, noticedBy, accepted })}\n`);
  if (noticedBy !== "nothing") return;
  const place = `${mutant.file}:${mutant.line} ${mutant.kind}`;
  process.stdout.write(
    `${accepted ? "accepted" : "SURVIVED"} ${place}: ${cut(mutant.from)} -> ${cut(mutant.to)}\n`,
  );
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 100 ? `${line.slice(0, 97)}…` : line;
}

function table(rooms: ReadonlyMap<string, readonly Verdict[]>): string {
  const lines = [
    "| room | mutants | by tests | by types | out of time | accepted | survived | noticed |",
    "|---|---|---|---|---|---|---|---|",
  ];
  const all: Verdict[] = [];
  const row = (name: string, verdicts: readonly Verdict[]) => {
    const count = (noticedBy: NoticedBy) => verdicts.filter((each) => each.noticedBy === noticedBy).length;
    const accepted = verdicts.filter((each) => each.accepted).length;
    const noticed = verdicts.length - count("nothing");
    const share = `${Math.floor((100 * noticed) / Math.max(1, verdicts.length - accepted))} %`;
    const cells = [
      name,
      verdicts.length,
      count("tests"),
      count("types"),
      count("time"),
      accepted,
      count("nothing") - accepted,
      share,
    ];
    lines.push(`| ${cells.join(" | ")} |`);
  };
  for (const [room, verdicts] of rooms) {
    row(`\`${room}\``, verdicts);
    all.push(...verdicts);
  }
  if (rooms.size > 1) row("all", all);
  return lines.join("\n");
}

async function main(): Promise<void> {
  const rooms = positionals.length > 0 ? positionals : workspaces();
  const given = values.cases ? readCases(values.cases, root) : undefined;
  const bad = rooms.filter((room) => !workspaces().some((each) => `${room}/`.startsWith(`${each}/`)));
  if (bad.length > 0) {
    process.stderr.write(`no room: ${bad.join(", ")}\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const drawn = new Map<string, Mutant[]>();
  for (const room of rooms) {
    const mutants = given
      ? given.filter(({ file }) => `${file}/`.startsWith(`${room}/`))
      : sample(mutantsOf(room), Number(values.count), Number(values.seed));
    if (mutants.length > 0) drawn.set(room, mutants);
  }
  const { folder, remove } = copyOfRepository();
  const verdicts = new Map<string, Verdict[]>();
  try {
    for (const [room, mutants] of drawn) {
      const workspace = room.split("/").slice(0, 2).join("/");
      process.stdout.write(`\n${room}: ${mutants.length} mutants\n`);
      verdicts.set(room, await runRoom(workspace, mutants, folder));
    }
  } finally {
    remove();
  }
  process.stdout.write(`\n${table(verdicts)}\n`);
  const stale = staleRows(readAccepted(), (file) => readFileSync(join(root, file), "utf8"));
  for (const row of stale) process.stdout.write(`stale row in accepted.ndjson: ${JSON.stringify(row)}\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
}

await main();
