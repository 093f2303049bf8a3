import type { IssueCode, IssueDetail } from "@openhpa/core";

type Bilingual = readonly [fr: string, en: string];

/** What the documentation says of an issue beyond its message, with the values of an example. */
export interface IssueGuidance {
  readonly why: Bilingual;
  readonly todo: Bilingual;
  readonly example: IssueDetail;
}

const title = { fr: "Titre", en: "Title" };

/** The guidance of the structural codes: what is wrong can be seen in one place. */
export const structuralGuidance = {
  "invalid-json": {
    why: ["Le fichier n'est pas du JSON : rien ne peut en être lu.", "The file is not JSON: nothing can be read from it."],
    todo: ["Corrigez la virgule, le guillemet ou l'accolade à l'endroit indiqué ; enregistrez en UTF-8.", "Correct the comma, quote or brace at the place shown; save as UTF-8."],
    example: { facts: { reason: "Unexpected token }" } },
  },
  "record-not-object": {
    why: ["Une fiche est un objet ; une liste ou une valeur seule n'en est pas une.", "A record is an object; a list or a bare value is not one."],
    todo: ["Donnez les fiches une par une, ou une par ligne (NDJSON).", "Give the records one by one, or one per line (NDJSON)."],
    example: { received: "[…]" },
  },
  "unknown-record-type": {
    why: ["Le champ « type » décide des champs permis : sans lui, rien d'autre ne peut être contrôlé.", "The field “type” decides which fields are allowed: without it nothing else can be checked."],
    todo: ["Écrivez « Action » pour une action, « Registry » pour une base de fiches ou un appel à contributions.", "Write “Action” for an action, “Registry” for a base of records or a call for contributions."],
    example: { received: "action", expected: "Action, Registry", suggestion: "Action" },
  },
  "too-deep": {
    why: ["Une imbrication aussi profonde vient d'une erreur de conversion ou d'un fichier hostile.", "Such deep nesting comes from a faulty conversion or a hostile file."],
    todo: ["Vérifiez l'outil qui a produit le fichier.", "Check the tool that produced the file."],
    example: { facts: { limit: 64 } },
  },
  "missing-field": {
    why: ["Sans ce champ, l'élément ne peut pas être désigné ou compris.", "Without this field the thing cannot be addressed or understood."],
    todo: ["Remplissez le champ, ou retirez l'élément entier s'il n'a pas de contenu.", "Fill in the field, or remove the whole thing if it has no content."],
    example: { field: title },
  },
  "unknown-field": {
    why: ["Un champ mal écrit serait perdu en silence ; il est donc refusé.", "A misspelt field would be lost in silence; so it is refused."],
    todo: ["Corrigez le nom d'après la référence des champs ; mettez ce qui n'a pas de champ dans « note » ou « observation ».", "Correct the name after the field reference; put what has no field into “note” or “observation”."],
    example: { received: "…", facts: { name: "titel" }, suggestion: "title" },
  },
  "wrong-type": {
    why: ["La valeur n'est pas de la sorte attendue : un texte à la place d'un nombre, une valeur seule à la place d'une liste.", "The value is not of the kind expected: text instead of a number, a single value instead of a list."],
    todo: ["Réécrivez la valeur comme indiqué. Un texte est toujours donné par langue.", "Rewrite the value as shown. Text is always given by language."],
    example: { field: title, received: "Ateliers", expected: "text" },
  },
  "empty-value": {
    why: ["« Vide » ne dit pas si la valeur est inconnue, non demandée ou sans objet.", "“Empty” does not say whether the value is unknown, not asked or not applicable."],
    todo: ["Retirez le champ, ou ajoutez une ligne à « missing » avec la raison.", "Remove the field, or add an entry to “missing” with the reason."],
    example: { field: title, received: "" },
  },
  "unknown-concept": {
    why: ["Le champ prend un code d'une liste fermée ; ce code n'y est pas.", "The field takes a code of a closed list; this code is not in it."],
    todo: ["Choisissez un code de la liste (référence des listes). Le libellé imprimé se garde dans « asPrinted ».", "Choose a code of the list (vocabulary reference). The printed label is kept in “asPrinted”."],
    example: { received: "addictions", facts: { scheme: "Thèmes" }, suggestion: "addictive-behaviours" },
  },
  "invalid-key": {
    why: ["La clé devient une partie d'adresse web : elle doit rester simple et stable.", "The key becomes part of a web address: it must stay simple and stable."],
    todo: ["Écrivez-la en minuscules sans accent, avec des chiffres et des tirets simples.", "Write it in lower case without accents, with digits and single hyphens."],
    example: { received: "Personnes détenues" },
  },
  "invalid-date": {
    why: ["La date n'a pas la forme attendue, ou ce jour n'existe pas.", "The date does not have the form expected, or there is no such day."],
    todo: ["Écrivez 2019, 2019-05 ou 2019-05-03 ; une saison 2020-22, une date approximative 2020~.", "Write 2019, 2019-05 or 2019-05-03; a season as 2020-22, an approximate date as 2020~."],
    example: { received: "31/02/2019", expected: "EDTF: 2019, 2019-05, 2019-05-03" },
  },
  "invalid-iri": {
    why: ["Une adresse incomplète ou avec une espace casse les exports des portails.", "An incomplete address, or one with a space, breaks the exports of portals."],
    todo: ["Donnez l'adresse entière, avec https:// et sans espace.", "Give the whole address, with https:// and without a space."],
    example: { received: "www.exemple.fr/ma fiche" },
  },
  "invalid-format": {
    why: ["La valeur a une forme fixe (code de territoire, courriel, devise, numéro international) et ne la suit pas.", "The value has a fixed form (territory code, mailbox, currency, international number) and does not follow it."],
    todo: ["Réécrivez-la dans la forme indiquée : departement:44, EUR, +33240080811.", "Rewrite it in the form shown: departement:44, EUR, +33240080811."],
    example: { field: { fr: "Territoires", en: "Territories" }, received: "44", expected: "departement:44, region:52", suggestion: "departement:44" },
  },
  "invalid-text": {
    why: ["Un caractère de commande ou illisible est resté dans le texte, souvent après un copier-coller.", "A control or unreadable character is left in the text, often after copying and pasting."],
    todo: ["Supprimez le caractère ou ressaisissez le passage.", "Delete the character or type the passage again."],
    example: { field: title, received: "Ateliers\u0007" },
  },
  "out-of-range": {
    why: ["Le nombre est hors des valeurs possibles, par exemple un effectif négatif.", "The number is outside the possible values, for example a negative count."],
    todo: ["Vérifiez la valeur dans la source.", "Check the value in the source."],
    example: { field: { fr: "Personnes touchées", en: "People reached" }, received: -3, expected: "≥ 0" },
  },
  "duplicate-value": {
    why: ["La liste est un ensemble : une valeur y figure une fois.", "The list is a set: a value stands in it once."],
    todo: ["Supprimez la répétition.", "Remove the repetition."],
    example: { field: { fr: "Thèmes", en: "Themes" } },
  },
} as const satisfies Partial<Record<IssueCode, IssueGuidance>>;

