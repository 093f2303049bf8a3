/** A text of a card with its language. */
export interface CardText {
  readonly text: string;
  readonly language: string;
}

/** What the title of a record in the language of a reader is made from. */
export interface Titled {
  /** In French where the record has it, else in the language of its source. */
  readonly title: string;
  readonly titleLanguage: string;
  readonly english?: { readonly title?: string } | undefined;
}

/** The title of a record in the language of a page. */
export function cardTitle({ title, titleLanguage, english }: Titled, language: string): CardText {
  const own = language === "en" ? english?.title : undefined;
  return own === undefined ? { text: title, language: titleLanguage } : { text: own, language: "en" };
}
