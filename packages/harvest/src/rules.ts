import type { HarvestRule } from "./rule.js";
import { accessRules } from "./rules/access.js";
import { coverageRules } from "./rules/coverage.js";
import { datasetRules } from "./rules/datasets.js";
import { distributionRules } from "./rules/distributions.js";
import { europaRules } from "./rules/europa.js";
import { googleRules } from "./rules/google.js";
import { graphRules } from "./rules/graph.js";
import { serviceRules } from "./rules/services.js";
import { swissRules } from "./rules/swiss.js";

/** Every rule of the harvesters that is replayed, in the order of the report. */
export const harvestRules: readonly HarvestRule[] = [
  ...accessRules,
  ...graphRules,
  ...datasetRules,
  ...coverageRules,
  ...distributionRules,
  ...serviceRules,
  ...europaRules,
  ...swissRules,
  ...googleRules,
];
