import type { Options } from "tsup";

/** One ESM build for every package; declarations come from `tsc`, because tsup cannot emit them with TypeScript 7. */
export const base: Options = {
  entry: ["src/index.ts"],
  format: ["esm"],
  target: "node20",
  platform: "neutral",
  dts: false,
  clean: true,
  splitting: true,
  treeshake: true,
  skipNodeModulesBundle: true,
};
