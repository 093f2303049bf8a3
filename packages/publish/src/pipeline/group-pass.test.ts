import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishFolder } from "@openhpa/io";
import { corpusRecords } from "@openhpa/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listedCardOf } from "../card.js";
import { withLineFolder } from "../state/line-store.js";
import { createState } from "../state/state-folder.js";
import { createBuildTally } from "./build-tally.js";
import type { GroupOutput } from "./group-output.js";
import { openGroups } from "./group-pass.js";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "openhpa-groups-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("a file of a group is written before the next is made, and what it leaves is asked for at its end", async () => {
  const told: string[] = [];
  const output: GroupOutput<string, string> = {
    name: "keys",
    groups: () => 1,
    groupOf: () => 0,
    item: ({ key }) => key,
    make: async (_group, items) => ({
      files: (function* () {
        for (const path of items) {
          told.push(`made ${path}`);
          yield { path, content: path };
        }
      })(),
      summary: () => {
        told.push("left");
        return "what it leaves";
      },
    }),
    finish: (groups) => groups.map(({ summary }) => ({ path: "all", content: summary })),
  };
  const records = [...corpusRecords(3)];
  await publishFolder(join(root, "out"), "feed", async (folder) => {
    const write: typeof folder.write = (path, content) => {
      told.push(`wrote ${path}`);
      return folder.write(path, content);
    };
    await withLineFolder(join(root, "lines"), async (lines) => {
      const last = { state: undefined, without: "new" } as const;
      const shared = { lines, last, state: createState(folder.root), tally: createBuildTally() };
      const pass = {
        ...shared,
        folder: { ...folder, write },
        count: records.length,
        outdated: new Set<string>(),
      };
      const groups = openGroups(pass, output);
      for (const record of records) groups.add(record, listedCardOf(record));
      await groups.finish();
    });
  });
  const keys = records.map(({ key }) => key).sort();
  expect(told).toEqual([...keys.flatMap((key) => [`made ${key}`, `wrote ${key}`]), "left", "wrote all"]);
});
