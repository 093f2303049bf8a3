import type { Tombstone } from "@openhpa/publish";
import { recordFolders } from "@openhpa/publish";

/** An address that holds no record any more, without ending, and where its replacement is. */
export interface WithdrawnAddress {
  /** Path inside the feed: `action/<key>`. */
  readonly path: string;
  /** Path of the record that replaces it, without ending, or its full address; undefined when nothing does. */
  readonly to: string | undefined;
}

/** An address as it may stand in a line of a file for web servers: no space and no end of line is left in it. */
function inOneWord(address: string): string {
  return URL.canParse(address) ? new URL(address).href.replace(/\s/g, "%20") : encodeURI(address);
}

/** Where a withdrawn record was, and where one has to go instead. */
export function withdrawnAddress({ type, key, replacedBy }: Tombstone): WithdrawnAddress {
  const pathOf = (name: string) => `${recordFolders[type]}/${name}`;
  const isAddress = replacedBy?.includes(":") ?? false;
  const to = replacedBy && (isAddress ? inOneWord(replacedBy) : pathOf(replacedBy));
  return { path: pathOf(key), to };
}
