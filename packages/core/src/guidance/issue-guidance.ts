import type { IssueCode, IssueDetail } from "../issue.js";
import { ruleGuidance } from "./rule-guidance.js";
import { structuralGuidance } from "./structural-guidance.js";

type Bilingual = readonly [fr: string, en: string];

/** What the documentation says of an issue beyond its message, with the values of an example. */
export interface IssueGuidance {
  readonly why: Bilingual;
  readonly todo: Bilingual;
  readonly example: IssueDetail;
}

/** The guidance of every issue code; the type checker asks for a line when a code is added. */
export const issueGuidance: Readonly<Record<IssueCode, IssueGuidance>> = {
  ...structuralGuidance,
  ...ruleGuidance,
};
