import { compareCodePoints } from "@openhpa/core";
import type { ListedCard } from "../card.js";

const dayOf = ({ created, modified }: ListedCard): string | undefined => created ?? modified;

function newestFirst(a: ListedCard, b: ListedCard): number {
  return compareCodePoints(dayOf(b) ?? "", dayOf(a) ?? "") || compareCodePoints(a.key, b.key);
}

/** The cards with the latest day of creation of all that pass, so many of them; a card without a day is passed over. */
export function newestCards(size: number): {
  readonly add: (card: ListedCard) => void;
  readonly result: () => readonly ListedCard[];
} {
  let kept: ListedCard[] = [];
  return {
    add(card) {
      const last = kept[size - 1];
      if (dayOf(card) === undefined || (last && newestFirst(card, last) > 0)) return;
      kept = [...kept, card].sort(newestFirst).slice(0, size);
    },
    result: () => kept,
  };
}
