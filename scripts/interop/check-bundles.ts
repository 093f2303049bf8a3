import { join } from "node:path";
import type { Report } from "./report.js";
import { bundlers, bundleWorker } from "./runtimes/bundlers.js";
import { type OpenPage, openBrowser } from "./runtimes/pages.js";
import { sameLines } from "./runtimes/same-lines.js";
import { binaryOf } from "./runtimes/tool.js";
import { askWorkerd } from "./runtimes/workerd.js";

/** What the program tells, and what it tells without zod and the libraries of linked data. */
interface Expected {
  readonly program: readonly string[];
  readonly verdicts: readonly string[];
}

/** zod asks once whether it may compile its checks: the policy refuses, the browser says so, and zod goes on without. */
const zodAsks = /Evaluating a string as JavaScript violates|unsafe-eval/;

async function checkPage(
  { cwd, bundler, page, open }: { cwd: string; bundler: string; page: string; open: OpenPage },
  expected: readonly string[],
  report: Report,
): Promise<void> {
  const name = `${bundler}, ${page}.js in Chromium`;
  const to = join(cwd, `bundle-${bundler}-${page}`);
  const { code, stdout, stderr } = (await bundlers[bundler]?.({ cwd, page, to })) ?? {};
  if (code !== 0) {
    report.fail(name, `${stdout}\n${stderr}`);
    return;
  }
  const { told, complaints } = await open(to);
  const unexpected = page === "page" ? complaints.filter((each) => !zodAsks.test(each)) : complaints;
  if (unexpected.length > 0) report.fail(name, unexpected.join("\n"));
  else sameLines(name, told, expected, report);
}

async function checkWorkerd(cwd: string, expected: Expected, report: Report): Promise<void> {
  const { platform, arch } = process;
  const workerd = binaryOf(`@cloudflare/workerd-${platform}-${arch.replace("x64", "64")}/bin/workerd`);
  if (workerd === undefined) {
    report.skip("workerd", "npm has no binary for this machine");
    return;
  }
  const { code, stderr } = await bundleWorker(cwd);
  if (code !== 0) {
    report.fail("workerd", stderr);
    return;
  }
  try {
    sameLines("workerd", await askWorkerd(workerd, cwd), expected.program, report);
  } catch (error) {
    report.fail("workerd", String(error));
  }
}

/** The program of a project, bundled by every bundler and run where bundles run: a browser whose policy forbids `eval`, and workerd. */
export async function checkBundles(cwd: string, expected: Expected, report: Report): Promise<void> {
  const browser = await openBrowser();
  if (browser === undefined) report.skip("bundles in a browser", "no Chromium (apt-get install chromium)");
  else
    try {
      for (const bundler of Object.keys(bundlers))
        await checkPage({ cwd, bundler, page: "page", open: browser.open }, expected.program, report);
      const alone = { cwd, bundler: "esbuild", page: "page-without-zod", open: browser.open };
      await checkPage(alone, expected.verdicts, report);
    } finally {
      await browser.close();
    }
  await checkWorkerd(cwd, expected, report);
}
