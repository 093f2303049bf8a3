/** The completeness levels, lowest first (DESIGN §4): a record is never "invalid" because it is incomplete. */
export const levels = ["recorded", "publishable", "complete", "evaluated"] as const;

/** A completeness level. */
export type Level = (typeof levels)[number];
