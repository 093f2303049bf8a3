import type { Answer } from "../answer-facts.js";
import { comparisonAnswers } from "./comparisons.js";
import { outcomeAnswers } from "./outcomes.js";
import { partnerAnswers } from "./partners.js";
import { peopleAnswers } from "./people.js";
import { planAnswers } from "./plans.js";
import { recordAnswers } from "./records.js";
import { workAnswers } from "./work.js";

/** What each example question must answer, worked out from the JSON of the records without any SPARQL. */
export const answers: Readonly<Record<string, Answer>> = {
  ...comparisonAnswers,
  ...outcomeAnswers,
  ...peopleAnswers,
  ...partnerAnswers,
  ...planAnswers,
  ...workAnswers,
  ...recordAnswers,
};
