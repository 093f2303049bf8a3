import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every page passes more checks than this; one that passes fewer has not been shown. */
const FEWEST_PASSES = 10;

/** How grave a finding of axe is. */
type Impact = "minor" | "moderate" | "serious" | "critical";

/** What is wrong with the page that is open, as it is shown: findings of axe of these impacts, and what stands beside the window. */
export async function pageFaults(
  page: Page,
  impacts: readonly Impact[] = ["serious", "critical"],
): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations, passes } = (await page.evaluate("axe.run()")) as AxeResults;
  if (passes.length <= FEWEST_PASSES)
    throw new Error(`axe found hardly anything to look at: ${passes.length} checks passed`);
  const faults = violations
    .filter(({ impact }) => impact && impacts.includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return wider > 0 ? [...faults, `${wider} px too wide`] : faults;
}
