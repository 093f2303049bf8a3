import { button, el } from "@openhpa/browser";
import { citation } from "../../serve/citation.js";
import type { PageData, PageExample } from "../../serve/page-data.js";
import { type PageWords, pageWords } from "../../serve/page-words.js";
import { answerView } from "./answer-view.js";
import { type Asked, askEndpoint, fetchRows, unknownNames } from "./ask-endpoint.js";
import { createEditor, type QueryEditor } from "./editor.js";
import { createQuestionList } from "./question-list.js";
import { createSavedList } from "./saved-list.js";
import { sharedQuery, shareFragment } from "./share.js";

/** Part of the window's height above which the answer has to begin when a question is chosen; else the page moves to it. */
const ANSWER_IN_VIEW = 0.8;

function place(id: string): HTMLElement {
  const spot = document.getElementById(id);
  if (!spot) throw new Error(`The page has no #${id}`);
  return spot;
}

/** Where the page says how a query went. */
interface Status {
  say(text: string): void;
  complain(text: string): void;
}

function statusLine(spot: HTMLElement): Status {
  const put = (text: string, look: string) => {
    spot.textContent = text;
    spot.className = look;
  };
  return { say: (text) => put(text, ""), complain: (text) => put(text, "problem") };
}

/** The parts that work together, once the page has them. */
interface Workbench {
  readonly data: PageData;
  readonly words: PageWords;
  readonly status: Status;
  readonly answer: HTMLElement;
  /** Where it says that the question was edited, and what names of the query are not known. */
  readonly edited: HTMLElement;
  readonly notes: HTMLElement;
  readonly editor: QueryEditor;
  readonly cancel: HTMLButtonElement;
  /** The question that filled the editor. */
  chosen: PageExample | undefined;
  /** What stops the query that runs. */
  running: AbortController | undefined;
}

/** Shows an answer of the endpoint, or its problem where it is in the query. */
function show(bench: Workbench, asked: Asked, sparql: string, milliseconds: number): void {
  const { data, words, status, answer, editor, chosen } = bench;
  if (!asked.ok) {
    const { messages, line, column } = asked.problem;
    status.complain(messages[data.language]);
    if (line !== undefined && column !== undefined) editor.mark({ line, column });
    return;
  }
  const { kind } = asked.answer;
  if (kind === "select") status.say(words.rows(asked.answer.rows.length, milliseconds));
  else status.say(kind === "ask" ? "" : words.graph(milliseconds));
  const example = chosen?.sparql === sparql ? chosen : undefined;
  const view = answerView({
    asked,
    sparql,
    name: example ? example.id : "reponse",
    hint: example?.view,
    data,
    words,
    room: () => answer.clientWidth,
    onFailure: status.complain,
    isPublished: example?.rows !== undefined,
  });
  const cite = example?.cite && el("p", { class: "note" }, words.citeStatistics(example.cite));
  const limits = example && el("p", { class: "note" }, example.limits);
  answer.replaceChildren(...(limits ? [limits] : []), view, ...(cite ? [cite] : []));
}

/** Says that what is in the editor is no longer the question that was chosen. */
function tellEdited({ chosen, edited, words }: Workbench, text: string): void {
  edited.textContent = chosen && chosen.sparql !== text ? words.edited(chosen.question) : "";
}

/** Tells of names in the query that look like ours and are not, which an empty answer would not say. */
async function tellUnknown({ data, notes, running }: Workbench, sparql: string, asking: AbortController) {
  const found = await unknownNames(sparql).catch(() => []);
  if (running !== asking && asking.signal.aborted) return;
  notes.replaceChildren(...found.map(({ messages }) => el("li", {}, messages[data.language])));
}

