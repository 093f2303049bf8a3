import { isAcronymOf, withoutAcronym } from "./acronym.js";
import { kindOfName } from "./organisation-kind.js";
import { canNameOrganisation } from "./organisation-name.js";

/** A piece of a line that stands for one organisation. */
export interface ListedPiece {
  readonly text: string;
  /** Offset in the line (UTF-16). */
  readonly start: number;
  /** How sure it is that the line is cut where names end; `uncertain` for a whole line that may be a list. */
  readonly certainty: "certain" | "probable" | "uncertain";
}

type Part = Omit<ListedPiece, "certainty">;

const LONGEST = 4_000;
const BULLET = /^\s*(?:[•*▪◦·–—-]\s+|\d{1,2}[.)]\s+)/;
const TAIL = /[\s,;]*(?:(?:…|\.{3}|(?<![\p{L}])etc\.?)[\s,;)]*)?$/iu;
/** What joins the last name of a list to the others: `et l'ARS`, `ainsi que la CAF`. */
const JOINING = /^(?:et|ainsi que|&)\s+(?:l['’]\s?|la\s+|le\s+|les\s+)?(?=\S)/iu;
/** `Partenaires :` before the names themselves. */
const LABEL =
  /^\s*(?:principaux |autres |nos |les )?(?:entre autres|notamment|à savoir|partenaires?|financeurs?|financements?|porteurs?)(?: (?:de l['’]action|du projet|associés?|financiers?|locaux|institutionnels?|principaux))?\s*:\s*(?=\S)/iu;
/** Signs and words of a list that stand before its first name. */
const LOOSE = /^(?:[\s/,;•▪&–—-]|et\s)+/iu;
const ARTICLE = /^(?:l['’]\s?|la |le |les )(?=\S)/iu;
/** A comma before such a word stands inside a name: `Direction de la jeunesse, des sports et de la cohésion sociale`. */
const CONTINUED = /^(?:de |du |des |d['’]|à |au |aux )/iu;
const LEAST_OF_LIST = 3;
/** Kinds that a list prints behind a name with a comma: `Le Nid, Association`. */
const BARE_KIND =
  /^(?:associations?|fédérations?|fondations?|mutuelles?|autres?|entreprises?|collectivités?(?: locales?| territoriales?)?|établissements?(?: de santé| scolaires?| public)?|organismes?(?: .*)?|services? de l['’]état|communes?)$/iu;
/** Organisations that a list names by what they are, in small letters. */
const NOUN =
  /^(?:(?:les |la |le |l['’]|des )?(?:associations?|collectivités|communes?|écoles?|collèges?|lycées?|mairies?|centres?|services?|établissements?|structures?|professionnels|médecins|pharmaci\p{L}+|clubs?|entreprises?|bailleurs?|caisses?|mutuelles?|hôpita\p{L}+|ville|région|département|état))(?!\p{L})/iu;

/** The parts of a text between separators that stand outside of parentheses; a separator is as long as it says, or 0. */
function between(text: string, separator: (at: number) => number): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")") depth = Math.max(0, depth - 1);
    const length = at === text.length ? 1 : depth > 0 ? 0 : separator(at);
    if (length === 0) continue;
    const part = text.slice(from, at);
    const trimmed = part.trim().replace(TAIL, "");
    if (trimmed !== "") parts.push({ text: trimmed, start: from + part.length - part.trimStart().length });
    from = at + length;
    at = from - 1;
  }
  return parts;
}

/** A sign between blanks, or a word: how long it is where it begins at an offset. */
const signed =
  (form: RegExp, text: string) =>
  (at: number): number => {
    form.lastIndex = at;
    return form.exec(text)?.[0].length ?? 0;
  };

const ACRONYM = /^[\p{Lu}\d]{2,7}$/u;
const PLACED =
  /^(?!(?:LE|LA|LES|DE|DU|DES|ET|UN|UNE) )\p{Lu}[\p{Lu}\d]{1,6}(?:[ -](?:de la |de l['’]|du |des |de |d['’])?[\p{Lu}\d][\p{L}\d'’-]*){1,4}$/u;
const TITLED = /^(?:M\.|Mr|Mme|Mlle|Dr|Docteure?|Monsieur|Madame|Pr)\.?\s+\p{Lu}/u;

/** A piece that stands for one organisation, or a person, whatever surrounds it: an acronym, a name with its acronym, a known type. */
function standsAlone(piece: string): boolean {
  const [, before = "", inside = ""] = /^(.+?)\s*\(([^()]{2,16})\)$/.exec(piece) ?? [];
  if (ACRONYM.test(piece) || TITLED.test(piece)) return true;
  if (isAcronymOf(inside, before) || withoutAcronym(piece).acronym) return true;
  const kind = kindOfName(piece);
  return kind !== undefined && kind.end === piece.length;
}

/** A piece that begins with a known type and a name of its own (`Ville de Laval`), or with an acronym and a place (`ARS PACA`). */
export function isNamedKind(printed: string): boolean {
  const piece = printed.replace(/\s*\([^()]*\)$/, "");
  return standsAlone(printed) || standsAlone(piece) || PLACED.test(piece) || kindOfName(piece) !== undefined;
}

/** Commas part names where every piece is known to be one, or in a longer list where every piece begins like a name and some stand alone. */
function isCommaList(pieces: readonly Part[]): boolean {
  const texts = pieces.map(({ text }) => text.replace(JOINING, "").replace(ARTICLE, ""));
  if (texts.length < 2 || (texts.length === 2 && BARE_KIND.test(texts[1] ?? ""))) return false;
  if (texts.every(isNamedKind)) return true;
  const alone = texts.filter((text) => standsAlone(text) || PLACED.test(text)).length;
  const isListed = texts.every((text) => /^[\p{Lu}\d]/u.test(text) || NOUN.test(text));
  return texts.length >= LEAST_OF_LIST && alone >= 2 && isListed;
}

const SLASH = /\s+\/\s+/y;
/** A dash parts names only in a list of those that stand alone: `CPAM - MSA - CARSAT`. */
const DASH = /\s+[-–—]\s+/y;
const AND = /\s+(?:et|&)\s+(?:l['’]\s?|la\s+|le\s+|les\s+)?/iy;

/** A piece cut at slashes or at `et` where these part organisations: all of them are known to be one, one of a longer list apart. */
function cutWeakly(piece: Part): readonly Part[] | undefined {
  const joined = piece.text.split("/");
  if (joined.length > 1 && joined.every((text) => ACRONYM.test(text))) {
    let at = piece.start;
    return joined.map((text) => {
      const start = at;
      at += text.length + 1;
      return { text, start };
    });
  }
  for (const sign of [SLASH, AND, DASH]) {
    const parts = between(piece.text, signed(sign, piece.text));
    if (sign === DASH && (parts.length < LEAST_OF_LIST || !parts.every(({ text }) => standsAlone(text))))
      continue;
    const others = parts.filter(({ text }) => !isNamedKind(text.replace(ARTICLE, "")));
    const most = sign === SLASH && parts.length >= LEAST_OF_LIST ? 1 : 0;
    const areNames = others.length <= most && others.every(({ text }) => /^[\p{Lu}\d]/u.test(text));
    if (parts.length > 1 && areNames)
      return parts.map(({ text, start }) => ({ text, start: piece.start + start }));
  }
  return undefined;
}

/** A piece of a list without the word that joins it to the others, its article and the full stop behind it. */
function bare({ text, start }: Part): Part {
  const joining =
    JOINING.exec(text)?.[0].length ?? /^(?:l['’]|la |le |les )(?=\p{Lu})/u.exec(text)?.[0].length ?? 0;
  const words = text.slice(joining).replace(/(?<=\p{L}{2})\.$/u, "");
  return { text: words, start: start + joining };
}

/** The parts between commas; one that continues a name stays with it. */
function commaParts(piece: Part): readonly Part[] {
  const parts: Part[] = [];
  for (const part of between(piece.text, (at) => (piece.text[at] === "," ? 1 : 0))) {
    const isContinued = CONTINUED.test(part.text) && canNameOrganisation(part.text);
    const before = isContinued ? parts.pop() : undefined;
    const start = before?.start ?? part.start;
    parts.push({ start, text: piece.text.slice(start, part.start + part.text.length) });
  }
  return parts.map(({ text, start }) => ({ text, start: piece.start + start }));
}

/** True for a name that may be two: a slash, or `et` before another name, outside of parentheses. */
function mayBeTwo(text: string): boolean {
  const outside = text.replace(/\([^()]*\)/g, "");
  if (
    /(?:^|\s)\/\s/.test(outside) ||
    /\s(?:et|&)\s+(?:(?:l['’]|la |le |les )?[\p{Lu}\d]|l['’])/u.test(outside)
  )
    return true;
  if (outside.split(/\s(?:et|&)\s/).some((part) => !canNameOrganisation(part.trim()))) return true;
  const parts = outside.split(/\s[-–—]\s/);
  const isCut = parts.slice(1).every(isNamedKind) || parts.some((part) => !canNameOrganisation(part.trim()));
  return parts.length > 1 && isCut;
}

function cutAtCommas(whole: Part): readonly ListedPiece[] {
  const isStopped = /,|\set\s/.test(whole.text);
  const piece = isStopped ? { ...whole, text: whole.text.replace(/(?<=\p{L}{2})\.$/u, "") } : whole;
  const commas = commaParts(piece);
  const last = commas.at(-1);
  const joined =
    commas.length > 1 && last ? [...commas.slice(0, -1), ...(cutWeakly(last) ?? [last])] : commas;
  if (isCommaList(joined))
    return joined
      .flatMap((part) => cutWeakly(part) ?? [part])
      .map((part) => ({ ...bare(part), certainty: "probable" }));
  const weak = commas.length > 1 ? undefined : cutWeakly(piece);
  if (weak) return weak.map((part) => ({ ...bare(part), certainty: "probable" }));
  const mayBeList = commas.length > 1 || (mayBeTwo(piece.text) && "two");
  const doubt = mayBeList === "two" && isCalledTwice(piece.text) ? "probable" : "uncertain";
  return [{ ...whole, certainty: mayBeList ? doubt : "certain" }];
}

/** A kind before two words that are its name: `association Enfance et Avenir`. */
function isCalledTwice(text: string): boolean {
  const kind = kindOfName(text);
  const own = kind && /^\s+(\p{Lu}[\p{L}'’-]+)\s(?:et|&)\s(\p{Lu}[\p{L}'’-]+)$/u.exec(text.slice(kind.end));
  return own !== null && own !== undefined && ![own[1], own[2]].some((part = "") => isNamedKind(part));
}

/** Where the entries of a list begin that is numbered in one line, also where its first number was taken off: `1) CAF 2) MSA`. */
function numbersOf(text: string): readonly number[] {
  const isOpen = !/^\s*\d{1,2}[.)]\s/.test(text) && /^\s*\p{L}/u.test(text);
  let next = isOpen ? 2 : 1;
  const starts: number[] = isOpen ? [0] : [];
  for (const { index, 1: number } of text.matchAll(/(?<!\S)(\d{1,2})[.)]\s+/g)) {
    if (Number(number) !== next) continue;
    if (next === 1 && index > 0) return [];
    starts.push(index);
    next += 1;
  }
  return starts.length > 1 ? starts : [];
}

/**
 * The organisations of a line: cut at semicolons, bars, bullets and numbers outside of parentheses, and at commas, slashes and `et` only where
 * the line is a list of them (`Mutualité sociale agricole (MSA), CARSAT, Familles rurales`); names hold commas of their own.
 */
export function cutOrganisations(line: string): readonly ListedPiece[] {
  const numbers = line.length > LONGEST ? [] : numbersOf(line);
  if (numbers.length > 0)
    return numbers.flatMap((from, index) =>
      cutOrganisations(line.slice(from, numbers[index + 1])).map((piece) => ({
        ...piece,
        start: piece.start + from,
      })),
    );
  const bullet = BULLET.exec(line)?.[0].length ?? line.length - line.trimStart().length;
  const label = bullet + (LABEL.exec(line.slice(bullet, bullet + 120))?.[0].length ?? 0);
  const lead = label + (LOOSE.exec(line.slice(label, label + 40))?.[0].length ?? 0);
  const whole = line.slice(lead).trimEnd();
  if (whole === "") return [];
  if (whole.length > LONGEST) return [{ text: whole, start: lead, certainty: "uncertain" }];
  const parts = between(whole, (at) => (/[;•▪|\n]/.test(whole[at] ?? "") ? 1 : 0)).map(({ text, start }) => ({
    text,
    start: start + lead,
  }));
  return parts.flatMap((part) => cutAtCommas(parts.length > 1 ? bare(part) : part));
}

/** True for a line that names several organisations where one is asked for. */
export function namesSeveral(line: string): boolean {
  const pieces = cutOrganisations(line);
  return pieces.length > 1 && pieces.every(({ text }) => canNameOrganisation(text));
}
