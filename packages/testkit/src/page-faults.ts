import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every page passes more checks than this; one that passes fewer has not been shown. */
const FEWEST_PASSES = 10;

/** How grave a finding of axe is. */
type Impact = "minor" | "moderate" | "serious" | "critical";
const everyImpact: readonly Impact[] = ["minor", "moderate", "serious", "critical"];

/** What axe, which the page has been given, finds on it as it is shown; `options` choose its checks. */
async function run(page: Page, options: RunOptions): Promise<AxeResults> {
  return (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
}

/** Findings of these impacts, each with the elements that it is about. */
const findings = ({ violations }: AxeResults, impacts: readonly Impact[]) =>
  violations
    .filter(({ impact }) => impact && impacts.includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);

async function besideWindow(page: Page): Promise<readonly string[]> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return wider > 0 ? [`${wider} px too wide`] : [];
}

/** What is wrong with the page that is open, as it is shown: findings of axe of these impacts, and what stands beside the window. */
export async function pageFaults(
  page: Page,
  impacts: readonly Impact[] = ["serious", "critical"],
): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = await run(page, {});
  if (results.passes.length <= FEWEST_PASSES)
    throw new Error(`axe found hardly anything to look at: ${results.passes.length} checks passed`);
  return [...findings(results, impacts), ...(await besideWindow(page))];
}

interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
}

const look = (width: number, name: "light" | "dark" | "forced"): Look => ({
  width,
  colorScheme: name === "dark" ? "dark" : "light",
  forcedColors: name === "forced" ? "active" : "none",
});

/** Every width once with every check, in one of the looks. */
const wholeLooks = [look(320, "light"), look(390, "dark"), look(768, "forced"), look(1440, "light")];
/** The looks in which only colours can differ from those above. */
const colourLooks = [look(320, "dark"), look(320, "forced"), look(1440, "dark"), look(1440, "forced")];

/** All checks of axe, with the size of what is pointed at (WCAG 2.2, 2.5.8), which it leaves out by itself. */
const everyCheck: RunOptions = { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } };
const colourChecks: RunOptions = {
  resultTypes: ["violations"],
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

/** Opens what is folded, and waits for what a script fetches then. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const item of document.querySelectorAll("details")) item.open = true;
    for (let frame = 0; frame < 2; frame++) await new Promise((shown) => requestAnimationFrame(shown));
  });
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
}

/**
 * What is wrong with the page that is open, unfolded, from 320 to 1440 pixels, light, dark and in forced colours: findings of axe of any impact, and
 * what stands beside the window.
 */
export async function faultsInAllLooks(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  await unfold(page);
  const found: string[] = [];
  const check = async (looks: readonly Look[], options: RunOptions) => {
    for (const { width, colorScheme, forcedColors } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, forcedColors });
      const all = [...findings(await run(page, options), everyImpact), ...(await besideWindow(page))];
      const said = forcedColors === "active" ? "forced colours" : colorScheme;
      found.push(...all.map((fault) => `${width} px, ${said}: ${fault}`));
    }
  };
  await check(wholeLooks, everyCheck);
  await check(colourLooks, colourChecks);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  return found;
}
