import type { Bilingual } from "@openhpa/console";
import type { CheckedFeed } from "./checked-feed.js";
import type { Portal } from "./portals.js";

/** `error`: something is lost or refused; `warning`: something arrives poorer than it was; `note`: worth knowing. */
export type RuleSeverity = "error" | "warning" | "note";

/** What is lost where a rule is broken: the whole harvest, a dataset, one of its resources, or a value. */
export type Loss = "catalogue" | "dataset" | "resource" | "value";

/** What a reader can open: a section of this repository's page on harvesters, or a public specification. */
export type RuleSource = `docs/sources/harvesters.md#${string}` | `https://${string}`;

/** A place where a rule is broken. */
export interface Breach {
  /** The page, dataset or distribution, as a person finds it. */
  readonly where: string;
  /** Label of the dataset that is touched, where it is one. */
  readonly dataset?: string | undefined;
  /** The value found. */
  readonly found?: string | undefined;
}

/** A rule of a harvester: data, and one function that finds where it is broken. */
export interface HarvestRule {
  /** Never renamed and never used again. */
  readonly id: string;
  /** Whom it concerns; empty for everybody who reads the feed. */
  readonly portals: readonly Portal[];
  readonly severity: RuleSeverity;
  readonly loss: Loss;
  /** Where it is read that the portal does so. */
  readonly sources: readonly [RuleSource, ...RuleSource[]];
  /** What happens and what to do; `{found}` stands for the value found. */
  readonly message: Bilingual;
  readonly breaches: (feed: CheckedFeed) => Iterable<Breach>;
}

/** The message of a rule for one breach. */
export function messageOf({ message }: HarvestRule, { found = "" }: Breach): Bilingual {
  return {
    fr: message.fr.replaceAll("{found}", () => found),
    en: message.en.replaceAll("{found}", () => found),
  };
}
