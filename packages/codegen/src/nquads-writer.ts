import { compareCodePoints, type Datatype, recordClasses } from "@openhpa/core";
import {
  allTables,
  derivations,
  literalTypes,
  POSITION,
  RDF_TYPE,
  RECORD_FRAGMENT,
  RECORD_TYPE,
  type Row,
  type Table,
} from "@openhpa/rdf";
import { type ConceptScheme, schemeNamed, VOCAB } from "@openhpa/vocabularies";

const quote = (text: string) => JSON.stringify(text);
const isDocument = ({ type }: Table) => type === RECORD_TYPE;
/** True for what a record describes, and for the document that it is. */
const isRecord = ({ entry }: Table) => Object.values(recordClasses).includes(entry);
const functionOf = ({ name }: Table) => `write${name}`;
const nameOf = ({ name }: Table, what: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}${what}`;

/** Texts of the mapping that code copies, by the names that it calls them by. */
class NamedTexts {
  readonly #texts = new Map<string, string>();

  /** A statement that adds a text to the lines; `owner` is the constant that holds the texts. */
  copied(owner: string, name: string, text: string): string {
    return `out.copy(${this.named(owner, name, text)});`;
  }

  /** The expression that stands for a text from now on. */
  named(owner: string, name: string, text: string): string {
    const known = this.#texts.get(name) ?? text;
    if (known !== text) throw new Error(`${owner}.${name} is ${quote(known)} and ${quote(text)}`);
    this.#texts.set(name, text);
    return `${owner}.${name}`;
  }

  /** The constant as code, a line for each text in the order in which they were named, or in that of their names. */
  code(owner: string, order?: "by name"): string[] {
    const lines = [...this.#texts].map(([name, text]) => `  ${name}: fixedText(${quote(text)}),`);
    return [`const ${owner} = {`, ...(order ? lines.sort(compareCodePoints) : lines), "};"];
  }
}

/** What the code of a class copies: texts of its own, and those that end statements of every class. */
interface ClassTexts {
  readonly own: NamedTexts;
  readonly shared: NamedTexts;
}

/** An expression for the notation of a coded value, without the prefix that records give it. */
function notationOf({ prefix }: ConceptScheme, value: string): string {
  return `terms.notationSegment(${prefix ? `${value}.slice(${prefix.length})` : value})`;
}

/** What a value of a kind is in a statement: text, then statements that write the value, then text. Objects, and texts by language, have code of their own. */
interface Form {
  readonly start: string;
  readonly value: readonly string[];
  readonly end: string;
  /** Kind of values that end so. */
  readonly kind: string;
}

const iri = (start: string, ...value: string[]): Form => ({
  start: `<${start}`,
  value,
  end: ">",
  kind: "iri",
});

function iriForm({ datatype, ofRecord }: Row, value: string): Form | undefined {
  switch (datatype.kind) {
    case "code":
      return iri(
        `${schemeNamed(datatype.scheme).iri}/`,
        `out.write(${notationOf(schemeNamed(datatype.scheme), value)});`,
      );
    case "territory":
      return iri(VOCAB, `out.write(${value}.replace(":", "/"));`);
    case "reference":
      return iri("", "terms.part(frame);", `out.write(${value});`);
    case "record":
      return iri("", `terms.otherRecord${ofRecord ? "Node" : ""}(frame, ${value});`);
    case "iri":
      return iri("", `out.write(${value});`);
    default:
      return undefined;
  }
}

function literalForm({ kind }: Datatype, value: string): Form {
  const type = literalTypes[kind] as string;
  const isPlain = type === literalTypes.string;
  const lexical = kind === "decimal" ? `literal.decimalForm(${value})` : value;
  return {
    start: '"',
    value: [`terms.literal(out, ${lexical});`],
    end: isPlain ? '"' : `"^^<${type}>`,
    kind: isPlain ? "string" : kind,
  };
}

