import { normaliseLabel } from "@openhpa/vocabularies";
import { languagesOfLabel, questionOf } from "../fiche/label-index.js";
import { type HeaderQuestion, headerLabels } from "./header-labels.data.js";

/** Headers with more signs are sentences of a form; what they ask for is not told by their first words. */
const LONGEST = 160;

interface Known {
  readonly question: HeaderQuestion;
  readonly languages: ReadonlySet<string>;
}

function indexOfHeaders(): ReadonlyMap<string, Known> {
  const index = new Map<string, Known>();
  for (const { question, ...byLanguage } of headerLabels)
    for (const [language, labels] of Object.entries(byLanguage))
      for (const label of labels) {
        const form = normaliseLabel(label);
        const known = index.get(form);
        if (known && known.question !== question) continue;
        index.set(form, { question, languages: new Set([...(known?.languages ?? []), language]) });
      }
  return index;
}

const own = indexOfHeaders();

/** A number or a code of the question before it: `1.`, `Q3 -`, `G01Q02.`, `2.1)`. */
const NUMBER =
  /^(?:[A-Z]{1,3}\d{1,4}(?:[A-Z]{1,3}\d{1,4})?\s?[.):–-]\s*|\d{1,2}(?:\.\d{1,2})*\s?[.):–-]\s*|\*\s*)+(?=\p{L})/u;
