import type { Action } from "@openhpa/core";
import { type CorpusFacts, factsOf } from "./corpus-facts.js";
import { type CorpusLists, corpusLists } from "./corpus-lists.js";
import {
  evaluation,
  identity,
  objectives,
  organisations,
  outcomes,
  provenance,
  reach,
  work,
} from "./corpus-parts.js";

/** The parts of a record, in the order in which it is written. */
const parts: readonly ((facts: CorpusFacts) => object)[] = [
  identity,
  objectives,
  work,
  organisations,
  reach,
  outcomes,
  evaluation,
  provenance,
];

/**
 * A made-up action, valid and of about 4 kB (some 90 statements): the same for the same number on every machine. Values are drawn from the
 * vocabularies; every third record begins a chain of yearly editions, every fortieth is a programme that the following ones belong to.
 */
export function corpusAction(index: number, lists: CorpusLists = corpusLists()): Action {
  const facts = factsOf(index, lists);
  const fields = parts.flatMap((part) => Object.entries(part(facts)));
  return Object.fromEntries(
    fields.filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  ) as unknown as Action;
}

/** The first made-up actions, one at a time. */
export function* corpus(count: number): Generator<Action> {
  const lists = corpusLists();
  for (let index = 0; index < count; index++) yield corpusAction(index, lists);
}
