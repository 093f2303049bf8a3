import { button, el, fill } from "@openhpa/browser";
import type { App } from "./app.js";
import { draftFile, holdsPersonalData, recordFile, save } from "./download.js";
import type { FormState } from "./editor-state.js";

/** What the export panel asks of the editor. */
export interface ExportActions {
  readonly state: () => FormState;
  /** Shows all issues and puts the keyboard on their summary. */
  readonly showErrors: () => void;
  readonly showFiche: (keepsPersonalData: boolean) => void;
  /** True when the person has said that personal data may be published. */
  readonly keepsPersonalData: () => boolean;
  readonly setKeepsPersonalData: (keeps: boolean) => void;
}

/** Download and print: a canonical file of a valid record, the draft of one that is not valid yet, and the record on paper. */
export function exportPanel(app: App, actions: ExportActions): HTMLElement {
  const { words } = app;
  const { record, validation } = actions.state();
  const status = el("p", { class: "notice", role: "status" });
  const exportRecord = () => {
    const now = actions.state();
    if (!now.validation.ok) return actions.showErrors();
    const file = recordFile(now.record, { keeps: actions.keepsPersonalData() });
    save(file);
    fill(status, words.export.done(file.name));
  };
  const exportDraft = () => {
    const file = draftFile(actions.state().record);
    save(file);
    fill(status, words.export.done(file.name));
  };
  const showFiche = () => {
    if (actions.state().validation.ok) actions.showFiche(actions.keepsPersonalData());
    else actions.showErrors();
  };

  const errors = validation.issues.filter(({ severity }) => severity === "error").length;
  const keep = el("input", { type: "checkbox", id: "keep-personal" });
  keep.checked = actions.keepsPersonalData();
  keep.addEventListener("change", () => actions.setKeepsPersonalData(keep.checked));
  const personal =
    validation.ok &&
    holdsPersonalData(record) &&
    el(
      "div",
      { class: "banner" },
      el("p", {}, el("strong", {}, words.export.personal), " ", words.export.personalOut),
      el("div", { class: "box" }, keep, el("label", { for: "keep-personal" }, words.export.personalKeep)),
    );
  return el(
    "div",
    { class: "export" },
    el("h3", {}, words.export.title),
    errors > 0 && el("p", { class: "warning" }, words.check.invalid(errors)),
    personal,
    el(
      "p",
      {},
      button(words.export.json, exportRecord, { class: "main" }),
      " ",
      el("span", { class: "muted" }, words.export.jsonHelp),
    ),
    el("p", {}, button(words.export.fiche, showFiche)),
    errors > 0 &&
      el(
        "p",
        {},
        button(words.export.draft, exportDraft),
        " ",
        el("span", { class: "muted" }, words.export.draftHelp),
      ),
    status,
  );
}
