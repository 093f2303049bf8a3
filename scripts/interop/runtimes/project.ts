import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { packAll } from "../../packed.js";
import { run } from "../external-process.js";
import { lastLine, MINUTES, type Tool } from "../tools.js";
import type { Text } from "./verdicts.js";

/** A module of this folder as JavaScript, of which only the types are gone, as ES module or for `require`. */
async function scriptOf(name: string, format: "esm" | "cjs"): Promise<string> {
  const source = readFileSync(new URL(name, import.meta.url), "utf8");
  const { code } = await transform(source, { loader: "ts", format, target: "es2022", tsconfigRaw: {} });
  return format === "esm" ? code : code.replaceAll('"./verdicts.js"', '"./verdicts.cjs"');
}

const told = (name: string) => `import { ${name} } from "./${name}.js";
import texts from "./texts.js";
`;

/** How each kind of place starts the program: a command, a page, a worker of the edge. */
const starts: Readonly<Record<string, string>> = {
  "main.js": `${told("program")}console.log((await program(texts)).join("\\n"));\n`,
  "main-verdicts.js": `${told("verdicts")}console.log(verdicts(texts).join("\\n"));\n`,
  "main.cjs": `const { program } = require("./program.cjs");
program(require("./texts.cjs")).then((lines) => console.log(lines.join("\\n")));
`,
  "page.js": `${told("program")}
const answer = await program(texts).then((lines) => lines.join("\\n"), String);
document.querySelector("main").textContent = answer;
`,
  "page-without-zod.js": `${told("verdicts")}
document.querySelector("main").textContent = verdicts(texts).join("\\n");
`,
  "worker.js": `${told("program")}
export default { fetch: async () => new Response((await program(texts)).join("\\n")) };
`,
};

/** A fresh project in which the packed packages are installed, with the program and its texts; or why it could not be made. */
export async function makeProject(folder: string, texts: readonly Text[]): Promise<Tool> {
  const [tarballs, project] = [join(folder, "tarballs"), join(folder, "project")];
  for (const each of [tarballs, project]) mkdirSync(each, { recursive: true });
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  const files = (await packAll(tarballs)).map(({ tarball }) => tarball);
  const args = ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error", ...files];
  const { code, stderr } = await run("npm", args, { cwd: project, timeout: 4 * MINUTES });
  if (code !== 0) return { ok: false, reason: `npm install: ${lastLine(stderr)}` };
  const write = (name: string, text: string) => writeFileSync(join(project, name), text);
  for (const module of ["verdicts", "program"]) {
    write(`${module}.js`, await scriptOf(`${module}.ts`, "esm"));
    write(`${module}.cjs`, await scriptOf(`${module}.ts`, "cjs"));
  }
  write("texts.js", `export default ${JSON.stringify(texts)};\n`);
  write("texts.cjs", `module.exports = ${JSON.stringify(texts)};\n`);
  for (const [name, text] of Object.entries(starts)) write(name, text);
  return { ok: true, env: {} };
}
