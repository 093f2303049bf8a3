import { baseStyle } from "./style/base.js";
import { colours } from "./style/colours.js";
import { contributeStyle } from "./style/contribute.js";
import { listStyle } from "./style/list.js";
import { overviewStyle } from "./style/overview.js";
import { pathwayStyle } from "./style/pathway.js";
import { printStyle } from "./style/print.js";
import { recordStyle } from "./style/record.js";
import { searchStyle } from "./style/search.js";
import { tableStyle } from "./style/table.js";
import { textStyle } from "./style/text.js";

/** The one style sheet of the feed: system fonts, no external resource, light and dark, narrow screens; print comes last and wins. */
export const styleSheet = [
  colours,
  baseStyle,
  textStyle,
  tableStyle,
  listStyle,
  recordStyle,
  pathwayStyle,
  overviewStyle,
  searchStyle,
  contributeStyle,
  printStyle,
].join("");
