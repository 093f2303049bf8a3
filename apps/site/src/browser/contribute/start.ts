import { button, el, fill } from "@openhpa/browser";
import type { HpaRecord } from "@openhpa/core";
import type { App } from "./app.js";
import { viewOf } from "./app.js";
import { dateOf } from "./dates.js";
import type { Draft } from "./drafts.js";
import { newRecord } from "./new-record.js";

/** What the start leads to. */
export interface StartActions {
  readonly open: (record: HpaRecord, draft?: Draft) => void;
  /** Files that a person gave, of which there is one. */
  readonly files: (files: readonly File[]) => void;
  /** The profile that documents are read with, and the way to go without. */
  readonly profile?: { readonly name: string; readonly close: () => void } | undefined;
}

/** What happened to the last document: a refusal, or something that went as it should. */
export interface StartMessage {
  readonly text: string;
  readonly isGood?: boolean;
}

/** A place to drop a file on, with a button for those who do not drag. */
function dropZone({ words }: App, onFiles: (files: readonly File[]) => void): HTMLElement {
  const input = el("input", {
    type: "file",
    id: "document",
    accept:
      ".json,.ndjson,.html,.htm,.mht,.mhtml,.xhtml,.txt,.md,.markdown,.pdf,.docx,.odt,.eml,.csv,.tsv,.xlsx,.ods",
  });
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) onFiles(files);
    input.value = "";
  });
  const zone = el(
    "div",
    { class: "drop" },
    el("label", { for: "document", class: "choose" }, words.start.choose),
    input,
    el("span", { class: "muted" }, words.start.drop),
  );
  const over = (isOver: boolean) => zone.classList.toggle("over", isOver);
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    over(true);
  });
  zone.addEventListener("dragleave", () => over(false));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  });
  return zone;
}

function draftList(
  app: App,
  drafts: readonly Draft[],
  { open }: StartActions,
  redraw: () => Promise<void>,
): HTMLElement {
  const { start } = app.words;
  if (drafts.length === 0) return el("p", { class: "muted" }, start.none);
  const view = viewOf(app);
  const items = drafts.map((draft) => {
    const saved = dateOf(view, draft.saved.slice(0, 10)) ?? draft.saved;
    const remove = () => {
      if (!window.confirm(start.removeQuestion(draft.title))) return;
      void app.drafts
        ?.remove(draft.id)
        .then(redraw)
        .then(() => app.announce(start.removed));
    };
    return el(
      "li",
      {},
      el("span", { class: "name" }, draft.title),
      el("span", { class: "muted" }, start.saved(saved)),
      button(start.resume, () => open(draft.record, draft), {
        "aria-label": `${start.resume} : ${draft.title}`,
      }),
      button(start.remove, remove, { "aria-label": `${start.remove} : ${draft.title}` }),
    );
  });
  return el("ul", { class: "drafts" }, items);
}

/** Says what happened to the last document where the eyes and the keyboard are. */
function messageOf({ text, isGood }: StartMessage): HTMLElement {
  return el(
    "p",
    isGood
      ? { class: "message fine", role: "status", tabindex: "-1" }
      : { class: "message warning", role: "alert", tabindex: "-1" },
    text,
  );
}

function profileLine({ words }: App, { profile }: StartActions): HTMLElement | undefined {
  if (!profile) return undefined;
  return el(
    "p",
    { class: "profile" },
    `${words.start.profile(profile.name)} `,
    button(words.start.closeProfile, profile.close),
  );
}

/** Where one begins: a new record, a document, a draft. `message` says what happened to the last document. */
export async function start(app: App, actions: StartActions, message?: StartMessage): Promise<void> {
  const { words, drafts } = app;
  const list = el("div", {});
  const redraw = async () => fill(list, draftList(app, (await drafts?.list()) ?? [], actions, redraw));
  await redraw();
  history.replaceState(null, "", location.pathname + location.search);
  const said = message && messageOf(message);
  fill(
    app.host,
    el(
      "div",
      { class: "start" },
      said,
      !drafts && el("p", { class: "warning" }, words.start.noStore),
      el(
        "div",
        { class: "doors" },
        el(
          "section",
          {},
          el("h2", {}, words.start.create),
          el("p", {}, words.start.createHelp),
          button(words.start.create, () => actions.open(newRecord(app)), { class: "main" }),
        ),
        el(
          "section",
          {},
          el("h2", {}, words.start.open),
          el("p", {}, words.start.openHelp),
          dropZone(app, actions.files),
          profileLine(app, actions),
        ),
      ),
      el("h2", {}, words.start.drafts),
      list,
    ),
  );
  said?.focus();
}