/** Asks the endpoint what is in the editor; a query that still runs is stopped. */
async function run(bench: Workbench): Promise<void> {
  const { words, status, answer, editor, cancel } = bench;
  bench.running?.abort();
  const asking = new AbortController();
  bench.running = asking;
  const sparql = editor.text();
  const fragment = shareFragment(sparql);
  if (location.hash !== fragment) history.replaceState(null, "", fragment);
  editor.mark(undefined);
  status.say(words.running);
  answer.replaceChildren();
  bench.notes.replaceChildren();
  void tellUnknown(bench, sparql, asking);
  cancel.disabled = false;
  const start = performance.now();
  try {
    const rows = bench.chosen?.sparql === sparql ? bench.chosen.rows : undefined;
    const asked = await (rows ? fetchRows(rows, asking.signal) : askEndpoint(sparql, asking.signal));
    if (bench.running === asking) show(bench, asked, sparql, Math.round(performance.now() - start));
  } catch {
    if (bench.running === asking)
      asking.signal.aborted ? status.say(words.cancelled) : status.complain(words.unreachable);
  } finally {
    if (bench.running === asking) cancel.disabled = true;
  }
}

/** Copies a text; where the browser refuses, the text is shown to be copied by hand. */
async function copy({ status }: Workbench, text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.say(done);
  } catch {
    status.say(text);
  }
}

function createWorkbench(data: PageData & { readonly nonce: string }): Workbench {
  const words = pageWords[data.language];
  const bench: Workbench = {
    ...{ data, words, answer: place("answer"), status: statusLine(place("status")) },
    ...{ edited: place("edited"), notes: place("notes") },
    editor: createEditor(place("editor"), {
      data,
      nonce: data.nonce,
      label: words.editorHelp,
      onRun: () => void run(bench),
      onChange: (text) => tellEdited(bench, text),
    }),
    cancel: button(words.cancel, () => bench.running?.abort(), { disabled: true }),
    ...{ chosen: undefined, running: undefined },
  };
  return bench;
}

function placeButtons(bench: Workbench): void {
  const { data, words, editor, cancel } = bench;
  const share = () => {
    history.replaceState(null, "", shareFragment(editor.text()));
    void copy(bench, location.href, words.shared);
  };
  place("actions").append(
    button(words.run, () => void run(bench), { class: "main", "aria-keyshortcuts": "Control+Enter" }),
    cancel,
    button(words.share, share),
    el("kbd", {}, words.shortcut),
  );
  place("cite-actions").append(button(words.copy, () => void copy(bench, citation(data), words.copied)));
}

/** Puts the list of questions in its place; a chosen one is asked and its answer brought into view. */
function placeQuestions(bench: Workbench): (example: PageExample | undefined, sparql: string) => void {
  const choose = (example: PageExample | undefined, sparql: string) => {
    bench.chosen = example;
    list.choose(example?.id);
    bench.editor.set(sparql);
    tellEdited(bench, sparql);
  };
  const list = createQuestionList(bench.data, bench.words, (example) => {
    choose(example, example.sparql);
    void run(bench);
    const heading = place("reponse");
    if (heading.getBoundingClientRect().top > innerHeight * ANSWER_IN_VIEW) heading.scrollIntoView();
  });
  place("question-list").append(list.root);
  place("saved-list").append(
    createSavedList({
      words: bench.words,
      current: () => bench.editor.text(),
      onChoose: (sparql) => {
        choose(undefined, sparql);
        void run(bench);
      },
      say: bench.status.say,
    }),
  );
  return choose;
}

/** Brings the page to life: a question or a shared link fills the editor and is asked; Ctrl+Enter asks what is in it. */
export function startQueryPage(data: PageData & { readonly nonce: string }): void {
  const bench = createWorkbench(data);
  placeButtons(bench);
  const choose = placeQuestions(bench);
  const fromAddress = () => {
    const sparql = sharedQuery(location.hash);
    if (sparql === undefined || sparql === bench.editor.text()) return sparql !== undefined;
    choose(
      data.examples.find((example) => example.sparql === sparql),
      sparql,
    );
    void run(bench);
    return true;
  };
  addEventListener("hashchange", fromAddress);
  const [first] = data.examples;
  if (!fromAddress() && first) choose(first, first.sparql);
}
