import { button, el, fill } from "@openhpa/browser";
import { fieldControl } from "../controls/field.js";
import { unfoldMore } from "../controls/object-field.js";
import type { Trail } from "../form/trail.js";
import type { Control, FormContext } from "../form-context.js";
import { type Desk, showDeskIssues, stepName } from "./desk.js";
import type { Panels } from "./panels.js";

/** Where the fields of a step stand, or the check after the last one. */
export interface Stage {
  readonly element: HTMLElement;
  draw(): void;
}

function pager({ app, at, steps }: Desk, goTo: (index: number) => void): HTMLElement {
  const words = app.words.steps;
  const last = steps.length;
  const forth = at === last - 1 ? words.done : words.next;
  return el(
    "p",
    { class: "pager" },
    at > 0 && button(words.previous, () => goTo(at - 1)),
    " ",
    at < last && button(forth, () => goTo(at + 1), { class: "main" }),
  );
}

/** Makes the stage; `panels` stand on it at the check. */
export function createStage(
  desk: Desk,
  context: FormContext,
  panels: Panels,
  goTo: (index: number) => void,
): Stage {
  const words = desk.app.words.steps;
  const element = el("section", { class: "desk", tabindex: "-1" });
  const heading = (name: string) => [
    el("p", { class: "kicker" }, words.count(desk.at + 1, desk.steps.length + 1)),
    el("h2", { tabindex: "-1" }, name),
  ];

  function draw(): void {
    const step = desk.steps[desk.at];
    desk.watchers.clear();
    if (step) {
      const fields = step.fields.map((field) => fieldControl(context, desk.form, field, 0));
      fill(element, heading(stepName(desk, step.id)), fields, pager(desk, goTo));
      for (const run of desk.watchers.values()) run();
    } else {
      fill(element, heading(words.done), panels.check, panels.exports, pager(desk, goTo));
      panels.drawCheck();
    }
    showDeskIssues(desk, new Set());
  }
  return { element, draw };
}

/** Puts the reader at the head of a step. */
export function showHead({ element }: Stage): void {
  element.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  element.scrollIntoView({ block: "start" });
}

/** Goes down a trail through what is folded on the page, and puts the keyboard into the deepest control. */
export function followTrail(desk: Desk, trail: Trail): void {
  let deepest: Control | undefined;
  for (const value of trail.slice(1)) {
    if (!desk.controls.get(value)?.element.isConnected && deepest) unfoldMore(deepest.element);
    const control = desk.controls.get(value);
    if (!control?.element.isConnected) continue;
    control.open?.();
    deepest = control;
  }
  showDeskIssues(desk);
  deepest?.element.scrollIntoView({ block: "center" });
  deepest?.focus();
}

/** Runs what waits for a settled change, and forgets what has left the page with its stage. */
export function runWatchers({ watchers }: Desk, { element: stage }: Stage): void {
  for (const [element, run] of watchers) {
    if (element.isConnected) run();
    else if (!document.contains(stage)) watchers.delete(element);
  }
}
