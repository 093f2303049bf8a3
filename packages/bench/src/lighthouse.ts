import { execFile, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { BenchError } from "./bench-error.js";
import { builtCommand } from "./built-command.js";

/**
 * The tool that judges the pages, run by npx when it is asked for: with what it needs it is 200 packages and 186 MB, which nobody who installs this
 * repository should have to fetch.
 */
const LIGHTHOUSE = "lighthouse@12.8.2";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** One page of each kind of the feed of the seeds. */
const pages = [
  "index.html",
  "search.html?q=addictions",
  "action/interventions-dans-le-milieu-de-la-justice-2019.html",
  "vocab/theme/addictive-behaviours.html",
  "vocab/plan/fr-alz-2001.html",
  "territory/departement-53.html",
  "organisation/addiction-france-pays-de-la-loire.html",
  "page/1.html",
  "vocab/smoc.html",
  "contribute.html",
] as const;

const root = fileURLToPath(new URL("../../..", import.meta.url));
const run = promisify(execFile);

interface Judged {
  readonly categories: Readonly<Record<(typeof categories)[number], { readonly score: number | null }>>;
  readonly runtimeError?: { readonly message: string };
}

/** Serves the feed until it is told to stop; gives where. */
async function served(command: string, folder: string) {
  const server = spawn(process.execPath, [command, "feed", "serve", folder, "--port", "0"]);
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    server.once("exit", () => reject(new BenchError("side-failed", `The feed is not served: ${said}`)));
    for (const stream of [server.stdout, server.stderr])
      stream.on("data", (piece: Buffer) => {
        said += piece.toString();
        const [found] = /http:\/\/\S+/.exec(said) ?? [];
        if (found && said.includes("\n")) resolve(found.replace(/\/?$/, "/"));
      });
  });
  return { address, stop: () => server.kill() };
}

async function judged(url: string, file: string): Promise<Judged> {
  const flags = "--chrome-flags=--headless=new --no-sandbox --disable-gpu";
  const only = `--only-categories=${categories.join(",")}`;
  await run(
    "npx",
    ["--yes", LIGHTHOUSE, url, "--output=json", `--output-path=${file}`, "--quiet", flags, only],
    {
      env: { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? "/usr/bin/chromium" },
    },
  );
  const result = JSON.parse(readFileSync(file, "utf8")) as Judged;
  if (result.runtimeError) throw new BenchError("side-failed", `${url}: ${result.runtimeError.message}`);
  return result;
}

/**
 * The scores of Lighthouse for one page of each kind of the feed of the seeds, on a simulated phone, as a Markdown table. Needs Chromium (`CHROME_PATH`
 * names another one than /usr/bin/chromium) and the npm registry. Throws a {@link BenchError} where a page is not judged.
 */
export async function lighthouseScores(
  folder: string,
  onStep: (text: string) => void = () => undefined,
): Promise<string> {
  const command = builtCommand();
  const feed = join(folder, "feed");
  const seeds = join(root, "seeds/valid");
  await run(process.execPath, [
    command,
    "feed",
    "build",
    seeds,
    "--base-url",
    "https://exemple.fr",
    "--out",
    feed,
  ]);
  const server = await served(command, feed);
  const rows: string[] = [];
  try {
    for (const page of pages) {
      onStep(`lighthouse ${page}`);
      const result = await judged(`${server.address}${page}`, join(folder, "lighthouse.json"));
      const scores = categories.map((name) => Math.round((result.categories[name].score ?? 0) * 100));
      rows.push(`| ${page} | ${scores.join(" | ")} |\n`);
    }
  } finally {
    server.stop();
  }
  const rule = categories.map(() => "---:").join(" | ");
  return `| page | ${categories.join(" | ")} |\n| --- | ${rule} |\n${rows.join("")}`;
}
