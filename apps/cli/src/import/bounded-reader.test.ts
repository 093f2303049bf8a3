import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { type BoundedReader, createBoundedReader, documentScript, READING_BOUNDS } from "./bounded-reader.js";

const page = new TextEncoder().encode("<!doctype html><h1>Bouger</h1>");
const readAndClose = async (reader: BoundedReader) => {
  const readings = [await reader.read(page, "html"), await reader.read(page, "html")];
  await reader.close();
  return readings;
};

test("documents are read in a thread, one after the other", async () => {
  for (const reading of await readAndClose(createBoundedReader(documentScript())))
    expect(reading).toMatchObject({ ok: true, read: { blocks: [{ kind: "heading", text: "Bouger" }] } });
});

test.each([
  ["whole", "too-slow"],
  ["growth", "too-much-memory"],
] as const)("beyond the bound of %s a document is refused, and so is the next one in a new thread", async (bound, fault) => {
  const bounds = { ...READING_BOUNDS, [bound]: Number.NEGATIVE_INFINITY };
  for (const reading of await readAndClose(createBoundedReader(documentScript(), bounds)))
    expect(reading).toEqual({ ok: false, fault });
});

test("a thread that cannot start refuses", async () => {
  const absent = new URL("absent.js", pathToFileURL(`${import.meta.dirname}/`));
  for (const reading of await readAndClose(createBoundedReader(absent))) expect(reading.ok).toBe(false);
});
