import type { Artefact } from "./artefact.js";

/** The style sheet of the report of an import as a module: the report is one file that needs no other, and its package reads none. */
export function reportStyleModule(css: string): Artefact {
  const rules = css.replace(/\/\*[\s\S]*?\*\/\s*/g, "");
  return {
    path: "packages/import/src/generated/html-style.ts",
    content: `// Generated from report/html-report.css by \`npm run generate\`. Do not edit.\nexport const style = ${JSON.stringify(rules)};\n`,
  };
}