/** The guidance of the rules: what is wrong shows only when several places are compared. */
export const ruleGuidance = {
  "duplicate-key": {
    why: ["Deux éléments de même clé auraient la même adresse et se confondraient.", "Two things with the same key would have the same address and become one."],
    todo: ["Donnez une clé propre à chacun, tirée de son contenu.", "Give each its own key, made from its content."],
    example: { received: "detenus" },
  },
  "duplicate-record": {
    why: ["Une clé désigne une seule fiche, pour toujours ; deux éditions ont deux clés.", "A key names one record only, for ever; two editions have two keys."],
    todo: ["Retirez la fiche en double, ou distinguez les clés (par exemple par l'année).", "Remove the duplicate record, or tell the keys apart (for example by the year)."],
    example: { received: "oscars-61839", facts: { other: "fiches.ndjson:12" } },
  },
  "dangling-reference": {
    why: ["La clé ou le chemin ne mène à aucun élément de la fiche.", "The key or path leads to nothing in the record."],
    todo: ["Corrigez la clé, ou ajoutez l'élément désigné.", "Correct the key, or add the thing it names."],
    example: { received: "seance", expected: "seances, personnes", suggestion: "seances" },
  },
  "period-order": {
    why: ["Une période ne peut pas finir avant de commencer.", "A period cannot end before it begins."],
    todo: ["Vérifiez les deux dates dans la source ; gardez la formulation imprimée dans « asPrinted ».", "Check both dates in the source; keep the printed wording in “asPrinted”."],
    example: { facts: { start: "2020", end: "2019" } },
  },
  "age-order": {
    why: ["L'intervalle d'âges est à l'envers.", "The age range is reversed."],
    todo: ["Échangez les deux âges.", "Swap the two ages."],
    example: { facts: { minimum: 25, maximum: 12 } },
  },
  "span-order": {
    why: ["Le passage cité finirait avant son début.", "The quoted passage would end before its start."],
    todo: ["Comptez à nouveau les positions, en points de code Unicode à partir de 0.", "Count the positions again, in Unicode code points from 0."],
    example: { facts: { start: 120, end: 80 } },
  },
  "breakdown-axis": {
    why: ["Sans axe, ou avec deux, on ne sait pas de quoi la valeur est la part.", "Without an axis, or with two, one cannot tell what the value is a part of."],
    todo: ["Donnez un territoire ou un groupe à chaque valeur ventilée, un seul des deux.", "Give each value of the breakdown a territory or a group, one of the two."],
    example: {},
  },
  "breakdown-sum": {
    why: ["Un écart entre la somme et le total est fréquent dans les sources ; il est signalé et gardé.", "A difference between the sum and the total is frequent in sources; it is reported and kept."],
    todo: ["Relisez la source. Si l'écart y est, laissez-le et dites-le en note.", "Read the source again. If the difference is there, leave it and say so in a note."],
    example: { facts: { sum: 14.5, total: 15 } },
  },
  "outcome-pathway-jump": {
    why: ["Le modèle suisse relie chaque niveau au suivant ; un saut cache une étape du raisonnement.", "The Swiss model ties each level to the next; a jump hides a step of the reasoning."],
    todo: ["Ajoutez le résultat intermédiaire, ou gardez le saut s'il est voulu par la source.", "Add the outcome in between, or keep the jump if the source means it."],
    example: { received: "smoc-c1", facts: { from: "smoc:A1", to: "smoc:C1" } },
  },
  "outcome-pathway-backwards": {
    why: ["Un chemin va des mesures (A) vers la santé (D), jamais en arrière.", "A pathway runs from measures (A) to health (D), never backwards."],
    todo: ["Inversez le lien ou retirez-le.", "Reverse the link or remove it."],
    example: { received: "smoc-a1", facts: { from: "smoc:B1", to: "smoc:A1" } },
  },
  "unknown-territory": {
    why: ["Le code a la bonne forme mais n'existe pas dans la liste officielle.", "The code has the right form but is not in the official list."],
    todo: ["Vérifiez le code INSEE ou OFS, et le type : 44 est un département et aussi une région.", "Check the INSEE or FSO code, and the type: 44 is a département and also a region."],
    example: { received: "region:45" },
  },
  "plan-outside-years": {
    why: ["Les bases gardent d'anciens libellés de plans : ce n'est pas une erreur.", "Source bases keep old labels of plans: this is no error."],
    todo: ["Rien à corriger. Si le plan voulu est connu, changez le code et laissez le libellé imprimé.", "Nothing to correct. If the plan that was meant is known, change the code and leave the printed label."],
    example: { facts: { years: "2019", plan: "La prise en charge et la prévention des addictions 2007-2011", planYears: "2007–2011" } },
  },
  "deprecated-concept": {
    why: ["Le code est gardé pour les anciennes fiches ; un autre le remplace.", "The code is kept for old records; another one replaces it."],
    todo: ["Dans une nouvelle fiche, prenez le code proposé.", "In a new record, take the code suggested."],
    example: { received: "ancien-code", suggestion: "nouveau-code" },
  },
  "personal-data": {
    why: ["Un nom, un courriel ou un téléphone de personne ne se publie pas par défaut.", "A person's name, mailbox or phone number is not published by default."],
    todo: ["Mettez un contact générique de service. Sinon la donnée reste dans la fiche et sort du flux et de l'export.", "Use the generic contact of a service. Otherwise the datum stays in the record and is left out of feed and dump."],
    example: { facts: { what: "courriel nominatif / mail of a person" } },
  },
  "missing-contradicted": {
    why: ["La fiche dit à la fois que la valeur manque et quelle elle est.", "The record says both that the value is missing and what it is."],
    todo: ["Retirez la ligne de « missing » ou la valeur.", "Remove the entry of “missing” or the value."],
    example: { received: "/carrier/address/postcode" },
  },
  "contradictory-periods": {
    why: ["L'édition devrait se trouver dans la période d'ensemble ; les sources se contredisent parfois.", "The edition should lie within the overall period; sources sometimes contradict themselves."],
    todo: ["Vérifiez la source ; si elle se contredit, gardez les deux périodes.", "Check the source; if it contradicts itself, keep both periods."],
    example: { facts: { period: "2019", overall: "2020/2022" } },
  },
  "text-not-nfc": {
    why: ["Des accents décomposés rendent les recherches et les comparaisons trompeuses.", "Decomposed accents make searches and comparisons misleading."],
    todo: ["Enregistrez le texte en Unicode NFC ; la conversion en RDF le fait d'elle-même.", "Save the text in Unicode NFC; conversion to RDF does so by itself."],
    example: { field: title },
  },
} as const satisfies Partial<Record<IssueCode, IssueGuidance>>;

/** The guidance of every issue code; the type checker asks for a line when a code is added. */
export const issueGuidance: Readonly<Record<IssueCode, IssueGuidance>> = { ...structuralGuidance, ...ruleGuidance };
