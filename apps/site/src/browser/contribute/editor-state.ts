import { type HpaRecord, type Issue, type Validation, validate } from "@openhpa/core";
import { nameOf } from "../../pages/path-label.js";
import { type App, viewOf } from "./app.js";
import { derived, type Origin } from "./form/derived.js";
import type { FormValue, ObjectValue } from "./form/form-value.js";
import { settleKeys } from "./form/keys.js";
import { recordOf } from "./form/record-of.js";
import { trailOfPath } from "./form/trail.js";
import type { Control } from "./form-context.js";
import { forgetKey } from "./issues.js";
import { isAskedAt } from "./questions/questions.js";

/** What is known of the form at a moment: the record it says, and what validation says of that. */
export interface FormState {
  readonly record: HpaRecord;
  readonly validation: Validation;
}

/** Keys that were wrong in an opened file are made again: nobody is asked about a key. */
function mendKeys(form: ObjectValue, issues: readonly Issue[]): boolean {
  const wrong = issues.filter(({ path }) => path.at(-1) === "key");
  return wrong.map((issue) => forgetKey(form, issue)).some((isForgotten) => isForgotten);
}

/**
 * Gives keys to what has none, reads the form, puts right what follows from its answers, and validates what it says with all territories that
 * are known so far.
 */
export function stateOf(app: App, form: ObjectValue, origin: Origin): FormState {
  const before = viewOf(app);
  const read = (): FormState => {
    settleKeys(form, (object, content) => nameOf(before, object.entry, content));
    const record = derived(recordOf(form), origin);
    const validation = validate(record, { language: app.language, territories: app.territories.index() });
    return { record, validation };
  };
  const state = read();
  return mendKeys(form, state.validation.issues) ? read() : state;
}

/** The key waits for the title; until then only the title is missing. */
const isKey = ({ path }: Issue) => path.length === 1 && path[0] === "key";

/**
 * The issues to show: what is only missing waits until somebody asks for a check, because a form that is being filled in is not wrong; what
 * stands where nothing is asked is told apart.
 */
export function shownIssues({ record, validation }: FormState, showsMissing: boolean): readonly Issue[] {
  return validation.issues.filter(
    (issue) =>
      (showsMissing || issue.code !== "missing-field") && !isKey(issue) && isAskedAt(record.type, issue.path),
  );
}

/** What keeps a record from being valid and stands where nothing is asked: only the opened file can have brought it. */
export function innerIssues({ record, validation }: FormState): readonly Issue[] {
  return validation.issues.filter(
    (issue) => issue.severity === "error" && !isKey(issue) && !isAskedAt(record.type, issue.path),
  );
}

/** Shows issues beside the controls they are about: the deepest one on the page that holds their place. Gives back the controls that show some. */
export function showIssues(
  form: ObjectValue,
  issues: readonly Issue[],
  controls: WeakMap<FormValue, Control>,
  shown: ReadonlySet<Control>,
): Set<Control> {
  const byControl = new Map<Control, Issue[]>();
  for (const issue of issues) {
    const holders = trailOfPath(form, issue.path).flatMap((value) => {
      const control = controls.get(value);
      return control?.element.isConnected ? [control] : [];
    });
    const control = holders.at(-1);
    if (control) byControl.set(control, [...(byControl.get(control) ?? []), issue]);
  }
  for (const control of shown) if (!byControl.has(control)) control.show([]);
  for (const [control, itsIssues] of byControl) control.show(itsIssues);
  return new Set(byControl.keys());
}
