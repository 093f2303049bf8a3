/** How a question is asked: the question itself, and help where it needs some. */
export interface QuestionWords {
  readonly ask: string;
  readonly help?: string;
}

interface LooseQuestions {
  readonly steps: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, QuestionWords>>;
  readonly fields: Readonly<Record<string, readonly [label: string, help: string]>>;
}

/** Name of a step of the form. */
export type StepId = keyof (typeof questionsFr)["steps"];

/** Name of a question. */
export type QuestionId = keyof (typeof questionsFr)["questions"];

/** What the form asks, in the words of the profession. */
export interface FormQuestions {
  readonly steps: Readonly<Record<StepId, string>>;
  readonly questions: Readonly<Record<QuestionId, QuestionWords>>;
  /** Labels and helps of fields where those of the model speak of documents or of files: `Class.field`. */
  readonly fields: Readonly<Record<string, readonly [label: string, help: string]>>;
}

/** The questions in French. */
export const questionsFr = {
  steps: {
    action: "L'action",
    why: "Pourquoi",
    what: "Pour qui et comment",
    where: "Quand et où",
    who: "Avec qui",
    results: "Résultats",
    finish: "Vérifier et envoyer",
  },
  questions: {
    title: { ask: "Comment s'appelle-t-elle ?", help: "Le nom que vous lui donnez d'habitude." },
    summary: { ask: "En deux ou trois phrases, de quoi s'agit-il ?" },
    nature: { ask: "Est-ce une action, un programme, un projet, et où en est-on ?" },
    themes: { ask: "De quels thèmes de santé s'agit-il ?" },
    context: { ask: "De quelle situation êtes-vous partis ?" },
    objectives: {
      ask: "Quels sont les objectifs ?",
      help: "Un objectif par ligne ; un objectif général peut avoir ses objectifs opérationnels.",
    },
    expectedResults: { ask: "Qu'en attendez-vous ?", help: "Ce que l'action espère obtenir." },
    frame: { ask: "De quels plans ou programmes relève-t-elle ?", help: "Si vous le savez." },
    audiences: { ask: "À qui s'adresse-t-elle ?" },
    peopleReached: {
      ask: "Combien de personnes a-t-elle touchées ?",
      help: "Laissez vide si vous ne savez pas.",
    },
    actionTypes: { ask: "De quel type d'action s'agit-il ?" },
    activities: { ask: "Que fait-on, concrètement ?", help: "Une activité par ligne." },
    period: { ask: "Quand a-t-elle lieu ?" },
    coverage: { ask: "Sur quel territoire ?" },
    settings: { ask: "Dans quels milieux de vie ?" },
    carrier: { ask: "Qui porte l'action ?" },
    partners: { ask: "Avec quels partenaires ?" },
    funders: { ask: "Qui la finance ?" },
    contact: {
      ask: "À qui s'adresser pour en savoir plus ?",
      help: "De préférence un service : les coordonnées d'une personne ne sont pas publiées sans son accord.",
    },
    evaluation: { ask: "Comment est-elle évaluée, et avec quels résultats ?" },
    experience: {
      ask: "Qu'en retenez-vous ?",
      help: "Ce qui a aidé, ce qui a gêné, ce que vous diriez à d'autres.",
    },
    outcomes: { ask: "Où se place-t-elle dans le modèle suisse des résultats ?", help: "Facultatif." },
    rights: {
      ask: "À quelles conditions la fiche peut-elle être réutilisée ?",
      help: "Sans réponse, la fiche n'est pas publiée. La Licence Ouverte est la plus courante en France.",
    },
    scope: { ask: "Que recense cette base ?" },
    operator: { ask: "Qui tient la base ?" },
    contributionChannels: { ask: "Comment y contribuer ?" },
  },
  fields: {
    "Action.title": ["Titre", "Le titre de la fiche."],
    "Action.edition": ["Année de la fiche", "Une fiche décrit une année."],
    "Action.objectives": ["Objectifs", "Dans l'ordre que vous voulez."],
    "Action.recurrence": ["Rythme", "Par exemple : deux ateliers par mois."],
    "Action.peopleReached": ["Personnes touchées", "Un nombre de personnes."],
    "Action.coverage": ["Territoire", "Les lieux que l'action concerne."],
    "Action.period": ["Dates", "L'année suffit ; soyez plus précis si vous le pouvez."],
    "Action.overallPeriod": [
      "Dates de l'action entière",
      "Si l'action dure plusieurs années et que la fiche n'en décrit qu'une.",
    ],
    "Action.precededBy": ["Fiches d'autres années", "La même action, une autre année."],
    "Action.isPartOf": ["Fait partie de", "Le programme ou l'action plus large."],
    "Action.identifiers": ["Numéros dans d'autres bases", "Par exemple le numéro de la fiche dans OSCARS."],
    "Action.observation": ["Autre remarque", "Ce qui n'a pas trouvé sa place ailleurs."],
    "Action.places": ["Lieux précis", "Un lycée, un quartier, un établissement."],
    "Action.settings": ["Milieux de vie", "École, travail, quartier, établissement pénitentiaire…"],
    "Action.plans": ["Plans nationaux", "Les plans dont l'action relève."],
    "Action.outcomes": ["Résultats selon le modèle suisse", "Cochez les cases dont parle votre action."],
    "Action.sdgs": ["Objectifs de développement durable", "Objectifs de l'Agenda 2030."],
    "Registry.title": ["Nom de la base", "Le nom que vous lui donnez d'habitude."],
    "Registry.coverage": ["Territoire", "Les lieux que la base concerne."],
    "Registry.identifiers": ["Numéros dans d'autres bases", "Si la base y est recensée."],
    "Registry.observation": ["Autre remarque", "Ce qui n'a pas trouvé sa place ailleurs."],
    "Identifier.scheme": ["Base ou répertoire", "Qui donne ce numéro."],
    "Identifier.value": ["Numéro", "Le numéro tel qu'il est écrit."],
    "RelatedRecord.title": ["Intitulé", "Le titre de l'autre fiche."],
    "RelatedRecord.edition": ["Année", "L'année de l'autre fiche."],
    "Part.number": ["Numéro", "Le numéro de l'axe ou de la partie."],
    "Part.title": ["Intitulé", "Le titre de la partie."],
    "Part.objectives": ["Objectifs", "Dans l'ordre que vous voulez."],
    "Part.peopleReached": ["Personnes touchées", "Un nombre de personnes."],
    "Part.recurrence": ["Rythme", "Par exemple : deux ateliers par mois."],
    "Part.coverage": ["Territoire", "Les lieux que cette partie concerne."],
    "Part.period": ["Dates", "L'année suffit."],
    "Part.places": ["Lieux précis", "Un lycée, un quartier, un établissement."],
    "Objective.text": ["Objectif", "En une phrase."],
    "Objective.objectives": ["Sous-objectifs", "Les objectifs qui en découlent."],
    "Statement.text": ["Texte", "En une phrase ou deux."],
    "Activity.title": ["Activité", "Son nom, en quelques mots."],
    "Activity.content": ["Contenu", "Ce qui y est abordé."],
    "Activity.places": ["Lieux", "Où elle se déroule."],
    "Activity.period": ["Dates", "L'année suffit."],
    "Audience.asPrinted": ["Public, dans vos mots", "Par exemple : jeunes de 16 à 25 ans en insertion."],
    "Place.name": ["Nom du lieu", "Tel que vous l'appelez."],
    "Place.territory": ["Commune ou département", "Où se trouve le lieu."],
    "Address.postcode": ["Code postal", "Cinq chiffres en France, quatre en Suisse."],
    "Address.city": ["Ville", "Le nom de la localité."],
    "Period.start": ["Début", "L'année suffit."],
    "Period.end": ["Fin", "L'année suffit."],
    "Period.duration": ["Durée", "Par exemple : 12 mois. Facultatif."],
    "Step.title": ["Étape", "Son nom, en quelques mots."],
    "Step.period": ["Dates", "L'année suffit."],
    "Quantity.unit": ["De quoi ?", "Places, personnes, séances…"],
    "Organisation.name": ["Nom de la structure", "Son nom complet."],
    "Organisation.identifiers": ["Numéros SIRET, FINESS, RNA, IDE", "Si vous les connaissez."],
    "Organisation.phone": ["Téléphone", "Le numéro du standard, jamais celui d'une personne."],
    "Organisation.url": ["Site web", "Une adresse complète, qui commence par https://."],
    "Phone.asPrinted": ["Numéro", "Comme vous l'écrivez d'habitude."],
    "Coverage.territories": ["Communes, départements, régions ou cantons", "Autant qu'il en faut."],
    "Coverage.level": ["À quelle échelle ?", "Quartier, commune, département, région, pays…"],
    "Funding.currency": ["Monnaie", "EUR pour l'euro, CHF pour le franc suisse."],
    "Funding.amount": ["Montant", "Le montant accordé."],
    "Agreement.exists": ["Y a-t-il une convention ?", "Convention, charte ou autre accord écrit."],
    "Agreement.signed": ["Date de signature", "L'année suffit."],
    "Agreement.effectiveFrom": ["En vigueur depuis", "L'année suffit."],
    "Agreement.effectiveTo": ["Jusqu'à", "L'année suffit."],
    "Contact.name": ["Nom du service", "Par exemple : pôle prévention."],
    "Contact.personal": [
      "Est-ce une personne ?",
      "Si oui, ces coordonnées ne sont pas publiées sans son accord.",
    ],
    "Contact.phone": ["Téléphone", "Le numéro du service."],
    "Contact.url": ["Page web", "Une adresse complète, qui commence par https://."],
    "PlanTag.plan": ["Plan", "Cherchez son nom ou son année."],
    "PlanTag.asPrinted": ["Autre intitulé", "Si le plan n'est pas dans la liste."],
    "Programme.number": ["Numéro ou sigle", "Par exemple : PRAPS."],
    "Programme.label": ["Programme", "Son nom."],
    "Programme.region": ["Région", "La région dont c'est le programme."],
    "Programme.objectives": ["Objectifs du programme", "Ceux auxquels l'action répond."],
    "ProgrammeObjective.number": ["Numéro", "Par exemple : 2."],
    "ProgrammeObjective.label": ["Objectif", "Son texte."],
    "Outcome.category": ["Case de la grille", "Mesures, facteurs d'influence, déterminants, santé."],
    "Outcome.stage": ["Est-ce prévu, affirmé ou mesuré ?", "Mesuré : un nombre ou une enquête le montre."],
    "Outcome.indicators": ["Mesuré par", "Les nombres de l'évaluation qui le montrent."],
    "Outcome.leadsTo": ["Conduit à", "Les résultats auxquels celui-ci contribue."],
    "Indicator.name": ["Ce qui est compté", "Par exemple : nombre de séances."],
    "Indicator.value": ["Nombre", "Pour l'ensemble de l'action."],
    "Indicator.unit": ["De quoi ?", "Personnes, séances…"],
    "Indicator.total": ["Sur un total de", "S'il y en a un."],
    "Indicator.breakdown": ["Détail", "Le nombre par territoire ou par groupe."],
    "Indicator.subsetOf": ["Partie de", "Si ces personnes sont déjà comptées dans un autre nombre."],
    "Indicator.period": ["Dates", "L'année suffit."],
    "Observation.territory": ["Territoire", "Le lieu dont c'est le nombre."],
    "Observation.group": ["Groupe", "Par exemple : femmes. Sans objet si c'est un territoire."],
    "Observation.value": ["Nombre", "Pour ce territoire ou ce groupe."],
    "Rights.licence": ["Licence", "Ce que d'autres peuvent en faire."],
  },
} as const satisfies LooseQuestions;
