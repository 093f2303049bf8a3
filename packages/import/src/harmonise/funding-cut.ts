import { moneyIn, type PrintedMoney } from "./amount.js";
import { kindOfName } from "./organisation-kind.js";
import { canNameOrganisation } from "./organisation-name.js";
import type { Reading } from "./reading.js";

/** Longer lines are prose: nothing is looked for in them. */
export const LONGEST_FUNDING = 1_000;

interface Cut {
  readonly at: number;
  readonly length: number;
  /** True where nothing but a name tells that another funding begins. */
  readonly isGuessed?: true;
}

/** A part of a text without the blanks around it. */
export function trimmed(
  text: string,
  from: number,
  to: number,
  certainty: "certain" | "probable" = "certain",
): Reading<string> {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const value = part.trim();
  return { value, start, end: start + value.length, method: "label-match", certainty };
}

const SIGNS =
  /\s*(?:[;\n•▪|]|\s\+\s|(?<=[\p{L}\d)€])(?<!FSE|Erasmus|QPV|REP)\+(?=\s*[\p{L}\d]))\s*|[ \t\u00A0\u202F]{2,}(?=[\p{L}\d(])/gu;
const BEHIND_AMOUNT = /^(\s*\)?(?:\s*\([^()\d€]*\))?)\s*(?:,|\/|et\s)\s*/;
const CLOSED = /\)\s+(?=\p{Lu})/gu;
const LEADS = /^[\s:=(,–—-]*|[\s:=(,–—-]*$/g;

/** Cuts where one amount follows a name and another name follows it: `ARS 5 000 € CAF 3 000 €`, or the other way round. */
function turnsOf(text: string, money: readonly Reading<PrintedMoney>[]): readonly Cut[] {
  if (money.length < 2) return [];
  const spaces = [...money, undefined].map((one, index) =>
    text
      .slice(money[index - 1]?.end ?? 0, one?.start ?? text.length)
      .replace(/^[^\p{L}\d]*\)/u, "")
      .replace(LEADS, ""),
  );
  const [first = "", ...others] = spaces;
  const isNamed = (name: string) =>
    canNameOrganisation(name) && /^[\p{Lu}\d]/u.test(name.replace(/^(?:de |du |la |le |l['’]|d['’])+/, ""));
  if (isNamed(first) && others.slice(0, -1).every(isNamed))
    return money.slice(0, -1).map(({ end }) => {
      const closed = /^\s*\)/.exec(text.slice(end))?.[0].length ?? 0;
      return { at: end + closed, length: 0 };
    });
  if (first === "" && others.every(isNamed))
    return money.slice(1).map(({ start }) => ({ at: start, length: 0 }));
  return [];
}

/** The fundings of a line: cut at signs, at a comma, slash or `et` behind an amount, and where names and amounts take turns. */
export function cutFundings(line: string): readonly Reading<string>[] {
  if (line.length > LONGEST_FUNDING) return [];
  const money = moneyIn(line);
  const ends = money.flatMap(({ end }): Cut[] => {
    const [all = "", closed = ""] = BEHIND_AMOUNT.exec(line.slice(end)) ?? [];
    return all === "" ? [] : [{ at: end + closed.length, length: all.length - closed.length }];
  });
  const signs = [...line.matchAll(SIGNS)].map(
    ({ index, 0: all }): Cut => ({ at: index, length: all.length }),
  );
  const closed = [...line.matchAll(CLOSED)].flatMap(({ index, 0: all }): Cut[] => {
    const behind = /^[^+;:,(\n]*/.exec(line.slice(index + all.length))?.[0] ?? "";
    return kindOfName(behind) ? [{ at: index + 1, length: all.length - 1, isGuessed: true }] : [];
  });
  const cuts = [...ends, ...signs, ...closed].sort((a, b) => a.at - b.at);
  let from = 0;
  const pieces: Reading<string>[] = [];
  let isGuessed = false;
  for (const cut of [...cuts, { at: line.length, length: 0 } as Cut]) {
    const certainty = isGuessed || cut.isGuessed ? "probable" : "certain";
    if (cut.at >= from) pieces.push(trimmed(line, from, cut.at, certainty));
    isGuessed = cut.isGuessed ?? false;
    from = Math.max(from, cut.at + cut.length);
  }
  return pieces.flatMap(({ value, start, certainty }) => {
    let begin = 0;
    return [...turnsOf(value, moneyIn(value)), { at: value.length, length: 0 }].flatMap(({ at }) => {
      const turn = trimmed(value, begin, at);
      begin = at;
      return turn.value === ""
        ? []
        : [{ ...turn, certainty, start: turn.start + start, end: turn.end + start }];
    });
  });
}
