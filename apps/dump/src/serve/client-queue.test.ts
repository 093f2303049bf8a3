import { expect, test } from "vitest";
import { type ClientQueue, join, leave, lengthOf, takeAll, takeNext } from "./client-queue.js";

const one = (client: string, name: string) => ({ client, name });
type One = ReturnType<typeof one>;
function queueOf(...all: readonly One[]): ClientQueue<One> {
  const queue: ClientQueue<One> = new Map();
  for (const waiting of all) join(queue, waiting);
  return queue;
}
const namesOf = (all: readonly One[]) => all.map(({ name }) => name).join(" ");
const [a1, a2, a3, b1, b2, c1] = [
  ...[one("a", "a1"), one("a", "a2"), one("a", "a3")],
  ...[one("b", "b1"), one("b", "b2"), one("c", "c1")],
] as [One, One, One, One, One, One];

test("clients are served in turn, each in its own order", () => {
  const queue = queueOf(a1, a2, a3, b1, c1, b2);
  const taken: One[] = [];
  for (let next = takeNext(queue, () => true); next; next = takeNext(queue, () => true)) taken.push(next);
  expect(namesOf(taken)).toBe("a1 b1 c1 a2 b2 a3");
  expect(lengthOf(queue)).toBe(0);
});

test("a client that may not go on is passed over and keeps its turn", () => {
  const queue = queueOf(a1, a2, b1);
  expect(takeNext(queue, (client) => client !== "a")).toBe(b1);
  expect(takeNext(queue, (client) => client !== "a")).toBeUndefined();
  expect(lengthOf(queue)).toBe(2);
  join(queue, c1);
  expect(takeNext(queue, () => true)).toBe(a1);
});

test("what leaves is not served, and leaves once", () => {
  const queue = queueOf(a1, a2, b1);
  expect([leave(queue, a1), leave(queue, a1), leave(queue, b1), leave(queue, c1)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([...queue.keys()]).toEqual(["a"]);
  expect(namesOf(takeAll(queue))).toBe("a2");
  expect(queue.size).toBe(0);
});
