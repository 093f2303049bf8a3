import {
  FIRST,
  isGivenAndSurname,
  isGivenWhole,
  isName,
  isNamedAfter,
  listedNames,
  MORE,
  type NamedPerson,
  SPACE,
} from "./name-words.js";
import { CREDITS, OF_ONE } from "./person-words.js";

/** Labels under which names of places, organisations and works stand, though they are named after somebody. A new one is one word here. */
const OF_THINGS = new RegExp(
  `^(?:l[ae]s? |l['’]|nos |notre |votre |der |die |das )?(?:${[
    "lieux?|sites?|adresse|communes?|villes?|quartiers?|territoires?|secteurs?|cantons?|zone|pays|r[ée]gions?|d[ée]partements?|localit[ée]",
    "[ée]tablissements?|structures?|organismes?|institutions?|services?|[ée]coles?|coll[èe]ges?|lyc[ée]es?|cr[èe]ches?|salles?|gymnases?",
    "centres?|espaces?|stades?|antennes?|associations?|mairie|ehpad|r[ée]sidences?|foyers?|maisons?|h[ôo]pita(?:l|ux)|cliniques?|instituts?",
    "fondations?|partenaires?|financeurs?|op[ée]rateurs?|titres?|intitul[ée]s?|actions?|projets?|programmes?|outils?|supports?|th[èe]mes?",
    "publics?|rue|gare|arr[êe]t|sources?|r[ée]f[ée]rences?|bibliographie|films?|spectacles?|livres?|ouvrages?|expositions?|pi[èe]ces?|jeux?",
    "mod[èe]les?|m[ée]thodes?|[ée]chelles?|tests?|th[ée]ories?|concepts?|lois?|prix|plans?|auteurs? de r[ée]f[ée]rence|nom d\\S+",
    "ort|gemeinde|schule|titel|projekt|luogo|scuola|titolo|progetto|place|school|title|project",
  ].join("|")})(?![\\p{L}])`,
  "iu",
);
/** The beginning of a line or of a part of it, a label of a few words, and a colon. */
const labelled = new RegExp(
  `(?:^|[.,;|•\\n\\t]|${SPACE}[–—-]${SPACE})[ \\u00A0*_•·\\-–]{0,6}(\\p{L}[^:,;.!?|\\n\\t]{0,60})(?<!${SPACE})${SPACE}{0,3}:[ \\t\\u00A0*_]{0,6}(?=\\p{Lu})`,
  "gu",
);
/** Words behind which somebody is named who does something, speaks or is spoken to. */
const behindWords = new RegExp(
  `(?<![\\p{L}])(?:par|by|von|durch|[Aa]upr[èe]s d(?:e|['’])|[Àà] l['’]attention d(?:e|['’])|[Ss]ous (?:la |l['’])[\\p{L}]+ d(?:e|['’])|[Cc]ontacte[rz]|[Jj]oindre|[Aa]ppele[rz]|[Aa]vec|[Pp]ar|©|[Cc]r[ée]dits?(?:${SPACE}photos?)?|[Pp]hotos?)${SPACE}?:?${SPACE}?(?=\\p{Lu})`,
  "gu",
);
/** Somebody whom to call, by the given name alone. */
const called = new RegExp(
  `(?<![\\p{L}])(?:[Aa]ppele[rz]|[Cc]ontacte[rz]|[Jj]oindre|[Ss]['’]adresser à|[Vv]oir avec|[Dd]emande[rz]|[Tt][ée]l[ée]phone[rz] à|[ÉEée]cri(?:re|vez) à)${SPACE}(\\p{Lu}[\\p{L}'’-]+)(?!${SPACE}\\p{Lu})(?![\\p{L}'’-])`,
  "gu",
);
/** A number of ten digits, and somebody behind it. */
const behindNumber = new RegExp(
  `(?<=(?:\\d[ .\\u00A0\\u202F-]?){9}\\d)${SPACE}{0,2}[(,:–—-]?${SPACE}{0,2}(${FIRST}${MORE}{1,2})`,
  "gu",
);
/** Whoever made a text or a picture, whatever the origin of the name. */
const credited = new RegExp(
  `(?<![\\p{L}])(?:${CREDITS})(?:${SPACE}(?:de|par|von|di|by))?${SPACE}{0,2}:${SPACE}{0,2}(?=\\p{Lu})`,
  "gu",
);
/** A name, and what somebody is, that stand apart: alone in a line, or in parentheses behind what somebody said. */
const apart = new RegExp(
  `(?<=(?:^|[\\n(«»–—])[ \\u00A0*_•·\\-–]{0,6})(${FIRST}${MORE}{1,3})${SPACE}?,${SPACE}(?:${OF_ONE})(?:(?<=['’])|(?![\\p{L}]))[^\\n,;.()]{0,40}(?=$|[\\n).,;])`,
  "gu",
);
/** Somebody of whom the age is told behind the given name. */
const aged = new RegExp(
  `(?<=[(«»–—]${SPACE}?)(\\p{Lu}[\\p{L}'’-]+(?:${SPACE}\\p{Lu}\\.)?),${SPACE}\\d{1,2}${SPACE}ans(?!\\p{L})`,
  "gu",
);
/** What may stand behind a name that is all that a label says. */
const BEHIND = /^\s*(?:$|[,;.(/|–—\-+&<*\d]|et\b|ou\b|und\b|au\b|t[ée]l)/iu;

function* namesBehindLabels(text: string): Generator<NamedPerson> {
  for (const { index, 0: all, 1: label = "" } of text.matchAll(labelled)) {
    if (OF_THINGS.test(label)) continue;
    const names = [...listedNames(text, index + all.length, isGivenAndSurname)];
    if (names.length > 0 && BEHIND.test(text.slice(names.at(-1)?.end))) yield* names;
  }
}

/** Usual given names with a surname where only somebody can be meant: alone behind a label, behind words that say by whom, behind a number. */
export function* namesInContext(text: string): Generator<NamedPerson> {
  yield* namesInForms(text);
  if (text.includes(":")) yield* namesBehindLabels(text);
  if (text.includes(":"))
    for (const { index, 0: all } of text.matchAll(credited))
      yield* listedNames(text, index + all.length, (name) => isName(name, true));
  for (const form of [apart, aged])
    for (const { index, 1: name = "" } of text.matchAll(form))
      if (form === aged || (isName(name, true) && !isNamedAfter(text, index)))
        yield { start: index, end: index + name.length, name };
  for (const { index, 0: all } of text.matchAll(behindWords))
    yield* listedNames(text, index + all.length, isGivenAndSurname);
  for (const { index, 0: all, 1: name = "" } of text.matchAll(called))
    if (isGivenWhole(name)) yield { start: index + all.length - name.length, end: index + all.length, name };
  if (!/\d/.test(text)) return;
  for (const { index, 0: all, 1: name = "" } of text.matchAll(behindNumber)) {
    const start = index + all.length - name.length;
    if (isGivenAndSurname(name) && !isNamedAfter(text, start))
      yield { start, end: start + name.length, name };
  }
}

const NAME = "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)";
const surname = "(?:nom(?: de (?:famille|naissance|jeune fille))?|name|nachname|cognome)";
const first = "(?:pr[ée]noms?|vorname|nome|first name)";
const AFTER = "[ \\u00A0]*:[ \\u00A0]*";
const APART = "[ \\u00A0]*[,;/|\\n\\t–-]?[ \\u00A0]*";
const START = "(?<![\\p{L}])";
/** Two answers of a form that together are somebody's name. */
const forms = [
  new RegExp(`${START}${surname}${AFTER}${NAME}${APART}${first}${AFTER}${NAME}`, "giu"),
  new RegExp(`${START}${first}${AFTER}${NAME}${APART}${surname}${AFTER}${NAME}`, "giu"),
];

/** The two parts of a name that a form asks for one by one, in a line or in two that follow one another. */
export function* namesInForms(text: string): Generator<NamedPerson> {
  if (!/(?:nom|name)/i.test(text)) return;
  for (const form of forms)
    for (const { index, 0: all, 1: one = "", 2: other = "" } of text.matchAll(form)) {
      const at = index + all.indexOf(one, all.indexOf(":"));
      yield { start: at, end: at + one.length, name: one };
      yield { start: index + all.length - other.length, end: index + all.length, name: other };
    }
}
