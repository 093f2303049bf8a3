export { type SmallCount, smallCountsOf } from "./small-counts.js";
export { SMALLEST_PUBLISHED_COUNT } from "./threshold.js";
