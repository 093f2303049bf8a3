import type { HpaRecord, Issue } from "@openhpa/core";
import type { ImportReport } from "@openhpa/import";
import { questionWords, type StepId } from "../../../words/contribute-questions.js";
import type { App } from "../app.js";
import { type FormState, showIssues, shownIssues, stateOf } from "../editor-state.js";
import { type Origin, originOf } from "../form/derived.js";
import { formOf } from "../form/form-of.js";
import type { FormValue, ObjectValue } from "../form/form-value.js";
import { type Sayings, sayingsOf } from "../form/passages.js";
import type { Control } from "../form-context.js";
import type { Question } from "../questions/question.js";
import { questionsOf } from "../questions/questions.js";

/** A form that is open: its values, what is known of them, and where its reader is. The parts of the editor share it and change it. */
export interface Desk {
  readonly app: App;
  readonly form: ObjectValue;
  readonly questions: readonly Question[];
  /** What the record was when it was opened. */
  readonly origin: Origin;
  readonly sayings: Sayings;
  readonly controls: WeakMap<FormValue, Control>;
  /** What runs again after every settled change, by the element that it is for. */
  readonly watchers: Map<HTMLElement, () => void>;
  /** Controls that show issues. */
  shown: ReadonlySet<Control>;
  state: FormState;
  /** Place of the question in view; after the last one comes the check. */
  at: number;
  /** Whether a check was asked for: only then is a gap an issue to show. */
  showsMissing: boolean;
  keepsPersonalData: boolean;
  /** The update that waits until typing pauses. */
  pause: ReturnType<typeof setTimeout> | undefined;
}

/** A record to be opened, and what is known of where it comes from. */
export interface OpenedRecord {
  readonly record: HpaRecord;
  /** What it was before anybody changed it here. */
  readonly before?: HpaRecord | undefined;
  readonly report?: ImportReport | undefined;
}

/** Opens the form of a record at its first question. */
export function openDesk(app: App, { record, before = record, report }: OpenedRecord): Desk {
  const form = formOf(record);
  const origin = originOf(before);
  return {
    app,
    form,
    questions: questionsOf(record.type),
    origin,
    sayings: sayingsOf(form, before, report),
    controls: new WeakMap(),
    watchers: new Map(),
    shown: new Set(),
    state: stateOf(app, form, origin),
    at: 0,
    showsMissing: false,
    keepsPersonalData: false,
    pause: undefined,
  };
}

/** Whether the reader has come to the check, after the last question. */
export function isAtCheck({ at, questions }: Desk): boolean {
  return at === questions.length;
}

/** The step that the reader is in. */
export function stepAt({ at, questions }: Desk): StepId {
  return questions[at]?.step ?? "finish";
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
  return questionWords(app.language).steps[id];
}
