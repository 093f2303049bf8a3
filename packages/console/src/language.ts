import type { Bilingual } from "./expected-error.js";

/** Languages that commands speak, the first where nothing is said. */
export const languages = ["fr", "en"] as const;

/** A language that commands speak. */
export type Language = (typeof languages)[number];

/** Names and values of an environment, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of an environment: that of `LC_ALL`, else `LC_MESSAGES`, else `LANG`, as POSIX has them. A locale that is neither French nor
 * nobody's (`C`, `POSIX`, none) is spoken to in English.
 */
export function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || "C";
  return /^(?:fr|c|posix)(?:$|[-_.@])/i.test(locale) || /^french/i.test(locale) ? "fr" : "en";
}

/** The language that a command line asks for with `--lang`; undefined where it does not, or for none that is spoken. */
export function askedLanguage(args: readonly string[]): Language | undefined {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  const asked = options
    .flatMap((arg, index) =>
      arg === "--lang" ? [options[index + 1]] : arg.startsWith("--lang=") ? [arg.slice(7)] : [],
    )
    .at(-1);
  return languages.find((language) => language === asked);
}

/** The nouns of a number, one and many, in a language. */
export type Noun = readonly [one: string, many: string];

/** A number with its noun: French counts from two as many, English all but one. */
export function counted(count: number, [one, many]: Noun, language: Language = "fr"): string {
  const isOne = language === "fr" ? Math.abs(count) < 2 : count === 1;
  return `${count} ${isOne ? one : many}`;
}

/** A number with its noun in both languages. */
export function countedBoth(count: number, nouns: { readonly fr: Noun; readonly en: Noun }): Bilingual {
  return { fr: counted(count, nouns.fr, "fr"), en: counted(count, nouns.en, "en") };
}
