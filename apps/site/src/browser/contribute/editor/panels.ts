import { el, fill } from "@openhpa/browser";
import { issueSummary, levelMeter, nextFields, type Ways } from "../check-panel.js";
import { stateOf } from "../editor-state.js";
import { exportPanel } from "../export-panel.js";
import { type Desk, deskIssues } from "./desk.js";

/** What the panels set going. */
export interface PanelActions {
  /** Shows what is missing too, and where it is listed. */
  readonly showErrors: () => void;
  readonly showFiche: (keepsPersonalData: boolean) => void;
}

/** How far the record is, beside the steps; what is left to do and the ways out, after the last one. */
export interface Panels {
  readonly progress: HTMLElement;
  readonly check: HTMLElement;
  readonly exports: HTMLElement;
  drawProgress(): void;
  drawCheck(): void;
}

/** Makes the panels of an open form. */
export function createPanels(desk: Desk, ways: Ways, { showErrors, showFiche }: PanelActions): Panels {
  const { app, form } = desk;
  const progress = el("div", { class: "progress" });
  const check = el("div", {});
  const exports = el("div", {});

  function drawProgress(): void {
    if (progress.contains(document.activeElement)) return;
    fill(progress, levelMeter(app, desk.state), nextFields(app, desk.state, ways));
  }

  function drawCheck(): void {
    const { state } = desk;
    const summary = issueSummary(app, state, deskIssues(desk), ways);
    fill(check, levelMeter(app, state), nextFields(app, state, ways), summary);
    const panel = exportPanel(app, {
      state: () => {
        desk.state = stateOf(app, form);
        return desk.state;
      },
      showErrors,
      showFiche,
      keepsPersonalData: () => desk.keepsPersonalData,
      setKeepsPersonalData: (keeps) => {
        desk.keepsPersonalData = keeps;
      },
    });
    fill(exports, panel);
  }
  return { progress, check, exports, drawProgress, drawCheck };
}
