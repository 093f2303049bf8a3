import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveDump } from "@openhpa/dump";
import { serveFolder } from "@openhpa/feed";
import { launchBrowser } from "@openhpa/testkit";
import { LARGEST_PICTURE, type Look, looks, type Picture, picturePath, pictures } from "./pictures.js";
import { type Browser, type Page, type Stage, scenes } from "./scenes.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const base = "https://exemple.fr/prevention";

const openhpa = (...args: string[]) =>
  execFileSync("node", [join(root, "apps/cli/dist/main.js"), ...args], { cwd: root, stdio: "inherit" });

/** The page as WebP, as fine as the budget lets it be: Chromium writes it itself. Throws for one that no quality makes small enough. */
async function taken(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  for (let quality = 90; quality >= 30; quality -= 10) {
    const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality });
    const bytes = Buffer.from(data, "base64");
    if (bytes.length <= LARGEST_PICTURE) return bytes;
  }
  throw new Error(`A picture of ${page.url()} is larger than ${LARGEST_PICTURE} bytes`);
}

async function make(
  browser: Browser,
  { name, width, height }: Picture,
  look: Look,
  stage: Stage,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: look,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await scenes[name as keyof typeof scenes](page, stage);
  await page.waitForLoadState("networkidle");
  const bytes = await taken(page);
  writeFileSync(join(root, picturePath(name, look)), bytes);
  process.stdout.write(`${picturePath(name, look)}  ${bytes.length} octets\n`);
  await context.close();
}

const folder = mkdtempSync(join(tmpdir(), "openhpa-pictures-"));
const [feedDir, dumpDir] = [join(folder, "feed"), join(folder, "dump")];
openhpa("dump", "build", "seeds/valid", "--base-url", base, "--out", dumpDir);
openhpa("feed", "build", "seeds/valid", "--base-url", base, "--out", feedDir);
const feed = await serveFolder([{ path: "/prevention", dir: feedDir }], { port: 0 });
const dump = await serveDump(dumpDir, { port: 0, workers: 1 });
const browser = await launchBrowser();
if (!dump.ok || !browser) throw new Error("The pictures need Chromium, and a dump that can be served");
mkdirSync(join(root, "docs/pictures"), { recursive: true });
const stage = { feed: `${feed.url}/prevention`, dump: `${dump.server.url}/` };
const wanted = process.argv.slice(2);
for (const picture of pictures)
  if (wanted.length === 0 || wanted.includes(picture.name))
    for (const look of looks) await make(browser, picture, look, stage);
await browser.close();
await feed.close();
await dump.server.close();
rmSync(folder, { recursive: true, force: true });
