import { button, el, fill } from "@openhpa/browser";
import type { QuestionWords } from "../../../words/contribute-questions.js";
import { questionWords } from "../../../words/contribute-questions.js";
import { fieldControl } from "../controls/field.js";
import { moreFields, unfoldMore } from "../controls/object-field.js";
import type { Trail } from "../form/trail.js";
import type { Control, FormContext } from "../form-context.js";
import type { ControlName } from "../questions/control-name.js";
import { type Question, stepIds } from "../questions/question.js";
import { askedFields } from "../questions/questions.js";
import { type Desk, showDeskIssues, stepAt, stepName } from "./desk.js";
import type { Panels } from "./panels.js";

/** Where a question stands with its fields, or the check after the last one. */
export interface Stage {
  readonly element: HTMLElement;
  draw(): void;
}

function pager({ app, at, questions }: Desk, goTo: (index: number) => void): HTMLElement {
  const words = app.words.steps;
  const last = questions.length;
  const forth = at === last - 1 ? words.done : words.next;
  return el(
    "p",
    { class: "pager" },
    at < last && button(forth, () => goTo(at + 1), { class: "main" }),
    " ",
    at > 0 && button(words.previous, () => goTo(at - 1)),
  );
}

/** Controls with a search box, which keeps its own label in sight. */
const searched: ReadonlySet<ControlName> = new Set(["choice", "choices", "territory", "territories"]);

/** Where the reader is: the step of all steps, the question of all questions of the step. */
function whereabouts(desk: Desk): string {
  const { app, questions, at } = desk;
  const words = app.words.steps;
  const step = stepAt(desk);
  const name = `${words.count(stepIds.indexOf(step) + 1, stepIds.length)} · ${stepName(desk, step)}`;
  const mates = questions.filter((question) => question.step === step);
  const question = questions[at];
  if (!question || mates.length < 2) return name;
  return `${name} · ${words.question(mates.indexOf(question) + 1, mates.length)}`;
}

/** Makes the stage; `panels` stand on it at the check. */
export function createStage(
  desk: Desk,
  context: FormContext,
  panels: Panels,
  goTo: (index: number) => void,
): Stage {
  const element = el("section", { class: "desk", tabindex: "-1" });
  const heading = (name: string) => [
    el("p", { class: "kicker" }, whereabouts(desk)),
    el("h2", { tabindex: "-1" }, name),
  ];

  function drawQuestion({ id, asks, more }: Question): void {
    const { form } = desk;
    const words: QuestionWords = questionWords(desk.app.language).questions[id];
    const asked = askedFields(form.entry, asks).map((one) => fieldControl(context, form, one, 0));
    const [only] = Object.values(asks);
    if (asked.length === 1 && only && !searched.has(only)) asked[0]?.classList.add("alone");
    fill(
      element,
      heading(words.ask),
      words.help !== undefined && el("p", { class: "lead" }, words.help),
      asked,
      moreFields(context, form, askedFields(form.entry, more), 0),
      pager(desk, goTo),
    );
    for (const run of desk.watchers.values()) run();
  }

  function draw(): void {
    const question = desk.questions[desk.at];
    desk.watchers.clear();
    if (question) drawQuestion(question);
    else {
      fill(element, heading(desk.app.words.steps.done), panels.check, panels.exports, pager(desk, goTo));
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
export function followTrail(desk: Desk, { element: stage }: Stage, trail: Trail): void {
  let deepest: Control | undefined;
  const [, first] = trail;
  if (first && !desk.controls.get(first)?.element.isConnected) unfoldMore(stage);
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
