import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compareCodePoints, type HpaRecord } from "@openhpa/core";
import { buildFeed, serveFolder } from "@openhpa/feed";
import { type JsonLdDocument, jsonLdToQuads } from "@openhpa/rdf";
import { site } from "@openhpa/site";
import {
  ensureBuilt,
  officialShapes,
  officialShapesFile,
  repositoryRoot,
  type ShapesAuthority,
} from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { DataFactory, Parser, type Quad, Store, Writer } from "n3";
import { run } from "./external-process.js";
import type { Report } from "./report.js";
import { NODE_FOLDER, type Tool } from "./tools.js";

const BASE = "https://exemple.fr/openhpa";
const WITHIN = { timeout: 4 * 60_000 };

/** The programs that judge a feed. */
interface FeedJudges {
  readonly python: Tool;
  readonly jena: Tool;
  readonly tables: Tool;
  readonly nu: Tool;
  readonly shaclEngine: Tool;
  readonly rpde: Tool;
}

const publisher = { name: "Exemple", url: "https://exemple.fr/", email: "donnees@exemple.fr" };

function seedRecords(): HpaRecord[] {
  const seeds = new URL("seeds/valid/", repositoryRoot);
  return readdirSync(seeds)
    .sort(compareCodePoints)
    .map((file) => JSON.parse(readFileSync(new URL(file, seeds), "utf8")) as HpaRecord);
}

/** A feed of the seeds in a folder. */
export async function buildSeedFeed(folder: string): Promise<string> {
  await ensureBuilt("@openhpa/site", "apps/site/dist/browser/style.css");
  const out = join(folder, "feed");
  await buildFeed(seedRecords(), {
    out,
    baseUrl: BASE,
    publisher,
    territories: await loadTerritories(),
    site,
  });
  return out;
}

const nTriples = (quads: readonly Quad[]) => new Writer({ format: "N-Triples" }).quadsToString([...quads]);
const shapesFiles = (authority: ShapesAuthority) =>
  officialShapes[authority].map((path) => officialShapesFile(path).pathname);

/** DCAT-AP 3.0.1 by two engines, on the catalogue as it is published. */
async function checkDcatAp(feed: string, { python, jena }: FeedJudges, report: Report): Promise<void> {
  const input = nTriples(new Parser().parse(readFileSync(join(feed, "catalog.ttl"), "utf8")));
  const files = shapesFiles("dcat-ap");
  const found = (text: string) => text.split("\n").filter((line) => line !== "");
  const engines = [
    {
      name: "pySHACL",
      tool: python,
      command: "python3",
      script: "python/validate.py",
      resultsOf: (text: string) => (JSON.parse(text) as { results: unknown[] }).results.map(String),
    },
    { name: "Jena", tool: jena, command: "jena-java", script: "java/Validate.java", resultsOf: found },
  ] as const;
  for (const { name, tool, command, script, resultsOf } of engines) {
    if (!tool.ok) {
      report.skip(`DCAT-AP by ${name}`, tool.reason);
      continue;
    }
    const program = new URL(script, import.meta.url).pathname;
    const { code, stdout, stderr } = await run(command, [program, ...files], {
      ...WITHIN,
      env: tool.env,
      input,
    });
    if (code !== 0) report.fail(`DCAT-AP by ${name}`, stderr);
    else report.same(`DCAT-AP 3.0.1, its own shapes by ${name}: results`, resultsOf(stdout), []);
  }
}

const address = { "@type": "@id" };
const date = { "@type": "https://schema.org/Date" };
/** The terms of https://schema.org as its own context reads them. */
const schemaOrg = {
  "@vocab": "https://schema.org/",
  ...Object.fromEntries(["url", "license", "contentUrl"].map((name) => [name, address])),
  ...Object.fromEntries(["datePublished", "dateModified"].map((name) => [name, date])),
};

