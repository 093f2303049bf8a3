import { type BuildTally, type Output, type Place, placeFinder } from "@openhpa/publish";

/** Finds what a row says of one of its files. Throws for a path at which the row does not say that it stands. */
export type FindPlace = (output: string, path: string) => Place;

/** Knows where the rows of a table stand. */
export function findPlaceIn(table: readonly Output[]): FindPlace {
  const finders = new Map(table.map(({ name, places }) => [name, placeFinder(places)]));
  return (output, path) => {
    const place = finders.get(output)?.(path);
    if (!place) throw new Error(`The output ${output} makes ${path} and does not say that it stands there`);
    return place;
  };
}

/** A tally that takes no file that its row does not name. */
export function placedTally(tally: BuildTally, findPlace: FindPlace): BuildTally {
  return {
    ...tally,
    add(output, path, reason) {
      findPlace(output, path);
      tally.add(output, path, reason);
    },
  };
}
