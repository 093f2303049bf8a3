import { normaliseLabel } from "@openhpa/vocabularies";
import { amountsIn, type PrintedAmount, parseAmount } from "./amount.js";
import { canNameOrganisation } from "./organisation-name.js";
import type { Reading } from "./reading.js";

/** What a printed funding says; each part knows where it stands in the text. */
export interface PrintedFunding {
  readonly name?: Reading<string>;
  /** What stands before the name and ` : `: the class of the funder in the OSCARS base. */
  readonly group?: Reading<string>;
  readonly alternateName?: Reading<string>;
  readonly programme?: Reading<string>;
  readonly amount?: Reading<PrintedAmount>;
  readonly year?: Reading<string>;
  /** What stands behind the amount and is no part of it: `sur trois ans`. */
  readonly note?: Reading<string>;
}

const LONGEST = 1_000;
const BESIDE = /[\s:=–—-]*\(?\s*$/;
const OF = /^[\s:–—-]*(?:(?:de la part )?(?:du|de la|de l['’]|des|de|d['’]|par (?:la |le |l['’])?)\s*)?/i;
const YEAR = /[\s,(]+((?:19|20)\d\d)\)?$/;

function trimmed(
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

/** The fundings of a line: cut at semicolons and plus signs, and at a comma, slash or `et` behind an amount. */
export function cutFundings(line: string): readonly Reading<string>[] {
  if (line.length > LONGEST) return [];
  const ends = amountsIn(line).flatMap(({ end }) => {
    const [all = "", closed = ""] =
      /^(\s*\)?(?:\s*\([^()\d€]*\))?)\s*(?:,|\/|et\s)\s*/.exec(line.slice(end)) ?? [];
    return all === "" ? [] : [{ at: end + closed.length, length: all.length - closed.length }];
  });
  const signs = [...line.matchAll(/\s*(?:[;\n]|\s\+\s)\s*/g)].map(({ index, 0: all }) => ({
    at: index,
    length: all.length,
  }));
  const cuts = [...ends, ...signs].sort((a, b) => a.at - b.at);
  let from = 0;
  const pieces: Reading<string>[] = [];
  for (const { at, length } of [...cuts, { at: line.length, length: 0 }]) {
    if (at >= from) pieces.push(trimmed(line, from, at));
    from = Math.max(from, at + length);
  }
  return pieces.filter(({ value }) => value !== "");
}

/** The range of the text that names the funder: before the amount, else behind it. */
function namedRange(text: string, amounts: readonly Reading<PrintedAmount>[]): readonly [number, number] {
  const [first] = amounts;
  const last = amounts.at(-1);
  if (!first || !last) return [0, text.length];
  const before = text.slice(0, first.start).replace(BESIDE, "");
  if (before.trim() !== "") return [0, before.length];
  return [last.end + (OF.exec(text.slice(last.end))?.[0].length ?? 0), text.length];
}

/** Initials of a name's words are its acronym. */
function isAcronymOf(inside: string, name: string): boolean {
  if (!/^[\p{Lu}]{2,10}$/u.test(inside)) return false;
  const letters = [...normaliseLabel(name).matchAll(/(?<![\p{L}\d])\p{L}/gu)]
    .map(([letter]) => letter)
    .join("");
  const wanted = [...inside.toLowerCase()].join(".*");
  return new RegExp(wanted, "u").test(letters);
}

function inBrackets(text: string, name: Reading<string>): Partial<PrintedFunding> {
  const [, before, inside = ""] = /^([^()]+?)\s*\(([^()]*)\)$/.exec(name.value) ?? [];
  if (before === undefined || inside.trim() === "") return { name };
  const at = name.start + name.value.lastIndexOf("(") + 1;
  const short = trimmed(text, name.start, name.start + before.length);
  const words = trimmed(text, at, at + inside.length, "probable");
  if (/^(?:19|20)\d\d$/.test(words.value)) return { name: short, year: words };
  if (isAcronymOf(words.value, before)) return { name: short, alternateName: words };
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(words.value);
  const said = year && trimmed(text, words.start + year.index, words.start + year.index + 4, "probable");
  return { name: short, programme: words, ...(said ? { year: said } : {}) };
}

/**
 * Reads one funding: `ARS (FIR) : 10 000 €`, `FIPD 2013: 4500€`, `1500€ en 2018`, `Commune : Ville de Nantes : NC`. What cannot be the name
 * of an organisation is no name. With several amounts none is chosen.
 */
export function parseFunding(text: string): PrintedFunding {
  if (text.length > LONGEST) return {};
  const plain = amountsIn(text);
  const tail = /:\s*([\d\s\u00A0\u202F.,'’]+)$/.exec(text);
  const bare = plain.length === 0 && tail?.[1] ? parseAmount(tail[1]) : undefined;
  const at = text.length - (tail?.[1]?.length ?? 0);
  const amounts = bare ? [{ ...bare, start: bare.start + at, end: bare.end + at }] : plain;
  const [amount, second] = amounts;
  const [from, to] = namedRange(text, amounts);
  const parts = [...text.slice(from, to).matchAll(/(?:^|(?<= : ))(?:(?! : ).)+/g)].map((part) =>
    trimmed(text, from + part.index, from + part.index + part[0].length),
  );
  while (parts.length > 0 && !canNameOrganisation(parts.at(-1)?.value ?? "")) parts.pop();
  let name = parts.at(-1);
  const year = name && YEAR.exec(name.value);
  let said: Reading<string> | undefined;
  if (name && year?.[1] && !year[0].endsWith(")")) {
    said = trimmed(text, name.start + year.index + year[0].indexOf(year[1]), name.end, "probable");
    name = trimmed(text, name.start, name.start + year.index);
  }
  const rest = amount && from < amount.start ? trimmed(text, amount.end, text.length) : undefined;
  const behind = rest?.value.replace(/^[\s),.]+$/, "") === "" ? undefined : rest;
  const printedYear: Reading<string> | undefined =
    amount?.value.year === undefined ? undefined : { ...amount, value: amount.value.year };
  const bracketed = name === undefined ? {} : parts.length > 1 ? { name } : inBrackets(text, name);
  const one = second ? undefined : amount;
  const when = printedYear ?? bracketed.year ?? said;
  return {
    ...bracketed,
    ...(parts.length > 1 && parts[0] ? { group: parts[0] } : {}),
    ...(one ? { amount: one } : {}),
    ...(when ? { year: when } : {}),
    ...(behind ? { note: behind } : {}),
  };
}
