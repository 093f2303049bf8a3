/** Why a text names no organisation. */
export type NoNameReason =
  | "too-long"
  | "no-words"
  | "heading"
  | "none-said"
  | "not-said"
  | "own-funds"
  | "total"
  | "in-kind"
  | "amount"
  | "measure"
  | "date"
  | "address"
  | "sentence"
  | "fund";

/** What the report says of each reason. */
export const noNameMessage: Readonly<Record<NoNameReason, string>> = {
  "too-long": "le texte est trop long pour un nom d'organisation",
  "no-words": "ce n'est pas un nom",
  heading: "c'est un intitulé, pas un nom",
  "none-said": "le document dit qu'il n'y en a pas",
  "not-said": "le document ne dit pas lequel",
  "own-funds": "des fonds propres ne sont pas un organisme",
  total: "un total ou un coût n'est pas un organisme",
  "in-kind": "une aide n'est pas un organisme",
  amount: "c'est un montant, pas un nom",
  measure: "c'est une quantité, pas un nom",
  date: "c'est une date, pas un nom",
  address: "c'est une adresse ou un contact, pas un nom",
  sentence: "c'est une phrase, pas un nom",
  fund: "c'est un fonds ou un programme, pas un organisme",
};

const MONTH = "(?:janv\\S*|fevr\\S*|mars|avr\\S*|mai|juin|juil\\S*|aout|sept\\S*|oct\\S*|nov\\S*|dec\\S*)";
const LESS =
  "(?:financ|cofinanc|partenair|budget|fonds|subvention|moyen|cout|objet|porteur|conventionn?|ressource)";

