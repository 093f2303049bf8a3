import {
  type AddressedFile,
  type Addresses,
  type BuildEnd,
  type BuildFacts,
  lastModified,
  linkedRecords,
  OPENAPI_PATH,
  type Output,
  type OutputPart,
  type PiecedFile,
  recordPath,
} from "@openhpa/publish";
import { toTurtle } from "@openhpa/rdf";
import { catalogueFiles } from "../catalogue/catalogue.js";
import { openApiDocument } from "../catalogue/openapi.js";
import { tombstoneFiles, tombstonePaths } from "../changes/tombstone-files.js";
import { modelFiles } from "../model-files.js";
import { caddyfileLines } from "../server-files/caddyfile.js";
import { headersFile } from "../server-files/headers.js";
import { htaccessLines } from "../server-files/htaccess.js";
import { nginxMaps, nginxServerLines } from "../server-files/nginx.js";
import { redirectLines } from "../server-files/redirects.js";
import { rootPath } from "../server-files/server-feed.js";
import { robotsFile, sitemapFiles } from "../server-files/sitemap.js";
import { withdrawnAddress } from "../server-files/withdrawn-address.js";
import { dataFiles } from "../tables/index.js";
import { dataCode } from "./code-digest.js";

/** What portals read of all records together. */
async function* catalogue(facts: BuildFacts, end: BuildEnd): AsyncGenerator<AddressedFile> {
  const { baseUrl, title, publisher } = facts;
  const { datasets, services, issued, fileAt } = end;
  const described = { baseUrl, title, publisher, datasets, services, fileAt };
  const options = { ...described, issued, modified: lastModified(datasets) };
  yield* catalogueFiles(options);
  yield { path: OPENAPI_PATH, content: `${JSON.stringify(openApiDocument(options), undefined, 2)}\n` };
}

/** What web servers and search engines are told. */
async function* serverFiles(
  { baseUrl }: BuildFacts,
  { pages, tombstones, immutablePaths, hasPages }: Addresses,
): AsyncGenerator<PiecedFile> {
  const withdrawn = async function* () {
    for await (const tombstone of tombstones()) yield withdrawnAddress(tombstone);
  };
  const feed = { baseUrl, pages: hasPages, immutablePaths, withdrawn };
  yield { path: "_headers", content: headersFile(rootPath(baseUrl), immutablePaths) };
  yield { path: "_redirects", content: redirectLines(feed) };
  yield { path: ".htaccess", content: htaccessLines(feed) };
  yield { path: "server/nginx-http.conf", content: nginxMaps(feed) };
  yield { path: "server/nginx-server.conf", content: nginxServerLines(feed) };
  yield { path: "server/Caddyfile", content: caddyfileLines(feed) };
  yield { path: "robots.txt", content: robotsFile(baseUrl) };
  yield* sitemapFiles(baseUrl, pages());
}

/** The table of what portals and programs read; adding an output is adding its file and a row. */
function outputsOf(facts: BuildFacts): readonly Output[] {
  const { baseUrl, territories } = facts;
  const linked = linkedRecords(baseUrl);
  return [
    { from: "once", name: "model", make: modelFiles },
    {
      from: "record",
      name: "json",
      showsRelated: false,
      isAddressed: false,
      paths: (record) => [recordPath(record, "json")],
      make: (record) => [
        { path: recordPath(record, "json"), content: `${JSON.stringify(record, undefined, 2)}\n` },
      ],
    },
    {
      from: "record",
      name: "linked-data",
      showsRelated: false,
      isAddressed: false,
      paths: (record) => [recordPath(record, "jsonld"), recordPath(record, "ttl")],
      make: (record) => [
        { path: recordPath(record, "jsonld"), content: linked(record).document() },
        { path: recordPath(record, "ttl"), content: toTurtle(record, { base: baseUrl }) },
      ],
    },
    ...dataFiles.map((file) => ({
      from: "records" as const,
      ...file({ base: baseUrl, territories, linked }),
    })),
    {
      from: "tombstone",
      name: "tombstones",
      paths: tombstonePaths,
      make: (tombstone) => tombstoneFiles(baseUrl, tombstone),
    },
    { from: "cards", name: "catalogue", make: (end) => catalogue(facts, end) },
    { from: "addresses", name: "server-files", make: (addresses) => serverFiles(facts, addresses) },
  ];
}

/** The data of a feed: catalogue, tables, linked data and the files for web servers. */
export const dataPart: OutputPart = {
  get code() {
    return dataCode();
  },
  open: (facts) => ({ outputs: outputsOf(facts) }),
};
