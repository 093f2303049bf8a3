import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { type Plugin, type RollupCache, rollup } from "rollup";

/** Packages are taken as they are published: through `exports`, from `dist`. */
const consumer = fileURLToPath(new URL("../../packages/codegen/", import.meta.url));

/** What a page would load of some code, minified and gzipped, in bytes. */
export async function esbuildSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: consumer },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    // The map of the repository leads to sources.
    tsconfigRaw: {},
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length;
}

const ofConsumer = createRequire(join(consumer, "package.json"));

/** Finds modules of ours as Node does; what others publish is left outside, and nobody needs it for what it does when it is loaded. */
function published(sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: "published",
    resolveId(source, importer) {
      if (sources.has(source)) return source;
      if (source.startsWith("."))
        return { id: join(dirname(importer ?? ""), source), moduleSideEffects: false };
      if (!source.startsWith("@openhpa/")) return { id: source, external: true, moduleSideEffects: false };
      return { id: ofConsumer.resolve(source), moduleSideEffects: false };
    },
    load: (id) => sources.get(id) ?? null,
  };
}

/** The same by Rollup, entry by entry, without what is not ours. What was read for one is not read again for the next. */
export async function rollupSizes(
  sources: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  let cache: RollupCache | undefined;
  for (const name of sources.keys()) {
    const bundle = await rollup({ input: name, plugins: [published(sources)], ...(cache ? { cache } : {}) });
    cache = bundle.cache;
    const { output } = await bundle.generate({ format: "es" });
    await bundle.close();
    const { code } = await transform(output[0].code, { minify: true });
    sizes.set(name, gzipSync(code).length);
  }
  return sizes;
}
