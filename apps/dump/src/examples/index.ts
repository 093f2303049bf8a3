import type { ExampleQuery } from "../example-query.js";
import { calendarQueries } from "./calendar.js";
import { experienceQueries } from "./experience.js";
import { objectiveQueries } from "./objectives.js";
import { outcomeQueries } from "./outcomes.js";
import { partnershipQueries } from "./partnerships.js";
import { peopleQueries } from "./people.js";
import { planQueries } from "./plans.js";
import { recordQueries } from "./records.js";

/** Every example query, in the order in which they are listed. A new one is added to the file of its subject. */
export const exampleQueries: readonly ExampleQuery[] = [
  ...outcomeQueries,
  ...peopleQueries,
  ...partnershipQueries,
  ...planQueries,
  ...objectiveQueries,
  ...experienceQueries,
  ...calendarQueries,
  ...recordQueries,
];
