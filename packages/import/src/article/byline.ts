import { parseFrenchDate } from "../harmonise/french-date.js";
import { kindOfName } from "../harmonise/organisation-kind.js";
import { noNameReason } from "../harmonise/organisation-name.js";
import { type DocumentDays, isPossibleDate } from "../impossible-dates.js";
import type { Block } from "../leaflet/block.js";
import { refusalOf } from "../organisation-fields.js";
import { isPageMark } from "../page-furniture.js";
import { groupRange, originIn, type Passage, type Range, spanOf } from "../passage.js";
import type { PassageLedger } from "../passage-ledger.js";
import type { RecordBuilder } from "../record-builder.js";
import { SOURCE } from "./article.js";

/** Ways through a site that an article is printed between; inside other documents these words may be content. */
const NAVIGATION = /^(?:accueil|actualités?|e-?mail)\s*:?$/i;

/** True when a block is a mark of the page and no part of the text. */
export function isFurniture({ kind, words }: Block): boolean {
  return (
    kind === "mark" || (words.text.length <= 60 && (NAVIGATION.test(words.text) || isPageMark(words.text)))
  );
}

const DATE = "\\d{1,2}(?:er)?\\s+\\p{L}+\\s+(?:19|20)\\d\\d|\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d";
/** `Article rédigé par Fédération Santé 7 juillet 2021`, `Publié le 7 juillet 2021`, `Par Jeanne Martin`. */
const BYLINE = new RegExp(
  `^(?:(?:article\\s+)?(?:rédigé|publié|écrit|posté|mis en ligne)|(?=par\\s))(?:\\s*par\\s+(\\S.{1,120}?))?(?:(?:\\s*[,–-]\\s*|\\s+)(?:le\\s+)?(${DATE}))?\\.?$`,
  "diu",
);
const ORGANISATION =
  /^(?:l[ae]s?\s+|l['’])?(?:agence|association|assurance|caisse|centre|collectif|comité|conseil|fédération|fondation|groupement|hôpital|institut|mairie|ministère|mutuelle|observatoire|office|préfecture|réseau|société|union|université|ville)(?!\p{L})|^[\p{Lu}\d]{2,8}$/iu;
const ACRONYM = /^[\p{Lu}\d]{2,8}$/u;

/** Who signs an article. */
export interface Byline {
  readonly publisher?: string;
  readonly issued?: string;
}

function isOrganisation(name: string): boolean {
  if (/^\S+$/.test(name)) return ACRONYM.test(name) || kindOfName(name) !== undefined;
  return ORGANISATION.test(name) || kindOfName(name) !== undefined;
}

/** Names of the signature, cut at commas: `Jeanne Martin, Fédération Santé` names a person and an organisation. */
function signaturesIn(
  text: string,
  [start, end]: Range,
): readonly { readonly name: string; readonly range: Range }[] {
  return [...text.slice(start, end).matchAll(/[^,;()]+/g)].flatMap(({ index, 0: piece }) => {
    const name = piece.trim();
    const at = start + index + piece.indexOf(name);
    return name === "" ? [] : [{ name, range: [at, at + name.length] as const }];
  });
}

interface Reading {
  readonly words: Passage;
  readonly record: RecordBuilder;
  readonly ledger: PassageLedger;
}

/** The organisation of a signature. Any other name is treated as a person's and withheld. */
function readSignature({ words, record, ledger }: Reading, range: Range): string | undefined {
  let publisher: string | undefined;
  for (const { name, range: at } of signaturesIn(words.text, range)) {
    const reason = noNameReason(name);
    if (reason) {
      const message = refusalOf(reason);
      ledger.report.notUnderstood(spanOf(words, at), { path: `/sources/${SOURCE}/publisher`, message });
    } else if (!isOrganisation(name)) {
      ledger.report.personal(spanOf(words, at), { kind: "person-name", path: "/contact" });
      record.missing(
        "/contact",
        "withheld",
        "La signature peut être celle d'une personne ; elle n'est pas reprise.",
      );
    } else if (publisher === undefined) {
      publisher = name.replace(/^(?:l[ae]s?\s+|l['’])/i, "");
      record.put(`/sources/${SOURCE}/publisher`, publisher, originIn(words, at));
    }
  }
  return publisher;
}

/** Reads the line that says who wrote the article and when; undefined when a block is not such a line. */
export function readByline(
  block: Block,
  record: RecordBuilder,
  ledger: PassageLedger,
  days: DocumentDays,
): Byline | undefined {
  const { words } = block;
  const found = block.kind === "paragraph" && words.text.length <= 200 ? BYLINE.exec(words.text) : null;
  const [author, date] = found ? [groupRange(found, 1), groupRange(found, 2)] : [];
  if (!found || (!author && !date)) return undefined;
  const isName = author && /^\p{Lu}|^l[ae' ’]/u.test(words.text.slice(...author));
  if (author && !isName) return undefined;
  const publisher = author && readSignature({ words, record, ledger }, author);
  const day = date && parseFrenchDate(words.text.slice(...date));
  const issued = day && isPossibleDate(day.value, days) ? day : undefined;
  if (day && !issued) ledger.report.notUnderstood(spanOf(words, date), { path: `/sources/${SOURCE}/issued` });
  if (date && issued) record.put(`/sources/${SOURCE}/issued`, issued.value, originIn(words, date));
  ledger.cover(spanOf(words, [0, author?.[0] ?? date?.[0] ?? 0]));
  return { ...(publisher ? { publisher } : {}), ...(issued ? { issued: issued.value } : {}) };
}
