import { button, el } from "@openhpa/browser";
import type { AnswerTerm } from "../../ask/query-answer.js";
import type { PageData } from "../../serve/page-data.js";
import { numberText, type PageWords } from "../../serve/page-words.js";
import { isNumber, isNumberColumn, isYearColumn, type SelectAnswer } from "./columns.js";
import { labelLinks } from "./labels.js";
import { describeHref } from "./share.js";
import { shortIri } from "./short-iri.js";

const PAGE_ROWS = 100;
const BOOLEAN = "http://www.w3.org/2001/XMLSchema#boolean";

type Compare = (a: AnswerTerm | undefined, b: AnswerTerm | undefined) => number;

function comparer(language: PageData["language"], isNumeric: boolean): Compare {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (a, b) => {
    if (!a || !b) return Number(!a) - Number(!b);
    return isNumeric ? Number(a.value) - Number(b.value) : compare(a.value, b.value);
  };
}

/** A value as a person reads it; an IRI is a link to what the dump says of it, or out of it. */
function cell(
  term: AnswerTerm | undefined,
  data: PageData,
  words: PageWords,
  isPlain: boolean,
): Node | string {
  if (!term) return "";
  if (term.type === "uri") {
    const isOwn =
      term.value.startsWith(data.dataset.base) || term.value.startsWith("https://w3id.org/openhpa/");
    const link = isOwn
      ? { href: describeHref(term.value), "data-iri": term.value, title: words.describe }
      : {
          href: /^https?:/.test(term.value) ? term.value : undefined,
          rel: "noopener",
          "data-iri": term.value,
        };
    return el("a", link, shortIri(term.value, data));
  }
  if (isNumber(term)) return isPlain ? term.value : numberText(term.value, data.language);
  if (term.datatype === BOOLEAN) return term.value === "true" || term.value === "1" ? words.yes : words.no;
  return term.value;
}

/** The rows of an answer: columns that sort, numbers on the right, a hundred rows at a time. */
export function answerTable(answer: SelectAnswer, data: PageData, words: PageWords): HTMLElement {
  const { variables } = answer;
  const numeric = new Set(variables.filter((name) => isNumberColumn(answer, name)));
  const years = new Set(variables.filter((name) => isYearColumn(answer, name)));
  let rows = answer.rows;
  let page = 0;
  const body = el("tbody");
  const position = el("span", { role: "status" });
  const previous = button(words.previous, () => show(page - 1));
  const next = button(words.next, () => show(page + 1));

  const show = (wanted: number) => {
    page = wanted;
    const from = page * PAGE_ROWS;
    const shown = rows.slice(from, from + PAGE_ROWS);
    body.replaceChildren(
      ...shown.map((row) =>
        el(
          "tr",
          {},
          ...variables.map((name) =>
            el(
              "td",
              { class: numeric.has(name) ? "number" : undefined, lang: row[name]?.["xml:lang"] },
              cell(row[name], data, words, years.has(name)),
            ),
          ),
        ),
      ),
    );
    position.textContent = words.page(from + 1, from + shown.length, rows.length);
    previous.disabled = page === 0;
    next.disabled = from + PAGE_ROWS >= rows.length;
    void labelLinks(body, data.language);
  };

  const heads = variables.map((name) => {
    const title = name.replaceAll("_", " ");
    const head = el("th", {
      scope: "col",
      class: numeric.has(name) ? "number" : undefined,
      "aria-sort": "none",
    });
    const sort = () => {
      const isUp = head.getAttribute("aria-sort") !== "ascending";
      const compare = comparer(data.language, numeric.has(name));
      rows = [...answer.rows].sort((a, b) => (isUp ? 1 : -1) * compare(a[name], b[name]));
      for (const other of heads) other.setAttribute("aria-sort", "none");
      head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
      show(0);
    };
    head.append(button(title, sort, { title: words.sortBy(title) }));
    return head;
  });
  show(0);
  const table = el("table", {}, el("thead", {}, el("tr", {}, ...heads)), body);
  const scroll = el(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": words.views.table },
    table,
  );
  const pages = el("nav", { class: "pages", "aria-label": words.pages }, previous, next, position);
  return el("div", {}, scroll, answer.rows.length > PAGE_ROWS && pages);
}
