import { readdirSync, readFileSync } from "node:fs";
import { matrixCases } from "../../packages/codegen/src/matrix/cases.js";
import { datatypeCases } from "../../packages/core/src/datatypes.fixture.js";
import { nearMisses } from "../../packages/core/src/rules/near-misses.fixture.js";

const folder = new URL("../../schemas/v1/", import.meta.url);
/** The path of a published file. */
export const published = (name: string) => new URL(name, folder).pathname;
/** A published JSON Schema. */
export const readSchema = (name: string) => JSON.parse(readFileSync(published(name), "utf8"));

/** A JSON document in one line, with the verdict that is published for it; without, that of Ajv. */
export interface SchemaCase {
  readonly name: string;
  readonly line: string;
  readonly valid?: boolean;
}

/** Line breaks of a JSON text stand between its tokens. */
const inOneLine = (text: string) => text.replace(/\s*\n\s*/g, " ").trim();

/** The examples, which are valid. */
function examples(): readonly SchemaCase[] {
  return readdirSync(new URL("examples/", folder))
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const line = inOneLine(readFileSync(new URL(`examples/${name}`, folder), "utf8"));
      return { name: `examples/${name}`, line, valid: true };
    });
}

/**
 * The bad records, with what `expected.json` promises of the JSON Schema: those that are invalid by a rule outside of it are valid to it,
 * and those that are no JSON are left out. Of records in lines, each is a case.
 */
function badRecords(): readonly SchemaCase[] {
  const table = JSON.parse(readFileSync(new URL("invalid/expected.json", folder), "utf8")) as Record<
    string,
    { readonly "json-schema": boolean | null }
  >;
  return Object.entries(table).flatMap(([file, { "json-schema": refuses }]) => {
    if (refuses === null) return [];
    const text = readFileSync(new URL(`invalid/${file}`, folder), "utf8");
    const lines = file.endsWith(".ndjson") ? text.trim().split("\n") : [inOneLine(text)];
    return lines.map((line) => ({ name: `invalid/${file}`, line, valid: !refuses }));
  });
}

/** The published files, every case of the matrix, and the records on both sides of the bounds of the rules. */
export function recordCases(): readonly SchemaCase[] {
  const matrix = matrixCases().map(({ name, record }) => ({ name, line: JSON.stringify(record) }));
  const near = Object.entries(nearMisses).flatMap(([code, misses]) =>
    misses
      .flatMap(({ finds, passes }) => [...finds.map(([record]) => record), ...passes])
      .map((record, index) => ({ name: `${code} ${index}`, line: JSON.stringify(record) })),
  );
  return [...examples(), ...badRecords(), ...matrix, ...near];
}

/** What stands where engines differ: at the very end, in other scripts, beyond U+FFFF, in classes that each has another set for. */
const spoilt: readonly ((text: string) => string)[] = [
  ...["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\0", " ", "\u00A0", "\uFEFF", "😀"].map(
    (sign) => (text: string) => text + sign,
  ),
  ...["\n", "\u00A0", "\u180E", "\u200B", "𝒳"].map((sign) => (text: string) => sign + text),
  (text) => text.replace(/[0-9]/, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (text) => text.replace(/[0-9]/, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  (text) => text.replace(/[a-z]/, (letter) => letter.toUpperCase()),
  (text) => text.replace(/s/, "ſ").replace(/k/i, "\u212A"),
  (text) => text.replace(/.$/u, "\n$&"),
];

/** Strings on both sides of the bounds of every datatype, as they are and spoilt in the places where engines differ. */
export function nearTexts(): readonly string[] {
  const strings = Object.values(datatypeCases)
    .flatMap(({ valid, invalid }) => [...valid, ...invalid])
    .flatMap((value) =>
      typeof value === "object" && value !== null ? Object.entries(value).flat() : [value],
    )
    .filter((value): value is string => typeof value === "string");
  const planes = [0x7f, 0x9f, 0xa0, 0x167f, 0x1680, 0xd7ff, 0xe000, 0xf8ff, 0xfdd0, 0xfffd, 0xfffe, 0xffff]
    .concat([0x10000, 0x1fffd, 0x1fffe, 0xdffff, 0xe0000, 0xe1000, 0xf0000, 0x10fffd, 0x10ffff])
    .map((code) => `https://example.org/${String.fromCodePoint(code)}`);
  const plain = [...strings, ...planes, ...planes.map((text) => text.slice(20))];
  return [...new Set([...plain, ...plain.flatMap((text) => spoilt.map((spoil) => spoil(text)))])];
}

/** A schema of a string with a pattern, and its JSON Pointer. */
export interface StringForm {
  readonly pointer: string;
  readonly pattern: string;
  /** What a value may not hold beside. */
  readonly refused: string;
}

/** Every different form of strings in a schema. */
export function stringForms(schema: unknown): readonly StringForm[] {
  const forms = new Map<string, StringForm>();
  const look = (value: unknown, pointer: string): void => {
    if (typeof value !== "object" || value === null) return;
    const { pattern, not } = value as { pattern?: unknown; not?: { pattern?: string } };
    if (typeof pattern === "string" && !forms.has(pattern) && not?.pattern !== undefined)
      forms.set(pattern, { pointer, pattern, refused: not.pattern });
    for (const [name, item] of Object.entries(value)) if (name !== "not") look(item, `${pointer}/${name}`);
  };
  look(schema, "#");
  return [...forms.values()];
}
