import { compareCodePoints } from "@openhpa/core";
import type { Distribution, DistributionWords } from "../datasets/dataset.js";
import { pageLanguages, pathIn } from "../languages/page-language.js";

/** Addresses at which an output stands, and of what kind its files are there. */
export interface Place {
  /** Path in the feed; `*` stands for one or more characters without `/`. */
  readonly path: string;
  /** Media type of the files, without parameters. */
  readonly type: string;
  /** Media type of what is packed in them; undefined for files that are not packed. */
  readonly packed?: string | undefined;
  /** True for pages that the site map names. */
  readonly inSiteMap?: boolean | undefined;
  /** True for files that never change once they are published. */
  readonly isImmutable?: boolean | undefined;
  /** What the catalogue says of the file, where it is a distribution of a dataset. */
  readonly distribution?: DistributionWords | undefined;
}

/** A place in each language of the pages, `path` being the one without language. */
export function inLanguages({ path, ...place }: Place): Place[] {
  return pageLanguages.map((language) => ({ ...place, path: pathIn(language, path) }));
}

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

/** The paths of a place as a pattern. */
function patternOf({ path }: Pick<Place, "path">): RegExp {
  return new RegExp(`^${escaped(path).replaceAll("*", "[^/]+")}$`);
}

/** Finds the place of a path among some: the first whose pattern has it. */
export function placeFinder(places: readonly Place[]): (path: string) => Place | undefined {
  const exact = new Map(places.filter(({ path }) => !path.includes("*")).map((place) => [place.path, place]));
  const patterns = places
    .filter(({ path }) => path.includes("*"))
    .map((place) => ({ place, pattern: patternOf(place) }));
  return (path) => exact.get(path) ?? patterns.find(({ pattern }) => pattern.test(path))?.place;
}

/** The distributions among some places, in their order. */
export function placedDistributions(places: readonly Place[]): readonly Distribution[] {
  return places.flatMap(({ path, type, packed, distribution }) =>
    distribution ? [{ ...distribution, path, type, packed }] : [],
  );
}

/** What web servers are told of media types: they know files by the ends of their names. */
export interface ServedTypes {
  /** Endings with their dots. */
  readonly byEnding: readonly (readonly [ending: string, type: string])[];
  /** Paths of files whose names have no ending. */
  readonly byPath: readonly (readonly [path: string, type: string])[];
}

/** The ending of a name with its dot; undefined for a name without one. */
const endingOf = (path: string) => /[^/](\.[a-z0-9_]+)$/i.exec(path)?.[1];

/**
 * The media types of some places as web servers are told them. Throws where files of one ending have two types, because every server would have
 * to be told of each of them alone; what begins with a dot is never sent.
 */
export function servedTypes(places: readonly Place[]): ServedTypes {
  const byEnding = new Map<string, Place>();
  const byPath = new Map<string, string>();
  for (const place of places) {
    const { path, type } = place;
    const ending = endingOf(path);
    const other = ending === undefined ? undefined : byEnding.get(ending);
    if (other && other.type !== type)
      throw new Error(
        `${path} is ${type} and ${other.path} is ${other.type}: files of one ending have one type`,
      );
    if (ending !== undefined) byEnding.set(ending, other ?? place);
    else if (!/(?:^|\/)\./.test(path)) byPath.set(path, type);
  }
  const sorted = (types: Iterable<readonly [string, string]>) =>
    [...types].sort(([a], [b]) => compareCodePoints(a, b));
  const endings = [...byEnding].map(([ending, { type }]) => [ending, type] as const);
  return { byEnding: sorted(endings), byPath: sorted(byPath) };
}
