import { button, el } from "@openhpa/browser";
import type { PageData, PageExample } from "../../serve/page-data.js";
import type { PageWords } from "../../serve/page-words.js";

/** The list of the example questions. */
export interface QuestionList {
  readonly root: HTMLElement;
  /** Shows which question is in the editor, if one is. */
  choose(id: string | undefined): void;
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Questions by subject, with a field that finds them by any word of the question, its subject and its keywords. */
export function createQuestionList(
  { examples }: Pick<PageData, "examples">,
  words: PageWords,
  onChoose: (example: PageExample) => void,
): QuestionList {
  const buttons = new Map<string, HTMLButtonElement>();
  const groups = new Map<string, HTMLElement>();
  const searchable = new Map<string, string>();
  const list = el("div", { class: "question-groups" });
  for (const example of examples) {
    const { subject } = example;
    let items = groups.get(subject);
    if (!items) {
      items = el("ul");
      groups.set(subject, items);
      list.append(el("section", {}, el("h3", {}, subject), items));
    }
    const choice = button(example.question, () => onChoose(example), {
      "aria-pressed": "false",
      "data-example": example.id,
    });
    items.append(el("li", {}, choice));
    buttons.set(example.id, choice);
    searchable.set(example.id, plain([subject, example.question, ...example.keywords].join(" ")));
  }
  const none = el("p", { class: "note", hidden: true, role: "status" }, words.noQuestion);
  const input = el("input", { id: "find-question", type: "search", autocomplete: "off" });
  input.addEventListener("input", () => {
    const wanted = plain(input.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const [id, text] of searchable) {
      const isFound = wanted.every((word) => text.includes(word));
      if (isFound) found += 1;
      const item = buttons.get(id)?.parentElement;
      if (item) item.hidden = !isFound;
    }
    for (const items of groups.values()) {
      const isEmpty = [...items.children].every((item) => (item as HTMLElement).hidden);
      if (items.parentElement) items.parentElement.hidden = isEmpty;
    }
    none.hidden = found > 0;
  });
  return {
    root: el("div", {}, el("label", { for: "find-question" }, words.findQuestion), input, none, list),
    choose(id) {
      for (const [own, choice] of buttons) choice.setAttribute("aria-pressed", String(own === id));
    },
  };
}
