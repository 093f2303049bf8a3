import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Action, canonicalize, type HpaRecord } from "@openhpa/core";
import { buildFeed } from "@openhpa/feed";
import { contentTypeOf } from "@openhpa/io";
import { type JsonLdDocument, jsonLdToQuads, toNQuads } from "@openhpa/rdf";
import { site } from "@openhpa/site";
import { Parser, type Quad } from "n3";
import { canonize } from "rdf-canonize";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BASE, type BuiltFeed, builtFeed, pathsIn, seedRecords } from "./testing/feed-fixture.js";

let feed: BuiltFeed;
let records: HpaRecord[];

beforeAll(async () => {
  records = await seedRecords();
  feed = await builtFeed(records);
});
afterAll(() => feed.remove());

async function contents(dir: string): Promise<Map<string, string>> {
  const paths = await pathsIn(dir);
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, (await readFile(join(dir, path))).toString("base64")] as const),
    ),
  );
}

const options = (out: string) => ({ out, baseUrl: BASE, publisher: { name: "Essai" }, site });
const sample = () => canonicalize(records.find(({ key }) => key.startsWith("interventions")) as Action);

describe("files", () => {
  test("are the ones that the readme names", () => {
    const expected = [
      "index.html",
      "404.html",
      "style.css",
      "robots.txt",
      "sitemap.xml",
      "_headers",
      "catalog.jsonld",
      "catalog.ttl",
      "catalog.rdf",
      "_redirects",
      ".htaccess",
      "actions.csv",
      "actions.xlsx",
      "actions.parquet",
      "actions.geojson",
      "changes/feed.jsonld",
      "changes/after-0.json",
      "changes/ids.ndjson",
      "search.html",
      "search/index.json",
      "script/search.js",
      "contribute.html",
      "script/contribute.js",
      "contribute/questionnaire.docx",
      "en/index.html",
      "vocab/smoc/A1.html",
      "en/vocab/smoc/A1.html",
      "territory/departement-44.html",
      "browse/organisation.html",
      "year/2019.html",
      "actions.jsonld",
      "actions.ndjson.gz",
      "ns.ttl",
      "context/v1.jsonld",
      "schema/v1/action.schema.json",
      "schema/v1/actions.table-schema.json",
      "shapes/v1.ttl",
      "vocab/index.html",
      "vocab/smoc.ttl",
      "vocab/smoc.html",
      "dataset/actions.html",
      "registry/base-cjc.html",
      ...["html", "json", "jsonld", "ttl"].map((ending) => `action/${sample().key}.${ending}`),
    ];
    expect(feed.paths).toEqual(expect.arrayContaining(expected));
  });

  test("hold every record, in the order of keys", async () => {
    const lines = gunzipSync(await readFile(join(feed.dir, "actions.ndjson.gz")))
      .toString("utf8")
      .trimEnd()
      .split("\n");
    const read = lines.map((line) => JSON.parse(line) as HpaRecord);
    const sorted = [...records]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map((record) => canonicalize(record));
    expect(read).toEqual(sorted);
  });

  test("say in JSON-LD and Turtle, of one record and of all, exactly the N-Quads of the records", async () => {
    const linesOf = (record: HpaRecord) =>
      toNQuads(canonicalize(record), { base: BASE }).trimEnd().split("\n");
    const canonical = async (quads: readonly Quad[]) => {
      const text = await canonize([...quads] as never, { algorithm: "RDFC-1.0" });
      return text.trimEnd().split("\n").sort();
    };
    const fromJsonLd = async (path: string) =>
      canonical(await jsonLdToQuads(JSON.parse(await feed.read(path)) as JsonLdDocument));
    const own = [...new Set(linesOf(sample()))].sort();
    expect(await fromJsonLd(`action/${sample().key}.jsonld`)).toEqual(own);
    expect(await canonical(new Parser().parse(await feed.read(`action/${sample().key}.ttl`)))).toEqual(own);
    expect(await fromJsonLd("actions.jsonld")).toEqual([...new Set(records.flatMap(linesOf))].sort());
    expect(JSON.parse(await feed.read("actions.jsonld"))).not.toHaveProperty("@id");
  });

  test("turtle files parse", async () => {
    for (const path of feed.paths.filter((name) => name.endsWith(".ttl")))
      expect(new Parser().parse(await feed.read(path))).not.toEqual([]);
  });

  test("name the pages in the site map, with the day of the record", async () => {
    const map = await feed.read("sitemap.xml");
    expect(map).toContain(
      `<url><loc>${BASE}/action/${sample().key}.html</loc><lastmod>2026-11-21</lastmod></url>`,
    );
    const paths = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc?.slice(BASE.length + 1));
    expect(feed.paths).toEqual(expect.arrayContaining(paths));
    expect(await feed.read("robots.txt")).toContain(`Sitemap: ${BASE}/sitemap.xml`);
  });

  test("tell web servers the types that harvesters need", async () => {
    const headers = await feed.read("_headers");
    expect(headers).toContain("/*.jsonld\n  Content-Type: application/ld+json; charset=utf-8\n");
    expect(headers).toContain("/*.ttl\n  Content-Type: text/turtle; charset=utf-8\n");
    expect(headers).toContain("Access-Control-Allow-Origin: *");
  });

  test("tell web servers the type of every file that has an ending, as the preview sends it", async () => {
    const rows = (await feed.read("_headers")).matchAll(/^\/\*(\S+)\n {2}Content-Type: ([^\n]+)/gm);
    const announced = [...rows].map(([, ending = "", type]) => [ending, type] as const);
    const paths = feed.paths.filter((path) => /\/?[^./][^/]*\.[a-z]+$/.test(path));
    expect(paths.length).toBeGreaterThan(100);
    const endings = new Map(paths.map((path) => [/(?:\.ndjson)?\.[a-z]+$/.exec(path)?.[0], path]));
    for (const [ending, path] of endings) {
      const type = contentTypeOf(path);
      if (type === "application/octet-stream") continue;
      expect(
        announced.filter(([own]) => path.endsWith(own)).map(([, own]) => own),
        `${ending}: ${path}`,
      ).toEqual([type]);
    }
  });
});

