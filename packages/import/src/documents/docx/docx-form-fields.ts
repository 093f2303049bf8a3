const FIELD = "<w:ffData";
const VALUE = /\sw:val=(?:"([^"<]*)"|'([^'<]*)')/u;
const ENTRY = /<w:listEntry\s[^<]*/gu;
/** The entry that only invites to choose. */
const INVITATION = /^(?:[\s.…_–—-]*|(?:choisi|sélectionn|choose|select).*)$/iu;

function printedValue(tag: string | undefined): string | undefined {
  const found = tag === undefined ? undefined : VALUE.exec(tag);
  return found?.[1] ?? found?.[2];
}

/** The entry of a drop-down list that the document shows: the chosen one, else the preset one, else the first. */
function shownEntry(list: string): string | undefined {
  const chosen = /<w:result\s[^<]*/u.exec(list)?.[0] ?? /<w:default\s[^<]*/u.exec(list)?.[0];
  const entry = printedValue([...list.matchAll(ENTRY)][Number(printedValue(chosen) ?? 0)]?.[0]);
  return entry === undefined || INVITATION.test(entry) ? undefined : entry;
}

/** One form field and what follows it, with the shown entry as a text of its own where Word keeps it in the field's data only. */
function withShownEntry(field: string): string {
  const data = field.slice(0, Math.max(0, field.indexOf("</w:ffData>")));
  const list = data.indexOf("<w:ddList");
  const entry = list < 0 ? undefined : shownEntry(data.slice(list));
  const run = field.indexOf("</w:r>", data.length);
  if (entry === undefined || run < 0) return field;
  const after = run + "</w:r>".length;
  const end = field.slice(after).search(/w:fldCharType=["']end["']/u);
  const isPrinted = /<w:t(?:\s[^<>]*)?>\s*[^<\s]/u.test(field.slice(after, end < 0 ? after : after + end));
  if (isPrinted) return field;
  return `${field.slice(0, after)}<w:r><w:t xml:space="preserve">${entry}</w:t></w:r>${field.slice(after)}`;
}

/**
 * The parts of a Word document in which what its legacy drop-down lists show stands as text. Tick boxes are read without help, and what is typed
 * into a text field is text already.
 */
export function withFormFields(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...parts].map(([name, bytes]) => {
      const xml = new TextDecoder().decode(bytes);
      if (!xml.includes("<w:ddList")) return [name, bytes] as const;
      const [before = "", ...fields] = xml.split(FIELD);
      const read = [before, ...fields.map(withShownEntry)].join(FIELD);
      return [name, new TextEncoder().encode(read)] as const;
    }),
  );
}
