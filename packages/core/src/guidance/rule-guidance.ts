import type { IssueCode } from "../issue.js";
import type { IssueGuidance } from "./issue-guidance.js";

const title = { fr: "Titre", en: "Title" };

/** The guidance of the rules: what is wrong shows only when several places are compared. */
export const ruleGuidance = {
  "duplicate-key": {
    why: [
      "Deux éléments de même clé auraient la même adresse et se confondraient.",
      "Two things with the same key would have the same address and become one.",
    ],
    todo: [
      "Donnez une clé propre à chacun, tirée de son contenu.",
      "Give each its own key, made from its content.",
    ],
    example: { received: "detenus" },
  },
  "duplicate-record": {
    why: [
      "Une clé désigne une seule fiche, pour toujours ; deux éditions ont deux clés.",
      "A key names one record only, for ever; two editions have two keys.",
    ],
    todo: [
      "Retirez la fiche en double, ou distinguez les clés (par exemple par l'année).",
      "Remove the duplicate record, or tell the keys apart (for example by the year).",
    ],
    example: { received: "oscars-61839", facts: { other: "fiches.ndjson:12" } },
  },
  "dangling-reference": {
    why: [
      "La clé ou le chemin ne mène à aucun élément de la fiche.",
      "The key or path leads to nothing in the record.",
    ],
    todo: ["Corrigez la clé, ou ajoutez l'élément désigné.", "Correct the key, or add the thing it names."],
    example: { received: "seance", expected: "seances, personnes", suggestion: "seances" },
  },
  "period-order": {
    why: ["Une période ne peut pas finir avant de commencer.", "A period cannot end before it begins."],
    todo: [
      "Vérifiez les deux dates dans la source ; gardez la formulation imprimée dans « asPrinted ».",
      "Check both dates in the source; keep the printed wording in “asPrinted”.",
    ],
    example: { facts: { start: "2020", end: "2019" } },
  },
  "age-order": {
    why: ["L'intervalle d'âges est à l'envers.", "The age range is reversed."],
    todo: ["Échangez les deux âges.", "Swap the two ages."],
    example: { facts: { minimum: 25, maximum: 12 } },
  },
  "span-order": {
    why: ["Le passage cité finirait avant son début.", "The quoted passage would end before its start."],
    todo: [
      "Comptez à nouveau les positions, en points de code Unicode à partir de 0.",
      "Count the positions again, in Unicode code points from 0.",
    ],
    example: { facts: { start: 120, end: 80 } },
  },
  "breakdown-axis": {
    why: [
      "Sans axe, ou avec deux, on ne sait pas de quoi la valeur est la part.",
      "Without an axis, or with two, one cannot tell what the value is a part of.",
    ],
    todo: [
      "Donnez un territoire ou un groupe à chaque valeur ventilée, un seul des deux.",
      "Give each value of the breakdown a territory or a group, one of the two.",
    ],
    example: {},
  },
  "breakdown-sum": {
    why: [
      "Un écart entre la somme et le total est fréquent dans les sources ; il est signalé et gardé.",
      "A difference between the sum and the total is frequent in sources; it is reported and kept.",
    ],
    todo: [
      "Relisez la source. Si l'écart y est, laissez-le et dites-le en note.",
      "Read the source again. If the difference is there, leave it and say so in a note.",
    ],
    example: { facts: { sum: 14.5, total: 15 } },
  },
  "subset-cycle": {
    why: [
      "Une partie est plus petite que son ensemble : de proche en proche, aucun indicateur ne peut être une partie de lui-même.",
      "A part is less than its whole: step by step, no indicator can be a part of itself.",
    ],
    todo: [
      "Relisez la source : l'indicateur qui compte tout le monde n'a pas de « subsetOf ».",
      "Read the source again: the indicator that counts everybody has no “subsetOf”.",
    ],
    example: { received: "filles" },
  },
  "subset-larger": {
    why: [
      "Une partie ne compte pas plus de personnes que son ensemble : une valeur ou le lien est faux, ou la source se contredit.",
      "A part does not count more people than its whole: a value or the relation is wrong, or the source contradicts itself.",
    ],
    todo: [
      "Relisez la source. Si l'écart y est, laissez-le et dites-le en note.",
      "Read the source again. If the difference is there, leave it and say so in a note.",
    ],
    example: { facts: { part: 120, whole: 100 } },
  },
  "unrelated-reach": {
    why: [
      "« 100 élèves, dont 55 filles » sont deux indicateurs et 100 personnes. Sans lien entre eux, le public touché n'est pas connu, et l'action n'entre dans aucun total.",
      "“100 pupils, of whom 55 girls” is two indicators and 100 people. Without a relation between them the reach is not known, and the action is in no sum.",
    ],
    todo: [
      "Dans la partie, écrivez dans « subsetOf » la clé de l'ensemble. Si ce sont d'autres personnes, donnez leur nombre en tout dans « peopleReached » : les totaux l'emploient, et cet avertissement reste.",
      "In the part, write the key of the whole in “subsetOf”. If they are other people, give their number in all in “peopleReached”: sums use it, and this warning stays.",
    ],
    example: { facts: { keys: "eleves, filles" } },
  },
  "outcome-pathway-jump": {
    why: [
      "Le modèle suisse relie chaque niveau au suivant ; un saut cache une étape du raisonnement.",
      "The Swiss model ties each level to the next; a jump hides a step of the reasoning.",
    ],
    todo: [
      "Ajoutez le résultat intermédiaire, ou gardez le saut s'il est voulu par la source.",
      "Add the outcome in between, or keep the jump if the source means it.",
    ],
    example: { received: "smoc-c1", facts: { from: "smoc:A1", to: "smoc:C1" } },
  },
  "outcome-pathway-backwards": {
    why: [
      "Un chemin va des mesures (A) vers la santé (D), jamais en arrière.",
      "A pathway runs from measures (A) to health (D), never backwards.",
    ],
    todo: ["Inversez le lien ou retirez-le.", "Reverse the link or remove it."],
    example: { received: "smoc-a1", facts: { from: "smoc:B1", to: "smoc:A1" } },
  },
  "unknown-territory": {
    why: [
      "Le code a la bonne forme mais n'existe pas dans la liste officielle.",
      "The code has the right form but is not in the official list.",
    ],
    todo: [
      "Vérifiez le code INSEE ou OFS, et le type : 44 est un département et aussi une région.",
      "Check the INSEE or FSO code, and the type: 44 is a département and also a region.",
    ],
    example: { received: "region:45" },
  },
  "ended-territory": {
    why: [
      "Un code de territoire se juge à la date de l'action : celui-ci n'existait plus.",
      "A code of a territory is judged at the date of the action: this one was no more.",
    ],
    todo: [
      "Vérifiez la date de l'action, ou prenez le code du territoire actuel s'il est bien celui de l'action.",
      "Check the date of the action, or take the code of the present territory if the action is in all of it.",
    ],
    example: { received: "region:74", suggestion: "region:75", facts: { lastDay: "2015-12-31" } },
  },
  "former-territory": {
    why: [
      "Le territoire a été fusionné ou renuméroté depuis : ce n'est pas une erreur si l'action est plus ancienne.",
      "The territory was merged or renumbered since: this is no error if the action is older.",
    ],
    todo: [
      "Rien à corriger. Le territoire actuel est nommé ; il n'est jamais mis à la place de l'ancien.",
      "Nothing to correct. The present territory is named; it is never put in place of the former one.",
    ],
    example: { received: "region:74", suggestion: "region:75", facts: { lastDay: "2015-12-31" } },
  },
  "plan-outside-years": {
    why: [
      "Les bases gardent d'anciens libellés de plans : ce n'est pas une erreur.",
      "Source databases keep old labels of plans: this is no error.",
    ],
    todo: [
      "Rien à corriger. Si le plan voulu est connu, changez le code et laissez le libellé imprimé.",
      "Nothing to correct. If the plan that was meant is known, change the code and leave the printed label.",
    ],
    example: {
      facts: {
        years: "2019",
        plan: {
          fr: "La prise en charge et la prévention des addictions 2007-2011",
          en: "Care and prevention of addictions 2007-2011",
        },
        planYears: "2007–2011",
      },
    },
  },
  "deprecated-concept": {
    why: [
      "Le code est gardé pour les anciennes fiches ; un autre le remplace.",
      "The code is kept for old records; another one replaces it.",
    ],
    todo: ["Dans une nouvelle fiche, prenez le code proposé.", "In a new record, take the code suggested."],
    example: { received: "ancien-code", suggestion: "nouveau-code" },
  },
  "personal-data": {
    why: [
      "Un nom, un courriel ou un téléphone de personne ne se publie pas par défaut.",
      "A person's name, mailbox or phone number is not published by default.",
    ],
    todo: [
      "Mettez un contact générique de service. Sinon la donnée reste dans la fiche, mais elle est exclue du flux et de l'export.",
      "Use the generic contact of a service. Otherwise the datum stays in the record and is left out of feed and dump.",
    ],
    example: { facts: { what: { fr: "courriel nominatif", en: "mail of a person" } } },
  },
  "missing-contradicted": {
    why: [
      "La fiche dit à la fois que la valeur manque et quelle elle est.",
      "The record says both that the value is missing and what it is.",
    ],
    todo: ["Retirez la ligne de « missing » ou la valeur.", "Remove the entry of “missing” or the value."],
    example: { received: "/carrier/address/postcode" },
  },
  "contradictory-periods": {
    why: [
      "L'édition devrait se trouver dans la période d'ensemble ; les sources se contredisent parfois.",
      "The edition should lie within the overall period; sources sometimes contradict themselves.",
    ],
    todo: [
      "Vérifiez la source ; si elle se contredit, gardez les deux périodes.",
      "Check the source; if it contradicts itself, keep both periods.",
    ],
    example: { facts: { period: "2019", overall: "2020/2022" } },
  },
  "text-not-nfc": {
    why: [
      "Des accents décomposés rendent les recherches et les comparaisons trompeuses.",
      "Decomposed accents make searches and comparisons misleading.",
    ],
    todo: [
      "Enregistrez le texte en Unicode NFC ; la conversion en RDF le fait d'elle-même.",
      "Save the text in Unicode NFC; conversion to RDF does so by itself.",
    ],
    example: { field: title },
  },
} as const satisfies Partial<Record<IssueCode, IssueGuidance>>;
