import { type Fields, type HpaRecord, recordClasses, visit } from "@openhpa/core";
import { normaliseLabel } from "@openhpa/vocabularies";
import type { Namer } from "./namer.js";
import { nameOfThing } from "./path-words.js";

/** Things that say the same in one list or in the lists under it: two objectives, two partners. Their order and their kind do not matter. */
export function doubledThings(namer: Namer, record: HpaRecord): readonly { readonly text: string }[] {
  const counts = new Map<string, { readonly list: string; readonly name: string; count: number }>();
  for (const { entry, value, field } of visit(recordClasses[record.type], record)) {
    if (!field?.many || !saysSomething(value)) continue;
    const name = nameOfThing(namer, entry, value);
    const same = `${entry.name} ${normaliseLabel(name)} ${distinguishing(value)}`;
    const known = counts.get(same);
    if (known) known.count += 1;
    else counts.set(same, { list: field.fr[0], name, count: 1 });
  }
  return [...counts.values()]
    .filter(({ count }) => count > 1)
    .map(({ list, name, count }) => ({ text: `${list} : «\u00A0${name}\u00A0» figure ${count} fois.` }));
}

const saysSomething = ({ text, name, title }: Fields) =>
  text !== undefined || name !== undefined || title !== undefined;

/** What else makes two things of one name different: when, how much, where. */
function distinguishing(value: Fields): string {
  const { key: _key, text: _text, name: _name, title: _title, kind: _kind, means: _means, ...rest } = value;
  const { objectives: _objectives, asPrinted: _asPrinted, note: _note, ...own } = rest;
  return JSON.stringify(own);
}
