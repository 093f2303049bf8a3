import { validate } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { judgeInBatches } from "./in-batches.js";

const territories = await loadTerritories();

/** `validate()` with all communes: structure, rules, level reached and next fields. */
export const validateRecords = judgeInBatches((record) => validate(record, { territories }).ok);
