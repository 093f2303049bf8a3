import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import type { Terminal } from "@openhpa/console";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogueFixture } from "../testing/catalogue-fixture.js";
import { checkCommand } from "./check-command.js";

let root: string;
let catalogue: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "openhpa-check-command-"));
  catalogue = join(root, "catalog.ttl");
  const { files } = await catalogueFixture({ only: ["model"] });
  await writeFile(catalogue, files.get("catalog.ttl") ?? "");
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const terminal: Terminal = { stdin: Readable.from([]), stdout, stderr, exitCode: 0 };
  const surroundings = {
    fetch: () => Promise.reject(new Error("no network here")),
    now: () => new Date("2026-12-01T10:00:00Z"),
  };
  await checkCommand(terminal, surroundings).parseAsync([...args], { from: "user" });
  const text = (stream: PassThrough) => String(stream.read() ?? "");
  return { exitCode: terminal.exitCode, stdout: text(stdout), stderr: text(stderr) };
}

describe("feed check", () => {
  test("says in French what each portal would do, and exits 1 when something has to be corrected", async () => {
    const { exitCode, stdout, stderr } = await run(catalogue);
    expect([exitCode, stderr]).toEqual([1, ""]);
    for (const text of ["data.gouv.fr (udata)", "CKAN", "créé", "[file-unreachable]"])
      expect(stdout).toContain(text);
    expect(stdout).toContain("au 2026-12-01");
  });

  test("--json is one document, --portal narrows it down", async () => {
    const { stdout } = await run(catalogue, "--json", "--portal", "google");
    const report = JSON.parse(stdout) as { portals: { portal: string }[]; findings: { portals: string[] }[] };
    expect(report.portals.map(({ portal }) => portal)).toEqual(["google"]);
    expect(report.findings.every(({ portals }) => portals.every((portal) => portal === "google"))).toBe(true);
  });

  test("--today moves the day", async () => {
    const { stdout } = await run(catalogue, "--today", "2026-11-01", "--portal", "udata");
    expect(stdout).toContain("[modified-in-future]");
  });

  test.each([
    [["--today", "demain"], 2, "demain"],
    [["--portal", "moon"], 2, "moon"],
    [["--base-url", "nowhere"], 2, "nowhere"],
    [["--against", "/no/such/feed"], 3, "/no/such/feed"],
  ])("refuses %j", async (args, exitCode, shown) => {
    const refused = await run(catalogue, ...args);
    expect([refused.exitCode, refused.stdout]).toEqual([exitCode, ""]);
    expect(refused.stderr).toContain(shown);
  });
});
