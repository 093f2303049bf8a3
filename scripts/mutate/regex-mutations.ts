import type { Mutation } from "./mutation.ts";

interface Group {
  readonly start: number;
  bars: number[];
}

const quantifier = /^(?:\{(\d+)(?:(,)(\d*))?\}|[?*+])\??/;

/** Mutations of a regular expression: alternatives, classes, bounds, anchors, escapes; offsets from `offset`. */
export function regexMutations(pattern: string, offset: number): Mutation[] {
  const mutations: Mutation[] = [];
  const add = (kind: string, start: number, end: number, to: string) =>
    mutations.push({ kind, start: offset + start, end: offset + end, to });
  const groups: Group[] = [{ start: 0, bars: [] }];
  let index = 0;
  while (index < pattern.length) {
    const character = pattern[index];
    if (character === "[") {
      const end = endOfClass(pattern, index);
      for (const [start, stop, to] of classChanges(pattern, index, end)) add("class", start, stop, to);
      index = end;
    } else if (character === "\\") {
      const end = endOfEscape(pattern, index);
      const escaped = pattern.slice(index, end);
      if (/^\\[.?*+|()[\]{}$^]$/.test(escaped)) add("escape", index, end, escaped === "\\." ? "." : "");
      if (/^\\[bB]$/.test(escaped)) add("anchor", index, end, "");
      index = end;
    } else if (character === "(") {
      const head = /^\((?:\?(?:<[^=!>]+>|<?[:=!]))?/.exec(pattern.slice(index))?.[0] ?? "(";
      if (head.endsWith("!")) add("lookaround", index, index + head.length, `${head.slice(0, -1)}=`);
      groups.push({ start: index + head.length, bars: [] });
      index += head.length;
    } else if (character === ")" || character === "|") {
      const group = groups.at(-1);
      if (group && character === "|") group.bars.push(index);
      if (group && character === ")") alternatives(group, index, add);
      if (character === ")") groups.pop();
      index += 1;
    } else if (character === "^" || character === "$") {
      add("anchor", index, index + 1, "");
      index += 1;
    } else index += 1;
    index += quantifierAt(pattern, index, add);
  }
  const whole = groups[0];
  if (whole) alternatives(whole, pattern.length, add);
  return mutations;
}

type Add = (kind: string, start: number, end: number, to: string) => void;

/** Takes one alternative out of a group. */
function alternatives(group: Group, end: number, add: Add): void {
  const edges = [group.start - 1, ...group.bars, end];
  if (group.bars.length === 0) return;
  for (let at = 0; at + 1 < edges.length; at += 1) {
    const [from, to] = [edges[at] ?? 0, edges[at + 1] ?? 0];
    if (at === 0) add("alternation", from + 1, to + 1, "");
    else add("alternation", from, to, "");
  }
}

/** Changes the bound of the quantifier that stands at `index`; its length. */
function quantifierAt(pattern: string, index: number, add: Add): number {
  const match = quantifier.exec(pattern.slice(index));
  if (!match) return 0;
  const [text, least, comma, most] = match;
  const change = (to: string) => add("quantifier", index, index + text.length, to);
  const lazy = text.length > 1 && text.endsWith("?") ? "?" : "";
  if (least === undefined) {
    if (text.startsWith("?")) change("");
    else change((text.startsWith("+") ? "*" : "+") + lazy);
    return text.length;
  }
  const low = Number(least);
  const tail = comma ? `,${most ?? ""}` : "";
  if (!comma || !most || low < Number(most)) change(`{${low + 1}${tail}}${lazy}`);
  if (low > 0) change(`{${low - 1}${tail}}${lazy}`);
  if (most) change(`{${least},${Number(most) + 1}}${lazy}`);
  if (most && Number(most) > low) change(`{${least},${Number(most) - 1}}${lazy}`);
  return text.length;
}

function endOfEscape(pattern: string, index: number): number {
  const match = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|.)/s.exec(
    pattern.slice(index),
  );
  return index + (match?.[0].length ?? 1);
}

function endOfClass(pattern: string, start: number): number {
  let index = start + 1;
  while (index < pattern.length && pattern[index] !== "]") {
    index = pattern[index] === "\\" ? endOfEscape(pattern, index) : index + 1;
  }
  return index + 1;
}

/** Takes one member out of a class, or makes a range shorter at its end, or turns the class round. */
function classChanges(pattern: string, start: number, end: number): [number, number, string][] {
  const negated = pattern[start + 1] === "^";
  const first = start + (negated ? 2 : 1);
  const members: [number, number][] = [];
  let index = first;
  while (index < end - 1) {
    const from = index;
    index = pattern[index] === "\\" ? endOfEscape(pattern, index) : index + 1;
    if (pattern[index] === "-" && index + 1 < end - 1) {
      index = pattern[index + 1] === "\\" ? endOfEscape(pattern, index + 1) : index + 2;
    }
    members.push([from, index]);
  }
  const changes: [number, number, string][] = negated ? [[first - 1, first, ""]] : [[first, first, "^"]];
  if (members.length > 1) for (const [from, to] of members) changes.push([from, to, ""]);
  for (const [from, to] of members) {
    const range = /^([\da-zA-Z])-([\da-zA-Z])$/.exec(pattern.slice(from, to));
    if (!range?.[2] || range[1] === range[2]) continue;
    changes.push([from, to, `${range[1]}-${String.fromCharCode(range[2].charCodeAt(0) - 1)}`]);
    changes.push([from, to, `${String.fromCharCode((range[1] ?? "").charCodeAt(0) + 1)}-${range[2]}`]);
  }
  return changes;
}
