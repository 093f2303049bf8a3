import type { Bilingual } from "@openhpa/console";
import type { Refusal } from "@openhpa/publish";
import { PublishError } from "@openhpa/publish";

/** How many keys a message names. */
const NAMED = 5;

/** Kinds of refusal, the gravest first. */
const messages: Readonly<Record<Refusal, (count: number, keys: string) => Bilingual>> = {
  "future-date": (count, keys) => ({
    fr: `Fiches datées du futur (création, modification ou retrait) : ${count} (${keys}). Le journal des changements ne recule jamais : corrigez ces dates. Rien n'a été écrit.`,
    en: `Records dated in the future (created, modified or withdrawn): ${count} (${keys}). The change log never goes back: correct these dates. Nothing was written.`,
  }),
  "reused-key": (count, keys) => ({
    fr: `Fiches retirées qui reviennent : ${count} (${keys}). Un identifiant retiré ne sert plus jamais : donnez une autre clé à ces fiches, ou remettez leur date de retrait. Rien n'a été écrit.`,
    en: `Withdrawn records that come back: ${count} (${keys}). A withdrawn id is never used again: give these records another key, or put their day of withdrawal back. Nothing was written.`,
  }),
  "changed-id": (count, keys) => ({
    fr: `Fiches dont l'adresse propre (id) a changé : ${count} (${keys}). Un identifiant publié ne change pas : remettez l'ancien, ou retirez la fiche et publiez-la sous une autre clé. Rien n'a été écrit.`,
    en: `Records whose own IRI (id) has changed: ${count} (${keys}). A published id does not change: put the old one back, or withdraw the record and publish it under another key. Nothing was written.`,
  }),
  "unread-records": (count, keys) => ({
    fr: `Fiches déjà publiées et absentes cette fois : ${count} (${keys}), alors que des fiches de l'entrée sont illisibles et peuvent être celles-là. Un retrait est définitif : réparez d'abord les fiches illisibles. Rien n'a été écrit.`,
    en: `Records published before and missing now: ${count} (${keys}), while records of the input cannot be read and may be these. A withdrawal is for ever: mend the unreadable records first. Nothing was written.`,
  }),
  "missing-records": (count, keys) => ({
    fr: `Fiches déjà publiées et absentes cette fois : ${count} (${keys}). Un identifiant ne disparaît pas sans annonce : remettez ces fiches, donnez-leur une date de retrait, ou ajoutez --withdraw-missing pour les annoncer retirées pour toujours. Rien n'a été écrit.`,
    en: `Records published before and missing now: ${count} (${keys}). An id does not disappear unannounced: put these records back, give them a day of withdrawal, or add --withdraw-missing to announce them as withdrawn for ever. Nothing was written.`,
  }),
};

/** Collects what a build may not do, so that one message tells all of it. */
export interface Refusals {
  add(refusal: Refusal, key: string): void;
  /** Throws a {@link PublishError} when there is any: of the gravest kind, with its count and its first keys. */
  assertNone(): void;
}

export function createRefusals(): Refusals {
  const byKind = new Map<Refusal, { count: number; readonly keys: string[] }>();
  return {
    add(refusal, key) {
      const refused = byKind.get(refusal) ?? { count: 0, keys: [] };
      refused.count += 1;
      if (refused.keys.length < NAMED) refused.keys.push(key);
      byKind.set(refusal, refused);
    },
    assertNone() {
      for (const refusal of Object.keys(messages) as Refusal[]) {
        const refused = byKind.get(refusal);
        if (!refused) continue;
        const { count, keys } = refused;
        const named = keys.join(", ") + (count > keys.length ? ", …" : "");
        throw new PublishError(refusal, messages[refusal](count, named));
      }
    },
  };
}
