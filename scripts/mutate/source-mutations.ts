import { parseAst } from "vitest/node";
import type { Mutation } from "./mutation.ts";
import { regexMutations } from "./regex-mutations.ts";

/** A node of the syntax tree (ESTree with the types of TypeScript), as far as mutations read it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  // biome-ignore lint/suspicious/noExplicitAny: the tree has as many shapes as the language.
  readonly [key: string]: any;
}

type Replace = (kind: string, node: { readonly start: number; readonly end: number }, to: string) => void;

interface Context {
  readonly text: (node: Node) => string;
  readonly replace: Replace;
  readonly parent: Node;
  /** Whether the node is the value of a constant of the module. */
  readonly top: boolean;
}

const operators: Readonly<Record<string, readonly [kind: string, to: readonly string[]]>> = {
  "<": ["bound", ["<=", ">="]],
  "<=": ["bound", ["<", ">"]],
  ">": ["bound", [">=", "<="]],
  ">=": ["bound", [">", "<"]],
  "===": ["condition", ["!=="]],
  "!==": ["condition", ["==="]],
  "+": ["arithmetic", ["-"]],
  "-": ["arithmetic", ["+"]],
  "*": ["arithmetic", ["/"]],
  "/": ["arithmetic", ["*"]],
  "%": ["arithmetic", ["*"]],
};

const methods: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  max: "min",
  min: "max",
  startsWith: "endsWith",
  endsWith: "startsWith",
  indexOf: "lastIndexOf",
  lastIndexOf: "indexOf",
  trimStart: "trimEnd",
  trimEnd: "trimStart",
};

/** Calls whose receiver alone is a value of the same sort. */
const passing: Readonly<Record<string, string>> = {
  replace: "escape",
  replaceAll: "escape",
  normalize: "escape",
  trim: "escape",
  toLowerCase: "escape",
  sort: "order",
  toSorted: "order",
  reverse: "order",
  toReversed: "order",
  filter: "condition",
  slice: "bound",
};

/** Every mutation of the text of a module in TypeScript, in the order of the places. */
export function sourceMutations(source: string): Mutation[] {
  const mutations: Mutation[] = [];
  const replace: Replace = (kind, { start, end }, to) => {
    if (source.slice(start, end) !== to) mutations.push({ kind, start, end, to });
  };
  const text = (node: Node) => source.slice(node.start, node.end);
  const visit = (node: Node, parent: Node, top: boolean): void => {
    if (/^(?:Import|Export(?:All|Specifier)|TS(?:Type|Interface|Enum|Module|Declare))/.test(node.type))
      return;
    visitors[node.type]?.(node, { text, replace, parent, top });
    const inner = top ? /^(?:VariableDecl|ObjectExp|TSAs|TSSat|Export)/.test(node.type) : false;
    for (const key of Object.keys(node)) {
      if (key === "typeAnnotation" || key === "returnType" || key === "typeArguments") continue;
      for (const child of [node[key]].flat()) {
        if (child && typeof child === "object" && typeof child.type === "string") visit(child, node, inner);
      }
    }
  };
  const program = parseAst(source, { lang: "ts" }) as unknown as Node;
  for (const statement of program.body as Node[]) visit(statement, program, true);
  return mutations.sort((a, b) => a.start - b.start || a.end - b.end);
}

const visitors: Readonly<Record<string, (node: Node, context: Context) => void>> = {
  BinaryExpression(node, { text, replace }) {
    const known = operators[node.operator as string];
    if (!known) return;
    const joinsText = [node.left, node.right].some(
      (side: Node) => /Template|^Literal/.test(side.type) && typeof side.value !== "number",
    );
    if (node.operator === "+" && joinsText) return;
    for (const to of known[1]) replace(known[0], node, `${text(node.left)} ${to} ${text(node.right)}`);
    if (known[0] === "arithmetic" && node.operator === "-")
      replace("order", node, `${text(node.right)} - ${text(node.left)}`);
  },
  LogicalExpression(node, { text, replace }) {
    const [left, right] = [text(node.left), text(node.right)];
    if (node.operator === "??") {
      replace("order", node, `${right} ?? ${left}`);
      replace("condition", node, left);
      return;
    }
    replace("condition", node, `(${left}) ${node.operator === "&&" ? "||" : "&&"} (${right})`);
    replace("condition", node, left);
    replace("condition", node, right);
  },
  UnaryExpression(node, { text, replace }) {
    if (node.operator === "!") replace("condition", node, text(node.argument));
  },
  ConditionalExpression(node, { text, replace }) {
    const { test, consequent, alternate } = node;
    replace("condition", node, `${text(test)} ? ${text(alternate)} : ${text(consequent)}`);
  },
  IfStatement(node, { text, replace }) {
    replace("condition", node.test, "true");
    if (!node.alternate) replace("removed", node, "");
    else replace("removed", node, text(node.alternate));
  },
  ExpressionStatement(node, { replace }) {
    if (/^(?:Call|Assignment|Update|Await|Yield)/.test(node.expression.type)) replace("removed", node, ";");
  },
  Literal(node, { text, replace, parent }) {
    if (node.regex) {
      const pattern = String(node.regex.pattern);
      for (const found of regexMutations(pattern, node.start + 1)) {
        if (compiles(pattern, String(node.regex.flags), found, node.start + 1)) {
          replace(found.kind, found, found.to);
        }
      }
      if (String(node.regex.flags).includes("i"))
        replace("flag", node, text(node).replace(/i(?=[a-z]*$)/, ""));
    } else if (typeof node.value === "number") {
      if (parent.type === "UnaryExpression") return;
      replace("constant", node, String(node.value + 1));
      replace("constant", node, String(node.value > 0 ? node.value - 1 : 2));
    } else if (typeof node.value === "boolean") replace("condition", node, String(!node.value));
  },
  CallExpression(node, { text, replace }) {
    const { callee } = node;
    if (callee.type !== "MemberExpression" || callee.computed) return;
    const name = String(callee.property.name);
    if (methods[name]) replace("condition", callee.property, methods[name]);
    if (passing[name]) replace(passing[name], node, text(callee.object));
  },
  ArrayExpression(node, { replace }) {
    const elements = (node.elements as (Node | null)[]).filter((element) => element !== null);
    if (elements.length > 1) removeEach(elements, replace);
  },
  ObjectExpression(node, { replace, top }) {
    if (top && node.properties.length > 2) removeEach(node.properties as Node[], replace);
  },
  TaggedTemplateExpression(node, { text, replace }) {
    if (text(node.tag) !== "String.raw") return;
    for (const quasi of node.quasi.quasis as Node[]) {
      const raw = String(quasi.value.raw);
      const start = node.quasi.start + 1 + text(node.quasi).slice(1).indexOf(raw);
      for (const found of regexMutations(raw, start)) {
        if (found.kind !== "alternation") replace(found.kind, found, found.to);
      }
    }
  },
};

/** Takes each row of a table out, with the comma that parts it from its neighbour. */
function removeEach(rows: readonly Node[], replace: Replace): void {
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    const start = next ? row.start : (rows[index - 1]?.end ?? row.start);
    replace("row", { start, end: next ? next.start : row.end }, "");
  }
}

function compiles(pattern: string, flags: string, { start, end, to }: Mutation, offset: number): boolean {
  const changed = pattern.slice(0, start - offset) + to + pattern.slice(end - offset);
  try {
    new RegExp(changed, flags);
    return changed !== "";
  } catch {
    return false;
  }
}
