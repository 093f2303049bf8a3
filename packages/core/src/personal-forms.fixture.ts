import type { PersonalFormKind } from "./personal-passages.js";

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
      bound: "two words joined by a point, a low line, a hyphen or a plus sign",
      finds: [
        "jeanne.martin@example.org",
        "jeanne_martin@example.org",
        "JEANNE.MARTIN@EXAMPLE.ORG",
        "jeanne-martin@example.org",
        "jeanne+martin@example.org",
      ],
      passes: ["lenid@example.org", "contact@example.org", "cjc37@example.org"],
    },
    {
      bound: "words of a service",
      finds: ["k.li@example.org", "rachida.elkhatib@example.org", "k.li+sante@example.org"],
      passes: ["csapa.tours@example.org", "mission.locale@example.org", "accueil-cmp@example.org"],
    },
    {
      bound: "longer words that begin or end as services are named, and articles before a name",
      finds: [
        "christelle.li@example.org",
        "c.maisonneuve@example.org",
        "le.gall@example.org",
        "k.les@example.org",
      ],
      passes: ["centresocial.lilas@example.org", "suchtberatung.thun@example.org", "les.semis@example.org"],
    },
    {
      bound: "a domain of two letters at least",
      finds: ["k.li@e.fr", "k.li@e-1.e.fr", "k.li@élan.fr"],
      passes: ["k.li@e.f", "k.li@fr", "k.li@"],
    },
  ],
  "named-mail": [
    {
      bound: "initials and a usual surname",
      finds: ["jdupont@example.org", "jpdurand@example.org", "moreau.s [at] example.org"],
      passes: ["csapa@example.org", "anpaa72@example.org", "annexes@example.org"],
    },
    {
      bound: "a given name",
      finds: ["clairemartin@example.org", "claire@example.org", "hélène@example.org"],
      passes: ["pierrefitte@example.org", "romainville@example.org", "marionnettes@example.org"],
    },
    {
      bound: "the sign written otherwise",
      finds: ["k.li (at) example.org", "k.li＠example.org", "k.li arobase example point org"],
      passes: ["contact (at) example.org", "k.li (et) example.org", "k.li à example.org"],
    },
  ],
  "mobile-phone": [
    {
      bound: "06 and 07",
      finds: ["06 12 34 56 78", "07 12 34 56 78", "０６ １２ ３４ ５６ ７８"],
      passes: ["05 12 34 56 78", "08 12 34 56 78", "16 12 34 56 78"],
    },
    {
      bound: "the codes of countries",
      finds: ["+33 6 12 34 56 78", "+33712345678", "+336 12 34 56 78", "0041 79 123 45 67"],
      passes: ["+33 5 12 34 56 78", "+33 8 12 34 56 78", "+3361234567", "+41 32 420 00 00"],
    },
    {
      bound: "pairs of a list that are no départements",
      finds: ["06, 39, 98, 12, 34", "06 ; 12 ; 00 ; 56 ; 78", "06, 39 98 12 34"],
      passes: ["06, 12, 34, 56, 78", "06 ; 26 ; 38", "06, 98 et 99"],
    },
    {
      bound: "ten digits in groups as numbers are written",
      finds: ["06.12.34.56.78", "0612345678", "06 1234 5678", "06 123 456 78", "079 123 45 67"],
      passes: ["06 12 34 56", "06 12 34 56 7", "06 12 34 56 789", "06/12/2019 12", "2021-06-12345678"],
    },
    {
      bound: "seven hexadecimal letters before it, and behind it none that no other letter follows",
      finds: ["abcdefa0612345678", "0612345678appeler", "tel0612345678", "boîte0612345678.", "x0612345678"],
      passes: ["abcdefab0612345678", "0612345678abcdefab", "0612345678a", "a0612345678f", "0x0612345678"],
    },
    {
      bound: "other digits, and a hyphen with one letter, behind it",
      finds: [
        "06-12-34-56-78-",
        "06-12-34-56-78-02",
        "06-12-34-56-78-le soir",
        "02.41.00.00.00.06.12.34.56.78",
      ],
      passes: ["10612345678", "06123456789", "06-12-34-56-78-X", "AC-06-12-34-56-78-x."],
    },
    {
      bound: "zeros in parentheses, and groups as in other countries",
      finds: [
        "(06)12345678",
        "06)12.34.56.78",
        "063 123 4567",
        "0.612.345.678",
        "+41 (79) 123 45 67",
        "（06） 12 34 56 78",
      ],
      passes: ["(05)12345678", "061 123 4567", "0.512.345.678", "+41 (32) 123 45 67", "0.612.345"],
    },
  ],
  "announced-phone": [
    {
      bound: "a word that says that a telephone follows",
      finds: ["Tél. 639981234", "portable : 6 39 98 12 34", "Natel 79 123 45 67", "GSM 639 98 12 34"],
      passes: ["SIREN 639981234", "6 39 98 12 34", "lot 79 123 45 67", "équipe mobile 639981234"],
    },
    {
      bound: "06 and 07 without their zero",
      finds: ["Tél. 612345678", "Tél. 712345678", "Mme Petit, portable au 6.39.98.12.34"],
      passes: ["Tél. 512345678", "Tél. 812345678", "Tél. 6123456", "Tél. 61234567890"],
    },
    {
      bound: "five pairs in a list",
      finds: ["Tél. : 06, 12, 34, 56, 78", "Contact : 07 ; 12 ; 34 ; 56 ; 78"],
      passes: [
        "Départements : 06, 12, 34, 56, 78",
        "équipe mobile (06, 12, 34, 56, 78)",
        "Tél. : 06, 12, 34",
      ],
    },
  ],
  "spelled-phone": [
    {
      bound: "digits of other scripts",
      finds: ["٠٦ ٣٩ ٩٨ ١٢ ٣٤", "۰۶۳۹۹۸۱۲۳۴", "𝟎𝟔 𝟑𝟗 𝟗𝟖 𝟏𝟐 𝟑𝟒", "⓪⑥③⑨⑨⑧①②③④", "+٣٣ ٦ ٣٩ ٩٨ ١٢ ٣٤"],
      passes: ["٠٢ ٤١ ٠٠ ٠٠ ٠٠", "٠٦ ٣٩ ٩٨", "٠٦٣٩٩٨١٢٣٤٥٦", "٢٠١٩/٠٦/١٢"],
    },
    {
      bound: "words of five pairs",
      finds: ["zéro six, trente-neuf, douze, trente-quatre, dix", "Zéro sept douze treize quatorze quinze"],
      passes: ["zéro six mois", "zéro cinq douze treize quatorze quinze", "zéro six, douze et treize"],
    },
    {
      bound: "digits on keys",
      finds: ["0️⃣6️⃣3️⃣9️⃣9️⃣8️⃣1️⃣2️⃣3️⃣4️⃣"],
      passes: ["0️⃣2️⃣4️⃣1️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣", "1️⃣ 2️⃣ 3️⃣"],
    },
  ],
};
