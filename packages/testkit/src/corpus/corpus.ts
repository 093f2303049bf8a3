import type { Action, HpaRecord } from "@openhpa/core";
import { frozenAction } from "../frozen/frozen-corpus.js";
import { courseOf } from "./course.js";
import { evidenceOf } from "./evidence.js";
import { outcomesOf } from "./pathways.js";
import { placesOf } from "./places.js";
import { reachOf } from "./reach.js";
import { corpusRegistry } from "./registries.js";
import { sourcesOf } from "./sources.js";

/** Editions of one action that follow each other, a record a year. */
const EDITIONS = 3;
const REGISTRY_EVERY = 50;

const keyOf = (index: number) => frozenAction(index).key;

/** Each layer sees what the earlier ones made; the passages come last, because they speak of all of it. */
const layers: readonly ((action: Action, index: number) => Partial<Action>)[] = [
  (action, index) => placesOf(action, Math.floor(index / EDITIONS)),
  reachOf,
  outcomesOf,
  sourcesOf,
  (action, index) => courseOf(action, index, keyOf),
  evidenceOf,
];

const withoutAbsent = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, content]) => content !== undefined)) as T;

/**
 * A made-up action with what can go wrong in it: evidence for every field (about three quarters of its JSON), ways from measures to health,
 * people told in eight forms, one to three sources, editions, withdrawals, Swiss and overseas places, gaps with their reasons. Valid; the
 * same for the same number on every machine.
 */
export function corpusAction(index: number): Action {
  let action = frozenAction(index);
  for (const layer of layers) action = withoutAbsent({ ...action, ...layer(action, index) });
  return action;
}

/** The first made-up actions, one at a time. */
export function* corpus(count: number): Generator<Action> {
  for (let index = 0; index < count; index++) yield corpusAction(index);
}

/** The first made-up records: actions, and every fiftieth a database of records. */
export function* corpusRecords(count: number): Generator<HpaRecord> {
  for (let index = 0; index < count; index++)
    yield index % REGISTRY_EVERY === REGISTRY_EVERY - 1 ? corpusRegistry(index) : corpusAction(index);
}
