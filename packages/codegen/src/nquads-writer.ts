import { type Datatype, recordClasses } from "@openhpa/core";
import { allTables, literalTypes, POSITION, RDF_TYPE, type Row, type Table } from "@openhpa/rdf";
import { type ConceptScheme, VOCAB } from "@openhpa/vocabularies";

const quote = (text: string) => JSON.stringify(text);
const isRecord = ({ entry }: Table) => Object.values(recordClasses).includes(entry);
const ranksOf = ({ entry }: Table) => `${entry.name.charAt(0).toLowerCase()}${entry.name.slice(1)}Fields`;
const functionOf = ({ entry }: Table) => `write${entry.name}`;

/** The texts of the mapping, each once, one after the other; code names them by where they stand. */
function createFixedTexts() {
  const places = new Map<string, string>();
  let all = "";
  const placeOf = (text: string) => {
    const known = places.get(text);
    if (known) return known;
    if (/[^ -~]/.test(text))
      throw new Error(`${text} is not ASCII: its places would not be those of its bytes`);
    const place = `${all.length}, ${all.length + text.length}`;
    places.set(text, place);
    all += text;
    return place;
  };
  return {
    placeOf,
    /** A statement that adds a text to the lines. */
    copied: (text: string) => `out.copy(fixed, ${placeOf(text)}); // ${text}`,
    texts: () => [...places.keys()],
  };
}

type FixedTexts = ReturnType<typeof createFixedTexts>;

/** An expression for the notation of a coded value, without the prefix that records give it. */
function notationOf({ prefix }: ConceptScheme, value: string): string {
  return `terms.notationSegment(${prefix ? `${value}.slice(${prefix.length})` : value})`;
}

/** What a value of a kind is in a statement: text, then statements that write the value, then text. Objects, and texts by language, have code of their own. */
interface Form {
  readonly start: string;
  readonly value: readonly string[];
  readonly end: string;
}

const iri = (start: string, ...value: string[]): Form => ({ start: `<${start}`, value, end: ">" });

function iriForm(datatype: Datatype, value: string): Form | undefined {
  switch (datatype.kind) {
    case "code":
      return iri(`${datatype.scheme.iri}/`, `out.write(${notationOf(datatype.scheme, value)});`);
    case "territory":
      return iri(VOCAB, `out.write(${value}.replace(":", "/"));`);
    case "reference":
      return iri("", "terms.part(frame);", `out.write(${value});`);
    case "record":
      return iri("", `terms.otherRecord(frame, ${value});`);
    case "iri":
      return iri("", `out.write(${value});`);
    default:
      return undefined;
  }
}

function literalForm({ kind }: Datatype, value: string): Form {
  const type = literalTypes[kind] as string;
  const lexical = kind === "decimal" ? `literal.decimalForm(${value})` : value;
  return {
    start: '"',
    value: [`terms.literal(out, ${lexical});`],
    end: type === literalTypes.string ? '"' : `"^^<${type}>`,
  };
}

/** Code that writes the IRI of an object that a row holds: by its key, or by where it stands (`partIri` says the same). */
function partIriCode(parent: Table, row: Row, { identity, entry }: Table, fixed: FixedTexts): string[] {
  if (identity.by === "key") return ["terms.part(frame);", "out.write(item.key);"];
  const at = isRecord(parent)
    ? ["terms.part(frame);", fixed.copied(`${parent.entry.name}.${row.name}`)]
    : ["terms.subjectOf(frame, from, to);", fixed.copied(`.${row.name}`)];
  if (identity.by === "field") return at;
  const parts = identity.fields.map((name) => ({
    value: `item.${name}`,
    segment: `terms.keySegment(item.${name})`,
    isSure: entry.fields.some((field) => field.name === name && field.required),
  }));
  const dotted = (segment: string) => `out.write("." + ${segment});`;
  const missing = parts.filter(({ isSure }) => !isSure);
  if (identity.all) {
    const key = dotted(parts.map(({ segment }) => segment).join(' + "-" + '));
    const tests = missing.map(({ value }) => `${value} !== undefined`);
    return [...at, tests.length === 0 ? key : `if (${tests.join(" && ")}) ${key}`];
  }
  const first = parts.findIndex(({ isSure }) => isSure);
  const choices = first === -1 ? parts : parts.slice(0, first + 1);
  const code = choices.map(({ value, segment, isSure }) =>
    isSure ? dotted(segment) : `if (${value} !== undefined) ${dotted(segment)}`,
  );
  return [...at, ...code.map((line, index) => (index === 0 ? line : `else ${line}`))];
}