/** Code that writes the IRI of an object that a row holds: by its key, or by where it stands (`partIri` says the same). */
function partIriCode(parent: Table, row: Row, { identity, entry }: Table, { own }: ClassTexts): string[] {
  if (identity.by === "key") return ["terms.part(frame);", "out.write(item.key);"];
  const path = (text: string) => own.copied(nameOf(parent, "Texts"), `${row.name}Path`, text);
  const at = isRecord(parent)
    ? ["terms.part(frame);", path(`${isDocument(parent) ? RECORD_FRAGMENT : parent.name}.${row.name}`)]
    : ["terms.subjectOf(frame, from, to);", path(`.${row.name}`)];
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

function objectCode(parent: Table, row: Row, table: Table, texts: ClassTexts): string[] {
  const position = row.ordered
    ? [
        texts.shared.copied("sharedTexts", "position", `<${POSITION}> "`),
        "out.write(String(++position));",
        texts.shared.copied("sharedTexts", "integerEnd", `"^^<${literalTypes.integer}>`),
        "out.again(lead, leadEnd);",
      ]
    : [];
  return [
    "out.again(from, to);",
    texts.own.copied(nameOf(parent, "Texts"), row.name, `<${row.predicate}> <`),
    "const start = out.length;",
    ...partIriCode(parent, row, table, texts),
    "const lead = terms.leadOf(frame, from, start);",
    "const leadEnd = out.length;",
    ...position,
    `${functionOf(table)}(frame, lead, leadEnd, item);`,
  ];
}

function exactCode(owner: string, { name, exact }: Row, { own }: ClassTexts): string[] {
  if (exact === undefined) return [];
  return [
    "const exact = literal.exactDatatype(item);",
    "if (exact !== undefined) {",
    ...indented([
      "out.again(from, to);",
      own.copied(owner, `${name}Exact`, `<${exact}> "`),
      'out.write(item + \'"^^<\' + exact + ">");',
    ]),
    "}",
  ];
}

function valueCode(table: Table, row: Row, texts: ClassTexts): string[] {
  const { name, datatype, predicate } = row;
  const inner = row.table();
  if (inner) return objectCode(table, row, inner, texts);
  const owner = nameOf(table, "Texts");
  if (datatype.kind === "text")
    return [
      `terms.textStatements(out, from, to, ${texts.own.named(owner, name, `<${predicate}> "`)}, item);`,
    ];
  const { start, value, end, kind } = iriForm(row, "item") ?? literalForm(datatype, "item");
  return [
    "out.again(from, to);",
    texts.own.copied(owner, name, `<${predicate}> ${start}`),
    ...value,
    texts.shared.copied("sharedTexts", `${kind}End`, end),
    ...exactCode(owner, row, texts),
  ];
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function rowCode(table: Table, row: Row, texts: ClassTexts): string[] {
  const body = valueCode(table, row, texts);
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

/**
 * A function that writes a thing of one class; its statements begin with the lead that stands between two positions. Before it stand
 * the texts that it copies, a line for each field.
 */
function functionCode(table: Table, shared: NamedTexts): string {
  const { name } = table.entry;
  const document = table.record;
  const texts: ClassTexts = { own: new NamedTexts(), shared };
  const [owner, ranks, typeText] = [nameOf(table, "Texts"), nameOf(table, "Fields"), nameOf(table, "Type")];
  const rows = table.rows.flatMap((row) => rowCode(table, row, texts));
  // Only the fields that are there are looked at: asking for absent ones costs most of the time when records differ in shape.
  const body = [
    `for (const name of terms.inOrder(value, ${ranks})) {`,
    "  const content = value[name];",
    "  if (content === undefined) continue;",
    "  switch (name) {",
    ...indented(indented(rows)),
    "  }",
    "}",
    ...(derivations[table.name]
      ? [`terms.derivedStatements(frame, from, to, ${quote(table.name)}, value);`]
      : []),
  ];
  const code = document
    ? [
        `export function ${functionOf(table)}(frame: terms.Frame, value: T.${name}): void {`,
        "  const { out } = frame;",
        `  out.copy(${typeText});`,
        "  const from = out.length;",
        "  const to = terms.firstLead(frame);",
        ...indented(body),
        "  const lead = out.length;",
        "  terms.documentLead(frame);",
        "  const leadEnd = out.length;",
        `  ${functionOf(document)}(frame, lead, leadEnd, value);`,
        "  terms.lastStatement(frame, lead, leadEnd);",
        "}",
      ]
    : [
        `function ${functionOf(table)}(frame: terms.Frame, from: number, to: number, value: T.${name}): void {`,
        "  const { out } = frame;",
        `  out.copy(${typeText});`,
        ...indented(body),
        "}",
      ];
  return [
    `const ${typeText} = fixedText(${quote(`<${RDF_TYPE}> <${table.type}>`)});`,
    ...texts.own.code(owner),
    `const ${ranks} = terms.ranks<T.${name}>(Object.keys(${owner}) as (keyof T.${name})[]);`,
    "",
    ...code,
    "",
  ].join("\n");
}

/**
 * The N-Quads writer as code, a function per class of the model with the mapping folded into constants: what `toNQuads` runs.
 * The tables stay the only place where the mapping is written: `packages/rdf/src/generated/nquads-writer.ts`. A row of a table gives one
 * line among the texts of its class and one case of its function, and no other line: rows that are added apart from each other merge.
 */
export function generateNQuadsWriter(tables: readonly Table[] = allTables): string {
  const shared = new NamedTexts();
  const functions = tables.map((table) => functionCode(table, shared));
  return [
    "// Generated from the model by `npm run generate`. Do not edit.",
    'import type * as T from "@openhpa/core";',
    'import { fixedText } from "../line-buffer.js";',
    // Names of a module, not imported names: a file of yesterday must not stop the generator, which loads it too.
    'import * as literal from "../literal.js";',
    'import * as terms from "../nquads-terms.js";',
    "",
    ...shared.code("sharedTexts", "by name"),
    "",
    ...functions,
  ].join("\n");
}
