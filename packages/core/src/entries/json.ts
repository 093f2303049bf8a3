/** `@openhpa/core/json`: what is seen in the text of a record and no longer in what is parsed of it. */
export { tooDeepAt } from "../json-depth.js";
export { type JsonFault, jsonFault, jsonReasons } from "../json-fault.js";
export { type JsonWalk, walkJson } from "../json-walk.js";
export { holdsAllFields, type RepeatedField, repeatedField } from "../repeated-fields.js";
export { type TextFault, textFault } from "../text-fault.js";
