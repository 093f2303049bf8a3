import type { TerritoryCodes } from "@openhpa/vocabularies/codes";
import type { Visit } from "../address.js";
import type { Fields } from "../fields.js";
import type { IssueCode, IssueDetail } from "../issue.js";
import type { ModelClass } from "../model.js";
import { type Survey, surveyed } from "../survey/survey.js";

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
  /** What the message is made from; a function where making it takes time, because not every finding is told. */
  readonly detail?: IssueDetail | (() => IssueDetail);
}

/** A cross-field rule: data (its code carries severity, messages and documentation) and one check. */
export interface Rule<C extends IssueCode = IssueCode> {
  readonly code: C;
  readonly check: (context: RuleContext) => Iterable<Finding>;
  /**
   * False only for a structurally valid record in which `check` finds nothing: most records are spared the search for places. It asks the
   * same predicate as `check`, so that a condition is written once.
   */
  readonly mayFind: (survey: Survey) => boolean;
}

/** What is wrong with single objects of one class, and how it is reported. */
interface ObjectFault {
  /** The class that is looked at. */
  readonly of: string;
  /** True for an object that breaks the rule; values that are not well-formed are not there. */
  readonly isFault: (value: Fields) => boolean;
  /** What is said of an object that breaks the rule. */
  readonly finding: (visit: Visit) => Finding;
}

/** A rule that looks at the objects of a class one by one: its condition is asked of a survey and of a record alike. */
export function objectRule<const C extends IssueCode>(
  code: C,
  { of, isFault, finding }: ObjectFault,
): Rule<C> {
  return {
    code,
    *check({ objectsOf }) {
      for (const visit of objectsOf(of)) if (isFault(visit.value)) yield finding(visit);
    },
    mayFind: (survey) => surveyed(survey, of).some(isFault),
  };
}
