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

/** Words that the profession does not use, and what it says instead; forms that sources print stand in other fields. */
const otherWords: Readonly<Record<"fr" | "en", readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/\b1e\b|\d(?:ère|ème|ième)\b/, "1re, 2e"],
    [/caractères? de commande/, "caractère de contrôle"],
    [/énoncés? (?:N-|hors|des fiches|sans graphe)/i, "triplet"],
    [/\bbasée?s? sur\b/, "fondé sur"],
    [/\bau niveau d(?:e|es|u)\b/, "dans, pour"],
    [/\ben termes? de\b/, "pour"],
    [
      /\bcentres? de soins en addictologie\b/,
      "centre de soins, d'accompagnement et de prévention en addictologie",
    ],
  ],
  en: [
    [/\b(?:co-)?carriers?\b/i, "lead organisation"],
    [/\bbases? of (?:records|actions)\b|\bsource bases?\b/i, "database"],
    [/\bmedico-social\b/i, "health and social-care, residential or social-care"],
    [/\bprecarity\b/i, "social deprivation"],
    [/\bemotional and sexual life\b/i, "relationships and sexual health"],
  ],
};

/** The label and the definition of a field of the model, as one text. */
const labelAndDefinition = /\b(fr|en): (\[[^\]]*\])/g;

/** Every text for people that says something in other words than the profession. */
function otherWordsOf(name: string, source: string): readonly string[] {
  const labelled = /^packages\/core\/src\/model\//.test(name) ? source.matchAll(labelAndDefinition) : [];
  return [...source.matchAll(inALanguage), ...labelled].flatMap(([, language, literal = ""]) =>
    otherWords[language as "fr" | "en"].flatMap(([form, instead]) =>
      form.test(textOf(literal)) ? [`${name}: ${literal} (${instead})`] : [],
    ),
  );
}

test("texts use the words of the profession", () => {
  expect(otherWordsOf("a.ts", 'const a = { fr: "Projets, 1e génération", en: "The carrier" };')).toHaveLength(
    2,
  );
  expect(otherWordsOf("packages/core/src/model/a.ts", 'const a = { en: ["Precarity", "x"] };')).toHaveLength(
    1,
  );
  const texts = sources().map((file) => [relative(root, file), readFileSync(file, "utf8")] as const);
  expect(texts.flatMap(([name, source]) => otherWordsOf(name, source))).toEqual([]);
});
