import { classOf, type HpaRecord, type ModelClass, type ModelField, recordClasses } from "@openhpa/core";
import { actionQuestions } from "./action-questions.js";
import type { Asked, ControlName } from "./control-name.js";
import { partQuestions } from "./part-questions.js";
import type { Question } from "./question.js";
import { registryQuestions } from "./registry-questions.js";

const byType: Readonly<Record<HpaRecord["type"], readonly Question[]>> = {
  Action: actionQuestions,
  Registry: registryQuestions,
};

/** Fields of a record that are never asked and never shown: made, read from a document, or the affair of the base; its file keeps them. */
export const keptOfRecord: Readonly<Record<HpaRecord["type"], readonly string[]>> = {
  Action: [
    ...["type", "id", "key", "language", "fundingAsPrinted", "sources", "evidence", "missing"],
    ...["created", "modified", "withdrawn", "replacedBy"],
  ],
  Registry: [
    ...["type", "id", "key", "language", "sources", "evidence", "missing"],
    ...["created", "modified", "withdrawn", "replacedBy"],
  ],
};

/** The questions about a record, in the order in which they are asked. */
export function questionsOf(type: HpaRecord["type"]): readonly Question[] {
  return byType[type];
}

/** A field that is asked, with its control. */
export interface AskedField {
  readonly field: ModelField;
  readonly control: ControlName;
}

/** The fields of a class that a part of the table names, in its order. */
export function askedFields(entry: ModelClass, asked: Asked = {}): readonly AskedField[] {
  return Object.entries(asked).flatMap(([name, control]) => {
    const field = entry.fields.find((candidate) => candidate.name === name);
    return field ? [{ field, control }] : [];
  });
}

/** What is asked at once and what is folded, of a thing in a record. */
export function partFields({ name, fields }: ModelClass): {
  readonly asks: readonly AskedField[];
  readonly more: readonly AskedField[];
} {
  const entry = { name, fields } as ModelClass;
  const { asks = {}, more = {} } = partQuestions[name] ?? {};
  return { asks: askedFields(entry, asks), more: askedFields(entry, more) };
}

/** The place of the question that asks for a field of a record; undefined for one that is kept without a question. */
export function questionOfField(type: HpaRecord["type"], name: string): number | undefined {
  const at = questionsOf(type).findIndex(({ asks, more = {} }) => name in asks || name in more);
  return at < 0 ? undefined : at;
}

/** Whether the form shows the place of an issue: a field that is asked, through things that are. */
export function isAskedAt(type: HpaRecord["type"], path: readonly (string | number)[]): boolean {
  const [first, ...rest] = path.filter((part): part is string => typeof part === "string");
  if (first === undefined || questionOfField(type, first) === undefined) return false;
  let entry: ModelClass | undefined = classIn(recordClasses[type], first);
  for (const name of rest) {
    if (!entry) return true;
    const { asks, more = {} } = partQuestions[entry.name] ?? { asks: {} };
    if (!(name in asks) && !(name in more)) return false;
    entry = classIn(entry, name);
  }
  return true;
}

function classIn({ fields }: ModelClass, name: string): ModelClass | undefined {
  const field = fields.find((candidate) => candidate.name === name);
  return field && classOf(field);
}
