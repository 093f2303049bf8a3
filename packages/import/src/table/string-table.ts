/** Many strings in little memory. */
export interface StringTable {
  readonly add: (text: string) => void;
  /** The string that was added under a number, from 0; empty for a number that has none. */
  readonly at: (number: number) => string;
  /** Characters and strings that are held. */
  readonly size: () => { readonly characters: number; readonly strings: number };
}

/** So many strings stand in one text: an engine takes more for a string of its own than most of them are long. */
const PAGE = 4_096;

/** A table of strings, which are kept in pages of text. */
export function createStringTable(): StringTable {
  const pages: string[] = [];
  const ends: Uint32Array[] = [];
  let open: string[] = [];
  let openEnds = new Uint32Array(PAGE);
  let length = 0;
  let characters = 0;
  const close = (): void => {
    pages.push(open.join(""));
    ends.push(openEnds);
    open = [];
    openEnds = new Uint32Array(PAGE);
    length = 0;
  };
  return {
    add(text) {
      length += text.length;
      characters += text.length;
      openEnds[open.length] = length;
      open.push(text);
      if (open.length === PAGE) close();
    },
    at(number) {
      if (!Number.isInteger(number) || number < 0) return "";
      const [page, place] = [Math.floor(number / PAGE), number % PAGE];
      if (page >= pages.length) return (page === pages.length && open[place]) || "";
      const pageEnds = ends[page] as Uint32Array;
      return (pages[page] as string).slice(place === 0 ? 0 : pageEnds[place - 1], pageEnds[place]);
    },
    size: () => ({ characters, strings: pages.length * PAGE + open.length }),
  };
}
