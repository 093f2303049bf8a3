import type { CheckSource } from "../collect-feed.js";
import type { PageWalk } from "../page-walk.js";
import { named } from "../rdf-names.js";
import { checkChangeLog } from "./change-log.js";
import { checkTables, DESCRIPTION, descriptionOf, nameCatalogued, nameDescribed } from "./described-files.js";
import { checkForms } from "./forms.js";
import { createInspector } from "./inspector.js";
import { checkLedger } from "./ledger.js";
import { createRecorder, type Publication } from "./recorder.js";
import { checkRobots, checkSiteMap } from "./site-files.js";

/** What was collected before. */
export interface Collected {
  readonly today: string;
  readonly walk: PageWalk;
  readonly siteMap: ReadonlySet<string> | undefined;
  /** Addresses of the pages of datasets. */
  readonly landingPages: readonly string[];
}

const CHANGES = "/changes/";

/**
 * Reads everything that a feed publishes beside the catalogue that was walked: its other forms, its files, its change log and ledger, its
 * pages and what it tells robots. Only a feed that describes itself for programs (`openapi.json`) is read so far; undefined for another.
 * Files are read as they come; what is held is the names of files and keys.
 */
export async function collectPublication(
  { url, reader }: CheckSource,
  { today, walk, siteMap = new Set(), landingPages }: Collected,
): Promise<Publication | undefined> {
  if (reader.open === undefined) return undefined;
  const base = url.slice(0, url.lastIndexOf("/"));
  const recorder = createRecorder();
  const inspector = createInspector(reader, base, recorder);
  const others = await checkForms(reader, { url, walk }, inspector, recorder);
  const walks = [walk, ...others];
  const described = walks.map((each) => descriptionOf(each, base)).find((address) => address !== undefined);
  const usual = await reader.head(`${base}/${DESCRIPTION}`);
  const description = described ?? (usual?.status === 200 ? `${base}/${DESCRIPTION}` : undefined);
  if (description === undefined) return undefined;

  const paths = await nameDescribed(reader, inspector, recorder, description);
  for (const each of walks) nameCatalogued(each, inspector);
  const endpoints = walk.pages.flatMap(({ graph }) =>
    graph.typed(named("dcat:DataService")).flatMap((service) => service.texts(named("dcat:endpointURL"))),
  );
  for (const start of ["changes/after-0.json", "changes/feed.jsonld"])
    if (!endpoints.includes(`${base}/${start}`)) recorder.note("log-not-described", start);
  await checkSiteMap(reader, inspector, recorder, today);
  if (paths.some((path) => path.startsWith(CHANGES)) || endpoints.some((at) => at.includes(CHANGES))) {
    const replayed = await checkChangeLog(reader, inspector, recorder, today);
    await checkLedger(reader, inspector, recorder, { replayed, siteMap });
  }
  await checkTables(reader, walk, inspector, recorder);
  await checkRobots(reader, inspector, recorder, [url, ...landingPages]);
  for (const page of landingPages) if (!siteMap.has(page)) recorder.note("site-map-lacks", page);
  await inspector.readNamed();
  return { breaches: recorder.breaches(), files: inspector.count() };
}
