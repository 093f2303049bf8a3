import { button, el } from "@openhpa/browser";
import { citation } from "../../serve/citation.js";
import type { PageData, PageExample } from "../../serve/page-data.js";
import { pageWords } from "../../serve/page-words.js";
import { answerView } from "./answer-view.js";
import { type Asked, askEndpoint } from "./ask-endpoint.js";
import { createEditor } from "./editor.js";
import { createQuestionList } from "./question-list.js";
import { sharedQuery, shareFragment } from "./share.js";

/** Part of the window's height above which the answer has to begin when a question is chosen; else the page moves to it. */
const ANSWER_IN_VIEW = 0.8;

function place(id: string): HTMLElement {
  const spot = document.getElementById(id);
  if (!spot) throw new Error(`The page has no #${id}`);
  return spot;
}

/** Brings the page to life: a question or a shared link fills the editor and is asked; Ctrl+Enter asks what is in it. */
export function startQueryPage(data: PageData & { readonly nonce: string }): void {
  const words = pageWords[data.language];
  const [status, answer] = [place("status"), place("answer")];
  let running: AbortController | undefined;
  let chosen: PageExample | undefined;

  const say = (text: string) => {
    status.textContent = text;
    status.className = "";
  };
  const complain = (text: string) => {
    status.textContent = text;
    status.className = "problem";
  };
  const show = (asked: Asked, sparql: string, milliseconds: number) => {
    if (!asked.ok) {
      const { messages, line, column } = asked.problem;
      complain(messages[data.language]);
      if (line !== undefined && column !== undefined) editor.mark({ line, column });
      return;
    }
    say(
      asked.answer.kind === "select"
        ? words.rows(asked.answer.rows.length, milliseconds)
        : words.graph(milliseconds),
    );
    if (asked.answer.kind === "ask") say("");
    const isExample = chosen?.sparql === sparql;
    const view = answerView({
      asked,
      sparql,
      name: isExample && chosen ? chosen.id : "reponse",
      hint: isExample ? chosen?.view : undefined,
      data,
      words,
      room: () => answer.clientWidth,
      onFailure: complain,
    });
    answer.replaceChildren(view);
  };
  const run = async () => {
    running?.abort();
    const asking = new AbortController();
    running = asking;
    const sparql = editor.text();
    const fragment = shareFragment(sparql);
    if (location.hash !== fragment) history.replaceState(null, "", fragment);
    editor.mark(undefined);
    say(words.running);
    answer.replaceChildren();
    cancel.disabled = false;
    const start = performance.now();
    try {
      const asked = await askEndpoint(sparql, asking.signal);
      if (running === asking) show(asked, sparql, Math.round(performance.now() - start));
    } catch {
      if (running === asking) asking.signal.aborted ? say(words.cancelled) : complain(words.unreachable);
    } finally {
      if (running === asking) cancel.disabled = true;
    }
  };
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      say(text);
    }
  };

  const editor = createEditor(place("editor"), {
    data,
    nonce: data.nonce,
    label: words.editorHelp,
    onRun: () => void run(),
  });
  const cancel = button(words.cancel, () => running?.abort(), { disabled: true });
  place("actions").append(
    button(words.run, () => void run(), { class: "main", "aria-keyshortcuts": "Control+Enter" }),
    cancel,
    button(words.share, () => {
      history.replaceState(null, "", shareFragment(editor.text()));
      void copy(location.href, words.shared);
    }),
    el("kbd", {}, words.shortcut),
  );
  place("cite-actions").append(button(words.copy, () => void copy(citation(data), words.copied)));

  const choose = (example: PageExample | undefined, sparql: string) => {
    chosen = example;
    list.choose(example?.id);
    editor.set(sparql);
  };
  const list = createQuestionList(data, words, (example) => {
    choose(example, example.sparql);
    void run();
    const heading = place("reponse");
    if (heading.getBoundingClientRect().top > innerHeight * ANSWER_IN_VIEW) heading.scrollIntoView();
  });
  place("question-list").append(list.root);

  const fromAddress = () => {
    const sparql = sharedQuery(location.hash);
    if (sparql === undefined || sparql === editor.text()) return sparql !== undefined;
    choose(
      data.examples.find((example) => example.sparql === sparql),
      sparql,
    );
    void run();
    return true;
  };
  addEventListener("hashchange", fromAddress);
  const [first] = data.examples;
  if (!fromAddress() && first) choose(first, first.sparql);
}
