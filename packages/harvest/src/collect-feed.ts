import { CheckError } from "./check-error.js";
import {
  addressOf,
  type CheckedFeed,
  datasetPlaces,
  distributionPlaces,
  type LandingPage,
} from "./checked-feed.js";
import { type PageWalk, walkPages } from "./page-walk.js";
import { collectPublication } from "./publication/collect-publication.js";
import { named } from "./rdf-names.js";
import type { Answer, Reader } from "./reader.js";

/** Requests under way at once: polite to a small host. */
const AT_ONCE = 6;

/** What to check, and how to reach it. */
export interface CheckSource {
  /** Address of the first page of the catalogue. */
  readonly url: string;
  readonly reader: Reader;
}

async function inBatches<T, R>(items: readonly T[], ask: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE)
    answers.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(ask))));
  return answers;
}

const JSON_LD_SCRIPT = /<script\s[^>]*type=["']?application\/ld\+json["']?[^>]*>([\s\S]*?)<\/script>/gi;

function descriptionsIn(html: string): LandingPage["descriptions"] {
  return [...html.matchAll(JSON_LD_SCRIPT)].flatMap(([, text = ""]) => {
    try {
      const value: unknown = JSON.parse(text);
      return [value].flat() as Readonly<Record<string, unknown>>[];
    } catch {
      return [undefined];
    }
  });
}

async function landingPages({ reader }: CheckSource, feed: CheckedFeed): Promise<Map<string, LandingPage>> {
  const addresses = datasetPlaces(feed).flatMap(({ dataset, label }) =>
    dataset.texts(named("dcat:landingPage")).map((url) => ({ label, url })),
  );
  const pages = await inBatches(addresses, async ({ label, url }) => {
    const delivery = await reader.get(url);
    const descriptions = descriptionsIn(new TextDecoder().decode(delivery?.body));
    return delivery ? ([[label, { url, answer: delivery, descriptions }]] as const) : [];
  });
  return new Map(pages.flat());
}

/** Addresses of a site map and of the site maps that it lists; undefined when there is none. */
async function siteMapAt(reader: Reader, url: string): Promise<ReadonlySet<string> | undefined> {
  const addressesAt = async (address: string) => {
    const delivery = await reader.get(address);
    if (delivery?.status !== 200) return undefined;
    const text = new TextDecoder().decode(delivery.body);
    const addresses = [...text.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].map(([, loc = ""]) =>
      loc.replaceAll("&amp;", "&"),
    );
    return { isIndex: /<sitemapindex[\s>]/.test(text), addresses };
  };
  const top = await addressesAt(url);
  if (!top?.isIndex) return top && new Set(top.addresses);
  const parts = await inBatches(top.addresses, addressesAt);
  return new Set(parts.flatMap((part) => part?.addresses ?? []));
}

function filesOf(feed: CheckedFeed): string[] {
  const distributions = distributionPlaces(feed).map(({ distribution }) => addressOf(distribution));
  const endpoints = feed.walk.pages.flatMap(({ graph }) =>
    graph.typed(named("dcat:DataService")).flatMap((service) => service.texts(named("dcat:endpointURL"))),
  );
  return [...new Set([...distributions, ...endpoints].filter((url) => url !== undefined))];
}

async function walked({ reader, url }: CheckSource): Promise<PageWalk> {
  const walk = await walkPages(reader, url);
  const [first] = walk.pages;
  if (first && first.delivery.status !== 0) return walk;
  throw new CheckError("no-answer", {
    fr: `${url} : personne ne répond à cette adresse. Vérifiez-la, puis la connexion.`,
    en: `${url}: nobody answers at this address. Check it, then the connection.`,
  });
}

/** Collects what the rules look at: the pages, the files they name, the pages for people, the site map. Throws a {@link CheckError} when there is no catalogue. */
export async function collectFeed(source: CheckSource, today: string): Promise<CheckedFeed> {
  const walk = await walked(source);
  const pages: CheckedFeed = { today, walk, files: new Map(), landingPages: new Map(), siteMap: undefined };
  const files = await inBatches(
    filesOf(pages),
    async (url) => [url, await source.reader.head(url)] as [string, Answer | undefined],
  );
  const siteMap = await siteMapAt(source.reader, new URL("sitemap.xml", source.url).href);
  const addresses = datasetPlaces(pages).flatMap(({ dataset }) => dataset.texts(named("dcat:landingPage")));
  return {
    ...pages,
    files: new Map(files),
    landingPages: await landingPages(source, pages),
    siteMap,
    publication: await collectPublication(source, { today, walk, siteMap, landingPages: addresses }),
  };
}
