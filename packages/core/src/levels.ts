/** The completeness levels, lowest first (docs/design.md §4): a record is never "invalid" because it is incomplete. */
export const levels = ["recorded", "publishable", "complete", "evaluated"] as const;

/** A completeness level. */
export type Level = (typeof levels)[number];

/** The levels as people say them; `none` is a record that has not reached the first one. */
export const levelNames: Readonly<Record<"fr" | "en", Readonly<Record<Level | "none", string>>>> = {
  fr: {
    none: "incomplète",
    recorded: "enregistrée",
    publishable: "publiable",
    complete: "complète",
    evaluated: "évaluée",
  },
  en: {
    none: "incomplete",
    recorded: "recorded",
    publishable: "publishable",
    complete: "complete",
    evaluated: "evaluated",
  },
};
