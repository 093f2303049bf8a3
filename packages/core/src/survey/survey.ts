import type { TerritoryCodes } from "@openhpa/vocabularies/codes";
import type { Fields } from "../fields.js";
import { type ModelClass, modelClasses } from "../model.js";

/**
 * What one walk over a structurally valid record finds out: enough to tell which rules may have something to say about it.
 * It holds facts only, without the places where they stand; a rule that has something to say looks for the places itself.
 */
export interface Survey {
  readonly entry: ModelClass;
  readonly record: Fields;
  /** The territories that codes are looked up in. */
  readonly index: TerritoryCodes;
  /** The objects by the position of their class in `modelClasses`, in the order of the document. */
  readonly objects: (Fields[] | undefined)[];
  /** The class of the objects below the record that have a key of their own, by key. */
  readonly keys: Map<string, ModelClass>;
  /** True when two objects have one key, or two objects of one list the same natural key. */
  hasSameKeys: boolean;
  /** References to things of the record: the name of the class that is meant, then a key, in turn. */
  readonly references: string[];
  /** Every territory code. */
  readonly territories: string[];
  /** True when a code is one that its scheme has given up. */
  hasDeprecatedCodes: boolean;
  /** True when a text is not in Normalization Form C. */
  hasOtherForms: boolean;
  /** True when a text holds a form of personal data. */
  hasPersonalForms: boolean;
}

/** A survey of a record that nothing is known of yet. */
export function emptySurvey(entry: ModelClass, record: Fields, index: TerritoryCodes): Survey {
  return {
    entry,
    record,
    index,
    objects: [],
    keys: new Map(),
    hasSameKeys: false,
    references: [],
    territories: [],
    hasDeprecatedCodes: false,
    hasOtherForms: false,
    hasPersonalForms: false,
  };
}

const positions = new Map(modelClasses.map(({ name }, position) => [name, position]));

/** The objects of the record that are of the class with this name, in the order of the document. */
export function surveyed({ objects }: Survey, name: string): readonly Fields[] {
  const position = positions.get(name);
  if (position === undefined) throw new Error(`The model has no class ${name}`);
  return objects[position] ?? [];
}
