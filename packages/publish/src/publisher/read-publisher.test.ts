import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parseLogo } from "./logo.js";
import { publisherFields } from "./publisher-fields.js";
import { publisherSchema } from "./publisher-schema.js";
import { publisherFrom } from "./read-publisher.js";

const root = new URL("../../../../", import.meta.url);
const examples = fileURLToPath(new URL("docs/publishing/publishers/", root));
const names = readdirSync(examples);
const example = (name: string) =>
  JSON.parse(readFileSync(`${examples}${name}/publisher.json`, "utf8")) as Record<string, unknown>;

/** The object without what stands at a dotted path. */
function without(value: unknown, path: string): unknown {
  const [name = "", ...rest] = path.split(".");
  const { [name]: inner, ...others } = value as Record<string, unknown>;
  return rest.length === 0 || inner === undefined
    ? others
    : { ...others, [name]: without(inner, rest.join(".")) };
}

function messageOf(value: unknown): string {
  try {
    publisherFrom(value, "publisher.json");
    return "";
  } catch (error) {
    expect(error).toMatchObject({ code: "invalid-publisher", exitCode: 2 });
    return (error as { readonly messages: { readonly fr: string } }).messages.fr;
  }
}

const ajv = new Ajv2020.default({ strict: false, formats: { email: true, uri: true, date: true } });
const isBySchema = ajv.compile(publisherSchema());

test("the schema in the package is the one that the table of fields gives", () => {
  const file = new URL("packages/publish/publisher.schema.json", root);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(JSON.stringify(publisherSchema())));
});

test("the guide names every field with the law that asks for it", () => {
  const guide = readFileSync(new URL("docs/publishing/publisher.md", root), "utf8");
  for (const { path, what, neededIn } of publisherFields)
    expect(guide).toContain(`| \`${path}\` | ${what.fr} | ${neededIn.join(", ") || "–"} |`);
});

describe.each(names)("the example of a publisher: %s", (name) => {
  test("is taken, by the reader and by the schema, with its logo", () => {
    const { publisher, logo } = publisherFrom(example(name), name);
    expect(publisher.facts?.jurisdiction).toBe(name === "canton" ? "ch" : "fr");
    expect(isBySchema(example(name)), JSON.stringify(isBySchema.errors)).toBe(true);
    expect(parseLogo(name, readFileSync(`${examples}${name}/${logo}`)).type).toBe("svg");
  });

  const { jurisdiction } = example(name) as { readonly jurisdiction: "fr" | "ch" };
  const needed = publisherFields.filter(({ neededIn, path }) => {
    const isAudit = path.startsWith("accessibility.audit");
    return neededIn.includes(jurisdiction) && path !== "jurisdiction" && (!isAudit || name === "ars");
  });

  test.each(needed)("is refused without $path, with what it is for and how to add it", ({ path, what }) => {
    const spoilt = without(example(name), path);
    const message = messageOf(spoilt);
    expect(message).toContain(`- ${path} manque : ${what.fr}, pour `);
    expect(message).toContain("Ajoutez ");
    expect(isBySchema(spoilt)).toBe(false);
  });

  test("says every fault at once", () => {
    const spoilt = without(without(example(name), "address"), "dataProtection.purpose");
    expect(messageOf(spoilt)).toContain("2 points à corriger");
  });
});

test.each([
  [
    "a member that is not known",
    { adresse: "1 rue" },
    "adresse n'est pas connu. Vouliez-vous dire address ?",
  ],
  ["a mailbox of a person", { email: "jeanne.martin@example.org" }, "sans nom de personne"],
  ["a law that is not known", { jurisdiction: "de" }, "« fr » (France) ou « ch » (Suisse)"],
  [
    "an address of the web that runs something",
    { url: "javascript:alert(1)" },
    "une adresse complète http(s)://…",
  ],
  ["an empty name", { name: " " }, "il faut un texte"],
  ["words without French", { legalForm: { en: "body" } }, "un texte en français"],
  [
    "a day that is none",
    { accessibility: { audit: { date: "2026-02-30", by: "a", standard: "b", rate: 1 } } },
    "AAAA-MM-JJ",
  ],
  [
    "a rate above all",
    { accessibility: { audit: { date: "2026-02-03", by: "a", standard: "b", rate: 101 } } },
    "0 à 100",
  ],
  ["an object that is a text", { host: "chez nous" }, "host : il faut un objet"],
])("%s is refused", (_, spoilt, said) => {
  expect(messageOf({ ...example("association"), ...spoilt })).toContain(said);
});

test("what is no object is refused", () => {
  expect(messageOf([])).toContain("il faut un objet");
});
