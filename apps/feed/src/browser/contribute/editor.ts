import { button, el, fill } from "@openhpa/browser";
import { canonicalize, type HpaRecord, type Issue, withoutPersonalData } from "@openhpa/core";
import type { ImportReport } from "@openhpa/import";
import { plainText } from "../../words/pick.js";
import { type App, viewOf } from "./app.js";
import { autosave } from "./autosave.js";
import { issueSummary, levelMeter, nextFields, type Ways } from "./check-panel.js";
import { fieldControl } from "./controls/field.js";
import { unfoldMore } from "./controls/object-field.js";
import { type FormState, showIssues, shownIssues, stateOf } from "./editor-state.js";
import { exportPanel } from "./export-panel.js";
import { fiche } from "./fiche.js";
import { formOf } from "./form/form-of.js";
import type { FormValue, ObjectValue } from "./form/form-value.js";
import { fieldValue } from "./form/form-value.js";
import { contentOf, objectsIn, recordOf } from "./form/record-of.js";
import { type StepId, stepsOf } from "./form/steps.js";
import { type Trail, trailOfAddress, trailOfPath } from "./form/trail.js";
import type { Control, FormContext } from "./form-context.js";
import { fieldAt, forgetKey, suggestionWords, takeSuggestion } from "./issues.js";
import { pointerPress } from "./pointer-press.js";

/** What the editor opens. */
export interface Opened {
  readonly record: HpaRecord;
  /** Draft that it is kept as; a new one is made without. */
  readonly draft?: number;
  readonly report?: ImportReport;
  /** Place to go to at once: a field named by keys. */
  readonly address?: string;
}

/** Ways out of the editor. */
export interface EditorExits {
  readonly home: () => void;
  readonly report: (report: ImportReport, record: HpaRecord, draft: number | undefined) => void;
}

/** What people call a record. */
export function titleOf(app: App, record: HpaRecord): string {
  const { title } = record as { readonly title?: unknown };
  const isText = typeof title === "object" && title !== null && Object.keys(title).length > 0;
  return isText ? plainText(viewOf(app, record), record.title) : app.words.untitled;
}

const TYPING_PAUSE = 250;

function holdsTerritory(form: ObjectValue): boolean {
  return [...objectsIn(form)].some(({ entry, object }) =>
    entry.fields.some(({ name, datatype }) => datatype.kind === "territory" && object.fields.has(name)),
  );
}

