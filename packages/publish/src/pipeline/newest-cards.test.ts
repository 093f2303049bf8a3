import { expect, test } from "vitest";
import type { ListedCard } from "../card.js";
import { newestCards } from "./newest-cards.js";

const card = (key: string, created?: string, modified?: string) => ({ key, created, modified }) as ListedCard;

function keysOf(size: number, cards: readonly ListedCard[]): readonly string[] {
  const newest = newestCards(size);
  for (const one of cards) newest.add(one);
  return newest.result().map(({ key }) => key);
}

test("the latest days come first, equal ones in the order of keys, and no more than asked for", () => {
  const cards = [
    card("a", "2024-01-02"),
    card("c", "2025-01-01"),
    card("b", "2025-01-01"),
    card("d", "2023-05-05"),
  ];
  expect(keysOf(3, cards)).toEqual(["b", "c", "a"]);
  expect(keysOf(3, [...cards].reverse())).toEqual(["b", "c", "a"]);
  expect(keysOf(4, cards)).toEqual(["b", "c", "a", "d"]);
  expect(keysOf(5, cards)).toEqual(["b", "c", "a", "d"]);
});

test("a card without a day is not among the newest; a day of change stands for one of creation", () => {
  expect(keysOf(5, [card("a"), card("b", undefined, "2020-01-01")])).toEqual(["b"]);
});
