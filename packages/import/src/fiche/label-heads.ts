import type { FicheQuestion } from "./fiche-labels.data.js";

/** What labels that begin or end in some way ask for, in their normalised form; the first row that fits counts. */
type HeadRow = readonly [form: RegExp, question: FicheQuestion | "none"];

const of = (words: string) => new RegExp(`^(?:${words})(?![\\p{L}])`, "u");

/** Who does what is asked for: behind these words a structure carries the action, others stand beside it. */
const CARRIES =
  "port\\p{L}*|pilot\\p{L}*|respons\\p{L}*|referente?s?|coordinat\\p{L}*|coordonn\\p{L}*|gestionnaires?|demandeu\\p{L}*|deposant\\p{L}*|operat\\p{L}*|initiat\\p{L}*|promot\\p{L}*|organisat\\p{L}*|a l'initiative|a l'origine";
const STRUCTURE =
  "(?:structure|organisme|association|etablissement|collectivite|service|institution|entite|acteur)s?";
const PERSON =
  "personnes? (?:de contact|a (?:contacter|joindre)|contact|ressource|referente?|responsable|en charge|chargee?)|(?:noms? (?:et )?prenom|prenom|fonction|coordonnees|telephone|tel|portable|mobile|ligne directe|fax|courriel|e ?mail|mail|mel|adresse (?:mail|e ?mail|electronique))s?";

/** Words that turn a label round: it asks for others than those that its head names. */
const TURNED =
  /(?:^| )(?:eloigne|exclu|absent|manquant|ecarte|refuse|non|hors|sans|ancien|futur|potentiel|ausgeschlossen|nicht|ohne|esclus|assenti?)[\p{L}]*(?: |$)/u;

