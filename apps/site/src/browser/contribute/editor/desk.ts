import type { HpaRecord, Issue } from "@openhpa/core";
import { type App, viewOf } from "../app.js";
import { type FormState, showIssues, shownIssues, stateOf } from "../editor-state.js";
import { formOf } from "../form/form-of.js";
import type { FormValue, ObjectValue } from "../form/form-value.js";
import { type Step, type StepId, stepsOf } from "../form/steps.js";
import type { Control } from "../form-context.js";

/** A form that is open: its values, what is known of them, and where its reader is. The parts of the editor share it and change it. */
export interface Desk {
  readonly app: App;
  readonly form: ObjectValue;
  readonly steps: readonly Step[];
  readonly controls: WeakMap<FormValue, Control>;
  /** What runs again after every settled change, by the element that it is for. */
  readonly watchers: Map<HTMLElement, () => void>;
  /** Controls that show issues. */
  shown: ReadonlySet<Control>;
  state: FormState;
  /** Place of the step in view; after the last step comes the check. */
  at: number;
  /** Whether a check was asked for: only then is a gap an issue to show. */
  showsMissing: boolean;
  keepsPersonalData: boolean;
  /** The update that waits until typing pauses. */
  pause: ReturnType<typeof setTimeout> | undefined;
}

/** Opens the form of a record at its first step. */
export function openDesk(app: App, record: HpaRecord): Desk {
  const form = formOf(record);
  return {
    app,
    form,
    steps: stepsOf(record.type),
    controls: new WeakMap(),
    watchers: new Map(),
    shown: new Set(),
    state: stateOf(app, form),
    at: 0,
    showsMissing: false,
    keepsPersonalData: false,
    pause: undefined,
  };
}

/** Whether the reader has come to the check, after the last step. */
export function isAtCheck({ at, steps }: Desk): boolean {
  return at === steps.length;
}

/** The issues that may be shown now. */
export function deskIssues({ state, showsMissing }: Desk): readonly Issue[] {
  return shownIssues(state, showsMissing);
}

/** Shows the issues beside their controls, and takes them away from those of `before` that have none any more. */
export function showDeskIssues(desk: Desk, before: ReadonlySet<Control> = desk.shown): void {
  desk.shown = showIssues(desk.form, deskIssues(desk), desk.controls, before);
}

/** What a step is called. */
export function stepName({ app }: Desk, id: StepId): string {
  return id === "identity" || id === "about" ? app.words.steps[id] : viewOf(app).words.sections[id];
}
