import { calendarQueries } from "./calendar.js";
import { comparisonQueries } from "./comparisons.js";
import { completenessQueries } from "./completeness.js";
import { evaluationQueries } from "./evaluation.js";
import type { ExampleQuery } from "./example-query.js";
import { fundingQueries } from "./funding.js";
import { objectiveQueries } from "./objectives.js";
import { outcomeQueries } from "./outcomes.js";
import { partnershipQueries } from "./partnerships.js";
import { pathwayQueries } from "./pathways.js";
import { peopleQueries } from "./people.js";
import { placeQueries } from "./places.js";
import { planQueries } from "./plans.js";
import { programmeQueries } from "./programmes.js";
import { rateQueries } from "./rates.js";
import { reachQueries } from "./reach.js";
import { recordQueries } from "./records.js";
import { reportingQueries } from "./reporting.js";
import { settingQueries } from "./settings.js";
import { textQueries } from "./text-search.js";
import { topicQueries } from "./topics.js";

/** Every example query, in the order in which they are listed. A new one is added to the file of its subject. */
export const exampleQueries: readonly ExampleQuery[] = [
  ...outcomeQueries,
  ...pathwayQueries,
  ...reachQueries,
  ...rateQueries,
  ...placeQueries,
  ...peopleQueries,
  ...comparisonQueries,
  ...settingQueries,
  ...topicQueries,
  ...textQueries,
  ...partnershipQueries,
  ...fundingQueries,
  ...planQueries,
  ...programmeQueries,
  ...objectiveQueries,
  ...evaluationQueries,
  ...calendarQueries,
  ...completenessQueries,
  ...reportingQueries,
  ...recordQueries,
];
