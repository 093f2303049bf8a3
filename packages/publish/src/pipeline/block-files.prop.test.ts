import { hash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { HpaRecord } from "@openhpa/core";
import { publishFolder } from "@openhpa/io";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createFileMarks, openFileMarks } from "../state/file-marks.js";
import { markedFolder } from "../state/marked-folder.js";
import { createState, openState } from "../state/state-folder.js";
import { blockContent } from "./block-content.js";
import type { BlockFile } from "./block-file.js";
import { type PlannedRecords, planBlocks } from "./block-plan.js";
import { openBlockWriter } from "./block-writer.js";
import { gzipBlocks } from "./gzip-blocks.js";
import { textBlocks } from "./text-blocks.js";

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-blocks-"));
  out = join(folder, "out");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const key = { code: "a", options: "b" };
const small = <M>(file: BlockFile<M>): BlockFile => ({ ...file, every: 4 }) as BlockFile;
const text = textBlocks({
  path: "t.txt",
  head: "[",
  separator: ",\n",
  tail: "]",
  piece: ({ key, title }) => (key.endsWith("9") ? "" : `${key} ${title.fr}`),
});
const packed = gzipBlocks({ path: "t.gz", piece: ({ key, title }) => `${key} ${title.fr}\n` });
/** A file whose lines are numbered: what a block is depends on where it stands. */
const numbered: BlockFile<number> = {
  path: "n.txt",
  every: 4,
  begin(context) {
    const lines: string[] = [];
    let number = Number(context);
    return {
      add: (record) => void lines.push(`${number++} ${record.key}\n`),
      finish: () => ({ content: lines.join(""), meta: lines.length }),
    };
  },
  assemble() {
    let number = 1;
    return {
      context: () => String(number),
      before({ meta }) {
        number += meta;
        return "";
      },
      end: () => `${number - 1}`,
    };
  },
};
const files: readonly BlockFile[] = [small(text), small(packed), numbered as BlockFile];

type State = ReadonlyMap<number, string>;
const recordsOf = (state: State) =>
  [...state]
    .sort(([a], [b]) => a - b)
    .map(([key, title]) => ({ type: "Action", key: String(1000 + key), title: { fr: title } }) as HpaRecord);

/** Builds the files and tells how many records were asked for. */
async function build(state: State): Promise<number> {
  const records = recordsOf(state);
  const json = (place: number) => JSON.stringify(records[place]);
  const planned: PlannedRecords = {
    count: records.length,
    keyAt: (place) => records[place]?.key ?? "",
    bytesAt: (place) => json(place).length,
    digestAt: (place) => hash("sha256", json(place), "buffer"),
  };
  let asked = 0;
  await publishFolder(out, "test", async (writer) => {
    const opened = openState(writer.previous, key);
    const last = typeof opened === "string" ? undefined : opened;
    const next = createState(writer.root);
    const marks = createFileMarks(writer.root, next);
    const marked = markedFolder(writer, marks, last && openFileMarks(last));
    const writers = files.map((file) =>
      openBlockWriter(marked, next, planBlocks(marked, file, planned, last)),
    );
    for (const record of records)
      for (const each of writers) {
        const wanted = each.wants();
        asked += Number(wanted);
        await each.pass(wanted ? record : undefined);
      }
    for (const each of writers) await each.finish();
    marks.end();
    next.seal(key, {});
  });
  return asked;
}

async function expectFresh(state: State): Promise<void> {
  for (const file of files) {
    const parts: Uint8Array[] = [];
    for await (const part of blockContent(file, recordsOf(state))) parts.push(Buffer.from(part));
    const bytes = readFileSync(join(out, file.path));
    expect(bytes.equals(Buffer.concat(parts)), file.path).toBe(true);
  }
  const lines = recordsOf(state).map(({ key, title }) => `${key} ${title.fr}\n`);
  expect(gunzipSync(readFileSync(join(out, "t.gz"))).toString()).toBe(lines.join(""));
}

const states = fc.array(
  fc.dictionary(fc.nat(60).map(String), fc.string({ unit: "grapheme", maxLength: 5 })),
  {
    minLength: 1,
    maxLength: 5,
  },
);

test("files that are put together from blocks of the last build are those of a first build", async () => {
  await fc.assert(
    fc.asyncProperty(states, async (history) => {
      rmSync(out, { recursive: true, force: true });
      let state: State = new Map();
      for (const [step, changed] of history.entries()) {
        const next = new Map(step % 2 === 0 ? state : []);
        for (const [key, title] of Object.entries(changed)) next.set(Number(key), title);
        state = next;
        await build(state);
        await expectFresh(state);
      }
    }),
    { numRuns: 60 },
  );
});

test("one changed record asks for its blocks alone, and none for none", async () => {
  const state = new Map(Array.from({ length: 400 }, (_, key) => [key, "a"]));
  expect(await build(state)).toBe(1200);
  expect(await build(state)).toBe(0);
  const asked = await build(new Map(state).set(200, "b"));
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(3 * 32);
});

test("a file that was altered or is gone is made from its records", async () => {
  const state = new Map(Array.from({ length: 40 }, (_, key) => [key, "a"]));
  await build(state);
  writeFileSync(join(out, "t.txt"), readFileSync(join(out, "t.txt"), "utf8").replace("a", "b"));
  rmSync(join(out, "t.gz"));
  expect(await build(state)).toBe(80);
  await expectFresh(state);
});
