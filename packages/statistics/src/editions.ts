import { type Action, compareCodePoints } from "@openhpa/core";
import { recordIri } from "@openhpa/rdf";
import type { ActionFacts } from "./action-facts.js";

/** Finds which editions are one action. */
export interface Editions {
  /** Hears of an edition; all have to be told before the first question. */
  add(facts: Pick<ActionFacts, "action" | "preceding">): void;
  /** The identity of an edition: the IRI of the first edition of its action. */
  firstOf(action: string): string;
}

/** The IRI of an action and those of the editions that it names as those before it; `base` is the publisher's address without a final slash. */
export function editionLinks(action: Action, base: string): Pick<ActionFacts, "action" | "preceding"> {
  const preceding = (action.precededBy ?? []).flatMap(({ record }) => record ?? []);
  const iriOf = (named: string) =>
    recordIri({ type: "Action", key: named, ...(named.includes(":") ? { id: named } : {}) }, base);
  return { action: recordIri(action, base), preceding: [...new Set(preceding.map(iriOf))] };
}

/**
 * Editions of one action are one action (docs/design.md §13.4). The first edition is the one reached through `precededBy` that is itself preceded by none of the base;
 * where there are several it is the first in the order of IRIs, and an edition that leads to none (a circle) stands for itself.
 * An edition that the base does not hold joins nothing. Memory holds the IRIs of the editions, and the links of those that have one.
 */
export function createEditions(): Editions {
  const known = new Set<string>();
  const preceding = new Map<string, readonly string[]>();
  const before = (action: string) => (preceding.get(action) ?? []).filter((each) => known.has(each));
  return {
    add({ action, preceding: named }) {
      known.add(action);
      if (named.length > 0) preceding.set(action, named);
    },
    firstOf(action) {
      const seen = new Set<string>();
      const firsts: string[] = [];
      const open = [...before(action)];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.has(next)) continue;
        seen.add(next);
        const earlier = before(next);
        if (earlier.length === 0) firsts.push(next);
        open.push(...earlier);
      }
      return firsts.sort(compareCodePoints)[0] ?? action;
    },
  };
}
