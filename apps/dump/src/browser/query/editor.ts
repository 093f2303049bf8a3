import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { sparql } from "codemirror-lang-sparql";
import type { PageData } from "../../serve/page-data.js";
import { completeSparql } from "./completion.js";
import { showPlace, type WrongPlace, wrongPlaces } from "./wrong-place.js";

/** The editor of the query. */
export interface QueryEditor {
  text(): string;
  set(sparql: string): void;
  mark(place: WrongPlace | undefined): void;
}

/** Makes the editor in its place; the nonce lets it add its own style sheet, Ctrl+Enter runs the query. */
export function createEditor(
  parent: HTMLElement,
  options: {
    readonly data: PageData;
    readonly nonce: string;
    readonly label: string;
    readonly onRun: () => void;
    /** Hears of every change of the text. */
    readonly onChange: (text: string) => void;
  },
): QueryEditor {
  const { data, nonce, label, onRun, onChange } = options;
  const run = () => {
    onRun();
    return true;
  };
  const state = EditorState.create({
    extensions: [
      EditorView.cspNonce.of(nonce),
      keymap.of([{ key: "Mod-Enter", run }, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
      lineNumbers(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      history(),
      bracketMatching(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false", tabindex: "0" }),
      sparql(),
      syntaxHighlighting(classHighlighter),
      autocompletion({ override: [completeSparql(data)], icons: false }),
      wrongPlaces,
      EditorView.updateListener.of(
        ({ docChanged, state: { doc } }) => docChanged && onChange(doc.toString()),
      ),
    ],
  });
  const view = new EditorView({ state, parent });
  return {
    text: () => view.state.doc.toString(),
    set: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    mark: (place) => showPlace(view, place),
  };
}
