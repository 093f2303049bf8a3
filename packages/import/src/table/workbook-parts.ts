import { createStringTable, type StringTable } from "./string-table.js";
import { fromXstring, readWorkbookXml, type XmlEvents } from "./xml-events.js";

/** What the sheets of a workbook refer to. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly isHidden: boolean }[];
  /** The string of a number; empty for a number that has none. */
  readonly strings: StringTable["at"];
  /** By number of the cell style: true when the number is shown as a date. */
  readonly dateStyles: readonly boolean[];
  readonly is1904: boolean;
}

type Parts = ReadonlyMap<string, Uint8Array>;

/** The parts of a workbook that hold its cells. */
export function isWorkbookPart(name: string): boolean {
  return /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i.test(
    name,
  );
}

const partOf = (parts: Parts, name: string) =>
  parts.get(name) ?? [...parts].find(([own]) => own.toLowerCase() === name.toLowerCase())?.[1];

/** Collects the text of `t` elements of a string, readings of Asian signs apart. */
export function textCollector() {
  let text = "";
  let isText = false;
  let isReading = false;
  return {
    open(name: string) {
      if (name === "rPh") isReading = true;
      else if (name === "t") isText = true;
    },
    text(piece: string) {
      if (isText && !isReading) text += piece;
    },
    close(name: string) {
      if (name === "rPh") isReading = false;
      else if (name === "t") isText = false;
    },
    take(): string {
      const taken = fromXstring(text);
      text = "";
      return taken;
    },
  };
}

/** The shared strings of a workbook, told as their XML comes. */
export function stringEvents(add: (text: string) => void): XmlEvents {
  const collector = textCollector();
  return {
    ...collector,
    close(name) {
      collector.close(name);
      if (name === "si") add(collector.take());
    },
  };
}

/** The shared strings of a workbook that is read whole. */
export function sharedStrings(parts: Parts): StringTable["at"] {
  const strings = createStringTable();
  const bytes = partOf(parts, "xl/sharedStrings.xml");
  if (bytes) readWorkbookXml(bytes, stringEvents(strings.add));
  return strings.at;
}

/** Formats of numbers that Office builds in and shows as dates (ECMA-376, 18.8.30). */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A format with a day, a month or a year outside quotes, colours and conditions; a time of day alone is no date. */
function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").replace(/am\/pm|general/gi, "");
  return /[dyj]|m{3,}|a{2,4}$/i.test(bare);
}

function dateStyles(bytes: Uint8Array | undefined): readonly boolean[] {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  if (!bytes) return styles;
  let isInCells = false;
  readWorkbookXml(bytes, {
    open(name, attributes) {
      if (name === "numFmt") formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      else if (name === "cellXfs") isInCells = true;
      else if (name === "xf" && isInCells) {
        const id = Number(attributes.numFmtId ?? 0);
        const own = formats.get(id);
        styles.push(own === undefined ? isBuiltInDate(id) : isDateFormat(own));
      }
    },
    close(name) {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return styles;
}

/** The sheets of a workbook in their order, with its styles and its strings; undefined when the parts are no workbook. */
export function readWorkbook(parts: Parts, strings: StringTable["at"]): Workbook | undefined {
  const book = partOf(parts, "xl/workbook.xml");
  if (!book) return undefined;
  const targets = new Map<string, string>();
  const rels = partOf(parts, "xl/_rels/workbook.xml.rels");
  if (rels)
    readWorkbookXml(rels, {
      open(name, { Id, Target }) {
        if (name === "Relationship" && Id && Target)
          targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target.replace(/^\.\//, "")}`);
      },
    });
  const sheets: { name: string; part: string; isHidden: boolean }[] = [];
  let is1904 = false;
  readWorkbookXml(book, {
    open(name, attributes) {
      if (name === "workbookPr") is1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => key === "id" || key.endsWith(":id"))?.[1] ?? "";
      const target = targets.get(id) ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      const isHidden = attributes.state !== undefined && attributes.state !== "visible";
      sheets.push({ name: attributes.name ?? `Feuille ${sheets.length + 1}`, part: target, isHidden });
    },
  });
  if (sheets.length === 0) return undefined;
  return {
    sheets,
    strings,
    dateStyles: dateStyles(partOf(parts, "xl/styles.xml")),
    is1904,
  };
}
