import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Outcome, run } from "../external-process.js";
import { toolsFolder } from "./tool.js";

const command = (name: string) => join(toolsFolder, "node_modules/.bin", name);
const resolving = "node-resolve={browser: true, preferBuiltins: false}";

/** A module that has webpack bundle a page; its command is a package of its own. */
const webpackOf = (page: string, to: string) => `import { createRequire } from "node:module";
const webpack = createRequire(${JSON.stringify(join(toolsFolder, "package.json"))})("webpack");
const output = { path: ${JSON.stringify(to)}, filename: "page.js", publicPath: "" };
webpack({ mode: "production", context: import.meta.dirname, entry: "./${page}.js", output }, (error, stats) => {
  console.log(error ?? stats.toString({ preset: "errors-only" }));
  process.exitCode = error || stats.hasErrors() ? 1 : 0;
});
`;

interface Bundling {
  readonly cwd: string;
  /** Module of the project without its ending. */
  readonly page: string;
  /** Folder to which is written. */
  readonly to: string;
}

/** How somebody bundles a page with each bundler, for a browser; every one writes `page.js`, Vite also the HTML. */
export const bundlers: Readonly<Record<string, (bundling: Bundling) => Promise<Outcome>>> = {
  esbuild: ({ cwd, page, to }) =>
    run(
      command("esbuild"),
      [`${page}.js`, "--bundle", "--format=esm", "--minify", `--outfile=${to}/page.js`],
      { cwd },
    ),
  Rollup: ({ cwd, page, to }) => {
    const plugins = [resolving, "commonjs", "json"].flatMap((plugin) => ["-p", plugin]);
    const args = [`page=${page}.js`, ...plugins, "-f", "es", "-d", to, "--silent"];
    return run(command("rollup"), args, { cwd });
  },
  Vite: ({ cwd, page, to }) => {
    writeFileSync(join(cwd, "index.html"), htmlOf(`${page}.js`));
    return run(command("vite"), ["build", "--outDir", to, "--logLevel", "error"], { cwd });
  },
  webpack: ({ cwd, page, to }) => {
    writeFileSync(join(cwd, "webpack.js"), webpackOf(page, to));
    return run(process.execPath, ["webpack.js"], { cwd });
  },
};

/** A page with an empty place for what its script tells. */
export const htmlOf = (script: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>telling</title>
<script type="module" src="./${script}"></script></head><body><main></main></body></html>
`;

/** Bundles the worker for the edge as its tools do: one module, with the conditions of workerd. */
export function bundleWorker(cwd: string): Promise<Outcome> {
  const args = ["--bundle", "--format=esm", "--conditions=workerd,worker,browser", "--outfile=workerd.js"];
  return run(command("esbuild"), ["worker.js", ...args], { cwd });
}
