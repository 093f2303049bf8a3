import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { serveFolder } from "@openhpa/feed";
import { describeBrowser, ensureBuilt, faultsInAllLooks, repositoryRoot } from "@openhpa/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(repositoryRoot);

/** A body under French law, with a colour that none of ours was chosen for. */
const publisher = {
  jurisdiction: "fr",
  name: "Agence d'essai",
  email: "service@agence.example.org",
  accent: "#000091",
  legalForm: "association",
  address: "1 rue de l'Essai, 44000 Nantes",
  phone: "+33 2 00 00 00 00",
  publicationDirector: "La direction",
  host: { name: "Hébergeur d'essai", address: "2 rue de l'Essai", phone: "+33 2 00 00 00 01" },
  dataProtection: {
    email: "donnees@agence.example.org",
    purpose: "faire connaître les actions",
    legalBasis: "intérêt légitime",
    retention: "trois ans",
  },
};

/** One page of each kind; those of fewer than six records have no tools to filter and sort. */
const kinds = [
  "index.html",
  "en/index.html",
  "search.html?q=addictions",
  "contribute.html",
  "action/interventions-dans-le-milieu-de-la-justice-2019.html",
  "en/action/equal-addictions-competences-et-nouveaux-parcours.html",
  "registry/base-cjc.html",
  "vocab/theme/addictive-behaviours.html",
  "vocab/plan/fr-alz-2001.html",
  "vocab/smoc.html",
  "vocab/index.html",
  "territory/region-52.html",
  "organisation/addiction-france-pays-de-la-loire.html",
  "programme/equal-addictions-competences-et-nouveaux-parcours.html",
  "year/2019.html",
  "page/1.html",
  "browse/organisation.html",
  "browse/programme.html",
  "browse/year.html",
  "dataset/actions.html",
  "legal/notice.html",
  "legal/accessibility.html",
  "en/legal/data-protection.html",
  "404.html",
] as const;

/** What a page may take to be read for the first time, files of scripts and pictures included. */
interface Budget {
  readonly path: string;
  readonly bytes: number;
  readonly requests: number;
}

/** Bytes as the server sends them, without compression, which hosts differ in. */
const budgets: readonly Budget[] = [
  { path: "index.html", bytes: 220_000, requests: 3 },
  { path: "search.html", bytes: 160_000, requests: 9 },
  { path: "search.html?q=addictions", bytes: 175_000, requests: 11 },
  { path: "action/interventions-dans-le-milieu-de-la-justice-2019.html", bytes: 145_000, requests: 4 },
  { path: "contribute.html", bytes: 1_450_000, requests: 12 },
];

type Browser = Awaited<ReturnType<Parameters<Parameters<typeof describeBrowser>[1]>[0]>>;
type Page = Awaited<ReturnType<Browser["newPage"]>>;

/** The layout shifts that nobody asked for, as the browser adds them up (https://web.dev/articles/cls): what a page says when it is still. */
const shiftOf = (page: Page) =>
  page.evaluate<number>(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries as unknown as readonly { value: number; hadRecentInput: boolean }[])
            if (!entry.hadRecentInput) sum += entry.value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            add(observer.takeRecords());
            resolve(sum);
          }),
        );
      }),
  );

describeBrowser("the pages of a base that a body publishes", (launch) => {
  let folder: string;
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    await ensureBuilt("@openhpa/cli", "apps/cli/dist/main.js");
    folder = mkdtempSync(join(tmpdir(), "openhpa-pages-"));
    const file = join(folder, "publisher.json");
    writeFileSync(file, JSON.stringify(publisher));
    served = await serveFolder([{ path: "/base", dir: join(folder, "feed") }], { port: 0 });
    const to = ["--base-url", `${served.url}/base`, "--out", join(folder, "feed"), "--publisher", file];
    const words = ["apps/cli/dist/main.js", "feed", "build", "seeds/valid", ...to];
    await promisify(execFile)(process.execPath, words, { cwd: root });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  test.each(
    kinds,
  )("%s has no finding of axe from 320 to 1440 pixels, light, dark and in forced colours", async (path) => {
    const page = await browser.newPage();
    const answer = await page.goto(`${served.url}/base/${path}`, { waitUntil: "networkidle" });
    expect(answer?.status()).toBe(200);
    if (path.includes("?q=")) await page.locator("#search-app .records li").first().waitFor();
    expect(await faultsInAllLooks(page)).toEqual([]);
    await page.close();
  });

  test.each(budgets)("$path is read within its budget, and nothing jumps", async ({
    path,
    bytes,
    requests,
  }) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const answers: Promise<number>[] = [];
    page.on("response", (response) => answers.push(response.body().then(({ length }) => length)));
    await page.goto(`${served.url}/base/${path}`, { waitUntil: "networkidle" });
    const shift = await shiftOf(page);
    const sizes = await Promise.all(answers);
    const sent = sizes.reduce((sum, size) => sum + size, 0);
    await context.close();
    expect.soft(sizes.length, "requests").toBeLessThanOrEqual(requests);
    expect.soft(sent, "bytes").toBeLessThanOrEqual(bytes);
    // Good is below a tenth; a page of text has no reason to move at all.
    expect.soft(shift, "layout shift").toBeLessThanOrEqual(0.02);
  });
});
