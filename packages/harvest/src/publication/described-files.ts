import { mediaTypeOf } from "@openhpa/io";
import type { CatalogueNode } from "../catalogue-graph.js";
import type { PageWalk } from "../page-walk.js";
import { named } from "../rdf-names.js";
import type { Reader } from "../reader.js";
import type { Inspected, Inspector } from "./inspector.js";
import type { Recorder } from "./recorder.js";

type Json = Readonly<Record<string, unknown>>;

/** The usual path of the description for programs. */
export const DESCRIPTION = "openapi.json";

/** Address of the description for programs under the address of a catalogue; undefined where its services name none there. */
export function descriptionOf({ pages }: PageWalk, base: string): string | undefined {
  const described = pages.flatMap(({ graph }) =>
    graph
      .typed(named("dcat:DataService"))
      .flatMap((service) => service.texts(named("dcat:endpointDescription"))),
  );
  return described.find((address) => address === `${base}/${DESCRIPTION}`);
}

async function parsedAt(reader: Reader, address: string): Promise<Json | undefined> {
  const delivery = await reader.get(address);
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(delivery?.body));
    return typeof value === "object" && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** Names the files that the description for programs lists; gives the paths, those with parameters too. */
export async function nameDescribed(
  reader: Reader,
  inspector: Inspector,
  recorder: Recorder,
  address: string,
): Promise<readonly string[]> {
  const path = inspector.pathOf(address) ?? address;
  await inspector.inspect(path, "dcat:endpointDescription");
  const document = await parsedAt(reader, address);
  const servers = Array.isArray(document?.servers) ? (document.servers as Json[]) : [];
  if (typeof document?.openapi !== "string" || servers[0]?.url !== inspector.base) {
    recorder.note("named-file-garbled", path, "openapi, servers");
    return [];
  }
  const paths = Object.entries((document.paths ?? {}) as Json);
  for (const [name, item] of paths) {
    if (!name.includes("{")) inspector.name(`${inspector.base}${name}`, path);
    const expected = `"${mediaTypeOf(name)}"`;
    if (!JSON.stringify(item).includes(expected))
      recorder.note("named-file-type", path, `${name} ${expected}`);
  }
  return paths.map(([name]) => name);
}

/** Names every address under the feed that the catalogue gives. */
export function nameCatalogued({ pages }: PageWalk, inspector: Inspector): void {
  const isNode = /#|\/(?:catalog|dataset\/[^/.]+|service\/[^/.]+)$/;
  for (const { url, graph } of pages)
    for (const iri of graph.iris()) if (!isNode.test(iri)) inspector.name(iri, inspector.pathOf(url) ?? url);
}

interface TableFile {
  readonly path: string;
  readonly found: Inspected;
}

/** The columns that the schema of a table has, where the distribution names one. */
async function schemaColumns(reader: Reader, distribution: CatalogueNode): Promise<string[] | undefined> {
  for (const address of distribution.texts(named("dct:conformsTo"))) {
    if (!address.endsWith(".json")) continue;
    const fields = (await parsedAt(reader, address))?.fields;
    if (Array.isArray(fields)) return fields.map((field) => String((field as Json).name));
  }
  return undefined;
}

/** Reads the files of the datasets; tables of one name have as many rows in every format, and the columns of their schema. */
export async function checkTables(
  reader: Reader,
  { pages }: PageWalk,
  inspector: Inspector,
  recorder: Recorder,
): Promise<void> {
  const tables = new Map<string, TableFile>();
  for (const { url, graph } of pages)
    for (const distribution of graph.typed(named("dcat:Distribution"))) {
      const [address = ""] = distribution.texts(named("dcat:downloadURL"));
      const path = inspector.pathOf(address);
      if (path === undefined) continue;
      const found = await inspector.inspect(path, inspector.pathOf(url) ?? url);
      if (!found?.columns && !path.endsWith(".xlsx")) continue;
      if (!found || found.fault !== undefined) continue;
      const stem = path.replace(/\.[^.]+$/, "");
      const first = tables.get(stem);
      if (!first) tables.set(stem, { path, found });
      else if (first.found.rows !== found.rows)
        recorder.note("table-differs", path, `${found.rows} ≠ ${first.found.rows} (${first.path})`);
      const expected = await schemaColumns(reader, distribution);
      const odd = expected?.find((column, place) => column !== found.columns?.[place]);
      if (odd !== undefined || (expected && expected.length !== found.columns?.length))
        recorder.note("table-differs", path, odd ?? `${found.columns?.length} ≠ ${expected?.length}`);
    }
}
