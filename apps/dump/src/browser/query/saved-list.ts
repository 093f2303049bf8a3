import { button, el } from "@openhpa/browser";
import type { PageWords } from "../../serve/page-words.js";

const STORE = "openhpa-queries";

/** A query that a person keeps under a name. */
interface Saved {
  readonly name: string;
  readonly sparql: string;
}

const isSaved = (value: unknown): value is Saved =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as Partial<Saved>).name === "string" &&
  typeof (value as Partial<Saved>).sparql === "string";

/** What this browser has kept; nothing where it keeps nothing or something else stands there. */
function read(): readonly Saved[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORE) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    return [];
  }
}

/** True when the browser has taken it. */
function write(queries: readonly Saved[]): boolean {
  try {
    localStorage.setItem(STORE, JSON.stringify(queries));
    return true;
  } catch {
    return false;
  }
}

/** What the list works with. */
export interface SavedListOptions {
  readonly words: PageWords;
  /** The query in the editor. */
  readonly current: () => string;
  readonly onChoose: (sparql: string) => void;
  readonly say: (text: string) => void;
}

/** The queries that a person keeps in this browser, and a field that keeps the one in the editor under a name. */
export function createSavedList({ words, current, onChoose, say }: SavedListOptions): HTMLElement {
  const list = el("ul", { class: "saved" });
  const input = el("input", { id: "save-name", type: "text", autocomplete: "off", maxlength: "80" });
  const show = () => {
    list.replaceChildren(
      ...read().map(({ name, sparql }) =>
        el(
          "li",
          {},
          button(name, () => onChoose(sparql)),
          button("×", () => keep(read().filter((query) => query.name !== name)), {
            class: "remove",
            "aria-label": words.remove(name),
            title: words.remove(name),
          }),
        ),
      ),
    );
    list.hidden = list.children.length === 0;
  };
  const keep = (queries: readonly Saved[]): boolean => {
    const isKept = write(queries);
    show();
    return isKept;
  };
  const form = el(
    "form",
    { class: "save" },
    el("label", { for: "save-name" }, words.saveName),
    input,
    el("button", { type: "submit" }, words.save),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const name = input.value.trim();
    if (name === "") return input.focus();
    const others = read().filter((query) => query.name !== name);
    say(keep([...others, { name, sparql: current() }]) ? words.saved(name) : words.notSaved);
    input.value = "";
  });
  show();
  return el(
    "details",
    { class: "mine" },
    el("summary", {}, words.mine),
    list,
    form,
    el("p", { class: "note" }, words.mineNote),
  );
}
