import { el, fill } from "@openhpa/browser";
import { answersPanel } from "../answers.js";
import { errorSummary, innerPanel, levelMeter, nextFields, type Ways } from "../check-panel.js";
import { stateOf } from "../editor-state.js";
import { exportPanel } from "../export-panel.js";
import type { FormContext } from "../form-context.js";
import { type Desk, deskIssues } from "./desk.js";

/** What the panels set going. */
export interface PanelActions {
  /** Shows what is missing too, and where it is listed. */
  readonly showErrors: () => void;
  readonly showFiche: (keepsPersonalData: boolean) => void;
  /** Goes to a question. */
  readonly goTo: (at: number) => void;
  /** Changes the form and draws it again. */
  readonly change: (mend: () => boolean) => void;
}

/** How far the record is, beside the steps; the check of the answers and the ways out, after the last question. */
export interface Panels {
  readonly progress: HTMLElement;
  readonly check: HTMLElement;
  readonly exports: HTMLElement;
  drawProgress(): void;
  drawCheck(): void;
}

/** Makes the panels of an open form. */
export function createPanels(
  desk: Desk,
  context: () => FormContext,
  ways: Ways,
  actions: PanelActions,
): Panels {
  const { app, form, origin } = desk;
  const progress = el("div", { class: "progress" });
  const check = el("div", {});
  const exports = el("div", {});

  function drawProgress(): void {
    if (progress.contains(document.activeElement)) return;
    fill(progress, levelMeter(app, desk.state));
  }

  function drawCheck(): void {
    const { state } = desk;
    fill(
      check,
      errorSummary(app, state, deskIssues(desk), ways),
      innerPanel(app, state, form, actions.change),
      levelMeter(app, state),
      nextFields(app, state, ways),
      answersPanel(desk, context(), actions.goTo),
    );
    const panel = exportPanel(app, {
      state: () => {
        desk.state = stateOf(app, form, origin);
        return desk.state;
      },
      ...actions,
      keepsPersonalData: () => desk.keepsPersonalData,
      setKeepsPersonalData: (keeps) => {
        desk.keepsPersonalData = keeps;
      },
    });
    fill(exports, panel);
  }
  return { progress, check, exports, drawProgress, drawCheck };
}
