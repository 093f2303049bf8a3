import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createState, openState, STATE_FOLDER } from "./state-folder.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "openhpa-state-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const key = { code: "c", options: "o", latest: "2026-12-01" };
const write = () => {
  const state = createState(root);
  writeFileSync(state.file("a/b"), "lines\n");
  state.seal(key, { search: true });
};

test("what was sealed is opened by the same code with the same options", () => {
  write();
  const last = openState(root, key);
  if (typeof last === "string") throw new Error(last);
  expect(last.facts).toEqual({ search: true });
  expect(readFileSync(last.file("a/b") ?? "", "utf8")).toBe("lines\n");
  expect(last.file("a")).toBeUndefined();
  expect(typeof openState(root, { ...key, latest: undefined })).toBe("object");
  expect(typeof openState(root, { ...key, latest: "2027-01-01" })).toBe("object");
});

test("nothing is taken from a state of other code, other options or a later day, nor from none", () => {
  expect(openState(undefined, key)).toBe("first");
  expect(openState(root, key)).toBe("damaged");
  write();
  expect(openState(root, { ...key, code: "d" })).toBe("code");
  expect(openState(root, { ...key, options: "p" })).toBe("options");
  expect(openState(root, { ...key, latest: "2026-11-30" })).toBe("earlier-day");
});

test("nothing is taken from a state in which a byte was changed, added or taken away", () => {
  write();
  const folder = join(root, STATE_FOLDER);
  for (const name of [...readdirSync(folder).filter((each) => each !== "a"), "a/b"]) {
    const path = join(folder, name);
    const whole = readFileSync(path);
    for (const altered of [whole.subarray(0, -1), Buffer.concat([whole, Buffer.from(" ")])]) {
      writeFileSync(path, altered);
      expect(openState(root, key)).toBe("damaged");
    }
    for (let at = 0; at < whole.length; at += 3) {
      const altered = Buffer.from(whole);
      altered[at] = (altered[at] as number) ^ 1;
      writeFileSync(path, altered);
      expect(typeof openState(root, key), `${name} ${at}`).toBe("string");
    }
    rmSync(path);
    expect(openState(root, key)).toBe("damaged");
    writeFileSync(path, whole);
  }
});
