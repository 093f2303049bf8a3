import type { Action } from "@openhpa/core";
import { type CorpusFacts, factsOf } from "./corpus-facts.js";
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
 * A made-up action of about 3.4 kB, for comparisons over time: its bytes never change, whatever the vocabularies gain. Every third record
 * begins a chain of yearly editions, every fortieth is a programme that the following ones belong to.
 */
export function frozenAction(index: number): Action {
  const facts = factsOf(index);
  const fields = parts.flatMap((part) => Object.entries(part(facts)));
  return Object.fromEntries(
    fields.filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  ) as unknown as Action;
}

/** The first records of the frozen corpus, one at a time. */
export function* frozenCorpus(count: number): Generator<Action> {
  for (let index = 0; index < count; index++) yield frozenAction(index);
}
