import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const PORT = 8080;
const base = `http://localhost:${PORT}`;

/** Runs a command and gives what it prints on stdout; its messages go straight to the terminal. Ends the script when it fails. */
async function output(command: string, ...args: string[]): Promise<string> {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    text += part;
  });
  const code = await new Promise<number>((resolve) => child.on("close", (status) => resolve(status ?? 1)));
  if (code !== 0) {
    process.stdout.write(text);
    process.exit(code);
  }
  return text;
}

async function openhpa<T>(...args: string[]): Promise<T> {
  return JSON.parse(await output("node", "apps/cli/dist/main.js", ...args)) as T;
}

interface Found {
  readonly records: readonly {
    readonly key: string;
    readonly level: string;
    readonly issues: readonly { readonly severity: string }[];
  }[];
}

interface Built {
  readonly files: number | readonly unknown[];
  readonly quads?: number;
}

const count = ({ files }: Built) => (typeof files === "number" ? files : files.length);

await output("npx", "turbo", "run", "build", "--filter=openhpa...", "--output-logs=errors-only");
const { records } = await openhpa<Found>("validate", "seeds/valid", "--json");
// A demonstration begins anew: a feed that follows another one refuses to lose records.
for (const folder of ["out/feed", "out/dump"]) rmSync(join(root, folder), { recursive: true, force: true });
const dump = await openhpa<Built>(
  "dump",
  "build",
  "seeds/valid",
  "--base-url",
  base,
  "--out",
  "out/dump",
  "--json",
);
const feed = await openhpa<Built>(
  "feed",
  "build",
  "seeds/valid",
  "--base-url",
  base,
  "--out",
  "out/feed",
  "--dump",
  "out/dump",
  "--json",
);

const warnings = records
  .flatMap((record) => record.issues)
  .filter((issue) => issue.severity === "warning").length;
process.stdout.write(
  [
    "",
    `${records.length} fiches valides dans seeds/valid, ${warnings} ${warnings === 1 ? "avertissement" : "avertissements"} :`,
    ...records.map((record) => `  ${record.level.padEnd(12)} ${record.key}`),
    `out/feed : ${count(feed)} fichiers (ouvrez out/feed/index.html)`,
    `out/dump : ${count(dump)} fichiers, ${dump.quads} quads`,
    "",
    "Ensuite :",
    `  npm start -- --serve                       le flux et l'export sur ${base}`,
    "  npx openhpa dump query out/dump            les questions d'exemple",
    "  npx openhpa validate mes-fiches/           vos propres fiches",
    "",
  ].join("\n"),
);

if (process.argv.includes("--serve")) {
  const { serveFolder } = await import("@openhpa/feed");
  await serveFolder([{ path: "/", dir: "out/feed" }], { port: PORT, host: "localhost" });
  process.stdout.write(`${base}  (flux)\n${base}/dump/README.md  (export)\nCtrl+C pour arrêter.\n`);
}