function objectCode(parent: Table, row: Row, table: Table, fixed: FixedTexts): string[] {
  const position = row.ordered
    ? [
        fixed.copied(`<${POSITION}> "`),
        "out.write(String(++position));",
        fixed.copied(`"^^<${literalTypes.integer}>`),
        "out.again(lead, leadEnd);",
      ]
    : [];
  return [
    "out.again(from, to);",
    fixed.copied(`<${row.predicate}> <`),
    "const start = out.length;",
    ...partIriCode(parent, row, table, fixed),
    "const lead = terms.leadOf(frame, from, start);",
    "const leadEnd = out.length;",
    ...position,
    `${functionOf(table)}(frame, lead, leadEnd, item);`,
  ];
}

function valueCode(table: Table, row: Row, fixed: FixedTexts): string[] {
  const { datatype, predicate } = row;
  const inner = row.table();
  if (inner) return objectCode(table, row, inner, fixed);
  if (datatype.kind === "text") {
    const head = `<${predicate}> "`;
    return [`terms.textStatements(out, from, to, fixed, ${fixed.placeOf(head)}, item); // ${head}`];
  }
  const { start, value, end } = iriForm(datatype, "item") ?? literalForm(datatype, "item");
  const statement = [
    "out.again(from, to);",
    fixed.copied(`<${predicate}> ${start}`),
    ...value,
    fixed.copied(end),
  ];
  if (row.exact === undefined) return statement;
  return [
    ...statement,
    "const exact = literal.exactDatatype(item);",
    "if (exact !== undefined) {",
    ...indented([
      "out.again(from, to);",
      fixed.copied(`<${row.exact}> "`),
      'out.write(item + \'"^^<\' + exact + ">");',
    ]),
    "}",
  ];
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function rowCode(table: Table, row: Row, fixed: FixedTexts): string[] {
  const body = valueCode(table, row, fixed);
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

/** A function that writes a thing of one class; its statements begin with the lead that stands between two positions. */
function functionCode(table: Table, fixed: FixedTexts): string {
  const { name } = table.entry;
  const rows = table.rows.flatMap((row) => rowCode(table, row, fixed));
  const type = fixed.copied(`<${RDF_TYPE}> <${table.type}>`);
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
  const code = isRecord(table)
    ? [
        `export function ${functionOf(table)}(frame: terms.Frame, value: T.${name}): void {`,
        "  const { out } = frame;",
        `  ${type}`,
        "  const from = out.length;",
        "  const to = terms.firstLead(frame);",
        ...indented(body),
        "  out.write(frame.end);",
        "}",
      ]
    : [
        `function ${functionOf(table)}(frame: terms.Frame, from: number, to: number, value: T.${name}): void {`,
        "  const { out } = frame;",
        `  ${type}`,
        ...indented(body),
        "}",
      ];
  return [
    `const ${ranksOf(table)} = terms.ranks<T.${name}>([${table.rows.map((row) => quote(row.name)).join(", ")}]);`,
    "",
    ...code,
    "",
  ].join("\n");
}

/**
 * The N-Quads writer as code, a function per class of the model with the mapping folded into constants: what `toNQuads` runs.
 * The tables stay the only place where the mapping is written: `packages/rdf/src/generated/nquads-writer.ts`.
 */
export function generateNQuadsWriter(): string {
  const fixed = createFixedTexts();
  const functions = allTables.map((table) => functionCode(table, fixed));
  return [
    "// Generated from the model by `npm run generate`. Do not edit.",
    'import type * as T from "@openhpa/core";',
    'import { fixedText } from "../line-buffer.js";',
    // Names of a module, not imported names: a file of yesterday must not stop the generator, which loads it too.
    'import * as literal from "../literal.js";',
    'import * as terms from "../nquads-terms.js";',
    "",
    "const fixed = fixedText(",
    "  [",
    ...fixed.texts().map((text) => `    ${quote(text)},`),
    '  ].join(""),',
    ");",
    "",
    ...functions,
  ].join("\n");
}
