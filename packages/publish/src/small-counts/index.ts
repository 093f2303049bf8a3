export { type SmallCount, smallCountsOf } from "./small-counts.js";
