import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pageLanguages } from "@openhpa/publish";
import { smallTerritories } from "@openhpa/vocabularies";
import { build } from "tsup";
import { contributePage } from "../pages/contribute-page.js";
import { icon } from "../pages/icon.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a careful web server says: scripts, styles and data from here only, and no code made from text. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** The script of the form and the files that it loads later, by name, bundled from their sources. */
export async function contributeScripts(): Promise<ReadonlyMap<string, string>> {
  const outDir = await mkdtemp(join(tmpdir(), "openhpa-contribute-"));
  try {
    await build({
      config: false,
      silent: true,
      entry: [here("../browser/contribute.ts")],
      tsconfig: here("../../../../tsconfig.json"),
      outDir,
      format: ["esm"],
      target: "es2022",
      platform: "browser",
      dts: false,
      splitting: true,
      minify: true,
      noExternal: [/.*/],
    });
    const names = await readdir(outDir);
    return new Map(
      await Promise.all(
        names.map(async (name) => [name, await readFile(join(outDir, name), "utf8")] as const),
      ),
    );
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** A file as a web server answers with it. */
interface ServedFile {
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The page of the form in both languages with its scripts and its style sheet, by address, to be served under a strict Content-Security-Policy. */
export function formFiles(
  scripts: ReadonlyMap<string, string>,
  style: string,
): Readonly<Record<string, ServedFile>> {
  const headers = { "content-security-policy": STRICT_POLICY };
  const site = {
    baseUrl: "https://donnees.example.org/prevention",
    title: "Actions de promotion de la santé et de prévention",
    publisher: { name: "Fédération d'essai", email: "donnees@federation.example.org" },
    territories: smallTerritories(),
    recordPage: () => undefined,
  };
  const pages: Record<string, ServedFile> = {
    "/style.css": { type: "text/css", body: style, headers },
    "/icon.svg": { type: "image/svg+xml", body: icon(), headers },
  };
  for (const language of pageLanguages) {
    const { path, content } = contributePage(site, language);
    pages[`/${path}`] = { type: "text/html; charset=utf-8", body: content, headers };
  }
  for (const [name, body] of scripts)
    pages[`/script/${name}`] = { type: "text/javascript; charset=utf-8", body, headers };
  return pages;
}
