import type { Entry } from "./entry.js";

/** What asks why an action is done: its aims where every answer begins with what is to be done, its context elsewhere. */
const WHY = /^(?:\d+[.)]\s*)?(?:pourquoi|warum|perch[eé])(?!\p{L})/iu;
const TO_DO =
  /^(?:afin |pour |de |d['’])*(?:(?:ne pas |mieux |se |s['’]|l['’]|y |en )*\p{L}{2,}(?:er|ir|re|oir)(?!\p{L})|\p{L}+(?:are|ere|ire)(?!\p{L})|.{0,80}\p{L}e[lr]?n[.;]?$)/iu;

/** An entry that asks why and is answered with aims, as one of objectives; any other as it is. */
export function asAims(entry: Entry): Entry {
  const { question, label, answers } = entry;
  const isWhy = question === "context" && label !== undefined && WHY.test(label.text);
  const areAims = answers.length > 0 && answers.every(({ words }) => TO_DO.test(words.text));
  return isWhy && areAims ? { ...entry, question: "objectives" } : entry;
}
