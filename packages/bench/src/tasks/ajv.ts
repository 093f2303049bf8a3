import { validate } from "@openhpa/schemas/validate";
import { judgeInBatches } from "./in-batches.js";

/** The validator that Ajv compiled from the published JSON Schema: structure only, and the rules that a schema can say. */
export const ajvRecords = judgeInBatches((record) => validate(record));