/** Labels of French fiches by the words that they begin with, whatever stands behind these. */
const french: readonly HeadRow[] = [
  [/^(?:action|fiche action|fiche projet|projet|mesure) (?:n ?° ?)?\d{1,2}(?:[.-]\d{1,2})*$/u, "title"],
  [
    /^(?:date|auteur|redact\p{L}*|version|numero|validation)(?!\p{L}).*(?:fiche|document|redaction|publication|mise a jour|saisie|depot|signature|edition|validation|envoi|capitalisation|version|dossier)/u,
    "about-fiche",
  ],
  [/(?:^| )(?:date|lieu) de (?:naissance|reunion)/u, "none"],
  [
    of(
      `(?:${PERSON}|interlocut\\p{L}*|responsables?|referent\\p{L}*|contacts?|representant\\p{L}*|accompagnat\\p{L}*|president\\p{L}*|directeur|directrice|signataire|suivi du dossier|dossier suivi|intervenante?|professeure?|enseignante? referent\\p{L}*|infirmiere?|porteu\\p{L}* interroge\\p{L}*|chefs? de|cheffes? de|chargee?s? d\\p{L}*|direction d\\p{L}* projet|animateurs?|animatrices?|redacteurs?|redactrices?)`,
    ),
    "contact",
  ],
  [of(`${STRUCTURE} (?:.* )?financeu\\p{L}*|partenaires? (?:.* )?financ\\p{L}*`), "funders"],
  [
    of(
      "(?:co ?)?financ\\p{L}*|subventions?|(?:soutiens?|moyens|ressources|contributions?|aides?|concours|appuis?) financ\\p{L}*",
    ),
    "funders",
  ],
  [of("nombre (?:total |previsionnel |estime )?(?:de |d')\\p{L}+|effectifs?"), "reach"],
  [
    of(
      `${STRUCTURE} (?:.* )?(?:partenaires?|associe\\p{L}*|implique\\p{L}*|mobilise\\p{L}*|relais|participant\\p{L}*)`,
    ),
    "partners",
  ],
  [of("co ?(?:porteu|pilot|operat|responsab|organisat)\\p{L}*"), "partners"],
  [of(`${STRUCTURE} (?:.* )?(?:${CARRIES})`), "carrier"],
  [
    of(
      "porteu\\p{L}*|pilotes?|promoteurs?|operateurs?|maitre d'(?:ouvrage|oeuvre)|mandataire|laureat|portage|titulaire|beneficiaire (?:de la subvention|du financement)|candidat|organisateurs?",
    ),
    "carrier",
  ],
  [/^(?:acteurs?|partenaires?) (?:cibles?|vises?|concernes?)$/u, "audiences"],
  [
    of("partenaires?|partenariats?|acteurs?|contributeurs?|collaborations?|cooperations?|intervenants"),
    "partners",
  ],
  [of("communes?"), "commune"],
  [of("departements?"), "departement"],
  [of("cantons?"), "canton"],
  [/^lieux? de vie/u, "setting"],
  [
    of(
      "territoires?|zones?|secteurs?|perimetres?|lieux?|localisations?|implantation|quartiers?|aires?|rayon d'action",
    ),
    "territory",
  ],
  [
    /^(?:dates?|annees?|mois)?(?: de| du)? ?(?:debut|demarrage|lancement) (?:et |\/ ?)(?:de |date de )?(?:fin|cloture)/u,
    "period",
  ],
  [/^(?:(?:date|annee|mois) (?:de |du )?)?(?:debut|demarrage|lancement|commencement)(?!\p{L})/u, "start"],
  [/^(?:(?:date|annee|mois) (?:de |du )?)?(?:fin|cloture|achevement)(?!\p{L})/u, "end"],
  [of("calendriers?|periodes?|dates?|durees?|echeanciers?|annees?|planning|temporalite"), "period"],
  [
    of(
      "publics?|public s|populations?|beneficiaires?|destinataires?|cibles?|groupes? (?:cible|vise)\\p{L}*|niveaux? (?:concerne|scolaire|de classe)\\p{L}*|classes? (?:concernee|visee)s?|eleves concernes|personnes? (?:concern|cibl|vis|touch|benefici|accompagn)\\p{L}*|categories? de (?:public|beneficiaire)s?",
    ),
    "audiences",
  ],
  [
    /^objectifs? .*(?:prs|pnns|prse|plan|contrat|programme|schema|developpement durable|politique|loi)(?!\p{L})/u,
    "none",
  ],
  [
    /^(?:objectif|but|finalite|visee|ambition)s? (?:.* )?(?:gener\p{L}*|principa\p{L}*|strategique|globa\p{L}*)/u,
    "general-objective",
  ],
  [/^objectifs? (?:.* )?operationnels?/u, "operational-objectives"],
  [/^objectifs? (?:.* )?(?:specifiques?|secondaires?|intermediaires?)/u, "specific-objectives"],
  [of("objectifs?|buts?|finalites?|intentions?|ambitions?|visees?"), "objectives"],
  [
    /^(?:(?:le |ce |notre )?(?:projet|programme|dispositif)|(?:l'|cette |notre )action|elle|il) (?:a|ont|avait|aura) pour (?:but|objectif|finalite|ambition)s?(?: principa\p{L}*)?(?: de| d')?$/u,
    "objectives",
  ],
  [
    /^ce que (?:nous|l'on|on) (?:vis|cherch|souhait|voul)\p{L}*(?: (?:a )?(?:atteindre|obtenir|changer))?$|^vers quoi/u,
    "objectives",
  ],
  [/^(?:enseignements?|lecons?|apprentissages?)(?: (?:tire|principa|cle)\p{L}*| a retenir|$)/u, "results"],
  [of("budgets?|couts?|montants?|depenses?"), "budget"],
  [
    of("(?:resultats?|effets?|impacts?|changements?) (?:attendu|vise|recherche|espere)\\p{L}*"),
    "expected-results",
  ],
  [of("indicateurs?|criteres? (?:d'evaluation|de reussite|de suivi)"), "indicators"],
  [
    of("evaluations?|(?:modalites?|methodes?|outils?) d'evaluation|suivi et (?:modalites d'|l')?evaluation"),
    "methods",
  ],
  [of("thematiques?|themes?|domaines?"), "themes"],
  [
    of(
      "contexte|constats?|diagnostic|problematique|elements? de (?:contexte|diagnostic)|origine|genese|justification",
    ),
    "context",
  ],
  [of("descripti\\p{L}+|deroule\\p{L}*"), "activities"],
];

/** Questions by the words that ask them, whatever follows. */
const asked: readonly HeadRow[] = [
  [/^ou(?: |$)/u, "territory"],
  [
    /^(?:sur|dans) quels? (?:territoire|quartier|lieu|secteur|perimetre|zone)s?|^dans quelles? (?:commune|ville|zone)s?/u,
    "territory",
  ],
  [/^quand(?: |$)|^(?:a|sur|pendant) quelles? (?:periode|date|duree|annee)s?|^depuis quand/u, "period"],
  [
    /^(?:a|pour) (?:qui|quels? (?:public|beneficiaire|personne)s?)(?: |$)|^qui est (?:concerne|vise)/u,
    "audiences",
  ],
  [/^(?:avec )?quels? (?:financ\p{L}*)|^(?:par )?qui (?:finance|paie)/u, "funders"],
  [
    /^avec qui|^(?:avec |quels sont (?:les|vos) )?quels? (?:sont (?:les|vos) )?partenaires?|^qui (?:participe|sont (?:les|vos) partenaires)/u,
    "partners",
  ],
  [
    /^qui (?:contacter|joindre|est votre contact)|^(?:a|vers) qui (?:s'adresser|se tourner)|^comment (?:nous |vous )?(?:joindre|contacter)/u,
    "contact",
  ],
  [
    /^qui (?:porte|pilote|coordonne|organise|met en oeuvre|est a l'(?:origine|initiative))|^par qui/u,
    "carrier",
  ],
  [
    /^(?:dans quel|quels? (?:est|sont) (?:le|les)) (?:but|objectif|finalite)s?|^pour quoi faire/u,
    "objectives",
  ],
  [/^combien (?:ca|cela) coute|^a quel cout/u, "budget"],
  [/^wo(?: |$)/u, "territory"],
  [/^wann(?: |$)/u, "period"],
  [/^(?:fur wen|an wen)(?: |$)/u, "audiences"],
  [/^wer (?:steht|tragt|ist verantwortlich|fuhrt|organisiert)/u, "carrier"],
  [/^(?:mit wem|wer (?:macht mit|ist beteiligt))/u, "partners"],
  [/^wer (?:finanziert|bezahlt)/u, "funders"],
  [/^(?:was wollen|welche ziele|was (?:soll|mochten|streben))/u, "objectives"],
  [/^(?:a cosa mira|cosa vogli|quali obiettiv)/u, "objectives"],
  [/^dove(?: |$)/u, "territory"],
  [/^quando(?: |$)/u, "period"],
  [/^(?:per chi|a chi)(?: |$)/u, "audiences"],
  [/^chi (?:promuove|organizza|coordina)/u, "carrier"],
  [/^con chi/u, "partners"],
  [/^chi finanzia/u, "funders"],
];

/** Labels of German fiches by the word that they end with. */
const german: readonly HeadRow[] = [
  [
    /(?:leitung|leiter(?:in)?|kontakt|kontaktperson|ansprechpartner(?:in)?|verantwortung|verantwortliche[rn]?|telefon|e mail)$/u,
    "contact",
  ],
  [
    /(?:geldgeber|finanzierung|finanzierungspartner|unterstutzt durch|unterstutzung durch|finanzquellen)$/u,
    "funders",
  ],
  [/(?:trager|tragerschaft|trager\/in|tragerin|tragerorganisation)$/u, "carrier"],
  [
    /(?:partner|partnerinnen|partnerschaften|partnerorganisationen|beteiligte (?:stellen|organisationen|akteure))$/u,
    "partners",
  ],
  [/(?:zielgruppen?|zielpublikum)$/u, "audiences"],
  [/(?:hauptziele?|gesamtziele?|oberziele?)$/u, "general-objective"],
  [/(?:teilziele?|detailziele?)$/u, "specific-objectives"],
  [/(?:ziele?|zielsetzung(?:en)?|zweck)$/u, "objectives"],
  [/(?:gebiet|raum|reichweite|durchfuhrungsort|standorte?|geltungsbereich)$/u, "territory"],
  [/(?:laufzeit|dauer|zeitraum|zeitrahmen)$/u, "period"],
  [/(?:beginn|start)$/u, "start"],
  [/ende$/u, "end"],
];

/** Labels of Italian fiches by the words that they begin with. */
const italian: readonly HeadRow[] = [
  [of("persona|responsabile|referente|coordinat\\p{L}+|direzione del progetto|telefono"), "contact"],
  [of("partner finanziari|finanziat\\p{L}+|finanziament\\p{L}+|sostenuto da|con il sostegno"), "funders"],
  [
    of(
      "(?:ente|istituto|organizzazione|associazione|organismo|istituzione) (?:promot|respons|capofil|coordinat)\\p{L}*|promotor\\p{L}+",
    ),
    "carrier",
  ],
  [of("partner|enti partner|collaborazion\\p{L}+|attori coinvolti"), "partners"],
  [
    of("popolazion\\p{L}+|destinatari|gruppi? (?:target|destinatar\\p{L}+)|beneficiari|pubblico"),
    "audiences",
  ],
  [of("obiettiv\\p{L}+|finalita|scop\\p{L}+"), "objectives"],
  [of("luog\\p{L}+|zon\\p{L}+|territori\\p{L}*|area"), "territory"],
  [of("period\\p{L}+|durata"), "period"],
];

/** Words before a label that leave what it asks for as it is. */
const LEADING =
  /^(?:(?:autres?|principa(?:l|le|ux|les)|nos|vos|les?|la|l'|differents?|ensemble des|liste des|noms? (?:et \p{L}+ )?(?:de l'|de la |du |des )|nom (?:et|ou) sigle (?:de l'|de la |du )|weitere|andere|altri|altre) ?)+(?=\p{L})/u;

/** What a label asks for by the words that it begins or ends with; undefined where that says nothing. Not more than probable. */
export function askedByHead(form: string, isQuestion: boolean): FicheQuestion | undefined {
  if (TURNED.test(form)) return undefined;
  const bare = form.replace(/^(?:et|mais) /u, "");
  const forms = [bare.replace(LEADING, ""), bare];
  const rows = isQuestion ? [...asked, ...french] : [...french, ...german, ...italian];
  for (const one of forms)
    for (const [pattern, question] of rows)
      if (pattern.test(one)) return question === "none" ? undefined : question;
  return undefined;
}