/** What is written where no organisation is meant, in its plain form, by reason. A new wording is one row. */
export const noNames: readonly (readonly [reason: NoNameReason, form: RegExp])[] = [
  ["not-said", /^(?:n\.?c\.?|n\/?[acdr]|n\.a\.|n\.d\.|n\.r\.?|ras|r\.a\.s\.?|s\.?o\.?|tbd|nr|nsp)$/],
  [
    "not-said",
    /^(?:non |pas )?(?:communiquee?s?|renseignee?s?|precisee?s?|connue?s?|concernee?s?|definie?s?|determinee?s?|indiquee?s?|disponibles?|applicable)$/,
  ],
  ["not-said", /^(?:inconnue?s?|idem|ibid\.?|id\.|etc\.?|divers(?:es)?|autres?|oui|x+|yes|sans)$/],
  ["not-said", /^dont(?: .*)?$/],
  ["not-said", /^(?:voir|cf\.?) .*$/],
  [
    "not-said",
    /^(?:a|reste a|restent a) (?:preciser|completer|definir|determiner|confirmer|venir|trouver|renseigner|designer|nommer|attribuer|pourvoir|choisir|identifier|solliciter)$|^(?:noch )?(?:offen|zu bestimmen|nicht bestimmt|unbekannt)$|^da (?:definire|designare|determinare|confermare)$/,
  ],
  [
    "not-said",
    /^(?:en (?:cours|attente|projet|recherche|discussion|construction)|prochainement|bientot)(?: .*)?$/,
  ],
  [
    "not-said",
    /^demandes? (?:en cours|deposee?s?|de (?:subvention|financement)s?|faite|aupres|a|au|aux)(?: .*)?$/,
  ],
  [
    "not-said",
    /^(?:hors|non compris|y compris|exkl\.?|inkl\.?|ohne) (?:financements?|subventions?|budget|couts?|valorisation|frais|tva|mwst|charges?|personnel)(?: .*)?$/,
  ],
  [
    "not-said",
    /^(?:(?:non |deja )?(?:obtenu|accorde|demande|sollicite|acquis|notifie|verse|recu|percu|prevu|attendu|espere|accepte|confirme|valide|facture)e?s?|plusieurs|les memes|reseaux?|prestations?(?: facturees?)?)(?: que .*| en .*| pour .*)?$/,
  ],
  [
    "measure",
    /^(?:enfants?|eleves?|participante?s?|personnes?|jeunes?|adultes?|familles?|beneficiaires?|patiente?s?|habitante?s?|adherente?s?|salariee?s?|stagiaires?|seances?|ateliers?|heures?|jours?|journees?|semaines?|mois|ans?|annees?|places?|repas)$/,
  ],
  ["none-said", /^(?:neant|nihil|sans objet|no|none|kein[es]?|nessuno)$/],
  ["none-said", /^(?:aucune?s?|rien|personne|zero|nul|non|ni l'une? ni l'autre)(?:,? .*)?$/],
  [
    "none-said",
    new RegExp(
      `^(?:pas|sans|absence)(?: (?:de|du tout|encore|eu))*(?: d'autres?| autres?)?(?: |$)(?:d'|de )?(?:${LESS}|pour|a ce|specifique|reponse|$)\\S*.*$`,
    ),
  ],
  ["none-said", /^(?:il n'y a|nous n'avons|n'a |n'est |on n'a).*$/],
  ["none-said", /^(?:(?:l'action|action|projet|le projet) )?(?:non financee?|non subventionnee?)(?: .*)?$/],
  [
    "own-funds",
    /^(?:sur |avec |par |les |nos |ses |leurs? )?(?:fonds|ressources?|budgets?|moyens?|financements?|credits?|deniers|enveloppe)(?: \S+)? (?:propres?|internes?|constants?|disponibles?|humains?)(?: .*)?$/,
  ],
  ["own-funds", /^auto-? ?financ\S*(?: .*)?$/],
  [
    "own-funds",
    /^(?:(?:eigen(?:leistung|mittel|finanzierung|beitrag|beitrage|anteil|kapital)(?:en)?)|mezzi propri|fondi propri|risorse proprie|autofinanziament[oi]|apports? (?:propres?|personnels?)|contributions? (?:propres?|en nature)|(?:les |des )?(?:adhesions|cotisations|recettes|ventes))(?![a-z])(?: .*)?$/,
  ],
  [
    "own-funds",
    /^(?:financement|fonds|budget) (?:de |par )?(?:l'association|la structure|l'etablissement|la commune elle-meme)$/,
  ],
  [
    "own-funds",
    /^(?:participation|cotisation|contribution)s? (?:des? |financiere )?(?:familles?|usagers?|participants?|adherents?|beneficiaires?|patients?)$/,
  ],
  [
    "heading",
    /^(?:budget|financement|fonds)(?: (?:de fonctionnement|global|courant|annuel|total|interne|demande|obtenu|acquis|prevu|previsionnel))*$/,
  ],
  [
    "total",
    /^(?:sous-?)? ?(?:totaux|total|moyenne|somme)(?: (?:general|globale?|ttc|ht|annuel|euros?|eur|chf|budget|des? .*|du .*|\d.*))*$/,
  ],
  ["total", /^(?:montant|cout|depense|recette|charge)s?(?: .*)?$/],
  [
    "in-kind",
    /^(?:gratuit\S*|benevolat(?: .*)?|benevoles?|freiwilligenarbeit(?: .*)?|volontariato(?: .*)?|subventions?(?: .*)?|cofinancements?|mecenat|dons?|prise en charge .*|valorisation(?: .*)?|(?:mise a disposition|pret|mise en commun|apport)(?: .*)?|(?:locaux|salles?|materiel|vehicules?)(?: (?:mis|pret|gratuit|fourni).*)?|temps de travail|aide (?:materielle|logistique|financiere|technique)|en nature)$/,
  ],
  [
    "measure",
    /^(?:une?|deux|trois|quatre|cinq) [a-z'-]+(?:(?:,| et) (?:une?|deux|trois|quatre|cinq) [a-z'-]+)+$/,
  ],
  [
    "measure",
    /^\d+(?:[.,]\d+)? ?(?:%|pour ?cent)(?: d\S*.*)?$|^\d+(?:[.,]\d+)? ?(?:etp|postes?|vacations?|heures?|h|jours?|journees?|semaines?|mois|ans?|annees?|personnes?|salaries?|seances?|ateliers?|fois)(?: .*)?$/,
  ],
  [
    "measure",
    /^\d+ (?:lycees?|colleges?|ecoles?|classes?|communes?|etablissements?|structures?|associations?|partenaires?|centres?)(?![a-z]).*$/,
  ],
  ["no-words", /^[\d\s.,'/-]*$/],
  [
    "amount",
    /^(?:entre |de )?[\d\s.,'-]+(?: ?(?:et|a) [\d\s.,'-]*)?(?:€|k€|m€|euros?|francs?|chf|eur|ff|f)?$/,
  ],
  ["amount", /(?:^|[\d ])(?:€|(?:k|m) ?€)\)?$/],
  [
    "amount",
    /(?:^| )(?:mille|cents?|millions?|vingt|trente|quarante|cinquante|soixante|dix)(?: d')? ?(?:euros?|francs?)$/,
  ],
  [
    "date",
    new RegExp(
      `^(?:le |du |depuis |en )?(?:\\d{1,2}(?:er)? )?${MONTH}(?: \\d{4})$|^\\d{1,2} ${MONTH}$|^(?:en|depuis|annee) \\d{4}$`,
    ),
  ],
  ["address", /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+$/],
  [
    "address",
    /^(?:tel|fax|telephone|telecopie|portable|courriel|mail|e-?mail|site(?: internet| web)?|adresse|siret|finess|siren)\b\.? ?:? ?\S*[\d@.].*$/,
  ],
  [
    "address",
    /^\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? ?(?:rue|r\.|avenue|av\.?|boulevard|bd\.?|bvd|place|pl\.|allees?|impasse|quai|square|cours|chemin|ch\.|route|rte|passage|faubourg|fbg|esplanade|mail|montee|villa|lotissement|sentier|ruelle|voie|rond-point|promenade)(?![a-z]).*$/,
  ],
  [
    "address",
    /^(?:rue|avenue|boulevard|place|impasse|allees?|quai|chemin|route|square|ruelle|sentier|lotissement|lieu-?dit|zone (?:artisanale|industrielle|d'activites?)|z\.?[ai]\.?c?\.?)(?: (?:de|du|des|d'\S*|de la|de l'\S*|saint\S*|general|marechal|docteur|jean|\S+ \d+)(?![a-z])| d').*$/,
  ],
  ["address", /^(?:b\.?p\.?|c\.?s\.?|boite postale|case postale|tsa) ?(?:n°)? ?\d+.*$|^case postale$/],
  ["address", /^(?:f-|fr-)?\d{5} [a-z].*$|^ch-\d{4} [a-z].*$|^\d{4} [a-z][a-z'-]+(?: \d{1,2}| [a-z]{2})?$/],
];

/** Labels of a form, which a colon makes headings and nothing else does. */
export const HEADING =
  /^(?:(?:principaux|autres?|les|le|nos|liste des|structures?) )*(?:partenaires?|financeurs?|financements?|porteurs?|acteurs|intervenants|contacts?)(?: (?:de l'action|du projet|associes?|financiers?|locaux|institutionnels?|operationnels?|principaux|porteuse|autre que ondam))*$/;
