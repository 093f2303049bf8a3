import { compareCodePoints } from "@openhpa/core";
import { mixed } from "../mixed.js";
import { names, titles } from "./corpus-texts.js";
import { frozenDepartements, frozenLists, frozenRegions } from "./frozen-lists.js";

const lists = { ...frozenLists, departements: frozenDepartements };

const structures = ["Association", "Centre", "Maison", "Collectif", "Fédération"] as const;
const FIRST_YEAR = 2008;
const YEARS = 16;
/** Editions of one action that follow each other, a record a year. */
const EDITIONS = 3;
const PROGRAMME_EVERY = 40;

/** The draws of a record: the same for the same number and salt on every machine. */
export interface Draws {
  /** A number from 0, less than the bound. */
  draw(salt: number, below: number): number;
  one(from: readonly string[], salt: number): string;
  /** One or more different values, at most so many, in their order. */
  some(from: readonly string[], salt: number, most: number): string[];
}

function drawsOf(index: number): Draws {
  const draw = (salt: number, below: number) => mixed(index, salt) % below;
  const one = (from: readonly string[], salt: number) => from[draw(salt, from.length)] as string;
  const some = (from: readonly string[], salt: number, most: number) =>
    [
      ...new Set(Array.from({ length: 1 + draw(salt, most) }, (_, at) => one(from, salt + 31 * (at + 1)))),
    ].sort(compareCodePoints);
  return { draw, one, some };
}

export function keyOf(index: number): string {
  return `corpus-${String(index).padStart(7, "0")}`;
}

export function organisation(number: number) {
  return {
    key: `organisation-${number}`,
    name: `${structures[number % structures.length]} ${names[(number >> 2) % names.length]} ${number}`,
    structureType: lists.structureTypes[number % lists.structureTypes.length] as string,
  };
}

/** The departments of a record, that of its carrier first by draw and then all in their order, and the region of that one. */
function territoriesOf(series: number, { some }: Draws) {
  const departement = lists.departements[mixed(series, 2) % lists.departements.length] as string;
  const region = frozenRegions.get(departement);
  const neighbours = some(lists.departements, 40, 3).filter((code) => code !== departement);
  return { departement, region, departements: [departement, ...neighbours].sort(compareCodePoints) };
}

/** What several parts of a made-up record have to agree on. */
export function factsOf(index: number) {
  const draws = drawsOf(index);
  const { draw } = draws;
  const series = Math.floor(index / EDITIONS);
  const edition = index % EDITIONS;
  const year = FIRST_YEAR + (mixed(series, 1) % (YEARS - EDITIONS)) + edition;
  const territories = territoriesOf(series, draws);
  const reached = territories.departements.map((_, at) => 3 + (mixed(index, 50 + at) % 180));
  const isEvaluated = draw(4, 4) !== 0;
  return {
    ...{ index, lists, draws, edition, year, ...territories },
    /** People reached in each department, and in all of them. */
    ...{ reached, sum: reached.reduce((total, value) => total + value, 0) },
    carrierNumber: mixed(series, 7) % 400,
    isProgramme: index % PROGRAMME_EVERY === 0,
    programme: index - (index % PROGRAMME_EVERY),
    isMeasured: draw(3, 3) === 0,
    isEvaluated,
    hasIndicator: isEvaluated && draw(5, 5) !== 0,
    title: `${titles[mixed(series, 6) % titles.length]} (${year})`,
  };
}

export type CorpusFacts = ReturnType<typeof factsOf>;
