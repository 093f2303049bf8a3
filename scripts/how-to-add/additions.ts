import type { Addition } from "./addition.js";
import { benchmark } from "./additions/benchmark.js";
import { concept } from "./additions/concept.js";
import { conceptScheme } from "./additions/concept-scheme.js";
import { dataFile } from "./additions/data-file.js";
import { engineRecipe } from "./additions/engine-recipe.js";
import { exampleQuestion } from "./additions/example-question.js";
import { field } from "./additions/field.js";
import { harvestRule } from "./additions/harvest-rule.js";
import { importSource } from "./additions/import-source.js";
import { outputFormat } from "./additions/output-format.js";
import { outwardLink } from "./additions/outward-link.js";
import { page } from "./additions/page.js";
import { personalForm } from "./additions/personal-form.js";
import { plan } from "./additions/plan.js";
import { rule } from "./additions/rule.js";
import { serverFile } from "./additions/server-file.js";

/** Every row of the table, in its order. */
export const additions: readonly Addition[] = [
  field,
  concept,
  plan,
  conceptScheme,
  outwardLink,
  rule,
  personalForm,
  outputFormat,
  exampleQuestion,
  engineRecipe,
  dataFile,
  serverFile,
  page,
  harvestRule,
  importSource,
  benchmark,
];
