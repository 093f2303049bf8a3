import { pages } from "./catalogue-pages.js";
import { changeLog } from "./change-log.js";
import { facts } from "./facts.js";
import type { FeedBreak } from "./feed-break.js";
import { forms } from "./forms.js";
import { records } from "./records.js";
import { site } from "./site.js";
import { tables } from "./tables.js";
import { types } from "./types.js";

export { BASE, CHANGED, type FeedBreak, type FeedFiles, GONE, KEPT } from "./feed-break.js";

/** Ways to break a feed, each with the rule that must find it and where. */
export const feedBreaks: readonly FeedBreak[] = [
  ...changeLog,
  ...records,
  ...pages,
  ...tables,
  ...forms,
  ...site,
  ...types,
  ...facts,
];
