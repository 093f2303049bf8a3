/** A record at a bound, and the places where the rule finds something; none for a record that it passes. */
export type Found = readonly [record: object, ...pointers: readonly [string, ...string[]]];

/** Both sides of one bound: what lies just beyond it, and what lies just within. */
export interface NearMiss {
  readonly bound: string;
  readonly finds: readonly [Found, ...Found[]];
  readonly passes: readonly [object, ...object[]];
}

/** The near misses of a rule, a form or a level: at least one, each with both sides. */
export type NearMisses = readonly [NearMiss, ...NearMiss[]];
