import type { LockOptions } from "@openhpa/io";
import type { Oppositions } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { BuildInputFile } from "./build-inputs.js";
import { DumpError } from "./dump-error.js";

/** What a dump is built with; `wait` and `onWait` say what happens while another build writes the same folder. */
export interface DumpOptions extends LockOptions {
  /** Folder of the dump; replaced as a whole, refused when something else is in it. */
  readonly out: string;
  /** The publisher's base address: records are `<base>/action/<key>`, the dump is published at `<base>/dump/`. */
  readonly baseUrl: string;
  /** Names of territories; by default countries, regions, départements and cantons. */
  readonly territories?: TerritoryIndex | undefined;
  /** Title of the dataset, in French. */
  readonly title?: string | undefined;
  /** Who publishes the dataset, as a name. */
  readonly publisher?: string | undefined;
  /** Name of this version; by default the first 12 hexadecimal digits of the hash of the data. */
  readonly version?: string | undefined;
  /** Name of the version that this one follows; `readPrevious` finds it in the last dump. */
  readonly previousVersion?: string | undefined;
  /** What the records were read from, for the provenance; by default nothing is said of it. */
  readonly inputs?: readonly BuildInputFile[] | undefined;
  /** Bytes of unpacked N-Quads past which the data is written in parts; 200 million by default. */
  readonly partSize?: number | undefined;
  /** Bytes that are sorted in memory before a part of them goes to disk; 64 million of statements and 16 million of what stands for objects by default. */
  readonly sortMemory?: number | undefined;
  /** Date of the dump, `YYYY-MM-DD`; none is written when it is not given, because the clock is never read. */
  readonly generated?: string | undefined;
  /** Address of a SPARQL endpoint that serves the dump, when there is one. */
  readonly endpoint?: string | undefined;
  /** True keeps contacts that name persons; by default every record passes through `withoutPersonalData`. */
  readonly includePersonalData?: boolean | undefined;
  /** Who is kept out of every record. Nobody by default. */
  readonly oppositions?: Oppositions | undefined;
}

const address = /^https?:\/\/[^\s<>"{}|\\^`#?]+$/;

function checkAddress(name: string, value: string | undefined): void {
  if (value === undefined || address.test(value)) return;
  throw new DumpError("invalid-option", {
    fr: `${name} « ${value} » : il faut une adresse complète, sans « ? » ni « # », par exemple https://exemple.fr/openhpa.`,
    en: `${name} “${value}”: a full address without “?” or “#” is needed, such as https://example.org/openhpa.`,
  });
}

/** Throws a {@link DumpError} when an option cannot be used. */
export function checkOptions({ baseUrl, endpoint, generated, partSize }: DumpOptions): void {
  checkAddress("base-url", baseUrl);
  checkAddress("endpoint", endpoint);
  checkPartSize(partSize);
  if (generated === undefined || isDate(generated)) return;
  throw new DumpError("invalid-option", {
    fr: `generated « ${generated} » : il faut une date du calendrier, AAAA-MM-JJ.`,
    en: `generated “${generated}”: a calendar date is needed, YYYY-MM-DD.`,
  });
}

function checkPartSize(size: number | undefined): void {
  if (size === undefined || (Number.isSafeInteger(size) && size > 0)) return;
  throw new DumpError("invalid-option", {
    fr: `part-size « ${size} » : il faut un nombre entier d'octets, plus grand que zéro, par exemple 200000000.`,
    en: `part-size “${size}”: a whole number of bytes above zero is needed, such as 200000000.`,
  });
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
