import { createScanner } from "jsonc-parser";

/** Tokens of the scanner, by the numbers of its `SyntaxKind`: that is a const enum, which a module that is compiled alone cannot read. */
const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  string: 10,
  end: 17,
} as const;

/** What a walk tells; `path` is one list that the walk goes on changing. Offsets are UTF-16 code units. */
export interface JsonWalk {
  /** A value begins at this path. */
  readonly value?: (path: readonly (string | number)[], offset: number) => void;
  /** A field is named, the last step of this path; `true` ends the walk. Its value comes next. */
  readonly name?: (path: readonly (string | number)[], offset: number) => boolean;
}

/**
 * Walks through a JSON text and tells its names and values in their order. Makes nothing of them and does not call itself, so that neither the
 * size nor the depth of the text matters. A text that is not JSON is walked through as far as it goes.
 */
export function walkJson(text: string, { value, name }: JsonWalk): void {
  const scanner = createScanner(text, true);
  const path: (string | number)[] = [];
  /** True when the next string is a name. */
  let isName = false;
  const open = (first: string | number) => {
    value?.(path, scanner.getTokenOffset());
    path.push(first);
    isName = first === "";
  };
  for (let kind: number = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    const step = path.at(-1);
    if (kind === token.openBrace) open("");
    else if (kind === token.openBracket) open(0);
    else if (kind === token.closeBrace || kind === token.closeBracket) {
      path.pop();
      isName = false;
    } else if (kind === token.comma) {
      if (typeof step === "number") path[path.length - 1] = step + 1;
      else isName = true;
    } else if (kind === token.string && isName) {
      path[path.length - 1] = scanner.getTokenValue();
      if (name?.(path, scanner.getTokenOffset())) return;
      isName = false;
    } else if (kind !== token.colon) value?.(path, scanner.getTokenOffset());
  }
}
