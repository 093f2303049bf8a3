import type { IssueCode } from "../issue.js";
import { jsonReasons } from "../json-fault.js";
import type { IssueGuidance } from "./issue-guidance.js";

const title = { fr: "Titre", en: "Title" };

/** The guidance of the structural codes: what is wrong can be seen in one place. */
export const structuralGuidance = {
  "invalid-json": {
    why: [
      "Le fichier n'est pas du JSON : rien ne peut en être lu.",
      "The file is not JSON: nothing can be read from it.",
    ],
    todo: [
      "Corrigez la virgule, le guillemet ou l'accolade à l'endroit indiqué ; enregistrez en UTF-8.",
      "Correct the comma, quote or brace at the place shown; save as UTF-8.",
    ],
    example: { facts: { reason: jsonReasons.ValueExpected } },
  },
  "record-not-object": {
    why: [
      "Une fiche est un objet ; une liste ou une valeur seule n'en est pas une.",
      "A record is an object; a list or a bare value is not one.",
    ],
    todo: [
      "Donnez les fiches une par une, ou une par ligne (NDJSON).",
      "Give the records one by one, or one per line (NDJSON).",
    ],
    example: { received: "[…]" },
  },
  "unknown-record-type": {
    why: [
      "Le champ « type » décide des champs permis : sans lui, rien d'autre ne peut être contrôlé.",
      "The field “type” decides which fields are allowed: without it nothing else can be checked.",
    ],
    todo: [
      "Écrivez « Action » pour une action, « Registry » pour une base de fiches ou un appel à contributions.",
      "Write “Action” for an action, “Registry” for a database of records or a call for contributions.",
    ],
    example: { received: "action", expected: "Action, Registry", suggestion: "Action" },
  },
  "too-deep": {
    why: [
      "Une imbrication aussi profonde vient d'une erreur de conversion ou d'un fichier hostile.",
      "Such deep nesting comes from a faulty conversion or a hostile file.",
    ],
    todo: ["Vérifiez l'outil qui a produit le fichier.", "Check the tool that produced the file."],
    example: { facts: { limit: 64 } },
  },
  "repeated-field": {
    why: [
      "Un objet JSON qui porte deux fois le même champ n'est pas lu de la même façon partout : la plupart des outils ne gardent que la dernière valeur, en silence.",
      "A JSON object that holds a field twice is not read alike everywhere: most tools keep the last value only, in silence.",
    ],
    todo: [
      "Gardez la bonne valeur et retirez les autres ; si tout est vrai, le champ est peut-être une liste.",
      "Keep the right value and remove the others; where all are true, the field may be a list.",
    ],
    example: { facts: { name: "title" } },
  },
  "more-issues": {
    why: [
      "La fiche a plus de remarques que la limite demandée (100 si rien n'est dit) ; la fiche est jugée sur toutes.",
      "The record has more issues than the limit asked for (100 if nothing is said); it is judged on all of them.",
    ],
    todo: [
      "Corrigez les premières et validez de nouveau, ou relevez la limite : « --max-issues », `maxIssues`.",
      "Correct the first ones and validate again, or raise the limit: `--max-issues`, `maxIssues`.",
    ],
    example: { facts: { count: 250 } },
  },
  "missing-field": {
    why: [
      "Sans ce champ, l'élément ne peut pas être désigné ou compris.",
      "Without this field the thing cannot be addressed or understood.",
    ],
    todo: [
      "Remplissez le champ, ou retirez l'élément entier s'il n'a pas de contenu.",
      "Fill in the field, or remove the whole thing if it has no content.",
    ],
    example: { field: title },
  },
  "unknown-field": {
    why: [
      "Un champ mal écrit serait perdu en silence ; il est donc refusé.",
      "A misspelt field would be lost in silence; so it is refused.",
    ],
    todo: [
      "Corrigez le nom d'après la référence des champs ; mettez ce qui n'a pas de champ dans « note » ou « observation ».",
      "Correct the name after the field reference; put what has no field into “note” or “observation”.",
    ],
    example: { received: "…", facts: { name: "titel" }, suggestion: "title" },
  },
  "wrong-type": {
    why: [
      "La valeur n'est pas de la sorte attendue : un texte à la place d'un nombre, une valeur seule à la place d'une liste.",
      "The value is not of the kind expected: text instead of a number, a single value instead of a list.",
    ],
    todo: [
      "Réécrivez la valeur comme indiqué. Un texte est toujours donné par langue.",
      "Rewrite the value as shown. Text is always given by language.",
    ],
    example: { field: title, received: "Ateliers", expected: "text" },
  },
  "empty-value": {
    why: [
      "« Vide » ne dit pas si la valeur est inconnue, non demandée ou sans objet.",
      "“Empty” does not say whether the value is unknown, not asked or not applicable.",
    ],
    todo: [
      "Retirez le champ, ou ajoutez une ligne à « missing » avec la raison.",
      "Remove the field, or add an entry to “missing” with the reason.",
    ],
    example: { field: title, received: "" },
  },
  "unknown-concept": {
    why: [
      "Le champ prend un code d'une liste fermée ; ce code n'y est pas.",
      "The field takes a code of a closed list; this code is not in it.",
    ],
    todo: [
      "Choisissez un code de la liste (référence des listes). Le libellé imprimé se garde dans « asPrinted ».",
      "Choose a code of the list (vocabulary reference). The printed label is kept in “asPrinted”.",
    ],
    example: {
      received: "addictions",
      facts: { scheme: { fr: "Thèmes de santé", en: "Health themes" } },
      suggestion: "addictive-behaviours",
    },
  },
  "invalid-key": {
    why: [
      "La clé devient une partie d'adresse web : elle doit rester simple et stable.",
      "The key becomes part of a web address: it must stay simple and stable.",
    ],
    todo: [
      "Écrivez-la en minuscules sans accent, avec des chiffres et des tirets simples.",
      "Write it in lower case without accents, with digits and single hyphens.",
    ],
    example: { received: "Personnes détenues" },
  },
  "invalid-date": {
    why: [
      "La date n'a pas la forme attendue, ou ce jour n'existe pas.",
      "The date does not have the form expected, or there is no such day.",
    ],
    todo: [
      "Écrivez 2019, 2019-05 ou 2019-05-03 ; une saison 2020-22, une date approximative 2020~.",
      "Write 2019, 2019-05 or 2019-05-03; a season as 2020-22, an approximate date as 2020~.",
    ],
    example: { received: "31/02/2019", expected: "EDTF: 2019, 2019-05, 2019-05-03" },
  },
  "invalid-iri": {
    why: [
      "Une adresse incomplète ou avec une espace casse les exports des portails.",
      "An incomplete address, or one with a space, breaks the exports of portals.",
    ],
    todo: [
      "Donnez l'adresse entière, avec https:// et sans espace.",
      "Give the whole address, with https:// and without a space.",
    ],
    example: { received: "www.exemple.fr/ma fiche" },
  },
  "invalid-format": {
    why: [
      "La valeur a une forme fixe (code de territoire, courriel, devise, numéro international) et ne la suit pas.",
      "The value has a fixed form (territory code, mailbox, currency, international number) and does not follow it.",
    ],
    todo: [
      "Réécrivez-la dans la forme indiquée : departement:44, EUR, +33240080811.",
      "Rewrite it in the form shown: departement:44, EUR, +33240080811.",
    ],
    example: {
      field: { fr: "Territoires", en: "Territories" },
      received: "44",
      expected: "departement:44, region:52",
      suggestion: "departement:44",
    },
  },
  "invalid-text": {
    why: [
      "Un caractère de contrôle ou illisible est resté dans le texte, souvent après un copier-coller.",
      "A control or unreadable character is left in the text, often after copying and pasting.",
    ],
    todo: [
      "Supprimez le caractère ou ressaisissez le passage.",
      "Delete the character or type the passage again.",
    ],
    example: { field: title, received: "Ateliers\u0007" },
  },
  "out-of-range": {
    why: [
      "Le nombre est hors des valeurs possibles, par exemple un effectif négatif.",
      "The number is outside the possible values, for example a negative count.",
    ],
    todo: ["Vérifiez la valeur dans la source.", "Check the value in the source."],
    example: { field: { fr: "Personnes touchées", en: "People reached" }, received: -3, expected: "≥ 0" },
  },
  "duplicate-value": {
    why: [
      "La liste est un ensemble : une valeur y figure une fois.",
      "The list is a set: a value stands in it once.",
    ],
    todo: ["Supprimez la répétition.", "Remove the repetition."],
    example: { field: { fr: "Thèmes", en: "Themes" } },
  },
} as const satisfies Partial<Record<IssueCode, IssueGuidance>>;
