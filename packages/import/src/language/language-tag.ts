/** The form of a language tag that tables, profiles and commands give, in lower case. */
export const LANGUAGE_TAG = "^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$";

const form = new RegExp(LANGUAGE_TAG);

/** The language tag that a text is, in lower case as records have it; undefined for any other text. */
export function parseLanguageTag(text: string): string | undefined {
  const tag = text.toLowerCase();
  return form.test(tag) ? tag : undefined;
}
