import type { PublisherFacts } from "@openhpa/publish";
import type { LegalWords } from "../../words/legal.js";

/**
 * The state of accessibility that may be claimed: by the rate of a stated audit as the RGAA counts it (all criteria; half of them; less);
 * without one, not compliant under French law and not assessed under Swiss law.
 */
export function accessibilityState({
  jurisdiction,
  accessibility,
}: PublisherFacts): keyof LegalWords["accessibility"]["states"] {
  const rate = accessibility?.audit?.rate;
  if (rate === undefined) return jurisdiction === "fr" ? "none" : "unaudited";
  if (rate >= 100) return "full";
  return rate >= 50 ? "partial" : "none";
}
