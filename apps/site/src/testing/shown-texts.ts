/** A text that a page shows: what stands between two tags, or what an attribute says to a reader. */
export interface ShownText {
  readonly text: string;
  /** Language of the nearest element that names one. */
  readonly language: string;
  readonly element: string;
  readonly isAttribute: boolean;
}

const VOID = new Set(["meta", "link", "br", "img", "input", "wbr", "hr", "col"]);
const SPOKEN = /\s(?:aria-label|title|alt|placeholder|content)="([^"]*)"/g;
const TOKEN =
  /<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|<(script|style)\b[\s\S]*?<\/\1>|<(\/?)([a-zA-Z][\w-]*)([^>]*)>|([^<]+)/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "");

/** The texts of a page of ours, which closes what it opens and quotes what it gives. */
export function* shownTexts(page: string): Generator<ShownText> {
  const open: { readonly element: string; readonly language: string }[] = [{ element: "", language: "" }];
  for (const [, , closing, element = "", given = "", text] of page.matchAll(TOKEN)) {
    const here = open.at(-1) as (typeof open)[number];
    if (text !== undefined) {
      if (text.trim() !== "") yield { ...here, text: decoded(text), isAttribute: false };
      continue;
    }
    if (element === "") continue;
    if (closing) {
      open.pop();
      continue;
    }
    const language = /\slang="([^"]*)"/.exec(given)?.[1] ?? here.language;
    for (const [, value = ""] of given.matchAll(SPOKEN))
      yield { text: decoded(value), language, element, isAttribute: true };
    if (!VOID.has(element) && !given.endsWith("/")) open.push({ element, language });
  }
}
