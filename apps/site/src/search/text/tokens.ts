/** A word of a text, with its place there. */
export interface Token {
  /** The word in lower case, with its accents: what the index and the dictionary hold. */
  readonly form: string;
  readonly from: number;
  readonly to: number;
  /** For the last part of a compound with a hyphen, or of one that is often written without: both in one word (`malêtre` of `mal-être`). */
  readonly compound?: string;
  /** The part before, where there is a compound. */
  readonly head?: string;
  /** The last part alone, where the compound took its place. */
  readonly tail?: string;
}

/** An acronym with points, else a run of letters and digits. */
const WORD = /(?:\p{Lu}\.){2,}\p{Lu}?(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;
const HYPHEN = /^[-\u2010\u2011]$/u;
const APOSTROPHE = /^['’ʼ]/u;
/** What is left of a word before another that begins with a vowel. */
const ELIDED = new Set(
  ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"].concat(
    ["dell", "nell", "sull", "all", "dall", "un"], // Italian
  ),
);
/** First parts of compounds that are written with a hyphen, without one and as one word: `bien être`, `micro crèche`. */
const PREFIXED = new Set(
  "bien mal non micro mini auto co post pré péri anti multi inter éco socio psycho bio demi semi".split(" "),
);
/** What stands between a word and the same word again: `porte à porte`, `face-à-face`. */
const AGAIN = new Set("à a en par de".split(" "));
/** Endings that are written after a point in the middle: `étudiant·e·s`. */
const INCLUSIVE = /^[·•‧⋅]$/u;
const LONGEST_ENDING = 5;

function compoundOf(head: string | undefined, between: string, form: string): Partial<Token> {
  if (head === undefined || !/\p{L}/u.test(head + form)) return {};
  const isOne = HYPHEN.test(between) || (between === " " && PREFIXED.has(head));
  return isOne ? { compound: head + form, head } : {};
}

/**
 * The words of a text in their order. Elided words are left out; the parts of a compound are words of their own and the compound is told
 * with its last part; endings after a point in the middle are left out. Places are those in the text in NFC.
 */
export function tokensOf(printedText: string): readonly Token[] {
  const text = printedText.normalize("NFC");
  const tokens: Token[] = [];
  let before: Token | undefined;
  for (const match of text.matchAll(WORD)) {
    const [printed] = match;
    const [from, to] = [match.index, match.index + printed.length];
    const form = printed.replaceAll(".", "").toLowerCase();
    const between = before ? text.slice(before.to, from) : " ";
    if (INCLUSIVE.test(between) && form.length <= LONGEST_ENDING) {
      before = { form, from, to };
      continue;
    }
    if (ELIDED.has(form) && APOSTROPHE.test(text.slice(to, to + 1))) {
      before = { form, from, to };
      continue;
    }
    const again = AGAIN.has(before?.form ?? "") && tokens.at(-2)?.form === form;
    const compound = again
      ? { compound: `${form}à${form}`, head: form }
      : compoundOf(before?.form, between, form);
    const token: Token = { form, from, to, ...compound };
    tokens.push(token);
    before = token;
  }
  return tokens;
}

/** A plural first part of a compound as a singular one: `sages-femmes` is also found as `sagefemmes`. */
export function inSingular(compound: string, head: string): string {
  return /.{3}[sx]$/u.test(head) ? head.slice(0, -1) + compound.slice(head.length) : compound;
}
