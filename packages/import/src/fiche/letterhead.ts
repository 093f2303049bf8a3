import { noNameReason } from "../harmonise/organisation-name.js";
import { isBody } from "../harmonise/organisation-unit.js";
import { originIn, type Passage, spanOf } from "../passage.js";
import { type Fiche, leave, pieceOf } from "./fiche.js";

/** `Centre social du Pont – 14500 Vire – 02 31 10 20 30`: a name above the first label, with its address behind it. */
const HEAD = /^(.{3,80}?)\s+[–—|·-]\s+(?:.{3,60}\s[–—|·,-]\s+)?(?:(?:CH|F)-)?\d{4,5}\s+\p{Lu}/u;
/** Words of a form that is sent to somebody, whose head may be theirs. */
const OF_CALL =
  /(?<!\p{L})(?:appels?|dossier|formulaire|demande|trame|modèle|contrat|programme|à (?:retourner|envoyer|adresser)|gesuch|formular|richiesta|bando|modulo)(?!\p{L})/iu;
const NOTE = "Nom lu dans l'en-tête : rien d'autre ne dit qui porte l'action.";

/** The carrier by the head of the sheet, where no label and no sentence names one; probable. The rest of the head is listed. */
export function readLetterhead({ record, report, ledger, opening }: Fiche, words: Passage): boolean {
  const name = HEAD.exec(words.text)?.[1];
  if (name === undefined || record.at("/carrier/name") !== undefined) return false;
  if (opening.some(({ text }) => OF_CALL.test(text))) return false;
  if (!isBody(name) || noNameReason(name) !== undefined || report.persons.names(name)) return false;
  record.put("/carrier/key", record.key(name));
  const how = { method: "pattern", certainty: "probable", note: NOTE } as const;
  record.put("/carrier/name", name, originIn(words, [0, name.length], how));
  ledger.cover(spanOf(words, [0, name.length]));
  leave({ report }, pieceOf(words, name.length, words.text.length), { path: "/carrier/address" });
  return true;
}
