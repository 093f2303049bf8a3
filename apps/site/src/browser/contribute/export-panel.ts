import { button, el, fill } from "@openhpa/browser";
import type { App } from "./app.js";
import { type Download, draftFile, holdsPersonalData, recordFile, recordFileName, save } from "./download.js";
import type { FormState } from "./editor-state.js";
import { titleOf } from "./record-title.js";

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

/** Where the file goes: a message to the base, ready to be sent by the person's own mail program, or what to do without an address. */
function sending({ words, site }: App, title: string, file: string): HTMLElement {
  const { email, name } = site.publisher;
  if (!email) return el("p", {}, words.export.noMail(name));
  const subject = encodeURIComponent(words.export.mailSubject(title));
  const body = encodeURIComponent(words.export.mailBody(title, file));
  const address = `mailto:${encodeURIComponent(email).replace("%40", "@")}?subject=${subject}&body=${body}`;
  return el(
    "p",
    {},
    el("a", { href: address, class: "mail" }, words.export.mail(email)),
    " ",
    el("span", { class: "muted" }, words.export.mailHelp),
  );
}

/** The ways out: the canonical file of a valid record or the draft of one that is not valid yet, the record on paper, and a message to the base. */
export function exportPanel(app: App, actions: ExportActions): HTMLElement {
  const { words } = app;
  const { record, validation } = actions.state();
  const status = el("p", { class: "notice", role: "status" });
  const give = (file: Download) => {
    save(file);
    fill(status, words.export.done(file.name));
  };
  const exportRecord = () => {
    const now = actions.state();
    if (!now.validation.ok) return actions.showErrors();
    give(recordFile(now.record, { keeps: actions.keepsPersonalData() }));
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
  const line = (label: string, act: () => void, help: string, attributes = {}) =>
    el("p", {}, button(label, act, attributes), " ", el("span", { class: "muted" }, help));
  return el(
    "div",
    { class: "export" },
    el("h3", {}, words.export.title),
    errors > 0 && el("p", { class: "warning" }, words.check.invalid(errors)),
    personal,
    el("h4", {}, words.export.first),
    line(words.export.file, exportRecord, words.export.fileHelp, { class: "main" }),
    errors > 0 &&
      line(words.export.draft, () => give(draftFile(actions.state().record)), words.export.draftHelp),
    status,
    el("h4", {}, words.export.mailTitle),
    sending(app, titleOf(app, record), recordFileName(record)),
    el("h4", {}, words.export.paper),
    el("p", {}, button(words.export.fiche, showFiche)),
  );
}
