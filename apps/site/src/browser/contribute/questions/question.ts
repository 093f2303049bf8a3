import type { QuestionId, StepId } from "../../../words/contribute-questions.js";
import type { Asked } from "./control-name.js";

/** The steps of the form, in order; the check of the answers ends the last one. */
export const stepIds = [
  "action",
  "why",
  "what",
  "where",
  "who",
  "results",
  "finish",
] as const satisfies readonly StepId[];

/** One thing that is asked at a time: the fields that stand on one screen. */
export interface Question {
  readonly step: StepId;
  /** Its wording is found by this name. */
  readonly id: QuestionId;
  readonly asks: Asked;
  /** Fields that few people need: folded, until they hold something. */
  readonly more?: Asked;
}
