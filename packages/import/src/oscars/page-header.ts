import { parseAddress, parseTownLine } from "../harmonise/address-line.js";
import { isRead } from "../harmonise/concept-label.js";
import { parseMailbox, parseSite } from "../harmonise/mailbox.js";
import { parsePhone } from "../harmonise/phone.js";
import { originOf, whole } from "../harmonise/reading.js";
import { matchTerritory } from "../harmonise/territory-name.js";
import { putAddress, putOrganisation } from "../organisation-fields.js";
import { type SourceLine, spanIn, trimmedSpan } from "../source-text.js";
import { type OscarsPage, placeOf } from "./page.js";

/** What the header has said so far. */
interface Header {
  /** Path of the organisation to which contact lines belong. */
  organisation?: string;
}

type InlineReader = (line: SourceLine, from: number, page: OscarsPage, header: Header) => void;

/** Labels of the header, with their value on the same line, and the field of which they ask. */
export const inlineLabels: readonly (readonly [label: RegExp, read: InlineReader, path: string])[] = [
  [/^\s*Action cha[iî]n[ée]e avec\s*:/i, readChain, "/precededBy"],
  [/^\s*Porteur de l['’]action\s*:/i, organisation("/carrier"), "/carrier"],
  [/^\s*Structure porteuse\s*:/i, organisation("/hostStructure"), "/hostStructure"],
  [/^\s*Pr[ée]sidente?\s*:/i, readPresident, "/contact"],
];

function organisation(path: "/carrier" | "/hostStructure"): InlineReader {
  return (line, from, page, header) => {
    if (putOrganisation(page, { field: path }, line, from)) header.organisation = path;
  };
}

/** `<title> - <year>`: the year is what follows the last ` - ` when it has four digits; titles hold dashes of their own. */
function readChain(line: SourceLine, from: number, { record }: OscarsPage): void {
  const printed = line.text.slice(from);
  const text = printed.trim();
  const at = from + printed.indexOf(text);
  const [, title = text, edition] = /^(.*\S)\s+-\s+((?:19|20)\d\d)$/.exec(text) ?? [];
  if (title === "") return;
  const path = record.item("/precededBy", edition === undefined ? "edition liee" : `edition ${edition}`);
  record.put(`${path}/title`, title, originOf(line, whole(title, title), at));
  if (edition === undefined) return;
  const reading = { ...whole(edition, text, "pattern"), start: text.length - 4 };
  record.put(`${path}/edition`, edition, originOf(line, reading, at));
}

function readPresident(line: SourceLine, from: number, { record, report }: OscarsPage): void {
  const printed = line.text.slice(from);
  const name = printed.trim();
  if (name === "") return;
  const span = originOf(line, whole(name, name), from + printed.indexOf(name));
  report.personal({ start: span.start, end: span.end }, { kind: "person-name", path: "/contact" });
  report.mark(line, "withheld");
  record.missing(
    "/contact",
    "withheld",
    "La page nomme le président de la structure ; son nom n'est pas repris.",
  );
}

/** What stands behind a number and is none of its own: a fax, an extension, a second number. */
const BESIDE_PHONE = /[\s,;/|(–-]*(?:\(?(?:fax|t[ée]l[ée]copie(?:ur)?|poste)(?!\p{L})|\bou\s+(?=[+0])).*$/iu;

/** Forms of the lines below an organisation; the first that fits reads the line. */
const contactForms: readonly ((line: SourceLine, path: string, page: OscarsPage) => boolean)[] = [
  (line, path, { record, report, phones }) => {
    const alone = line.text.replace(BESIDE_PHONE, "");
    const reading = parsePhone(alone, undefined);
    if (!reading) return false;
    if (alone !== line.text)
      report.notUnderstood(spanIn(line, alone.length, line.text.length), { path: `${path}/phone` });
    const { asPrinted, isMobile } = reading.value;
    const origin = originOf(line, reading);
    if (isMobile) return withhold(line, origin, "mobile-phone", `${path}/phone`, { record, report });
    if (record.put(`${path}/phone/asPrinted`, asPrinted, { ...origin, certainty: "certain" }))
      phones.push({ owner: path, asPrinted, origin });
    return true;
  },
  (line, path, { record, report }) => {
    const reading = parseMailbox(line.text, String(record.at(`${path}/name`) ?? ""));
    if (!reading) return false;
    const { address, owner } = reading.value;
    const origin = originOf(line, reading);
    if (owner === "organisation") return record.put(`${path}/email`, address, origin);
    const kind = owner === "person" ? "personal-mail" : "unclear-mail";
    return withhold(line, origin, kind, `${path}/email`, { record, report });
  },
  (line, path, { record }) => {
    const reading = parseSite(line.text);
    return reading !== undefined && record.put(`${path}/url`, reading.value, originOf(line, reading));
  },
  (line, path, page) => {
    const address = parseAddress(line.text, placeOf(page));
    if (address) putAddress(page, path, address, line);
    return address !== undefined;
  },
  (line, path, page) => {
    const town = parseTownLine(line.text, placeOf(page));
    if (town?.address.territory?.certainty !== "certain") return false;
    putAddress(page, path, town, line);
    return true;
  },
];

function withhold(
  line: SourceLine,
  { start, end }: { readonly start: number; readonly end: number },
  kind: "mobile-phone" | "personal-mail" | "unclear-mail",
  path: string,
  { record, report }: Pick<OscarsPage, "record" | "report">,
): true {
  report.personal({ start, end }, { kind, path });
  report.mark(line, "withheld");
  record.missing(path, "withheld", "La donnée peut être celle d'une personne ; elle n'est pas reprise.");
  return true;
}

const YEAR = /^\s*((?:19|20)\d\d)\s*$/;

/** Title, region, year: the lines before the first label. */
function readIdentity(line: SourceLine, page: OscarsPage): boolean {
  const { record } = page;
  const year = YEAR.exec(line.text)?.[1];
  const origin = { ...trimmedSpan(line), method: "pattern", certainty: "certain" } as const;
  if (year !== undefined && record.at("/edition") === undefined) return record.put("/edition", year, origin);
  if (record.at("/title") === undefined) {
    return record.put("/title", line.text, { ...origin, method: "label-match" });
  }
  const { territories } = page.options;
  const region = matchTerritory(line.text, "region", { territories, date: page.date });
  if (!isRead(region) || record.at("/edition") !== undefined) return false;
  page.region ??= region.value;
  if (page.isContradicted) {
    page.report.notUnderstood(trimmedSpan(line), {
      path: "/coverage/territories",
      suggestions: [...new Set([page.region, region.value])],
      message: "La page nomme d'autres lieux, qui ne sont pas dans cette région.",
    });
    return true;
  }
  return record.put("/coverage/territories", region.value, originOf(line, region));
}

/** Reads the lines before the first section. */
export function readHeader(lines: readonly SourceLine[], page: OscarsPage): void {
  const header: Header = {};
  let isBegun = false;
  for (const line of lines) {
    if (line.text.trim() === "") continue;
    const inline = inlineLabels.find(([label]) => label.test(line.text));
    const from = inline?.[0].exec(line.text)?.[0].length ?? 0;
    isBegun ||= inline !== undefined;
    if (inline) {
      inline[1](line, from, page, header);
      if (line.text.slice(from).trim() === "") page.report.mark(line, "label");
    } else if (!isBegun && readIdentity(line, page)) continue;
    else if (
      header.organisation === undefined ||
      !contactForms.some((form) => form(line, header.organisation ?? "", page))
    )
      page.report.notUnderstood(trimmedSpan(line));
  }
}