/** The guided form over one record: steps, controls, messages, level, export. Everything typed is kept as a draft. */
export function openEditor(app: App, opened: Opened, exits: EditorExits): void {
  const { words } = app;
  const form = formOf(opened.record);
  const steps = stepsOf(opened.record.type);
  const last = steps.length;
  const controls = new WeakMap<FormValue, Control>();
  const watchers = new Map<HTMLElement, () => void>();
  let shown = new Set<Control>();
  let state: FormState = stateOf(app, form);
  let at = 0;
  let showsMissing = false;
  let keepsPersonal = false;
  let count = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const press = pointerPress();
  const saveStatus = el("p", { class: "save", role: "status" });
  const saver = autosave(app, opened.draft, saveStatus, () => {
    const record = recordOf(form);
    return { record, title: titleOf(app, record), ...(opened.report ? { report: opened.report } : {}) };
  });
  const stepName = (id: StepId) =>
    id === "identity" || id === "about" ? words.steps[id] : viewOf(app).words.sections[id];
  const navigation = el("nav", { class: "steps", "aria-label": words.steps.navigation });
  const stepNames = [...steps.map(({ id }) => stepName(id)), words.steps.done];
  const stepButtons = stepNames.map((name, index) => {
    const filled = el("span", { class: "filled" });
    const open = el("span", { class: "open" });
    const go = button("", () => goTo(index));
    fill(go, el("span", { class: "name" }, `${index + 1}. ${name}`), " ", filled, " ", open);
    return { go, filled, open };
  });
  fill(
    navigation,
    el(
      "ol",
      {},
      stepButtons.map(({ go }) => el("li", {}, go)),
    ),
  );
  const progress = el("div", { class: "progress" });
  const stage = el("section", { class: "desk", tabindex: "-1" });
  const checkBody = el("div", {});
  const exportBody = el("div", {});

  const issues = () => shownIssues(state, showsMissing);

  const remedies = (issue: Issue): readonly HTMLElement[] => {
    const act = (change: (issue: Issue) => boolean) => () => {
      if (!change(issue)) return;
      update();
      saver.touched();
      drawStage();
      reveal(trailOfPath(form, issue.path), String(issue.path[0] ?? ""));
    };
    if (issue.suggestion !== undefined) {
      const field = fieldAt(form.entry, issue.path);
      const said = suggestionWords(viewOf(app, state.record), field, issue.suggestion);
      return [
        button(
          words.check.replace(said),
          act((found) => takeSuggestion(form, found)),
          { class: "remedy" },
        ),
      ];
    }
    const isOwnKey = issue.path.length > 1 && fieldAt(form.entry, issue.path)?.datatype.kind === "key";
    return isOwnKey
      ? [
          button(
            words.check.newKey,
            act((found) => forgetKey(form, found)),
            { class: "remedy" },
          ),
        ]
      : [];
  };

  const ways: Ways = {
    toPath: (path) => reveal(trailOfPath(form, path), String(path[0] ?? "")),
    toAddress: (address) => reveal(trailOfAddress(form, address), address.split("/")[1] ?? ""),
    remedies,
  };

  const context: FormContext = {
    language: app.language,
    words,
    territories: app.territories,
    view: () => viewOf(app, state.record),
    form: () => form,
    record: () => state.record,
    changed(how) {
      saver.touched();
      clearTimeout(pause);
      if (how === "typing") pause = setTimeout(update, TYPING_PAUSE);
      else if (press.isDown()) press.after(update);
      else update();
    },
    watch(element, run) {
      watchers.set(element, run);
    },
    announce: app.announce,
    id: () => {
      count += 1;
      return `champ-${count}`;
    },
    register: (value, control) => void controls.set(value, control),
    remedies,
  };

  /** Everything that follows from the values: record, messages, names, level. */
  function update(): void {
    clearTimeout(pause);
    state = stateOf(app, form);
    for (const [element, run] of watchers) {
      if (element.isConnected) run();
      else if (!document.contains(stage)) watchers.delete(element);
    }
    shown = showIssues(form, issues(), controls, shown);
    drawProgress();
    drawNavigation();
    if (at === last) drawPanels();
  }

  /** The buttons of the steps stay the same elements: one that is being pressed must not be replaced. */
  function drawNavigation(): void {
    const found = issues();
    for (const [index, { go, filled, open }] of stepButtons.entries()) {
      if (index === at) go.setAttribute("aria-current", "step");
      else go.removeAttribute("aria-current");
      const fields = steps[index]?.fields ?? [];
      const names = new Set(fields.map(({ name }) => name));
      const count = found.filter(
        ({ path, severity }) => severity !== "info" && names.has(String(path[0])),
      ).length;
      const full = fields.filter((field) => contentOf(field, fieldValue(form, field)) !== undefined).length;
      filled.textContent = fields.length > 0 ? words.steps.filled(full, fields.length) : "";
      open.textContent = count > 0 ? words.steps.issues(count) : "";
    }
  }

  function drawProgress(): void {
    if (progress.contains(document.activeElement)) return;
    fill(progress, levelMeter(app, state), nextFields(app, state, ways));
  }

  function drawPanels(): void {
    fill(
      checkBody,
      levelMeter(app, state),
      nextFields(app, state, ways),
      issueSummary(app, state, issues(), ways),
    );
    fill(
      exportBody,
      exportPanel(app, {
        state: () => {
          state = stateOf(app, form);
          return state;
        },
        showErrors: () => {
          showsMissing = true;
          update();
          stage.querySelector<HTMLElement>(".summary-title")?.focus();
        },
        showFiche,
        keepsPersonalData: () => keepsPersonal,
        setKeepsPersonalData: (keeps) => {
          keepsPersonal = keeps;
        },
      }),
    );
  }

  function drawStage(): void {
    const step = steps[at];
    const pager = el(
      "p",
      { class: "pager" },
      at > 0 && button(words.steps.previous, () => goTo(at - 1)),
      " ",
      at < last &&
        button(at === last - 1 ? words.steps.done : words.steps.next, () => goTo(at + 1), { class: "main" }),
    );
    const heading = (name: string) => [
      el("p", { class: "kicker" }, words.steps.count(at + 1, last + 1)),
      el("h2", { tabindex: "-1" }, name),
    ];
    watchers.clear();
    if (step) {
      const fields = step.fields.map((field) => fieldControl(context, form, field, 0));
      fill(stage, heading(stepName(step.id)), fields, pager);
      for (const [, run] of watchers) run();
    } else {
      fill(stage, heading(words.steps.done), checkBody, exportBody, pager);
      drawPanels();
    }
    shown = showIssues(form, issues(), controls, new Set());
  }

  function goTo(index: number): void {
    at = index;
    if (at === last) showsMissing = true;
    update();
    drawStage();
    stage.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
    stage.scrollIntoView({ block: "start" });
  }

  /** Goes to a place: its step, then down through what is folded, then the keyboard into the deepest control. */
  function reveal(trail: Trail, first: string): void {
    const step = steps.findIndex(({ fields }) => fields.some(({ name }) => name === first));
    if (step < 0) return;
    if (step !== at) {
      at = step;
      drawStage();
      drawNavigation();
    }
    let deepest: Control | undefined;
    for (const value of trail.slice(1)) {
      if (!controls.get(value)?.element.isConnected && deepest) unfoldMore(deepest.element);
      const control = controls.get(value);
      if (!control?.element.isConnected) continue;
      control.open?.();
      deepest = control;
    }
    shown = showIssues(form, issues(), controls, shown);
    deepest?.element.scrollIntoView({ block: "center" });
    deepest?.focus();
  }

  function showFiche(keeps: boolean): void {
    const whole = canonicalize(state.record);
    const paper = fiche(app, keeps ? whole : withoutPersonalData(whole), () => {
      document.body.classList.remove("reading-fiche");
      paper.replaceWith(editor);
      exportBody.querySelector<HTMLElement>("button")?.focus();
    });
    editor.replaceWith(paper);
    document.body.classList.add("reading-fiche");
    paper.focus();
    window.scrollTo(0, 0);
  }

  const leave = (go: () => void) => () =>
    void saver.flush().then(() => {
      saver.stop();
      press.stop();
      go();
    });
  const { report } = opened;
  const bar = el(
    "div",
    { class: "topline" },
    button(words.save.home, leave(exits.home)),
    report &&
      button(
        words.report.toReport,
        leave(() => exits.report(report, state.record, saver.draft())),
      ),
    saveStatus,
  );
  const editor = el(
    "div",
    { class: "editor" },
    bar,
    el("div", { class: "aside" }, progress, navigation),
    stage,
  );
  fill(app.host, editor);
  drawStage();
  update();
  if (opened.draft === undefined) saver.touched();
  if (opened.address === undefined) stage.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  else ways.toAddress(opened.address);
  // Names of communes come as soon as there is one; a blank form does without them.
  if (holdsTerritory(form)) void app.territories.all().then(update);
}
