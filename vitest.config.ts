import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests run on the sources: the same map that the type checker uses sends `@openhpa/*` to `src`. */
const { compilerOptions } = JSON.parse(readFileSync(new URL("./tsconfig.json", import.meta.url), "utf8")) as {
  compilerOptions: { paths: Record<string, [string]> };
};

/** Test files of every room whose name ends so. */
const named = (ending: string) => [
  `packages/*/src/**/*${ending}`,
  `apps/*/src/**/*${ending}`,
  `scripts/**/*${ending}`,
];
const browser = named(".browser.test.ts");
const apart = named(".apart.test.ts");

export default defineConfig({
  resolve: {
    alias: Object.entries(compilerOptions.paths).map(([name, [path]]) => ({
      find: new RegExp(`^${name}$`),
      replacement: fileURLToPath(new URL(path, import.meta.url)),
    })),
  },
  test: {
    globalSetup: "scripts/temporary-folder.ts",
    setupFiles: "scripts/property-seed.ts",
    // Commands speak the language of whoever runs them; what tests read is what nobody's locale gives, without colours.
    env: { LC_ALL: "C.UTF-8", FORCE_COLOR: "0" },
    // Vitest leaves one core to itself, which is half of a small machine.
    maxWorkers: Math.max(availableParallelism() - 1, 2),
    // No test is judged by seconds: this only ends what would not end, also beside a busy neighbour.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    teardownTimeout: 60_000,
    coverage: {
      include: ["packages/*/src/**/*.ts", "apps/*/src/**/*.ts"],
      exclude: [
        "**/*.test.ts",
        "**/*.test-d.ts",
        "**/generated/**",
        "**/*.data.ts",
        "packages/{bench,testkit}/**",
      ],
      reporter: ["text-summary", "html"],
    },
    // A second, as Vitest has it, is little beside a busy neighbour.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      // What counts the memory of its process, changes what modules see when they are loaded, or takes a minute: begun first.
      { extends: true, test: { name: "apart", include: apart, isolate: true } },
      // The longest, hence before the rooms: projects run in the order of their names.
      { extends: true, test: { name: "browser", include: browser, isolate: false } },
      // Everything else: a worker loads each module once for all the files that it is given.
      {
        extends: true,
        test: { name: "rooms", include: named(".test.ts"), exclude: [...browser, ...apart], isolate: false },
      },
    ],
  },
});
