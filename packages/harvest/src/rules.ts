import type { HarvestRule } from "./rule.js";
import { accessRules } from "./rules/access.js";
import { contactRules } from "./rules/contacts.js";
import { coverageRules } from "./rules/coverage.js";
import { datasetRules } from "./rules/datasets.js";
import { distributionRules } from "./rules/distributions.js";
import { europaRules } from "./rules/europa.js";
import { googleRules } from "./rules/google.js";
import { graphRules } from "./rules/graph.js";
import { publicationRules } from "./rules/publication.js";
import { serviceRules } from "./rules/services.js";
import { swissRules } from "./rules/swiss.js";

/** Every rule of the harvesters that is replayed, in the order of the report. */
export const harvestRules: readonly HarvestRule[] = [
  ...accessRules,
  ...graphRules,
  ...datasetRules,
  ...coverageRules,
  ...contactRules,
  ...distributionRules,
  ...serviceRules,
  ...europaRules,
  ...swissRules,
  ...googleRules,
  ...publicationRules,
];
