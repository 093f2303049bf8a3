import { button, el, fill } from "@openhpa/browser";
import { canonicalize, type HpaRecord, withoutPersonalData } from "@openhpa/core";
import type { ImportReport } from "@openhpa/import";
import type { App } from "./app.js";
import { type Autosave, autosave } from "./autosave.js";
import type { Ways } from "./check-panel.js";
import { type Desk, isAtCheck, openDesk, showDeskIssues } from "./editor/desk.js";
import { contextOf } from "./editor/desk-context.js";
import { createPanels, type Panels } from "./editor/panels.js";
import { createRemedies } from "./editor/remedies.js";
import { createStage, followTrail, runWatchers, type Stage, showHead } from "./editor/stage.js";
import { createStepNavigation } from "./editor/step-navigation.js";
import { stateOf } from "./editor-state.js";
import { fiche } from "./fiche.js";
import type { ObjectValue } from "./form/form-value.js";
import { objectsIn, recordOf } from "./form/record-of.js";
import { type Trail, trailOfAddress, trailOfPath } from "./form/trail.js";
import { pointerPress } from "./pointer-press.js";
import { questionOfField } from "./questions/questions.js";
import { titleOf } from "./record-title.js";

/** What the editor opens. */
export interface Opened {
  readonly record: HpaRecord;
  /** Draft that it is kept as; a new one is made without. */
  readonly draft?: number;
  readonly report?: ImportReport;
  /** What the record was when it was first opened, where it is a draft that was changed since. */
  readonly before?: HpaRecord;
  /** Place to go to at once: a field named by keys. */
  readonly address?: string;
}

/** Ways out of the editor. */
export interface EditorExits {
  readonly home: () => void;
  readonly report: (report: ImportReport, record: HpaRecord, draft: number | undefined) => void;
}

function holdsTerritory(form: ObjectValue): boolean {
  return [...objectsIn(form)].some(({ entry, object }) =>
    entry.fields.some(({ name, datatype }) => datatype.kind === "territory" && object.fields.has(name)),
  );
}

/** Keeps as a draft what the form says, whenever it is touched. */
function keepDrafts({ app, form, origin }: Desk, { draft, report }: Opened, status: HTMLElement): Autosave {
  return autosave(app, draft, status, () => {
    const record = recordOf(form);
    const { record: before } = origin;
    return { record, before, title: titleOf(app, record), ...(report ? { report } : {}) };
  });
}

/** Puts the record on paper in the place of the editor, until the reader comes back. */
function showPaper(
  { app, state }: Desk,
  editor: HTMLElement,
  { exports }: Panels,
  keepsPersonalData: boolean,
): void {
  const whole = canonicalize(state.record);
  const paper = fiche(app, keepsPersonalData ? whole : withoutPersonalData(whole), () => {
    document.body.classList.remove("reading-fiche");
    paper.replaceWith(editor);
    exports.querySelector<HTMLElement>("button")?.focus();
  });
  editor.replaceWith(paper);
  document.body.classList.add("reading-fiche");
  paper.focus();
  window.scrollTo(0, 0);
}

/** The line over the form: the ways out, and whether the draft is kept. */
function topLine({ words }: App, status: HTMLElement, home: () => void, toReport?: () => void): HTMLElement {
  return el(
    "div",
    { class: "topline" },
    button(words.save.home, home),
    toReport && button(words.report.toReport, toReport),
    status,
  );
}

/** Goes to a place: its step, then down to the control. */
function reveal(desk: Desk, stage: Stage, trail: Trail, field: string, drawStep: () => void): void {
  const at = questionOfField(desk.state.record.type, field);
  if (at === undefined) return;
  if (at !== desk.at) {
    desk.at = at;
    drawStep();
  }
  followTrail(desk, stage, trail);
}

/** The first place that has the keyboard: the one that was asked for, else the heading. */
function startAt({ element }: Stage, { toAddress }: Ways, address: string | undefined): void {
  if (address === undefined) element.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  else toAddress(address);
}

/** The guided form over one record: steps, controls, messages, level, export. Everything typed is kept as a draft. */
export function openEditor(app: App, opened: Opened, exits: EditorExits): void {
  const desk = openDesk(app, opened);
  const { form } = desk;
  const press = pointerPress();
  const saveStatus = el("p", { class: "save", role: "status" });
  const saver = keepDrafts(desk, opened, saveStatus);
  const remedies = createRemedies(desk, ({ path }) => {
    update();
    saver.touched();
    stage.draw();
    ways.toPath(path);
  });
  const ways: Ways = {
    toPath: (path) => reveal(desk, stage, trailOfPath(form, path), String(path[0] ?? ""), drawStep),
    toAddress: (address) =>
      reveal(desk, stage, trailOfAddress(form, address), address.split("/")[1] ?? "", drawStep),
    remedies,
  };
  const panels = createPanels(desk, () => context, ways, {
    showErrors() {
      desk.showsMissing = true;
      update();
      stage.element.querySelector<HTMLElement>(".summary-title")?.focus();
    },
    goTo,
    change(mend) {
      if (mend()) saver.touched();
      update();
      stage.draw();
    },
    showFiche: (keepsPersonalData) => showPaper(desk, editor, panels, keepsPersonalData),
  });
  const context = contextOf(desk, { touched: () => saver.touched(), update, press, remedies });
  const navigation = createStepNavigation(desk, goTo);
  const stage = createStage(desk, context, panels, goTo);

  /** Everything that follows from the values: record, messages, names, level. */
  function update(): void {
    clearTimeout(desk.pause);
    desk.state = stateOf(app, form, desk.origin);
    runWatchers(desk, stage);
    showDeskIssues(desk);
    panels.drawProgress();
    navigation.draw();
    if (isAtCheck(desk)) panels.drawCheck();
  }

  function drawStep(): void {
    stage.draw();
    navigation.draw();
  }

  function goTo(index: number): void {
    desk.at = index;
    if (isAtCheck(desk)) desk.showsMissing = true;
    update();
    stage.draw();
    showHead(stage);
  }

  const leave = (go: () => void) => () =>
    void saver.flush().then(() => {
      saver.stop();
      press.stop();
      go();
    });
  const { report } = opened;
  const toReport = report && leave(() => exits.report(report, desk.state.record, saver.draft()));
  const editor = el(
    "div",
    { class: "editor" },
    topLine(app, saveStatus, leave(exits.home), toReport),
    el("div", { class: "aside" }, panels.progress, navigation.element),
    stage.element,
  );
  fill(app.host, editor);
  stage.draw();
  update();
  if (opened.draft === undefined) saver.touched();
  startAt(stage, ways, opened.address);
  // Names of communes come as soon as there is one; a blank form does without them.
  if (holdsTerritory(form)) void app.territories.all().then(update);
}
