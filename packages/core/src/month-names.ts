/** Names of the months in French, from January on. */
export const frenchMonths: readonly string[] =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

/** Names of the months in English, from January on. */
export const englishMonths: readonly string[] =
  "January February March April May June July August September October November December".split(" ");
