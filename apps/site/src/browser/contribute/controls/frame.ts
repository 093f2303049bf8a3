import { type Child, el, fill } from "@openhpa/browser";
import type { Issue, ModelField } from "@openhpa/core";
import type { FormValue } from "../form/form-value.js";
import type { Control, FormContext } from "../form-context.js";
import { fieldWords } from "../questions/field-words.js";
import { saidOf } from "./said.js";

/** A field on the page: what it is called, what it means, its control, and what validation says of it. */
export interface Frame {
  readonly element: HTMLElement;
  /** The element that the control is put into. */
  readonly body: HTMLElement;
  readonly labelId: string;
  readonly inputId: string;
  /** The ids that describe the control: help and messages. */
  readonly describedBy: string;
}

/** The list of what validation says of a value, with what can be done about it. */
export function issueList(context: FormContext, issues: readonly Issue[]): Child {
  return issues.map((issue) =>
    el(
      "p",
      { class: `issue ${issue.severity}` },
      el("strong", {}, `${context.words.check.severities[issue.severity]} : `),
      context.said(issue),
      context.remedies(issue).map((remedy) => [" ", remedy]),
    ),
  );
}

/** What a field adds to its label: whether it is required. */
function marks({ words }: FormContext, field: ModelField): Child {
  return field.required && el("span", { class: "mark required" }, words.field.required);
}

/** Frames a control; `group` for several controls that answer one question, which a legend names. */
export function frame(
  context: FormContext,
  field: ModelField,
  value: FormValue,
  shape: {
    readonly group: boolean;
    readonly hint?: string;
    /** The values that the control answers for at once, where they are more than its own. */
    readonly values?: Iterable<FormValue>;
  },
  focus: () => void,
): Frame {
  const id = context.id();
  const [labelId, inputId, helpId, issuesId] = [`${id}-l`, id, `${id}-h`, `${id}-i`];
  const [label, definition] = fieldWords(context.language, field);
  const said = saidOf(context, field, value, shape.values ? { values: shape.values } : {});
  const help = el(
    "p",
    { class: "help", id: helpId },
    definition,
    shape.hint && [" ", el("span", {}, shape.hint)],
  );
  const messages = el("div", { class: "issues", id: issuesId });
  const body = el("div", { class: "control" });
  const element = shape.group
    ? el(
        "fieldset",
        { class: "field group", "aria-describedby": `${helpId} ${issuesId}` },
        el("legend", { id: labelId }, label, " ", marks(context, field)),
        help,
        messages,
        said,
        body,
      )
    : el(
        "div",
        { class: "field" },
        el("label", { id: labelId, for: inputId }, label, " ", marks(context, field)),
        help,
        said,
        body,
        messages,
      );
  const control: Control = {
    element,
    focus,
    show(issues) {
      fill(messages, issueList(context, issues));
      const isWrong = issues.some(({ severity }) => severity === "error");
      element.classList.toggle("wrong", isWrong);
      for (const input of shape.group ? [] : body.querySelectorAll("input, textarea, select")) {
        if (isWrong) input.setAttribute("aria-invalid", "true");
        else input.removeAttribute("aria-invalid");
      }
    },
  };
  context.register(value, control);
  return { element, body, labelId, inputId, describedBy: `${helpId} ${issuesId}` };
}
