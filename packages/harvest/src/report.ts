import type { Bilingual } from "@openhpa/console";
import type { CheckedFeed } from "./checked-feed.js";
import { outcomesOf, type PortalOutcome } from "./outcome.js";
import { type Portal, portalNames } from "./portals.js";
import { type HarvestRule, type Loss, messageOf, type RuleSeverity } from "./rule.js";
import { harvestRules } from "./rules.js";

/** A rule that a feed breaks, at one place. */
export interface Finding {
  /** Id of the rule. */
  readonly id: string;
  readonly severity: RuleSeverity;
  readonly loss: Loss;
  /** Whom it concerns; empty for everybody who reads the feed. */
  readonly portals: readonly Portal[];
  readonly sources: readonly string[];
  readonly where: string;
  readonly dataset?: string | undefined;
  readonly message: Bilingual;
}

/** The result of a check; JSON as it is. */
export interface CheckReport {
  readonly catalogue: string;
  readonly today: string;
  readonly pages: number;
  readonly files: { readonly checked: number; readonly outOfReach: number };
  readonly counts: Readonly<Record<RuleSeverity, number>>;
  readonly findings: readonly Finding[];
  readonly portals: readonly PortalOutcome[];
  /** Whether an earlier feed was compared. */
  readonly compared: boolean;
}

function findingsOf(rule: HarvestRule, feed: CheckedFeed, wanted: ReadonlySet<Portal>): Finding[] {
  const { id, severity, loss, sources } = rule;
  const portals = rule.portals.filter((portal) => wanted.has(portal));
  if (portals.length === 0 && rule.portals.length > 0) return [];
  return [...rule.breaches(feed)].map((breach) => ({
    id,
    severity,
    loss,
    portals,
    sources,
    where: breach.where,
    ...(breach.dataset === undefined ? {} : { dataset: breach.dataset }),
    message: messageOf(rule, breach),
  }));
}

/** What a report is made against. */
export interface ReportOptions {
  /** Address of the catalogue, as the report names it. */
  readonly catalogue: string;
  /** The pages of an earlier feed. */
  readonly before?: Pick<CheckedFeed, "walk"> | undefined;
  /** The portals to replay; all by default. */
  readonly portals?: readonly Portal[] | undefined;
}

/** Replays the rules of the portals on a feed; pure. */
export function reportOn(feed: CheckedFeed, options: ReportOptions): CheckReport {
  const wanted = new Set(options.portals ?? portalNames);
  const findings = harvestRules.flatMap((rule) => findingsOf(rule, feed, wanted));
  const count = (severity: RuleSeverity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const answers = [...feed.files.values()];
  return {
    catalogue: options.catalogue,
    today: feed.today,
    pages: feed.walk.pages.length,
    files: {
      checked: answers.filter((answer) => answer !== undefined).length,
      outOfReach: answers.filter((answer) => answer === undefined).length,
    },
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
    findings,
    portals: outcomesOf(feed, options.before, findings).filter(({ portal }) => wanted.has(portal)),
    compared: options.before !== undefined,
  };
}
