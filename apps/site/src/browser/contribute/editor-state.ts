import { type HpaRecord, type Issue, type Validation, validate } from "@openhpa/core";
import { nameOf } from "../../pages/path-label.js";
import { type App, viewOf } from "./app.js";
import type { FormValue, ObjectValue } from "./form/form-value.js";
import { settleKeys } from "./form/keys.js";
import { recordOf } from "./form/record-of.js";
import { trailOfPath } from "./form/trail.js";
import type { Control } from "./form-context.js";

/** What is known of the form at a moment: the record it says, and what validation says of that. */
export interface FormState {
  readonly record: HpaRecord;
  readonly validation: Validation;
}

/** Gives keys to what has none, reads the form and validates what it says, with all territories that are known so far. */
export function stateOf(app: App, form: ObjectValue): FormState {
  const before = viewOf(app);
  settleKeys(form, (object, content) => nameOf(before, object.entry, content));
  const record = recordOf(form);
  const validation = validate(record, { language: app.language, territories: app.territories.index() });
  return { record, validation };
}

/**
 * The issues to show: what is only missing waits until somebody asks for a check, because a form that is being filled in is not wrong.
 */
export function shownIssues({ validation }: FormState, showsMissing: boolean): readonly Issue[] {
  return showsMissing ? validation.issues : validation.issues.filter(({ code }) => code !== "missing-field");
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
