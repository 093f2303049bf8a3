import type { PersonalFormKind } from "./personal-forms.js";

/** Both sides of one bound of a form: texts that hold it, and texts that do not. */
export interface TextNearMiss {
  readonly bound: string;
  readonly finds: readonly [string, ...string[]];
  readonly passes: readonly [string, ...string[]];
}

/** Texts on both sides of every bound of every form of personal data: a form without them does not compile. */
export const personalNearMisses: Readonly<
  Record<PersonalFormKind, readonly [TextNearMiss, ...TextNearMiss[]]>
> = {
  "personal-mail": [
    {
      bound: "two words joined by a point or a low line",
      finds: ["jeanne.martin@example.org", "jeanne_martin@example.org", "JEANNE.MARTIN@EXAMPLE.ORG"],
      passes: ["jeannemartin@example.org", "jeanne-martin@example.org", "contact@example.org"],
    },
    {
      bound: "an initial and a name of two letters",
      finds: ["j.li@example.org", "j.le-goff@example.org", "(j.li@example.org)"],
      passes: ["j.l@example.org", "j.l1@example.org", "1.li@example.org", "x-j.li@example.org"],
    },
    {
      bound: "a domain of two letters at least",
      finds: ["j.li@e.fr", "j.li@e-1.e.fr"],
      passes: ["j.li@e.f", "j.li@fr", "j.li @e.fr"],
    },
  ],
  "mobile-phone": [
    {
      bound: "06 and 07",
      finds: ["06 12 34 56 78", "07 12 34 56 78"],
      passes: ["05 12 34 56 78", "08 12 34 56 78", "16 12 34 56 78"],
    },
    {
      bound: "+33",
      finds: ["+33 6 12 34 56 78", "+33712345678", "+336 12 34 56 78"],
      passes: ["+33 5 12 34 56 78", "+33 8 12 34 56 78", "+3361234567"],
    },
    {
      bound: "four pairs",
      finds: ["06.12.34.56.78", "0612345678", "06 1234 5678"],
      passes: ["06 12 34 56", "06 12 34 56 7", "06 12 34 56 789", "06 1 23 45 67 8"],
    },
    {
      bound: "seven hexadecimal digits before or after it, the nearest a letter",
      finds: ["abcdefa0612345678abcdefa", "0612345678a", "tel0612345678"],
      passes: ["abcdefab0612345678", "0612345678abcdefab", "10612345678", "06123456789"],
    },
  ],
};
