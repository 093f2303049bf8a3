import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ensureBuilt } from "@openhpa/testkit";
import { beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
beforeAll(() => ensureBuilt("@openhpa/core", "packages/core/dist/index.d.ts"), 600_000);

/** What a consumer writes; inferring the model from zod costs hundreds of thousands of instantiations, reading it a few dozen. */
const consumer = `
import { type Action, type ActionDraft, Action as ActionSchema, createAction, type HpaRecord, validate } from "@openhpa/core";

const action: Action = {
  type: "Action",
  key: "ateliers-2026",
  title: { fr: "Ateliers" },
  themes: ["nutrition"],
  outcomes: [{ key: "competences", category: "smoc:A4", stage: "planned" }],
};
const found = validate(action);
const value: HpaRecord | undefined = found.ok ? found.value : undefined;
const parsed = ActionSchema.safeParse(action);
export const titles = [value?.title.fr, parsed.success ? parsed.data.outcomes?.[0]?.category : undefined];
const draft: ActionDraft = { title: { fr: "" }, coverage: { territories: ["departement:44"] } };
export const made = createAction({ key: "a", title: { fr: "A" }, coverage: { territories: ["commune:44109"] } });
export const started = ActionSchema.draft().safeParse(draft).data?.carrier?.name;
// @ts-expect-error a bare number is not a code of a territory
action.coverage = { territories: ["44"] };
// @ts-expect-error a bare letter is not a code of the Swiss model
action.outcomes = [{ key: "a", category: "A4", stage: "planned" }];
`;
const BUDGET = 1_000;

test("a consumer of @openhpa/core stays within the budget of type instantiations", async () => {
  const folder = mkdtempSync(join(root, "out-types-"));
  try {
    writeFileSync(join(folder, "consumer.ts"), consumer);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: "NodeNext",
      target: "ES2022",
      skipLibCheck: true,
      types: [],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
    const { stdout } = await promisify(execFile)("npx", ["tsc", "-p", folder, "--extendedDiagnostics"], {
      cwd: root,
    });
    const instantiations = Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
    expect(instantiations).toBeGreaterThan(0);
    expect(instantiations).toBeLessThan(BUDGET);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
