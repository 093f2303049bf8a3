import { readFileSync } from "node:fs";
import { validSeeds } from "@openhpa/testkit";
import { type ConceptScheme, schemes } from "@openhpa/vocabularies";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { ClientCapabilities, getLanguageService, TextDocument } from "vscode-json-languageservice";
import { publishedBadRecords, publishedSchemas } from "./matrix/published-files.js";

const folder = new URL("../../../schemas/v1/", import.meta.url);
const published = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const editor = published("action.editor.schema.json");

/** VS Code's own language service, on a document that follows a schema; `|` is the cursor. */
function editing(text: string, schema: object = editor) {
  const offset = text.indexOf("|");
  const document = TextDocument.create("file:///fiche.json", "json", 1, text.replace("|", ""));
  const service = getLanguageService({ clientCapabilities: ClientCapabilities.LATEST });
  service.configure({
    schemas: [{ uri: "https://exemple.fr/s.json", fileMatch: ["*.json"], schema: structuredClone(schema) }],
  });
  const parsed = service.parseJSONDocument(document);
  const cursor = document.positionAt(offset);
  return {
    async completions() {
      const list = await service.doComplete(document, cursor, parsed);
      return new Map(list?.items.map((item) => [item.label, item]));
    },
    async hover() {
      const hover = await service.doHover(document, cursor, parsed);
      return [hover?.contents].flat().join("\n").replaceAll("\\", "");
    },
    async problems() {
      const found = await service.doValidation(document, parsed);
      return found.map(({ range, message }) => ({ text: document.getText(range), message }));
    },
  };
}

const outcome = (category: string) =>
  `{"type": "Action", "key": "a", "title": {"fr": "A"}, "outcomes": [{"key": "o", "category": ${category}`;
const label = "Développement de compétences personnelles / Development of individual skills";
const definition =
  "Mesures qui informent, forment ou conseillent des personnes.\nMeasures that inform, train or counsel individuals.";

describe("in VS Code", () => {
  test.each([
    ["in an open text", outcome('"smoc:|')],
    ["in a text", outcome('"smoc:|", "stage": "planned"}]}')],
    ["where a value is missing", outcome("|")],
    ["at a value", outcome('"smoc:A|1", "stage": "planned"}]}')],
  ])("a code completes with its own label and definition, in French and in English: %s", async (_, text) => {
    const found = (await editing(text).completions()).get('"smoc:A4"');
    expect(found).toMatchObject({ detail: label, documentation: `${label}\n${definition}` });
  });

  test("the schema without keywords beyond the standard shows the label in the list of codes", async () => {
    const plain = published("action.schema.json");
    const found = (await editing(outcome('"smoc:|'), plain).completions()).get('"smoc:A4"');
    expect(found?.documentation).toContain(`smoc:A4 : ${label}`);
  });

  test("a code shows its label and definition under the pointer, and what the field is", async () => {
    const text = await editing(outcome('"smoc:|A4", "stage": "planned"}]}')).hover();
    for (const part of [label, ...definition.split("\n")]) expect(text).toContain(part);
  });

  test("a field shows what it is under the pointer, in French and in English", async () => {
    const text = await editing('{"type": "Action", "sum|mary": {"fr": "A"}}').hover();
    const { markdownDescription } = editor.$defs.Action.properties.summary;
    expect(text).toContain("Résumé / Summary");
    expect(text).toContain(markdownDescription);
    expect(markdownDescription).toMatch(/^[^*\n]+\n\n\*[^*\n]+\*$/);
  });

  test("the fields of the branch that was meant complete, each with what it is", async () => {
    const action = await editing('{"type": "Action", |}').completions();
    expect([...action.keys()]).toEqual(expect.arrayContaining(["outcomes", "themes", "period"]));
    expect(JSON.stringify(action.get("outcomes")?.documentation)).toContain("modèle suisse");
    const registry = await editing('{"type": "Registry", |}').completions();
    expect(registry.has("outcomes")).toBe(false);
    expect(registry.has("operator")).toBe(true);
  });

  test.each([
    ["period", '{"type": "Action", "period": {"start": |}}', '"2019-05"'],
    ["territory", '{"type": "Action", "coverage": {"territories": [|]}}', '"departement:44"'],
  ])("a %s completes with values that show its form", async (_, text, value) => {
    expect((await editing(text).completions()).has(value)).toBe(true);
  });

  test.each(validSeeds())("$name has no problem", async ({ text }) => {
    expect(await editing(`${text}|`).problems()).toEqual([]);
  });

  test("a wrong code is underlined where it stands", async () => {
    const problems = await editing(outcome('"A4|", "stage": "planned"}]}')).problems();
    expect(problems).toEqual([{ text: '"A4"', message: expect.stringContaining('"smoc:A4"') }]);
  });
});

/** The list of codes of a scheme as the value of a field of its own. */
const listOf = (scheme: ConceptScheme) => {
  const [name] = Object.entries(editor.$defs).find(([, one]) =>
    String((one as { $comment?: string }).$comment).endsWith(`scheme: ${scheme.iri}`),
  ) ?? [""];
  const { $id, ...whole } = editor;
  return { name, schema: { ...whole, allOf: [], properties: { code: { $ref: `#/$defs/${name}` } } } };
};

test.each(
  Object.values<ConceptScheme>(schemes),
)("every code of $name completes with its own label", async (scheme) => {
  const { name, schema } = listOf(scheme);
  if (name === "") return;
  const found = await editing('{"code": |}', schema).completions();
  for (const { notation, prefLabel, definition } of scheme.concepts.values()) {
    const item = found.get(`"${scheme.prefix ?? ""}${notation}"`);
    for (const text of [prefLabel.fr, prefLabel.en, definition.fr, definition.en])
      expect(item?.documentation, notation).toContain(text ?? "");
    expect(item?.detail, notation).toContain(prefLabel.fr);
  }
});

describe("the schema for editors", () => {
  test("gives the verdicts of the JSON Schema", async () => {
    const ajv = new Ajv2020({ strict: true }).addVocabulary([
      "enumDescriptions",
      "enumDetails",
      "markdownDescription",
    ]);
    const check = ajv.compile(editor);
    const plain = (await publishedSchemas())["2020-12"];
    const records = [...validSeeds().map(({ record }) => record), ...publishedBadRecords()];
    const verdicts = records.map((record) => check(record));
    expect(verdicts).toEqual(records.map((record) => plain?.(record)));
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });

  test("holds what a validator in strict mode refuses: so it is a file of its own", () => {
    expect(() => new Ajv2020().compile(editor)).toThrow("unknown keyword");
    expect(() => new Ajv2020().compile(published("action.schema.json"))).not.toThrow();
  });

  test("shows an example of every form, and each is valid", () => {
    const ajv = new Ajv2020({ strict: false });
    let count = 0;
    const look = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      const { examples } = value as { examples?: unknown };
      if (Array.isArray(examples)) {
        const check = ajv.compile({ ...(value as object), $defs: editor.$defs });
        for (const example of examples) expect([example, check(example)]).toEqual([example, true]);
        count += examples.length;
      }
      for (const [name, item] of Object.entries(value)) if (name !== "enum") look(item);
    };
    look(editor.$defs);
    expect(count).toBeGreaterThan(20);
  });
});
