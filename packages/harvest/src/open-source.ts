import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { syntaxOfAddress } from "./catalogue-format.js";
import { CheckError } from "./check-error.js";
import type { CheckSource } from "./collect-feed.js";
import { createFolderReader } from "./folder-reader.js";
import { parsePage } from "./parse-page.js";
import { named } from "./rdf-names.js";
import { createWebReader, type Fetch } from "./web-reader.js";

/** The files that a catalogue may be in, the one to check first. */
const CATALOGUES = ["catalog.jsonld", "catalog.ttl", "catalog.rdf"] as const;

/** How a feed is opened. */
export interface OpenOptions {
  /** Address under which a folder is published; by default what its catalogue says. */
  readonly baseUrl?: string | undefined;
  readonly fetch: Fetch;
}

const isAddress = (target: string) => /^https?:\/\//i.test(target);

async function catalogueFile(target: string): Promise<string | undefined> {
  const facts = await stat(target).catch(() => undefined);
  if (facts?.isFile()) return target;
  for (const name of CATALOGUES) {
    const file = join(target, name);
    if ((await stat(file).catch(() => undefined))?.isFile()) return file;
  }
  return undefined;
}

/** An address of a catalogue in a text that cannot be read as RDF. */
const CATALOGUE_ADDRESS = /(https?:\/\/[^\s"'<>#]+)\/catalog(?=["'>#])/;

/** The base address of a feed, from the IRI of its catalogue, `<base>/catalog`; found in a broken catalogue too, because that is what is checked. */
async function baseUrlOf(file: string): Promise<string | undefined> {
  const body = await readFile(file);
  const syntax = syntaxOfAddress(file);
  const { quads } = syntax ? await parsePage(body, syntax) : { quads: [] };
  const catalogue = quads.find(
    ({ predicate, object }) =>
      predicate.value === named("rdf:type") && object.value === named("dcat:Catalog"),
  );
  return (
    catalogue?.subject.value.match(/^(https?:\/\/.+)\/[^/]*$/)?.[1] ??
    CATALOGUE_ADDRESS.exec(body.toString("utf8"))?.[1]
  );
}

async function openFolder(target: string, { baseUrl }: OpenOptions): Promise<CheckSource> {
  const file = await catalogueFile(target);
  if (file === undefined) {
    throw new CheckError("no-catalogue", {
      fr: `${target} : aucun catalogue ici (${CATALOGUES.join(", ")}). Construisez d'abord le flux avec « openhpa feed build ».`,
      en: `${target}: no catalogue here (${CATALOGUES.join(", ")}). Build the feed first with "openhpa feed build".`,
    });
  }
  const base = baseUrl?.replace(/\/+$/, "") ?? (await baseUrlOf(file));
  if (base === undefined) {
    throw new CheckError("no-base-url", {
      fr: `${file} ne dit pas où le flux sera publié. Ajoutez --base-url https://…`,
      en: `${file} does not say where the feed will be published. Add --base-url https://…`,
    });
  }
  return { url: `${base}/${basename(file)}`, reader: await createFolderReader(dirname(file), base) };
}

/** Opens a feed: a folder, a catalogue file in one, the address of a catalogue or of a published feed. Throws a {@link CheckError}. */
export async function openSource(target: string, options: OpenOptions): Promise<CheckSource> {
  if (!isAddress(target)) return openFolder(target, options);
  if (!URL.canParse(target)) {
    throw new CheckError("invalid-option", {
      fr: `Adresse refusée : ${target}. Donnez une adresse complète http(s)://…`,
      en: `Address refused: ${target}. Give a full http(s)://… address.`,
    });
  }
  const { pathname } = new URL(target);
  const isFile = /\.[A-Za-z0-9]+$/.test(pathname);
  const url = isFile ? target : `${target.replace(/\/+$/, "")}/${CATALOGUES[0]}`;
  return { url, reader: createWebReader(options.fetch) };
}
