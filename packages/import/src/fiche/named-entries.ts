import type { Entry } from "./entry.js";

const NAME = /^(?:nom|name|nome|dénomination|bezeichnung|denominazione|intitulé)\s*:?$/iu;

/** The entries, in which `Nom` below a heading that asks for the carrier and has no answer of its own (`2 – L'organisme`) asks for its name. */
export function namedBelow<E extends Entry>(entries: readonly E[]): readonly E[] {
  return entries.map((entry, at) => {
    const above = entries[at - 1];
    const isNamed = entry.question === undefined && NAME.test(entry.label?.text ?? "");
    const isOf = above?.question === "carrier" && above.answers.length === 0;
    return isNamed && isOf ? { ...entry, question: "carrier" as const } : entry;
  });
}
