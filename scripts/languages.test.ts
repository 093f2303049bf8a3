import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { foreignWords } from "@openhpa/testkit";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Documents that give both languages in one text, side by side, because one file serves all readers. */
const bilingualDocuments = [
  /^packages\/codegen\//,
  /^packages\/rdf\/src\/generate\/(?:ontology|shacl|shacl-sparql)\.ts$/,
  /^apps\/dump\/src\/(?:.*\/)?citation-file\.ts$/,
  /^apps\/dump\/src\/recipes\//,
];

const LITERAL = String.raw`("(?:[^"\\\n]|\\.)*"|\x60(?:[^\x60\\]|\\.)*\x60)`;
/** `fr: "…"`, `en: (name) => \`…\`` and so on. */
const inALanguage = new RegExp(String.raw`\b(fr|en):\s*(?:\([^()]*\)\s*=>\s*)?${LITERAL}`, "g");
const described = new RegExp(
  String.raw`\.(?:description|summary)\(\s*${LITERAL}|new (?:Option|Argument)\(\s*"[^"]*",\s*${LITERAL}`,
  "g",
);

function sources(): readonly string[] {
  return ["packages", "apps"].flatMap((area) =>
    readdirSync(join(root, area))
      .map((workspace) => join(root, area, workspace, "src"))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
      .filter(({ name }) => name.endsWith(".ts") && !/\.test(?:-d)?\.ts$/.test(name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((file) => !/\/test\//.test(file)),
  );
}

/** The text of a literal without what it fills in. */
const textOf = (literal: string) => literal.slice(1, -1).replace(/\$\{[^}]*\}/g, "0");

/** Every text of a source that is in the wrong language, or in two. */
function faultsOf(name: string, source: string): readonly string[] {
  const faults: string[] = [];
  for (const [, language, literal = ""] of source.matchAll(inALanguage)) {
    const words = foreignWords(textOf(literal), language as "fr" | "en");
    if (words.length > 0) faults.push(`${name}: ${language} ${literal} (${words.join(", ")})`);
  }
  for (const [, one, two] of source.matchAll(described)) {
    const words = foreignWords(textOf(one ?? two ?? ""), "fr");
    if (words.length > 0) faults.push(`${name}: help ${one ?? two} (${words.join(", ")})`);
  }
  if (bilingualDocuments.some((pattern) => pattern.test(name))) return faults;
  for (const [literal] of source.matchAll(new RegExp(LITERAL, "g"))) {
    if (literal.includes("\n")) continue;
    const [left = "", right = ""] = textOf(literal).split(" / ");
    const isMixed = foreignWords(left, "en").length > 0 && foreignWords(right, "fr").length > 0;
    if (isMixed) faults.push(`${name}: two languages in ${literal}`);
  }
  return faults;
}

test("a text in the wrong language and a text in two are noticed", () => {
  expect(faultsOf("a.ts", 'const a = { fr: "the file is missing", en: `le champ` };')).toHaveLength(2);
  expect(faultsOf("a.ts", 'const what = "un contact / the contact of a person";')).toHaveLength(1);
  expect(faultsOf("a.ts", 'new Option("--out <dossier>", "where the folder is")')).toHaveLength(1);
  expect(faultsOf("a.ts", 'const a = { fr: "la fiche", en: "the record" };')).toEqual([]);
});

test("every text that reaches a person is in one language, the one it is for", () => {
  expect(sources().flatMap((file) => faultsOf(relative(root, file), readFileSync(file, "utf8")))).toEqual([]);
});
