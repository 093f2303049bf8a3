/** Elements around the content of a page (HTML Living Standard, sections; WAI-ARIA, landmark roles). */
const FURNITURE = new Set(
  "aside button dialog footer form head iframe nav noscript object select svg template textarea title".split(
    " ",
  ),
);
const ROLES = new Set(
  "navigation search banner contentinfo complementary dialog alertdialog menu menubar toolbar".split(" "),
);
/** Words of class names and ids of what stands around a content, whole words between `-`, `_`, blanks and capitals. A new one is one word here. */
const CLASS_WORDS = new Set(
  (
    "share sharing partage partager addtoany addthis sharethis breadcrumb breadcrumbs ariane filariane pagination pager navbar navigation " +
    "sidebar cookie cookies newsletter toolbar related similar similaires skiplink skiplinks"
  ).split(" "),
);
const CLASS_PAIRS =
  /(?:^|[\s_-])(?:social|reseaux)[_-]?(?:links?|icons?|bar|media|networks?|share|sociaux|buttons?)(?=$|[\s_-])|fil[_-]d?[_-]?ariane|skip[_-](?:links?|to)|(?:^|\s)(?:visually-hidden|sr-only|screen-reader-text)(?=$|\s)/i;
/** Elements whose class may say that they are furniture: those that hold others. */
const HOLDERS = new Set("div section ul ol p span table header dl".split(" "));
/** Elements that begin the content, whatever was left open before. */
const CONTENT = new Set(["main", "article", "h1"]);

function isAroundContent(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has("hidden")) return true;
  const role = attributes.get("role");
  if (role !== undefined && ROLES.has(role.trim().toLowerCase())) return true;
  if (!HOLDERS.has(name)) return false;
  const names = `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`;
  if (names === " ") return false;
  const words = names
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
    .toLowerCase()
    .split(/[\s_-]+/);
  return words.some((word) => CLASS_WORDS.has(word)) || CLASS_PAIRS.test(names);
}

/** Tells the content of a page from what stands around it, while its tags come. */
export interface HtmlContent {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  /** Says that a line stands here, and gives it a number. */
  place(): number;
  /** After the last tag: whether the line of a number is content. */
  finish(): (place: number) => boolean;
}

/** A stretch of lines, `end` exclusive. */
interface Stretch {
  readonly start: number;
  end: number | undefined;
}

/**
 * The content of a page is what its `main` elements hold; without one, what ends with the `article` that holds the first-level heading. Inside, an
 * outer `article` that holds this heading ends it too: what follows are lists of other things. Menus, forms, share bars and what is hidden are none.
 */
export function createHtmlContent(): HtmlContent {
  const open = new Map<string, number>();
  const around: boolean[] = [];
  const mains: Stretch[] = [];
  const articles: (Stretch & { holdsTitle: boolean })[] = [];
  let furniture = 0;
  let held: { readonly name: string; depth: number } | undefined;
  let depth = 0;
  let firstTitle: number | undefined;

  function enterContent(name: string): void {
    open.clear();
    furniture = 0;
    held = undefined;
    if (name === "main") {
      const last = mains.at(-1);
      if (!last || last.end !== undefined) mains.push({ start: around.length, end: undefined });
    }
    if (name === "article") {
      if (depth === 0) articles.push({ start: around.length, end: undefined, holdsTitle: false });
      depth += 1;
    }
    const article = articles.at(-1);
    if (name !== "h1") return;
    firstTitle ??= around.length;
    if (article && depth > 0 && firstTitle === around.length) article.holdsTitle = true;
  }

  return {
    open(name, attributes) {
      if (CONTENT.has(name)) enterContent(name);
      if (held?.name === name) held.depth += 1;
      else if (!held && isAroundContent(name, attributes)) held = { name, depth: 1 };
      if (FURNITURE.has(name)) {
        open.set(name, (open.get(name) ?? 0) + 1);
        furniture += 1;
      }
    },
    close(name) {
      if (held?.name === name) {
        held.depth -= 1;
        if (held.depth === 0) held = undefined;
      }
      const count = open.get(name) ?? 0;
      if (count > 0) {
        open.set(name, count - 1);
        furniture -= 1;
      }
      const main = mains.at(-1);
      if (name === "main" && main) main.end ??= around.length;
      if (name !== "article" || depth === 0) return;
      depth -= 1;
      const article = articles.at(-1);
      if (depth === 0 && article) article.end = around.length;
    },
    place() {
      around.push(furniture > 0 || held !== undefined);
      return around.length - 1;
    },
    finish() {
      const titled = articles.find(({ holdsTitle }) => holdsTitle);
      const own = titled ?? (mains.length === 0 ? articles.at(-1) : undefined);
      const end = own?.end ?? around.length;
      const isIn = (place: number) => (main: Stretch) =>
        place >= main.start && place < (main.end ?? around.length);
      const beginsMain = mains[0]?.start ?? 0;
      // A title may stand before the element that holds the rest.
      const isTitled = (place: number) =>
        firstTitle !== undefined && place >= firstTitle && place < beginsMain;
      const isMain = (place: number) => mains.length === 0 || mains.some(isIn(place)) || isTitled(place);
      return (place) => !around[place] && place < end && isMain(place);
    },
  };
}
