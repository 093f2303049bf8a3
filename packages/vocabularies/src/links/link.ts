import { VOCAB } from "../addresses.js";
import { type LinkTargetName, linkTargets } from "./link-targets.js";

/**
 * Properties that lead outward. A mapping of SKOS stands between two SKOS concepts only; `rdfs:seeAlso` leads to what is no concept;
 * `foaf:focus` leads from a concept to the thing itself; `foaf:page` leads to a page about it.
 */
export type LinkProperty =
  | "skos:exactMatch"
  | "skos:closeMatch"
  | "skos:broadMatch"
  | "skos:narrowMatch"
  | "skos:relatedMatch"
  | "rdfs:seeAlso"
  | "foaf:focus"
  | "foaf:page";

/** A link from one of our concepts to an address that others keep. */
export interface OutwardLink {
  /** IRI of our concept. */
  readonly subject: string;
  readonly property: LinkProperty;
  /** IRI elsewhere. */
  readonly object: string;
  readonly target: LinkTargetName;
  /** What the other side calls it, as the source prints it. */
  readonly label: string;
  /** Where identifier and label were read, or what the link rests on when it is not verified. */
  readonly source: string;
  /** Day on which the source was read, as an ISO date. */
  readonly checked: string;
  /** True when the source confirms the identifier and its label. Others are kept apart and are in no dump. */
  readonly verified: boolean;
}

/** What the rows of one block share. */
export interface LinkBlock {
  readonly target: LinkTargetName;
  readonly source: string;
  readonly checked: string;
  readonly verified: boolean;
}

/** Our concept as `<scheme>/<notation>`, the property, what ends the other address, what it is called there. */
export type LinkRow = readonly [concept: string, property: LinkProperty, identifier: string, label: string];

/** The links of a block: what its rows share is written once, and the addresses begin as their target's do. */
// @__NO_SIDE_EFFECTS__
export function linkBlock(block: LinkBlock, rows: readonly LinkRow[]): readonly OutwardLink[] {
  const { space } = linkTargets[block.target];
  return rows.map(([concept, property, identifier, label]) => ({
    subject: VOCAB + concept,
    property,
    object: space + identifier,
    label,
    ...block,
  }));
}
