import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LineFlags } from "./convert-flags.js";
import { lightArguments, lineFlags } from "./light-arguments.js";
import { freshState, type PartsState, STATE_FILE, saveState, stateToGoOnFrom } from "./parts-state.js";

let folder: string;
let input: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-parts-"));
  input = `${folder}.ndjson`;
  writeFileSync(input, "abc");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(input, { force: true });
});

const flags = (more: Partial<LineFlags> = {}) =>
  ({ ...(lineFlags(["x.ndjson"], { to: "nquads" }) as LineFlags), ...more }) as LineFlags;
const fresh = (files = [input], more: Partial<LineFlags> = {}) => freshState(flags(more), files);
const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
const goOn = async (state: PartsState) => stateToGoOnFrom(folder, state);
const codeOf = (state: PartsState) =>
  goOn(state).then(
    () => undefined,
    (error) => error.code,
  );

describe("the state of a folder of parts", () => {
  test("begins with what was asked and the inputs as they are", async () => {
    const state = await fresh([input, "-"], { gzip: true });
    expect(state).toMatchObject({
      format: "openhpa-conversion-1",
      done: false,
      parts: [],
      position: { input: 0, offset: 0, line: 0, counts: { lines: 0, records: 0, refused: 0, bytes: 0 } },
      asked: {
        to: "nquads",
        graph: null,
        validate: true,
        gzip: true,
        inputs: [
          { path: input, bytes: 3, modified: Math.round(statSync(input).mtimeMs) },
          { path: "-", bytes: 0, modified: 0 },
        ],
      },
    });
  });

  test("is fresh in an empty folder, or in one with unfinished files alone", async () => {
    const state = await fresh();
    expect(await goOn(state)).toBe(state);
    put("part-00000.nq.part", "x");
    expect(await goOn(state)).toBe(state);
    put("other.txt", "x");
    expect(await codeOf(state)).toBe("not-a-conversion");
  });

  test("is that of the folder when the same was asked", async () => {
    const state = { ...(await fresh()), parts: [{ path: "part-00000.nq", bytes: 3, records: 1 }] };
    await saveState(folder, state);
    expect(JSON.parse(readFileSync(join(folder, STATE_FILE), "utf8"))).toEqual(state);
    put("part-00000.nq", "abc");
    expect(await goOn(await fresh())).toEqual(state);
    put("part-00000.nq", "abcd");
    expect(await codeOf(await fresh())).toBe("damaged-parts");
    rmSync(join(folder, "part-00000.nq"));
    expect(await codeOf(await fresh())).toBe("damaged-parts");
  });

  test("is refused for other options, other inputs, another format or what is no JSON", async () => {
    await saveState(folder, await fresh());
    expect(await codeOf(await fresh())).toBeUndefined();
    for (const more of [
      { to: "ntriples" },
      { gzip: true },
      { partSize: 1 },
      { validate: false },
      { graph: "record" },
    ])
      expect(await codeOf(await fresh([input], more as Partial<LineFlags>))).toBe("other-conversion");
    writeFileSync(input, "abcd");
    expect(await codeOf(await fresh())).toBe("other-conversion");
    put(STATE_FILE, "{");
    expect(await codeOf(await fresh())).toBe("other-conversion");
    put(STATE_FILE, JSON.stringify({ ...(await fresh()), format: "openhpa-conversion-2" }));
    expect(await codeOf(await fresh())).toBe("other-conversion");
  });

  test("of standard input cannot be gone on from once a part is there, unless it is done", async () => {
    const state = await fresh(["-"]);
    await saveState(folder, state);
    expect(await codeOf(state)).toBeUndefined();
    put("p", "a");
    const begun = { ...state, parts: [{ path: "p", bytes: 1, records: 1 }] };
    await saveState(folder, begun);
    expect(await codeOf(state)).toBe("not-resumable");
    await saveState(folder, { ...begun, done: true });
    expect(await codeOf(state)).toBeUndefined();
  });
});

describe("a command line that converts to lines", () => {
  const read = (line: string) => lightArguments(line.split(" ").filter(Boolean));
  test.each([
    [
      "convert a --to nquads",
      { paths: ["a"], to: "nquads", errors: "text", strict: true, validate: true, gzip: false },
    ],
    ["convert --from ndjson --to nquads", { paths: [], errors: "json", strict: false }],
    ["convert --from ndjson --to nquads --strict", { strict: true }],
    ["convert --from ndjson --to nquads --errors text", { errors: "text" }],
    ["convert a --to ndjson --keep-going", { strict: false }],
    ["convert a --to ntriples -o out --gzip", { output: "out", gzip: true }],
    ["convert a --from json --to nquads --graph record", { from: "json", graph: "record" }],
    ["convert a --to nquads --no-validate --jobs 2 --out d", { validate: false, jobs: 2, out: "d" }],
  ])("%s", (line, expected) => expect(read(line)).toMatchObject(expected));

  test.each([
    "validate a --to nquads",
    "convert a",
    "convert a --to turtle",
    "convert a --to csv",
    "convert --to nquads",
    "convert --from json --to nquads",
    "convert a --from turtle --to nquads",
    "convert a --to nquads --graph other",
    "convert a --to nquads --errors xml",
    "convert a --to nquads --jobs x",
    "convert a --to nquads --base-url x",
    "convert a --to nquads --part-size x",
    "convert a --to nquads -o a --out b",
    "convert a --to nquads --unknown",
    "convert a --to toString",
    "",
  ])("%s is left to the whole command", (line) => expect(read(line)).toBeUndefined());
});
