import { readXml } from "../../table/xml-events.js";
import { DocumentFaultError } from "../faults.js";

/** What the styles of an OpenDocument text say of its paragraphs and lists. */
export interface OdtStyles {
  /** The style that an automatic style is made of, by its name. */
  readonly parents: ReadonlyMap<string, string>;
  /** Names of list styles, each with the levels that are numbered. */
  readonly numbered: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Deeper than this no element of an office program lies; the parser takes time in proportion to its square. */
export const DEEPEST = 300;

/** Reads the styles of the parts of a document. Throws a {@link DocumentFaultError} where elements lie too deep. */
export function readOdtStyles(parts: readonly Uint8Array[]): OdtStyles {
  const parents = new Map<string, string>();
  const numbered = new Map<string, Set<number>>();
  let list = "";
  for (const part of parts) {
    let depth = 0;
    readXml(part, {
      open(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw new DocumentFaultError("too-deep");
        const of = attributes["style:name"];
        if (name === "style" && of) parents.set(of, attributes["style:parent-style-name"] ?? "");
        if (name === "list-style" && of) list = of;
        if (name !== "list-level-style-number" || list === "") return;
        // A level without a format prints no number (OpenDocument 1.3, part 3, 16.35).
        if ((attributes["style:num-format"] ?? "") === "") return;
        const levels = numbered.get(list) ?? new Set<number>();
        numbered.set(list, levels.add(Number(attributes["text:level"] ?? 1)));
      },
      close(name) {
        depth -= 1;
        if (name === "list-style") list = "";
      },
    });
  }
  return { parents, numbered };
}

/** The names of a style and of those that it is made of, the nearest first, as people see them. */
export function styleNames(style: string | undefined, { parents }: OdtStyles): readonly string[] {
  const names: string[] = [];
  for (let name = style; name && names.length < 20; name = parents.get(name))
    names.push(
      name.replace(/_([0-9a-f]{2})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    );
  return names;
}
