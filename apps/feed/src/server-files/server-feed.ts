import { compareCodePoints } from "@openhpa/core";
import { isText } from "@openhpa/io";
import { type Addresses, fingerprint, type ServedTypes, servedTypes } from "@openhpa/publish";
import { type WithdrawnAddress, withdrawnAddress } from "./withdrawn-address.js";

/** What the files for web servers are made from. */
export interface ServedFeed {
  readonly baseUrl: string;
  /** False for a feed of data only. */
  readonly pages: boolean;
  /** Paths that never change, with `*`. */
  readonly immutablePaths: readonly string[];
  /** The media types of all files. */
  readonly types: ServedTypes;
  /** The addresses that hold no record any more, anew at each call. */
  readonly withdrawn: () => AsyncIterable<WithdrawnAddress>;
}

/** What files for web servers are made from, of the addresses of a build. */
export function servedFeed(baseUrl: string, { places, tombstones, hasPages }: Addresses): ServedFeed {
  return {
    baseUrl,
    pages: hasPages,
    immutablePaths: places.flatMap(({ path, isImmutable }) => (isImmutable ? [path] : [])),
    types: servedTypes(places),
    async *withdrawn() {
      for await (const tombstone of tombstones()) yield withdrawnAddress(tombstone);
    },
  };
}

/** The media types that servers compress on the way where the client takes it: those of texts. */
export function textTypes({ types: { byEnding, byPath } }: ServedFeed): readonly string[] {
  const types = [...byEnding, ...byPath].map(([, type]) => type);
  return [...new Set(types.filter(isText))].sort(compareCodePoints);
}

/** The path of the feed on its host, without a final slash: empty, or `/prevention`. */
export function rootPath(baseUrl: string): string {
  return new URL(baseUrl).pathname.replace(/\/+$/, "");
}

/** Lines of a file, each with its end. */
export function* linesOf(all: Iterable<string>): Generator<string> {
  for (const line of all) yield `${line}\n`;
}

/** Text as a pattern that matches only it. */
export function escapedPattern(text: string): string {
  return text.replace(/[.+*?^${}()|[\]\\]/g, "\\$&");
}

/** The paths that never change as one pattern of paths inside the feed. */
export function immutablePattern({ immutablePaths }: ServedFeed): string {
  return immutablePaths.map((path) => escapedPattern(path).replaceAll("\\*", "[^/]*")).join("|");
}

/** The start of the names of variables that belong to this feed alone, so that several stand on one server; short, as nginx wants it. */
export function variablePrefix(baseUrl: string): string {
  return `openhpa_${fingerprint(baseUrl)}`;
}
