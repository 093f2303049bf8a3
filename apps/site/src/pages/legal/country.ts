/** The country of a law, as the words of the pages name it. */
export const countryOf = { fr: "france", ch: "switzerland" } as const;
