import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every page passes more checks than this; one that passes fewer has not been shown. */
const FEWEST_PASSES = 10;

/** What is wrong with the page that is open, as it is shown: serious findings of axe, and what stands beside the window. */
export async function pageFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations, passes } = (await page.evaluate("axe.run()")) as AxeResults;
  if (passes.length <= FEWEST_PASSES)
    throw new Error(`axe found hardly anything to look at: ${passes.length} checks passed`);
  const faults = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return wider > 0 ? [...faults, `${wider} px too wide`] : faults;
}
