import { type EditorState, type Extension, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

/** A place in the query, from 1. */
export interface WrongPlace {
  readonly line: number;
  readonly column: number;
}

const setPlace = StateEffect.define<WrongPlace | undefined>();

function marks(state: EditorState, { line, column }: WrongPlace): DecorationSet {
  const { doc } = state;
  const at = doc.line(Math.min(Math.max(1, line), doc.lines));
  const from = Math.min(at.from + Math.max(0, column - 1), at.to);
  const word = /^[^\s]+/.exec(doc.sliceString(from, at.to))?.[0].length ?? 0;
  const start = word > 0 ? from : Math.max(at.from, from - 1);
  const end = Math.max(from + word, start);
  const ranges: Range<Decoration>[] = [Decoration.line({ class: "wrong-line" }).range(at.from)];
  if (end > start) ranges.push(Decoration.mark({ class: "wrong-place" }).range(start, end));
  return Decoration.set(ranges);
}

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(setPlace)) return effect.value ? marks(transaction.state, effect.value) : Decoration.none;
    return transaction.docChanged ? Decoration.none : value;
  },
  provide: (own) => EditorView.decorations.from(own),
});

/** Marks the place of a fault until the query changes. */
export const wrongPlaces: Extension = field;

/** Shows where the fault is and brings it into view; without a place, takes the mark away. */
export function showPlace(view: EditorView, place: WrongPlace | undefined): void {
  const effects: StateEffect<unknown>[] = [setPlace.of(place)];
  if (place) {
    const { doc } = view.state;
    const line = doc.line(Math.min(Math.max(1, place.line), doc.lines));
    effects.push(EditorView.scrollIntoView(line.from));
  }
  view.dispatch({ effects });
}
