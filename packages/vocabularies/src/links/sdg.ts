import { linkBlock } from "./link.js";
import { SDG_TAXONOMY } from "./link-sources.js";

/** The targets of the United Nations that our short labels stand for. */
export const sdgLinks = linkBlock(
  { target: "sdg", source: SDG_TAXONOMY, checked: "2026-11-30", verified: true },
  [
    ["sdg/3.4", "skos:exactMatch", "3.4", "Target 3.4"],
    ["sdg/3.5", "skos:exactMatch", "3.5", "Target 3.5"],
    ["sdg/3.7", "skos:exactMatch", "3.7", "Target 3.7"],
    ["sdg/3.8", "skos:exactMatch", "3.8", "Target 3.8"],
    ["sdg/3.a", "skos:exactMatch", "3.a", "Target 3.a"],
    ["sdg/10.2", "skos:exactMatch", "10.2", "Target 10.2"],
  ],
);
