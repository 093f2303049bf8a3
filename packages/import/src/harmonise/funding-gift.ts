import { moneyIn } from "./amount.js";
import type { MoneyContext } from "./currency.js";
import { mayPay } from "./payer-name.js";

/** Who gives in a sentence, and what: offsets of the text (UTF-16). */
export interface PrintedGift {
  readonly payer: readonly [start: number, end: number];
  readonly money: readonly [start: number, end: number];
}

const GIVES =
  /\s+(?:(?:apport|vers|accord|octroi|attribu|allou|donn|financ|contribu|particip)e(?:nt)?|soutiennent|soutient|(?:a|ont) (?:apporté|versé|accordé|octroyé|attribué|alloué|donné|financé|contribué|participé|soutenu)|gibt|geben|zahlt|zahlen|bezahlt|bezahlen|steuert|übernimmt|leistet|versa|versano|finanzia|finanziano|contribuisce|contribuiscono|sostiene)(?: (?:une? (?:aide|subvention|part|somme)|le projet|l['’]action|ce projet|cette action))*(?: à hauteur)?(?: de| d['’]| pour| con| mit)?\s*$/iu;
const BEFORE = /^\s*(?:et|und|e|puis|,|;)?\s*(?:l['’]\s?|la |le |les |der |die |das |il |lo |gli |i )?/iu;

/**
 * What a sentence says that somebody gives (`La Fondation de France apporte 8 000 € ; la Caf de l'Isère 5 000 €`): the first by a verb, the others
 * by their amount alone. Nothing where a part of it names no payer.
 */
export function giftsIn(sentence: string, context: MoneyContext): readonly PrintedGift[] {
  const gifts: PrintedGift[] = [];
  let from = 0;
  for (const { start, end, value } of moneyIn(sentence, context)) {
    const between = sentence.slice(from, start);
    const lead = BEFORE.exec(between)?.[0].length ?? 0;
    const verb = GIVES.exec(between);
    if (value.amount === undefined || (gifts.length === 0 && !verb)) return [];
    const to = verb?.index ?? between.trimEnd().length;
    const name = between.slice(lead, to).trim();
    if (!mayPay(name)) return [];
    const at = from + lead + (between.slice(lead, to).length - between.slice(lead, to).trimStart().length);
    gifts.push({ payer: [at, at + name.length], money: [start, end] });
    from = end;
  }
  return gifts;
}
