import type { BlockEntry } from "../block-outline.js";
import { beginsWithInfinitive } from "../harmonise/infinitive.js";
import { objectiveKindOf } from "../harmonise/objective-heading.js";
import { type SourceLine, type Span, spanIn } from "../source-text.js";

/** A label at the beginning of an objective, its number among it. */
const LABEL =
  /^(objectifs?(?:\([^)\s]{1,3}\))?(?:\s+\p{L}[\p{L}()·.]{3,20})?)\s*(?:n\s?°\s*)?([A-Z]{0,3}\d+(?:\.[\dA-Z]+)*\.?)?\s*:\s*(?=\S)/iu;
/** A line that begins an objective although it has no bullet. */
export const OBJECTIVE_LINE = /^\s*objectifs?(?:\([^)\s]{1,3}\))?\b[^:\n]{0,40}:\s*\S/iu;
const PLAN =
  /^objectifs?\s+(?:du|de la|des|de l['’]\s?|d['’]un|d['’]une)\s*((?:plan|programme|schéma|projet régional|contrat local|prs|praps|pnns|politique|feuille de route)\b.*?)[\s:]*$/iu;
/** An objective without the label that says of what kind it is. */
export interface LabelledObjective {
  readonly kind: string | undefined;
  readonly number: string | undefined;
  readonly text: string;
  /** Where the words without the label stand, and the label. */
  readonly span: Span;
  readonly label: Span;
}

const firstLine = (entry: BlockEntry) => entry.lines[0] as SourceLine;

/** An entry that begins with a label of an objective; undefined when it begins with its words. */
export function labelledObjective(entry: BlockEntry): LabelledObjective | undefined {
  const found = LABEL.exec(entry.text);
  if (!found?.[1]) return undefined;
  const line = firstLine(entry);
  const begin =
    entry.shift + (line.text.length - entry.shift - line.text.slice(entry.shift).trimStart().length);
  return {
    kind: objectiveKindOf(found[1]),
    number: found[2]?.replace(/\.$/, ""),
    text: entry.text.slice(found[0].length),
    span: { start: spanIn(line, begin + found[0].length).start, end: entry.span.end },
    label: spanIn(line, begin, begin + found[0].trimEnd().length),
  };
}

/** The plan whose objectives a heading announces: they are the plan's, not the action's. */
export function planOfHeading(heading: string): string | undefined {
  return PLAN.exec(heading.trim())?.[1]?.trim();
}

/** True for a heading that says what is to be done: it is an objective, and what stands below it are its own. */
export function isObjectiveItself(heading: string): boolean {
  const words = heading.trim();
  return beginsWithInfinitive(words) && !/:$/.test(words);
}
