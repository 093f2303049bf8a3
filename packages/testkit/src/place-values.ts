import { smallTerritories } from "@openhpa/vocabularies";
import fc, { type Arbitrary } from "fast-check";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, "0"));

const candidates = [
  "country:FR",
  "country:CH",
  ...numbers(1, 99).map((code) => `region:${code}`),
  ...[...numbers(1, 95), "2A", "2B", ...numbers(971, 989)].map((code) => `departement:${code}`),
  ...LETTERS.flatMap((first) => LETTERS.map((second) => `canton:${first}${second}`)),
];

/** Places below the département, of each type and awkward form; a test looks them up in the official lists. */
const local = ["commune:44109", "commune:2A004", "commune:75056", "commune:97411", "epci:244400404"];

/** Territory codes that exist, of every type. */
export const knownTerritories: readonly string[] = [
  ...candidates.filter((code) => smallTerritories().has(code)),
  ...local,
  "commune-ch:5586",
];

/** A typed code of a territory that exists. */
export const territory: Arbitrary<string> = fc.constantFrom(...knownTerritories);
