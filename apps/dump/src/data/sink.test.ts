import { expect, test } from "vitest";
import { createSink } from "./sink.js";

test("the consumer gets every chunk in its order and its result comes back", async () => {
  const sink = createSink(async (chunks) => {
    let text = "";
    for await (const chunk of chunks) text += chunk;
    return text;
  });
  for (let index = 0; index < 100; index++) await sink.push(`${index},`);
  expect(await sink.end()).toBe(Array.from({ length: 100 }, (_, index) => `${index},`).join(""));
});

test("an error of the consumer reaches whoever pushes, instead of a wait without end", async () => {
  const sink = createSink(async (chunks) => {
    for await (const chunk of chunks) if (chunk === "5") throw new Error("disk full");
  });
  const pushing = async () => {
    for (let index = 0; index < 100; index++) await sink.push(String(index));
  };
  await expect(pushing()).rejects.toThrow("disk full");
  await expect(sink.end()).rejects.toThrow("disk full");
});

test("leaving it cleans up the consumer", async () => {
  let isClean = false;
  const sink = createSink(async (chunks) => {
    try {
      for await (const _ of chunks);
    } finally {
      isClean = true;
    }
  });
  await sink.push("a");
  await sink.abandon(new Error("source lost"));
  expect(isClean).toBe(true);
});
