import type { Bilingual } from "./issue.js";

/** What a form of personal data in running text is of; importers, shapes and pages speak of it by this name. */
export type PersonalFormKind =
  | "personal-mail"
  | "named-mail"
  | "mobile-phone"
  | "announced-phone"
  | "spelled-phone";

/** What a contact that names a person is, in words. */
export const contactOfPerson: Bilingual = { fr: "contact nominatif", en: "contact of a person" };

/** A passage of a text that is personal data; `start` and `end` count UTF-16 units, as strings do. */
export interface PersonalPassage {
  readonly kind: PersonalFormKind;
  readonly start: number;
  readonly end: number;
}

/** Stands where personal data was taken out of a text. */
export const REMOVED_PASSAGE = "[donnée personnelle retirée]";

/** Passages in the order of their text, none over another: those that overlap are one, of what the first of them is. */
export function passagesApart<T extends Pick<PersonalPassage, "start" | "end">>(
  passages: readonly T[],
): readonly T[] {
  const apart: T[] = [];
  for (const passage of [...passages].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last === undefined || passage.start >= last.end) apart.push(passage);
    else if (passage.end > last.end) apart[apart.length - 1] = { ...last, end: passage.end };
  }
  return apart;
}

/** The text with a note in the place of some of its passages, which may not overlap. */
export function withoutPassages(
  text: string,
  passages: readonly Pick<PersonalPassage, "start" | "end">[],
): string {
  const inOrder = [...passages].sort((a, b) => a.start - b.start);
  let kept = "";
  let at = 0;
  for (const { start, end } of inOrder) {
    kept += text.slice(at, start) + REMOVED_PASSAGE;
    at = end;
  }
  return inOrder.length === 0 ? text : kept + text.slice(at);
}
