import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "./report.js";

const command = `node ${fileURLToPath(new URL("../../apps/cli/dist/start.js", import.meta.url))}`;
const base = "--base-url https://exemple.fr";

/** Command lines by what they write, below the folder `$M`, from the records in `$IN`. */
const writing = {
  "feed build": `feed build $IN ${base} --no-pages --out $M/out`,
  "dump build": `dump build $IN ${base} --out $M/out`,
  "convert -o": "convert $IN --to nquads -o $M/out",
  "convert --jobs 2 -o": "convert $IN --to nquads --jobs 2 -o $M/out",
  "convert on standard output": "convert $IN --to nquads > $M/printed",
} as const;

const sizes = { full: "remount,size=200k", "read-only": "remount,ro" } as const;
const reasons = { full: "plus de place sur le disque", "read-only": "disque en lecture seule" } as const;

/** Runs a shell in a name space of mounts of its own, with a small disk at `$M` that is gone when it ends. */
function onSmallDisk(folder: string, records: string, script: string) {
  const M = join(folder, "small-disk");
  mkdirSync(M, { recursive: true });
  const env = { ...process.env, M, IN: records };
  const whole = `mount -t tmpfs -o size=200k small $M && ${script}`;
  const { status, stdout, stderr } = spawnSync("unshare", ["-m", "sh", "-c", whole], {
    env,
    encoding: "utf8",
  });
  rmSync(M, { recursive: true, force: true });
  return { status, stdout: stdout ?? "", stderr: stderr ?? "" };
}

/** A real disk of 200 kB that is full, and one that became read-only, under every command that writes: half a minute. Needs the right to mount. */
export function checkSmallDisk(folder: string, records: string, report: Report): void {
  if (onSmallDisk(folder, records, "true").status !== 0) {
    report.skip("a small disk", "no right to mount one here (root with unshare and tmpfs)");
    return;
  }
  for (const state of ["full", "read-only"] as const)
    for (const [name, line] of Object.entries(writing)) {
      if (state === "read-only" && line.includes(" > ")) continue;
      const script = `mount -o ${sizes[state]} $M && { ${command} ${line}; code=$?; ls -A $M; exit $code; }`;
      const { status, stdout, stderr } = onSmallDisk(folder, records, script);
      const left = stdout.split("\n").filter((entry) => entry === "out" || entry.startsWith("out."));
      const isSaid = stderr.replace(/\s+/g, " ").includes(reasons[state]);
      const found = { status, left, isRaw: /^\s+at /m.test(stderr), isSaid };
      report.same(`${name} on a disk that is ${state}`, found, {
        status: 3,
        left: [],
        isRaw: false,
        isSaid: true,
      });
    }
  report.same("nothing stays mounted", readdirSync(folder).includes("small-disk"), false);
}
