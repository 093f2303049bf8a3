import loadHighs, { type Highs } from "highs";
import type { ActionFacts } from "../action-facts.js";
import type { Cell } from "./cell.js";
import { ALL, codesOf } from "./dimensions.js";

/**
 * Somebody who knows everything that the records say but how many people they reached: which editions count in which cell. Everything published is then one
 * equation over the numbers of the editions; nothing that is known of the tables (totals, shared margins, levels) says more than that.
 */
export interface Attack {
  /** Editions whose reach is known, and their numbers, which the attack does not use but to check itself. */
  readonly people: readonly number[];
  /** For each cell the editions that it counts, as places in `people`. */
  readonly members: readonly (readonly number[])[];
  readonly cells: readonly Cell[];
}

const isIn = (facts: ActionFacts, cell: Cell) =>
  cell.dimensions.every(
    (dimension) => cell[dimension] === ALL || codesOf(facts, dimension, cell.level).includes(cell[dimension]),
  );

/** The attack on a cube that was made of some editions. */
export function attackOn(editions: readonly ActionFacts[], cells: readonly Cell[]): Attack {
  const known = editions.filter(({ people }) => people !== undefined);
  const members = cells.map((cell) => known.flatMap((facts, place) => (isIn(facts, cell) ? [place] : [])));
  return { people: known.map(({ people }) => people as number), members, cells };
}

type Row = bigint[];

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** The row with its entry at `pivot` taken away, in whole numbers. */
function without(row: Row, by: Row, pivot: number): Row {
  const [a, b] = [by[pivot] as bigint, row[pivot] as bigint];
  if (b === 0n) return row;
  const next = row.map((value, place) => value * a - (by[place] as bigint) * b);
  const common = next.reduce(gcd, 0n);
  return common > 1n ? next.map((value) => value / common) : next;
}

/** Cells among `targets` that are a linear combination of what is published: exact elimination in whole numbers. */
export function revealedByCombination(
  { people, members, cells }: Attack,
  targets: readonly number[],
): readonly number[] {
  const rowOf = (cell: number): Row => {
    const row = people.map(() => 0n);
    for (const place of members[cell] as readonly number[]) row[place] = 1n;
    return row;
  };
  const reduced: { readonly row: Row; readonly pivot: number }[] = [];
  const reduce = (row: Row) => reduced.reduce((left, { row: by, pivot }) => without(left, by, pivot), row);
  for (const [cell, { peopleStatus }] of cells.entries()) {
    if (peopleStatus !== "published") continue;
    const row = reduce(rowOf(cell));
    const pivot = row.findIndex((value) => value !== 0n);
    if (pivot >= 0) reduced.push({ row, pivot });
  }
  return targets.filter((cell) => reduce(rowOf(cell)).every((value) => value === 0n));
}

/** Its types are those of a module of another kind. */
const highs = await (loadHighs as unknown as () => Promise<Highs>)();
const sum = (places: readonly number[]) =>
  places.length === 0 ? "0 x0" : places.map((place) => `x${place}`).join(" + ");

/** The least and the most that a cell can count, when numbers are not negative and some are `told`; by the linear solver HiGHS. */
export function rangeOf(
  { people, members, cells }: Attack,
  cell: number,
  told: readonly number[] = [],
): readonly [least: number, most: number] {
  const published = cells.flatMap(({ peopleStatus, people: value = 0 }, place) =>
    peopleStatus === "published" ? [` ${sum(members[place] as readonly number[])} = ${value}`] : [],
  );
  const equations = [...new Set(published), ...told.map((place) => ` x${place} = ${people[place]}`)];
  const bounds = people.map((_, place) => ` 0 <= x${place} <= 1000000`);
  const solve = (goal: "Minimize" | "Maximize") => {
    const problem = `${goal}\n obj: ${sum(members[cell] as readonly number[])}\nSubject To\n${equations.join("\n")}\nBounds\n${bounds.join("\n")}\nEnd`;
    const { Status, ObjectiveValue } = highs.solve(problem);
    if (Status !== "Optimal") throw new Error(`${Status}\n${problem}`);
    return ObjectiveValue;
  };
  return [solve("Minimize"), solve("Maximize")];
}