async function describedIn(page: string): Promise<Quad[]> {
  const [, text = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  const description = { ...(JSON.parse(text) as object), "@context": schemaOrg };
  return jsonLdToQuads(description as unknown as JsonLdDocument);
}

interface ShaclEngine {
  validate(data: { dataset: Store }): Promise<{
    readonly results: readonly { readonly severity?: { readonly value: string } }[];
  }>;
}

/** The shapes of the Dutch dataset register with their constraints in SPARQL, on the page of every dataset and on the catalogue. */
async function checkNde(feed: string, tool: Tool, report: Report): Promise<void> {
  if (!tool.ok) return report.skip("the Dutch dataset register", tool.reason);
  const module = (path: string) =>
    import(pathToFileURL(join(tool.env[NODE_FOLDER] ?? "", "shacl-engine", path)).href);
  const { default: Validator } = (await module("Validator.js")) as {
    default: new (shapes: Store, options: object) => ShaclEngine;
  };
  const extensions = (await module("sparql.js")) as object;
  const quads = shapesFiles("nde").flatMap((file) => new Parser().parse(readFileSync(file, "utf8")));
  const engine = new Validator(new Store(quads), { factory: DataFactory, ...extensions });
  const violations = async (graph: readonly Quad[]) => {
    const { results } = await engine.validate({ dataset: new Store([...graph]) });
    return results.filter(({ severity }) => severity?.value.endsWith("#Violation")).length;
  };
  const pages = ["dataset", "en/dataset"].flatMap((folder) =>
    readdirSync(join(feed, folder))
      .filter((name) => name.endsWith(".html"))
      .map((name) => join(folder, name)),
  );
  const counts: Record<string, number> = {};
  for (const page of pages) {
    const found = await violations(await describedIn(readFileSync(join(feed, page), "utf8")));
    if (found > 0) counts[page] = found;
  }
  const catalogue = await violations(new Parser().parse(readFileSync(join(feed, "catalog.ttl"), "utf8")));
  if (catalogue > 0) counts["catalog.ttl"] = catalogue;
  report.same(
    `the Dutch dataset register, its own shapes by shacl-engine: ${pages.length} pages`,
    counts,
    {},
  );
}

/** The tables of a feed by Frictionless, Arrow, DuckDB, openpyxl and geojson. */
async function checkTables(feed: string, tool: Tool, report: Report): Promise<void> {
  if (!tool.ok) return report.skip("tables", tool.reason);
  const script = new URL("python/feed_files.py", import.meta.url).pathname;
  const catalogue = readFileSync(join(feed, "catalog.ttl"), "utf8");
  const schema = /[\w/.-]*table-schema[\w/.-]*\.json|[\w/.-]*\/schema\.json/.exec(catalogue)?.[0];
  const path = schema?.replace(/^.*?(?=schema\/)/, "") ?? "";
  const { code, stdout, stderr } = await run("python3", [script, feed, path], { ...WITHIN, env: tool.env });
  if (code !== 0) return report.fail("tables", stderr);
  const found = JSON.parse(stdout) as {
    readonly faults: readonly string[];
    readonly rows: Readonly<Record<string, number>>;
    readonly columns: Readonly<Record<string, number>>;
  };
  report.same("Table Schema by Frictionless, GeoJSON by geojson: faults", found.faults, []);
  const actions = readdirSync(join(feed, "action")).filter((name) => name.endsWith(".json")).length;
  const rows = Object.fromEntries(Object.keys(found.rows).map((name) => [name, actions]));
  report.same("rows of the table of actions, by every reader", found.rows, rows);
  report.same("columns of the table and of its schema", new Set(Object.values(found.columns)).size, 1);
}

/**
 * What the Nu validator says that is meant: a table that becomes a list of blocks on a narrow screen loses its meaning in browsers, so it says
 * by roles what it is.
 */
const meant = /“role” attribute must not be used on a “t[dhr]” element which has a “table” ancestor/;

/** Every page by the checker of the W3C. */
async function checkPages(feed: string, tool: Tool, report: Report): Promise<void> {
  if (!tool.ok) return report.skip("the Nu validator", tool.reason);
  const jar = join(tool.env[NODE_FOLDER] ?? "", "vnu-jar", "build", "dist", "vnu.jar");
  const { stderr } = await run("java", ["-jar", jar, "--format", "json", "--skip-non-html", feed], WITHIN);
  try {
    const { messages } = JSON.parse(stderr) as {
      readonly messages: readonly { readonly type: string; readonly url: string; readonly message: string }[];
    };
    const errors = messages
      .filter(({ type, message }) => type !== "info" && !meant.test(message))
      .map(({ url, message }) => `${url.slice(url.indexOf("/feed/"))}: ${message}`);
    report.same("every page by the Nu validator of the W3C: errors", errors.slice(0, 10), []);
  } catch {
    report.fail("the Nu validator", stderr.slice(0, 500));
  }
}

interface RpdeFinding {
  readonly severity: string;
  readonly type: string;
  readonly message: string;
}

/** What the validator of OpenActive wants of a service that computes its pages: static pages are told apart by their path, not by a query. */
const ofServices = new Set(["base_url_mismatch", "no_last_page_check"]);

/** The change log in JSON by the validator of OpenActive (Realtime Paged Data Exchange), over HTTP. */
async function checkRpde(folder: string, tool: Tool, report: Report): Promise<void> {
  if (!tool.ok) return report.skip("Realtime Paged Data Exchange", tool.reason);
  const out = join(folder, "rpde");
  const server = await serveFolder([{ path: "/", dir: out }], { port: 0 });
  try {
    const baseUrl = server.url.replace(/\/$/, "");
    const territories = await loadTerritories();
    await buildFeed(seedRecords(), { out, baseUrl, publisher, territories });
    const load = createRequire(join(tool.env[NODE_FOLDER] ?? "", "index.js"));
    const { RpdeValidator } = load("@openactive/rpde-validator") as {
      RpdeValidator: (
        url: string,
        options: object,
      ) => Promise<{
        readonly pages: readonly { readonly errors?: readonly { readonly data: RpdeFinding }[] }[];
      }>;
    };
    const options = { logCallback: () => undefined };
    const { pages } = await RpdeValidator(`${baseUrl}/changes/after-0.json`, options);
    const failures = pages
      .flatMap(({ errors = [] }) => errors.map(({ data }) => data))
      .filter(({ severity, type }) => severity === "failure" && !ofServices.has(type));
    report.same("RPDE by the validator of OpenActive: pages", pages.length, 2);
    report.same(
      "RPDE by the validator of OpenActive: failures",
      failures.map(({ message }) => message),
      [],
    );
  } finally {
    await server.close();
  }
}

/** A feed by those whose rules it follows: each by its own files and programs, none by ours. Three minutes where nothing is installed, one after that. */
export async function checkFeedJudges(feed: string, judges: FeedJudges, report: Report): Promise<void> {
  await checkDcatAp(feed, judges, report);
  await checkNde(feed, judges.shaclEngine, report);
  await checkTables(feed, judges.tables, report);
  await checkPages(feed, judges.nu, report);
  await checkRpde(join(feed, ".."), judges.rpde, report);
}
