/** The languages whose words are brought to their stems; a word of another one, and a name, is found as it is. */
export const stemmedLanguages = ["fr", "en", "de", "it"] as const;
export type TextLanguage = (typeof stemmedLanguages)[number];

/** The languages in which a word was read, as a set of bits in the order of {@link stemmedLanguages}; 0 for a name. */
export type LanguageBits = number;

/** A language as bits; none for one whose words are not brought to stems. */
export function bitOf(language: string): LanguageBits {
  const at = stemmedLanguages.indexOf(language.slice(0, 2) as TextLanguage);
  return at < 0 ? 0 : 1 << at;
}

/** The same languages where it is not known whether the word is a name. */
export function perhaps(bits: LanguageBits): LanguageBits {
  return bits << stemmedLanguages.length;
}

/** True for a word that was read with a capital only, at the beginning of clauses: it may be a name. */
export function isPerhapsName(bits: LanguageBits): boolean {
  return bits !== 0 && bits === perhaps(bits >> stemmedLanguages.length);
}

/** The languages of a word, those included in which it may be a name. */
export function languagesOf(bits: LanguageBits): readonly TextLanguage[] {
  const all = bits | (bits >> stemmedLanguages.length);
  return stemmedLanguages.filter((_language, at) => (all & (1 << at)) !== 0);
}
