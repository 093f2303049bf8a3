import { readFile } from "node:fs/promises";
import { basename, dirname, extname, resolve } from "node:path";
import { decodeText } from "@openhpa/import";
import { IoError, readFailure } from "@openhpa/io";
import { InvalidArgumentError } from "commander";

/** How the addresses of documents are given on the command line. */
export interface AddressFlags {
  readonly url?: string;
  readonly urls?: string;
  readonly idFromName?: boolean;
}

/** Address of an OSCARS page by its number; every address of a record leads to the same key. */
const pageAddress = (number: string) => `https://www.oscarsante.org/national/action/detail/${number}`;

/** A line of a list of addresses. */
interface Entry {
  readonly line: number;
  readonly name: string;
  readonly address: string;
}

const HEADER = /^(?:url|urls|adresse|adresses|address|addresses)$/i;

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** The lines of a list: a file, a tabulation or spaces, an address. Blank lines, lines that begin with `#` and a line of headers are left out. */
function entriesOf(text: string): readonly Entry[] {
  return text.split(/\r\n|\r|\n/).flatMap((whole, index) => {
    const line = whole.replace(/^\uFEFF/, "").trim();
    if (line === "" || line.startsWith("#")) return [];
    const address = line.split(/\s+/).at(-1) ?? "";
    const name = line.slice(0, line.length - address.length).trim();
    return HEADER.test(address) ? [] : [{ line: index + 1, name, address }];
  });
}

/** The document that an entry names: by its path from the list or from here, else by its name alone when only one document has it. */
function documentNamed(name: string, list: string, files: readonly string[]): readonly string[] {
  const paths = new Set([resolve(dirname(list), name), resolve(name)]);
  const byPath = files.filter((file) => (file === "-" ? name === "-" : paths.has(resolve(file))));
  return byPath.length > 0 ? byPath : files.filter((file) => basename(file) === name);
}

/** What is wrong with an entry, after the entries before it; undefined when nothing is. */
function faultOf(
  { name, address }: Entry,
  named: readonly string[],
  given: ReadonlyMap<string, string>,
  byAddress: ReadonlyMap<string, string>,
): string | undefined {
  const [file] = named;
  if (name === "") return "il faut un fichier, une tabulation et une adresse.";
  if (!isWebAddress(address)) return `« ${address} » n'est pas une adresse (https://…).`;
  if (file === undefined) return `« ${name} » n'est pas parmi les documents importés.`;
  if (named.length > 1)
    return `« ${name} » désigne plusieurs documents : ${named.join(", ")}. Donnez son chemin.`;
  if (given.has(file)) return `« ${name} » a déjà une adresse : ${given.get(file)}.`;
  const other = byAddress.get(new URL(address).href);
  return other === undefined ? undefined : `l'adresse ${address} est déjà celle de ${other}.`;
}

const MOST_FAULTS = 20;

/** The addresses that a list gives to documents. Throws an {@link IoError} that tells every fault with its line. */
function addressesIn(list: string, text: string, files: readonly string[]): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  const byAddress = new Map<string, string>();
  const faults: string[] = [];
  for (const entry of entriesOf(text)) {
    const named = documentNamed(entry.name, list, files);
    const fault = faultOf(entry, named, given, byAddress);
    if (fault !== undefined) faults.push(`${list}:${entry.line} ${fault}`);
    else {
      given.set(named[0] as string, entry.address);
      byAddress.set(new URL(entry.address).href, named[0] as string);
    }
  }
  if (faults.length === 0) return given;
  const more = faults.length > MOST_FAULTS ? [`… et ${faults.length - MOST_FAULTS} autres.`] : [];
  const lines = [...faults.slice(0, MOST_FAULTS), ...more].join("\n");
  throw new IoError("not-readable", {
    fr: `${lines}\nRien n'a été importé.`,
    en: `${lines}\nNothing was imported.`,
  });
}

/** Addresses of documents by their path. */
export interface DocumentAddresses {
  readonly addressOf: (file: string) => string | undefined;
  /** Documents that the list gives no address to; empty without a list. */
  readonly without: readonly string[];
}

/**
 * The addresses of documents: from a list, from their names, or the one of the only document. Throws a usage error for one address of several
 * documents, and an {@link IoError} for a list that is absent or faulty.
 */
export async function documentAddresses(
  files: readonly string[],
  { url, urls, idFromName }: AddressFlags,
): Promise<DocumentAddresses> {
  if (url !== undefined && files.length > 1)
    throw new InvalidArgumentError(
      `--url est l'adresse d'un seul document, et il y en a ${files.length}. Donnez une liste d'adresses avec --urls.`,
    );
  const text =
    urls === undefined
      ? ""
      : await readFile(urls).catch((cause: unknown) => {
          throw readFailure(urls, cause);
        });
  const listed =
    urls === undefined
      ? new Map<string, string>()
      : addressesIn(urls, decodeText(text as Buffer).text, files);
  const numbered = (file: string) => {
    const name = basename(file, extname(file));
    return idFromName && /^\d+$/.test(name) ? pageAddress(name) : url;
  };
  const addressOf = (file: string) => listed.get(file) ?? numbered(file);
  return {
    addressOf,
    without: urls === undefined ? [] : files.filter((file) => addressOf(file) === undefined),
  };
}
