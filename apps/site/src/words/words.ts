import type { fr } from "./fr.js";

/** The same keys with any words: texts become texts, functions keep what they are given. */
export type Worded<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Worded<T[K]> };

/** The pages' own wording in one language; the French file says what there is to say. */
export type Words = Worded<typeof fr>;