describe("a build", () => {
  test("gives the same bytes whatever the order of the input", async () => {
    const again = await builtFeed([...records].reverse());
    expect(await contents(again.dir)).toEqual(await contents(feed.dir));
    await again.remove();
  });

  test("holds no clock, machine or folder", async () => {
    const places = [`${tmpdir()}/`, `${process.cwd()}/`, "localhost", "file://"];
    for (const path of feed.paths.filter((name) => /\.(?:html|xml|jsonld|json|csv|txt)$/.test(name))) {
      const content = await feed.read(path);
      expect(places.filter((place) => content.includes(place))).toEqual([]);
    }
  });

  test("refuses a folder of somebody else and touches nothing", async () => {
    const out = await mkdtemp(join(tmpdir(), "openhpa-other-"));
    await writeFile(join(out, "thesis.txt"), "chapter 1");
    await expect(buildFeed(records, options(out))).rejects.toMatchObject({ code: "not-ours" });
    expect(await readdir(out)).toEqual(["thesis.txt"]);
  });

  test("leaves the old feed whole when the records fail", async () => {
    const older = await builtFeed(records);
    const before = await contents(older.dir);
    const broken = async function* () {
      yield sample();
      throw new Error("the source broke");
    };
    await expect(buildFeed(broken(), options(older.dir))).rejects.toThrow("the source broke");
    expect(await contents(older.dir)).toEqual(before);
    expect(await readdir(join(older.dir, ".."))).toEqual(["feed"]);
    await older.remove();
  });

  test("refuses two records of one key, and a key that is no file name", async () => {
    const out = join(await mkdtemp(join(tmpdir(), "openhpa-keys-")), "feed");
    await expect(buildFeed([sample(), sample()], options(out))).rejects.toMatchObject({
      code: "duplicate-key",
    });
    await expect(buildFeed([{ ...sample(), key: "../../etc/passwd" }], options(out))).rejects.toMatchObject({
      code: "invalid-key",
    });
  });

  test.each([
    "data.example.org",
    "ftp://example.org",
    "https://example.org/?a=1",
    "https://example.org/#a",
    "https://u:p@example.org/",
    "https://example.org/a b",
  ])("refuses the base address %s", async (baseUrl) => {
    await expect(buildFeed([], { ...options("/nowhere"), baseUrl })).rejects.toMatchObject({
      code: "invalid-base-url",
    });
  });

  test("of no records is a feed all the same", async () => {
    const empty = await builtFeed([]);
    expect(await empty.read("index.html")).toContain("Aucune fiche.");
    expect((await empty.read("catalog.jsonld")).includes("dct:temporal")).toBe(false);
    await empty.remove();
  });
});

describe("personal data", () => {
  test("of a contact and in prose appears nowhere; with the option it does", async () => {
    const personal: Action = {
      ...sample(),
      contact: {
        name: "Camille Exemple",
        email: "camille.exemple@federation.example.org",
        phone: { asPrinted: "06 12 34 56 78" },
        personal: true,
      },
      context: { fr: "Écrire à jeanne.martin@example.org ou appeler le 06 98 76 54 32." },
    };
    const secrets = /Camille Exemple|camille\.exemple|jeanne\.martin|06 12 34 56 78|06 98 76 54 32/;
    const out = await builtFeed([personal]);
    for (const path of out.paths) {
      const bytes = await readFile(join(out.dir, path));
      expect((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")).not.toMatch(secrets);
    }
    await out.remove();
    const kept = await builtFeed([personal], { includePersonalData: true });
    expect(await kept.read(`action/${personal.key}.html`)).toMatch(secrets);
    await kept.remove();
  });
});

test("a folder that does not exist yet is made", async () => {
  const root = await mkdtemp(join(tmpdir(), "openhpa-new-"));
  await mkdir(join(root, "a"));
  const summary = await buildFeed(records, options(join(root, "a", "feed")));
  expect(summary).toMatchObject({ actions: 4, registries: 1, licences: { lov2: 5 }, modified: "2026-11-21" });
});
