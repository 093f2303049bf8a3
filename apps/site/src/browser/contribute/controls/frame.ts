import { type Child, el, fill } from "@openhpa/browser";
import type { Issue, ModelField } from "@openhpa/core";
import { labelOf } from "../../../pages/view.js";
import type { FormValue } from "../form/form-value.js";
import type { Control, FormContext } from "../form-context.js";

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
      issue.messages[context.language],
      context.remedies(issue).map((remedy) => [" ", remedy]),
    ),
  );
}

/** What a field adds to its label: whether it is required, or which level asks for it. */
function marks(context: FormContext, field: ModelField): Child {
  const { words } = context;
  if (field.required) return el("span", { class: "mark required" }, words.field.required);
  const { asks } = field;
  return asks && el("span", { class: "mark" }, words.field.asked(context.view().words.levels[asks.level]));
}

/** Frames a control; `group` for several controls that answer one question, which a legend names. */
export function frame(
  context: FormContext,
  field: ModelField,
  value: FormValue,
  shape: { readonly group: boolean; readonly hint?: string },
  focus: () => void,
): Frame {
  const id = context.id();
  const [labelId, inputId, helpId, issuesId] = [`${id}-l`, id, `${id}-h`, `${id}-i`];
  const label = labelOf(context.view(), field);
  const definition = field[context.language][1];
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
        body,
      )
    : el(
        "div",
        { class: "field" },
        el("label", { id: labelId, for: inputId }, label, " ", marks(context, field)),
        help,
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
