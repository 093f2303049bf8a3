import { button, el, fill } from "@openhpa/browser";
import { fieldValue } from "../form/form-value.js";
import { contentOf } from "../form/record-of.js";
import { stepIds } from "../questions/question.js";
import { type Desk, deskIssues, isAtCheck, stepAt, stepName } from "./desk.js";

/** The list of steps, with what is filled and what is open in each. */
export interface StepNavigation {
  readonly element: HTMLElement;
  draw(): void;
}

/** Makes the list of steps. Its buttons stay the same elements when it is drawn again: one that is being pressed must not be replaced. */
export function createStepNavigation(desk: Desk, goTo: (index: number) => void): StepNavigation {
  const { steps: words } = desk.app.words;
  const { questions } = desk;
  const entries = stepIds.map((id, index) => {
    const filled = el("span", { class: "filled" });
    const open = el("span", { class: "open" });
    const first = questions.findIndex(({ step }) => step === id);
    const go = button("", () => goTo(first));
    fill(go, el("span", { class: "name" }, `${index + 1}. ${stepName(desk, id)}`), " ", filled, " ", open);
    const asked = questions.filter(({ step }) => step === id);
    const names = new Set(
      asked.flatMap(({ asks, more = {} }) => [...Object.keys(asks), ...Object.keys(more)]),
    );
    return { id, go, filled, open, names };
  });
  const last = button(words.done, () => goTo(questions.length), { class: "last" });
  const items = [...entries.map(({ go }) => el("li", {}, go)), el("li", {}, last)];
  const element = el("nav", { class: "steps", "aria-label": words.navigation }, el("ol", {}, items));
  const mark = (one: HTMLElement, isCurrent: boolean) => {
    if (isCurrent) one.setAttribute("aria-current", "step");
    else one.removeAttribute("aria-current");
  };

  function draw(): void {
    const open = deskIssues(desk).filter(({ severity }) => severity !== "info");
    const isEnd = isAtCheck(desk);
    mark(last, isEnd);
    for (const entry of entries) {
      mark(entry.go, !isEnd && entry.id === stepAt(desk));
      const fields = desk.form.entry.fields.filter(({ name }) => entry.names.has(name));
      const issueCount = open.filter(({ path }) => entry.names.has(String(path[0]))).length;
      const full = fields.filter((field) => contentOf(field, fieldValue(desk.form, field)) !== undefined);
      entry.filled.textContent = words.answered(full.length);
      entry.open.textContent = issueCount > 0 ? words.issues(issueCount) : "";
    }
  }
  return { element, draw };
}
