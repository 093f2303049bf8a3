import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { readGeoJson, readJson, readJsonLd, readNdjson } from "./json.js";
import { readHtml, readText, readXml } from "./markup.js";
import { readRdf, readRdfXml } from "./rdf.js";
import { readCsv, readOfficeFile, readParquet } from "./tables.js";
import type { ContentReader } from "./verdict.js";

/** Who reads a file, by the ending of its name. */
const byEnding: Readonly<Record<string, ContentReader>> = {
  ".html": readHtml,
  ".jsonld": readJsonLd,
  ".json": readJson,
  ".geojson": readGeoJson,
  ".ndjson": readNdjson,
  ".csv": readCsv,
  ".xlsx": readOfficeFile,
  ".docx": readOfficeFile,
  ".parquet": readParquet,
  ".ttl": readRdf("Turtle"),
  ".nt": readRdf("N-Triples"),
  ".nq": readRdf("N-Quads"),
  ".trig": readRdf("TriG"),
  ".rdf": readRdfXml,
  ".xml": readXml,
  ".svg": readXml,
  ".css": readText,
  ".js": readText,
  ".txt": readText,
  ".md": readText,
  ".rq": readText,
};

/** The reader of a file by its path; undefined for one whose format is not known. */
export function contentReaderOf(path: string): ContentReader | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (!name.endsWith(".gz")) return byEnding[name.slice(name.lastIndexOf("."))];
  const inner = contentReaderOf(path.slice(0, -".gz".length));
  return (
    inner &&
    (async (chunks) => {
      const packed = Readable.from(chunks);
      const plain = createGunzip();
      packed.on("error", (error) => plain.destroy(error));
      return inner(packed.pipe(plain));
    })
  );
}
