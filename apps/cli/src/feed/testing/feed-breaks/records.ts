import { CHANGED, edit, type FeedBreak, GONE, garble, KEPT, remove, replace, row } from "./feed-break.js";

export const records: readonly FeedBreak[] = [
  row(
    "a record has changed, with the same size",
    "named-file-changed",
    `action/${KEPT}.json`,
    replace(`action/${KEPT}.json`, "addictives", "ADDICTIVES"),
  ),
  row("a record is gone", "named-file-missing", `action/${KEPT}.json`, remove(`action/${KEPT}.json`)),
  row(
    "a record is that of before",
    "named-file-changed",
    `action/${CHANGED}.json`,
    edit(`action/${CHANGED}.json`, (content) => content.replace('"key"', '"key" ')),
  ),
  row(
    "the JSON-LD of a record is garbage of the same size",
    "named-file-garbled",
    `action/${KEPT}.jsonld`,
    garble(`action/${KEPT}.jsonld`),
  ),
  row("the Turtle of a record is that of another", "named-file-garbled", `action/${KEPT}.ttl`, (files) =>
    files.set(`action/${KEPT}.ttl`, files.get(`action/${CHANGED}.ttl`) as Uint8Array),
  ),
  row(
    "the Turtle of a record is cut",
    "named-file-garbled",
    `action/${KEPT}.ttl`,
    edit(`action/${KEPT}.ttl`, (content) => content.slice(0, content.length / 2)),
  ),
  row(
    "the Turtle of a record is gone",
    "named-file-missing",
    `action/${KEPT}.ttl`,
    remove(`action/${KEPT}.ttl`),
  ),
  row(
    "what is left of a withdrawn record is gone",
    "named-file-missing",
    `action/${GONE}.json`,
    remove(`action/${GONE}.json`),
  ),
];
