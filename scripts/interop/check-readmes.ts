import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { blocksOf } from "../readmes/blocks.js";
import { pagesOfClone } from "../readmes/pages.js";
import { faultOf } from "../readmes/run-block.js";
import { run } from "./external-process.js";
import type { Report } from "./report.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const MINUTES = 60_000;
const CFF = "cffconvert==2.0.0";

/** Every page of the repository in a clone of what is committed, from `npm ci` on, as somebody does who has just found it: about three minutes. */
export async function checkReadmes(folder: string, report: Report): Promise<void> {
  const clone = join(folder, "clone");
  const cloned = await run("git", ["clone", "--quiet", "--no-hardlinks", root, clone]);
  if (cloned.code !== 0) {
    report.skip("READMEs in a clone", `git clone: ${cloned.stderr.trim()}`);
    return;
  }
  const place = { root: clone, folder: clone, runs: () => true, online: true };
  // The README comes first: its first block installs and builds.
  const pages = ["README.md", ...pagesOfClone(clone).filter((page) => page !== "README.md")];
  for (const page of pages) {
    for (const block of blocksOf(clone, page)) {
      const fault = await faultOf(block, place);
      if (fault === undefined) report.pass(`${page}:${block.line}`);
      else report.fail(`${page}:${block.line}`, fault);
    }
  }
}

/** The citation file as its own project's validator sees it. */
export async function checkCitation(folder: string, report: Report): Promise<void> {
  const environment = join(folder, "cff");
  await run("python3", ["-m", "venv", environment]);
  const pip = ["install", "-q", "--disable-pip-version-check", "--timeout=20", "--retries=1", CFF];
  const installed = await run(join(environment, "bin/pip"), pip, { timeout: 4 * MINUTES });
  const tool = join(environment, "bin/cffconvert");
  if (installed.code !== 0 || !existsSync(tool)) {
    report.skip("CITATION.cff", `pip install ${CFF}: ${installed.stderr.trim().split("\n").at(-1)}`);
    return;
  }
  const { code, stdout, stderr } = await run(tool, ["--validate", "-i", join(root, "CITATION.cff")]);
  if (code === 0) report.pass(`CITATION.cff: ${stdout.trim().split("\n").at(-1)}`);
  else report.fail("CITATION.cff", stdout + stderr);
}