/** What a form puts around the thing that it asks for. */
const ASKING =
  /^(?:quel(?:le)?s? (?:est|sont|etait|etaient|a ete) |pouvez vous (?:nous )?(?:indiquer|preciser|decrire) |veuillez (?:indiquer|preciser|renseigner|decrire|saisir|selectionner|cocher) |merci (?:d'indiquer|de preciser|de decrire|de renseigner|de cocher) |(?:indiquez|precisez|decrivez|presentez|donnez|renseignez|citez|listez|selectionnez|choisissez|cochez|was ist|wie lautet|welches ist|qual e|quali sono|what is|what are) )(?:ici )?(?:le |la |les |l'|votre |vos |un |une |der |die |das |il |i |the )?/;
const YOURS =
  /\b(?:de votre (?:action|projet|structure)|de notre (?:action|projet)|de ce projet|de cette action|du projet propose)\b/g;
const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/^nb(?:re)?\.? (?:de |d'|total de )?/, "nombre de "],
  [/^dpts?\.?$|^depts?\.?$|^dep\.?$/, "departement"],
  [/^resp\.? /, "responsable "],
  [/^struct\.? /, "structure "],
  [/^obj\.? /, "objectif "],
  [/^com\.? com\.?$/, "communaute de communes"],
];

const ASIDE = /\s*[([][^()[\]]*[)\]]\s*/gu;
/** What in parentheses makes another question: a year, or what was planned beside what was done. */
const PART =
  /(?:19|20)\d\d|pr[ée]v|attendu|estim|vis[ée]|cible|objectif|dont|femmes?|hommes?|filles|gar[çc]ons|geplant|previst/iu;

/** The forms in which a header may be known, the one as it is printed first. */
function* formsOf(printed: string): Generator<string> {
  const text = printed.replace(/\s+/gu, " ").trim();
  const bare = bareHeader(text);
  yield text;
  yield bare;
  const open = bare.replace(/\((?:e?s|x|aux|e|ne|rice)\)/giu, "");
  if (open !== bare) yield open;
  const untold = open
    .replace(ASIDE, (all) => (PART.test(all) ? all : " "))
    .replace(/\s+(?:en|in) (?:€|euros?|CHF|francs?|k€)$/iu, "")
    .replace(/\s*(?:€|CHF)$/u, "")
    .replace(/[\s:*?]+$/u, "")
    .trim();
  if (untold !== open && untold !== "") yield untold;
  // One of several columns of the same kind: `Financeur 2`.
  const single = untold.replace(/\s*(?:n°\s*)?\d$/u, "");
  if (single !== untold && single !== "") yield single;
  const form = normaliseLabel(untold);
  const asked = form.replace(ASKING, "").replace(/[ ?]+$/, "");
  if (asked !== form) yield asked;
  const ours = asked.replace(YOURS, "de l'action").replace(/^(?:votre|vos|notre|nos|mon) /, "");
  if (ours !== asked) yield ours;
  for (const [short, long] of ABBREVIATED) if (short.test(ours)) yield ours.replace(short, long);
}

/** A header without the number of its question and the signs around it. */
export function bareHeader(printed: string): string {
  return printed
    .replace(/\s+/gu, " ")
    .trim()
    .replace(NUMBER, "")
    .replace(/[\s*:?]+$/u, "");
}

/** What a header asks for, and the language that alone prints it; undefined for a header that is not known. */
export interface AskedBy {
  readonly question: HeaderQuestion;
  readonly languages: ReadonlySet<string>;
  /** True for a sentence whose main noun asks: what is read below it is never certain. */
  readonly isAssumed?: true;
}

const none: ReadonlySet<string> = new Set();

/**
 * What a header of a table asks for: a known header of tables, else a label of fiches, as it is printed, without its number, its unit in
 * parentheses, and without the words with which a form asks (`Quel est le titre de votre action ?`). Undefined for any other header.
 */
export function headerQuestion(printed: string): AskedBy | undefined {
  if (printed.length > LONGEST) return undefined;
  const forms = [...formsOf(printed)];
  for (const text of forms) {
    const known = own.get(normaliseLabel(text));
    if (known) return known;
  }
  // The labels of fiches are known whatever stands in parentheses behind them.
  if ((printed.match(ASIDE) ?? []).some((all) => PART.test(all))) return undefined;
  for (const text of forms) {
    const question = questionOf(text);
    if (question !== undefined && question !== "heading")
      return { question, languages: new Set(languagesOfLabel(text)) };
  }
  return inSentence(printed);
}

/** `Dans quelle commune se déroule l'action ?`: the noun that is asked for; not of a sentence that denies, or that asks about the structure. */
const WHICH =
  /^(?:(?:a|aupres de|sur|dans|pour|avec|par|vers|de|en|durant|pendant) )?quel(?:le)?(?:\(?s\)?)? ([\p{L}()'-]+)(?: (de |d'|du )([\p{L}()'-]+))?/u;
const HOW_MANY =
  /^combien (?:de |d')(?:personnes|participants|beneficiaires|usagers)(?: (?:differentes?|au total))? (?:ont|a-t-on|avez|sont|a ete|y a)/u;
const ELSEWHERE = /\b(?:pas|aucun|siege|structure|association|organisme|autre|souhait|manqu|prevu)/u;

function inSentence(printed: string): AskedBy | undefined {
  const form = normaliseLabel(bareHeader(printed)).replace(/\?.*$/u, "");
  if (ELSEWHERE.test(form)) return undefined;
  if (HOW_MANY.test(form)) return { question: "reach", languages: new Set(["fr"]), isAssumed: true };
  const [, noun = "", joint = "", more = ""] = WHICH.exec(form) ?? [];
  for (const words of [`${noun} ${joint}${more}`, noun].map((text) => text.replace(/\(s\)/gu, "s").trim())) {
    const question = own.get(words)?.question ?? questionOf(words);
    const isField =
      question !== undefined && !/^(?:heading|contact|person|link|submission|about-fiche)$/.test(question);
    if (noun !== "" && isField) return { question, languages: new Set(["fr"]), isAssumed: true };
  }
  return undefined;
}

/** The language of a table whose headers are known in one alone; headers that several share decide nothing. */
export function languageOfHeaders(headers: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const header of headers) {
    const languages = headerQuestion(header)?.languages ?? none;
    if (languages.size !== 1) continue;
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && (second === undefined || first[1] > 2 * second[1]) ? first[0] : undefined;
}
