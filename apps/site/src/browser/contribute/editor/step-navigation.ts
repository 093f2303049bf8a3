import { button, el, fill } from "@openhpa/browser";
import { fieldValue } from "../form/form-value.js";
import { contentOf } from "../form/record-of.js";
import { type Desk, deskIssues, stepName } from "./desk.js";

/** The list of steps, with what is filled and what is open in each. */
export interface StepNavigation {
  readonly element: HTMLElement;
  draw(): void;
}

/** Makes the list of steps. Its buttons stay the same elements when it is drawn again: one that is being pressed must not be replaced. */
export function createStepNavigation(desk: Desk, goTo: (index: number) => void): StepNavigation {
  const { steps: words } = desk.app.words;
  const names = [...desk.steps.map(({ id }) => stepName(desk, id)), words.done];
  const entries = names.map((name, index) => {
    const filled = el("span", { class: "filled" });
    const open = el("span", { class: "open" });
    const go = button("", () => goTo(index));
    fill(go, el("span", { class: "name" }, `${index + 1}. ${name}`), " ", filled, " ", open);
    return { go, filled, open };
  });
  const items = entries.map(({ go }) => el("li", {}, go));
  const element = el("nav", { class: "steps", "aria-label": words.navigation }, el("ol", {}, items));

  function draw(): void {
    const open = deskIssues(desk).filter(({ severity }) => severity !== "info");
    for (const [index, entry] of entries.entries()) {
      if (index === desk.at) entry.go.setAttribute("aria-current", "step");
      else entry.go.removeAttribute("aria-current");
      const fields = desk.steps[index]?.fields ?? [];
      const names = new Set(fields.map(({ name }) => name));
      const issueCount = open.filter(({ path }) => names.has(String(path[0]))).length;
      const full = fields.filter((field) => contentOf(field, fieldValue(desk.form, field)) !== undefined);
      entry.filled.textContent = fields.length > 0 ? words.filled(full.length, fields.length) : "";
      entry.open.textContent = issueCount > 0 ? words.issues(issueCount) : "";
    }
  }
  return { element, draw };
}
