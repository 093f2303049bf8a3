import { type Passage, partOf } from "../passage.js";
import { type AnnouncedAxis, type AxisList, axisTitled } from "./axis-list.js";
import { type Block, type SectionKind, sectionKindOf } from "./block.js";

/** Blocks under one heading; `presentation` is text of the leaflet as a whole, `aside` no content of it, `unknown` stands under a heading that says nothing known. */
export interface LeafletSection {
  readonly kind: SectionKind | "aside" | "presentation" | "unknown";
  readonly heading?: Block;
  /** Number of the axis whose chapter it belongs to. */
  readonly axis?: string;
  readonly blocks: Block[];
}

/** Where the chapter of an axis begins, and how it is called there. */
export interface AxisChapter {
  readonly number: string;
  readonly heading: Block;
  /** The number, where the heading prints it. */
  readonly numberPassage?: Passage;
  title?: Passage;
}

export interface LeafletOutline {
  readonly title: Block | undefined;
  readonly sections: readonly LeafletSection[];
  readonly chapters: readonly AxisChapter[];
}

const NUMBER = /^(?:axe\s+)?(\d{1,2})[.)]?$/i;
const NUMBERED_AXIS = /^axe\s+(\d{1,2})\s*[:.)–-]?\s+(\p{L}.*)$/isu;

function chapterOf(heading: Block, announced: AnnouncedAxis | undefined): AxisChapter | undefined {
  const { text } = heading.words;
  const [all, number, title] = NUMBER.exec(text) ?? NUMBERED_AXIS.exec(text) ?? [];
  if (all === undefined || number === undefined)
    return announced && { number: announced.number, heading, title: heading.words };
  const at = text.indexOf(number);
  const numberPassage = partOf(heading.words, [at, at + number.length]);
  const titled =
    title === undefined ? {} : { title: partOf(heading.words, [all.length - title.length, all.length]) };
  return { number, heading, numberPassage, ...titled };
}

/** True for a paragraph that begins with bold words: after other prose it speaks of something else. */
function beginsBold({ kind, bold }: Block): boolean {
  return kind === "paragraph" && bold.some(([start]) => start === 0);
}

/**
 * Cuts a leaflet at its headings. Their levels are mixed, so that a section belongs to the axis before it whatever its level; an unknown
 * heading as high as the axis's own ends the axis. Partners are those of the whole leaflet.
 */
export function outlineOfLeaflet(blocks: readonly Block[], list: AxisList | undefined): LeafletOutline {
  const content = blocks.filter(({ kind }) => kind !== "mark");
  const [first, ...others] = content;
  const hasTitle =
    first !== undefined && first.kind !== "item" && sectionKindOf(first.words.text) === undefined;
  const sections: LeafletSection[] = [{ kind: "presentation", blocks: [] }];
  const chapters: AxisChapter[] = [];
  let chapter: AxisChapter | undefined;
  let isNew = false;
  const open = (section: Omit<LeafletSection, "blocks" | "axis">): void => {
    sections.push({ ...section, ...(chapter ? { axis: chapter.number } : {}), blocks: [] });
  };
  const readHeading = (heading: Block): void => {
    const kind = sectionKindOf(heading.words.text);
    const begun = kind ? undefined : chapterOf(heading, axisTitled(list, heading.words.text));
    if (
      begun &&
      isNew &&
      chapter &&
      !chapter.title &&
      begun.number === chapter.number &&
      !begun.numberPassage
    ) {
      chapter.title = heading.words;
    } else if (begun) {
      chapter = begun;
      chapters.push(begun);
      open({ kind: "unknown" });
      isNew = true;
      return;
    } else if (kind === "partners") {
      chapter = undefined;
      open({ kind, heading });
    } else if (kind) open({ kind, heading });
    else if (chapter && isNew && !chapter.title) {
      chapter.title = heading.words;
    } else {
      if (chapter && heading.level <= chapter.heading.level) chapter = undefined;
      open({ kind: "unknown", heading });
    }
    isNew = false;
  };
  for (const block of hasTitle ? others : content) {
    if (block.kind === "heading") {
      readHeading(block);
      continue;
    }
    const section = sections.at(-1) as LeafletSection;
    const isProse = !["presentation", "partners", "aside"].includes(section.kind);
    if (isProse && section.blocks.length > 0 && beginsBold(block))
      sections.push({ kind: "presentation", blocks: [block] });
    else section.blocks.push(block);
  }
  return { title: hasTitle ? first : undefined, sections, chapters };
}
