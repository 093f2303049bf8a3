import type { TerritoryCodes } from "@openhpa/vocabularies";
import type { Visit } from "../address.js";
import type { IssueCode, IssueDetail } from "../issue.js";
import type { ModelClass } from "../model.js";
import type { Survey } from "../survey/survey.js";

/** What a rule sees: the well-formed part of one record. */
export interface RuleContext {
  readonly entry: ModelClass;
  readonly record: Readonly<Record<string, unknown>>;
  /** Every object of the record, the record first. */
  readonly objects: readonly Visit[];
  /** The objects of the class with this name. */
  readonly objectsOf: (name: string) => readonly Visit[];
  readonly territories: TerritoryCodes;
  /** Pointers of the values that are not well-formed and so are not in `record`, though they stand in the input. */
  readonly faulty: ReadonlySet<string>;
}

/** A finding of a rule. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly detail?: IssueDetail;
}

/** A cross-field rule: data (its code carries severity, messages and documentation) and one check. */
export interface Rule {
  readonly code: IssueCode;
  readonly check: (context: RuleContext) => Iterable<Finding>;
  /** False only for a structurally valid record in which `check` finds nothing: most records are spared the search for places. */
  readonly mayFind: (survey: Survey) => boolean;
}
