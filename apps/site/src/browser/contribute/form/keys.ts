import { normaliseLabel } from "@openhpa/vocabularies";
import type { ObjectValue, PlainValue } from "./form-value.js";
import { objectContent, objectsIn } from "./record-of.js";

const LONGEST = 60;

/** A key made of the words of a name, cut between words; empty when it holds no Latin letter or digit. */
export function keyFrom(name: string): string {
  const words = normaliseLabel(name.slice(0, 8 * LONGEST))
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let key = "";
  for (const word of words) {
    const longer = key === "" ? word.slice(0, LONGEST) : `${key}-${word}`;
    if (longer.length > LONGEST) break;
    key = longer;
  }
  return key;
}

/** A number for a name that has no letter which a key may hold. */
function numberOf(name: string): string {
  let number = 0;
  for (const letter of name) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % 2_176_782_336;
  return number.toString(36);
}

function keyValue(object: ObjectValue): PlainValue | undefined {
  const field = object.entry.fields.find(({ datatype }) => datatype.kind === "key");
  if (!field || object.entry.identity.by !== "key") return undefined;
  const value = object.fields.get(field.name);
  if (value) return value.kind === "plain" ? value : undefined;
  const made: PlainValue = { kind: "plain", text: "" };
  object.fields.set(field.name, made);
  return made;
}

/**
 * Gives a key to every thing of the form that holds something and has none yet: from what the thing is called, unique in the record. A key that
 * is there never changes, whatever becomes of the name or the order. The record itself waits for its title.
 */
export function settleKeys(
  form: ObjectValue,
  nameOf: (object: ObjectValue, content: Readonly<Record<string, unknown>>) => string,
): void {
  const open: ObjectValue[] = [];
  const taken = new Set<string>();
  for (const { object } of objectsIn(form)) {
    const key = keyValue(object);
    if (!key) continue;
    if (key.text.trim() !== "") taken.add(key.text);
    else open.push(object);
  }
  for (const object of open) {
    const content = objectContent(object);
    const key = keyValue(object);
    if (!content || !key) continue;
    const name = nameOf(object, content);
    const kind = keyFrom(object.entry.fr[0]);
    const base =
      keyFrom(name) || (object !== form ? kind : name.trim() === "" ? "" : `${kind}-${numberOf(name)}`);
    if (base === "") continue;
    let made = base;
    for (let count = 2; taken.has(made); count += 1) made = `${base}-${count}`;
    taken.add(made);
    key.text = made;
  }
}
