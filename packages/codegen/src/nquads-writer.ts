import { type Datatype, recordClasses } from "@openhpa/core";
import { allTables, literalTypes, POSITION, RDF_TYPE, type Row, type Table } from "@openhpa/rdf";
import { type ConceptScheme, VOCAB } from "@openhpa/vocabularies";

const quote = (text: string) => JSON.stringify(text);
const isRecord = ({ entry }: Table) => Object.values(recordClasses).includes(entry);
const ranksOf = ({ entry }: Table) => `${entry.name.charAt(0).toLowerCase()}${entry.name.slice(1)}Fields`;
const functionOf = ({ entry }: Table) => `write${entry.name}`;

/** An expression for the notation of a coded value, without the prefix that records give it. */
function notationOf({ prefix }: ConceptScheme, value: string): string {
  return `terms.notationSegment(${prefix ? `${value}.slice(${prefix.length})` : value})`;
}

/** An expression that follows `next`: what a value of a kind adds to the lines. Objects, and texts by language, have code of their own. */
type Template = (predicate: string, value: string, datatype: Datatype) => string;

const iri =
  (start: string, of: (value: string) => string): Template =>
  (predicate, value) =>
    `${quote(`<${predicate}> <${start}`)} + ${of(value)} + ">"`;

const code: Template = (predicate, value, datatype) => {
  if (datatype.kind !== "code") throw new Error(`${datatype.kind} is no code`);
  const { scheme } = datatype;
  return iri(`${scheme.iri}/`, () => notationOf(scheme, value))(predicate, value, datatype);
};

const literal: Template = (predicate, value, { kind }) => {
  const type = literalTypes[kind] as string;
  const end = type === literalTypes.string ? '"' : `"^^<${type}>`;
  return `${quote(`<${predicate}> "`)} + ${kind === "decimal" ? `literal.decimalForm(${value})` : `terms.lexicalText(${value})`} + ${quote(end)}`;
};

const iriTemplates: { readonly [K in Datatype["kind"]]?: Template } = {
  code,
  territory: iri(VOCAB, (value) => `${value}.replace(":", "/")`),
  reference: iri("", (value) => `frame.part + ${value}`),
  record: iri("", (value) => `terms.otherRecord(frame, ${value})`),
  iri: iri("", (value) => value),
};

/** An expression for the IRI of an object that a row holds: by its key, or by where it stands (`partIri` says the same). */
function partIri(parent: Table, row: Row, { identity, entry }: Table): string {
  if (identity.by === "key") return "frame.part + item.key";
  const at = isRecord(parent)
    ? `frame.part + ${quote(`${parent.entry.name}.${row.name}`)}`
    : `iri + ${quote(`.${row.name}`)}`;
  if (identity.by === "field") return at;
  const parts = identity.fields.map((name) => ({
    value: `item.${name}`,
    segment: `terms.keySegment(item.${name})`,
    isSure: entry.fields.some((field) => field.name === name && field.required),
  }));
  const tests = parts.filter(({ isSure }) => !isSure).map(({ value }) => `${value} === undefined`);
  if (identity.all) {
    const key = `"." + ${parts.map(({ segment }) => segment).join(' + "-" + ')}`;
    return `${at} + ${tests.length === 0 ? key : `(${tests.join(" || ")} ? "" : ${key})`}`;
  }
  const first = parts.reduceRight(
    (rest, { value, segment, isSure }) =>
      isSure ? `"." + ${segment}` : `${value} !== undefined ? "." + ${segment} : ${rest}`,
    '""',
  );
  return `${at} + (${first})`;
}

function objectCode(parent: Table, row: Row, table: Table): string[] {
  const position = row.ordered
    ? ` + ${quote(`<${POSITION}> "`)} + ++position + ${quote(`"^^<${literalTypes.integer}>`)} + about`
    : "";
  return [
    `const part = ${partIri(parent, row, table)};`,
    'const about = frame.end + "<" + part + "> ";',
    `lines += next + ${quote(`<${row.predicate}> <`)} + part + ">" + about${position} + ${functionOf(table)}(frame, part, about, item);`,
  ];
}

function valueCode(table: Table, row: Row, value: string): string[] {
  const { datatype, predicate } = row;
  const inner = row.table();
  if (inner) return objectCode(table, row, inner);
  if (datatype.kind === "text")
    return [`lines += terms.textStatements(next + ${quote(`<${predicate}> "`)}, ${value});`];
  const template = iriTemplates[datatype.kind] ?? literal;
  const lines = [`lines += next + ${template(predicate, value, datatype)};`];
  if (row.exact !== undefined) {
    lines.push(
      `const exact = literal.exactDatatype(${value});`,
      `if (exact !== undefined) lines += next + ${quote(`<${row.exact}> "`)} + ${value} + \`"^^<\${exact}>\`;`,
    );
  }
  return lines;
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function rowCode(table: Table, row: Row): string[] {
  const body = valueCode(table, row, "item");
  const type = `T.${table.entry.name}[${quote(row.name)}]`;
  const content = `content as NonNullable<${type}>`;
  const many = [
    ...(row.ordered ? ["let position = 0;"] : []),
    `for (const item of ${content}) {`,
    ...indented(body),
    "}",
  ];
  const code = row.many ? many : [`const item = ${content};`, ...body];
  return [`case ${quote(row.name)}: {`, ...indented([...code, "break;"]), "}"];
}

/** A function that writes a thing of one class; its statements begin with `next`, which ends the one before them. */
function functionCode(table: Table): string {
  const { name } = table.entry;
  const type = `<${RDF_TYPE}> <${table.type}>`;
  const rows = table.rows.flatMap((row) => rowCode(table, row));
  // Only the fields that are there are looked at: asking for absent ones costs most of the time when records differ in shape.
  const body = [
    `for (const name of terms.inOrder(value, ${ranksOf(table)})) {`,
    "  const content = value[name];",
    "  if (content === undefined) continue;",
    "  switch (name) {",
    ...indented(indented(rows)),
    "  }",
    "}",
  ];
  const named = (word: string) =>
    body.some((line) => new RegExp(`\\b${word}\\b`).test(line)) ? word : `_${word}`;
  const head = isRecord(table)
    ? [
        `export function ${functionOf(table)}(frame: terms.Frame, iri: string, value: T.${name}): string {`,
        '  const next = frame.end + "<" + iri + "> ";',
        `  let lines = \`<\${iri}> ${type}\`;`,
      ]
    : [
        `function ${functionOf(table)}(${named("frame")}: terms.Frame, ${named("iri")}: string, next: string, value: T.${name}): string {`,
        `  let lines = ${quote(type)};`,
      ];
  return [
    `const ${ranksOf(table)} = terms.ranks<T.${name}>([${table.rows.map((row) => quote(row.name)).join(", ")}]);`,
    "",
    ...head,
    ...indented(body),
    `  return lines${isRecord(table) ? " + frame.end" : ""};`,
    "}",
    "",
  ].join("\n");
}

/**
 * The N-Quads writer as code, a function per class of the model with the mapping folded into constants: what `toNQuads` runs.
 * The tables stay the only place where the mapping is written: `packages/rdf/src/generated/nquads-writer.ts`.
 */
export function generateNQuadsWriter(): string {
  const functions = allTables.map(functionCode);
  return [
    "// Generated from the model by `npm run generate`. Do not edit.",
    'import type * as T from "@openhpa/core";',
    // Names of a module, not imported names: a file of yesterday must not stop the generator, which loads it too.
    'import * as literal from "../literal.js";',
    'import * as terms from "../nquads-terms.js";',
    "",
    ...functions,
  ].join("\n");
}
