/** The French of the pages that the law asks for. They say what the software does and what the publisher stated, and claim nothing else. */
export const legalFrench = {
  navigation: "Informations légales",
  notice: {
    title: "Mentions légales",
    lead: (name: string) => `Qui publie cette base\u00A0: ${name}.`,
    publisher: "Éditeur",
    name: "Nom",
    legalForm: "Forme juridique",
    registration: "Numéro d'inscription",
    address: "Adresse",
    phone: "Téléphone",
    email: "Courriel",
    url: "Site",
    director: "Directrice ou directeur de la publication",
    host: "Hébergeur",
    reuse: "Réutilisation",
    reuseText:
      "Les données décrites par les jeux de données de cette base sont sous Licence Ouverte 2.0. La licence d'une source citée par une fiche reste celle que la fiche indique.",
    law: {
      france:
        "Ces informations sont données en application de la loi n°\u00A02004-575 du 21 juin 2004 pour la confiance dans l'économie numérique.",
      switzerland: "Ces informations disent qui répond de ce site et comment le joindre.",
    },
  },
  accessibility: {
    title: "Accessibilité",
    footer: (state: string) => `Accessibilité\u00A0: ${state}`,
    states: {
      none: "non conforme",
      partial: "partiellement conforme",
      full: "totalement conforme",
      unaudited: "non évaluée",
    },
    heading: "Déclaration d'accessibilité",
    scope: (address: string) => `Cette déclaration s'applique aux pages publiées sous ${address}.`,
    state: "État de conformité",
    conformity: (state: string, standard: string) =>
      `Ces pages sont en état\u00A0: ${state}, selon ${standard}.`,
    noAudit: {
      france:
        "Elles sont non conformes au référentiel général d'amélioration de l'accessibilité (RGAA)\u00A0: aucun audit n'est déclaré. Sans audit, aucune conformité n'est affirmée.",
      switzerland:
        "Leur accessibilité n'a pas été évaluée\u00A0: aucun audit selon les règles WCAG (norme eCH-0059) n'est déclaré, et aucune conformité n'est affirmée.",
    },
    results: "Résultats des tests",
    rate: (rate: string, by: string) =>
      `L'audit fait par ${by} montre que ${rate}\u00A0% des critères sont respectés.`,
    unmet: "Contenus non accessibles",
    unmetUnknown: {
      audited: "L'audit déclaré n'énumère pas de contenu non accessible.",
      unaudited: "Aucun audit ne les a recensés.",
    },
    made: "Établissement de cette déclaration",
    madeOn: (day: string) => `L'audit est daté du ${day}.`,
    madeNever: "Elle est établie sans audit, à partir de ce que l'éditeur a indiqué.",
    technologies: "Technologies employées\u00A0: HTML, CSS, SVG, JavaScript.",
    contact: "Retour d'information et contact",
    contactText: "Si vous n'arrivez pas à lire une page ou à vous en servir, écrivez à",
    contactAfter: "pour obtenir le contenu sous une autre forme.",
    recourse: "Voies de recours",
    recourseText:
      "Si vous avez signalé un défaut qui vous empêche d'accéder à un contenu ou à un service et que vous n'avez pas reçu de réponse satisfaisante, vous pouvez\u00A0:",
    recourseItems: [
      "écrire un message au Défenseur des droits",
      "contacter sa déléguée ou son délégué dans votre région",
    ],
  },
  dataProtection: {
    title: "Données personnelles",
    lead: "Ce que cette base fait des données qui désignent des personnes, et comment s'y opposer.",
    controller: "Qui en répond",
    controllerLabel: "Responsable du traitement",
    officer: "Protection des données",
    contact: "Écrire à",
    purpose: "Pour quoi faire",
    purposeLabel: "Finalité",
    basis: "Base légale",
    retention: "Durée de conservation",
    law: "Loi applicable",
    content: "Ce que contient la base",
    contentText:
      "La base décrit des actions\u00A0: des organismes, leurs adresses, les numéros et les courriels de leurs services, des textes repris des sources que chaque fiche cite. Ces sources sont l'origine des données.",
    removed:
      "Avant publication, les contacts qui désignent une personne et les formes de courriels et de téléphones personnels qui sont reconnues sont retirés. Ce tri est automatique\u00A0: il peut laisser passer un nom. Signalez-le.",
    included: "Les contacts nominatifs des fiches sont publiés.",
    recipients: "Les pages et les fichiers sont publics et réutilisables par tous.",
    browser:
      "Ces pages, telles qu'elles sont construites, ne déposent pas de cookie et ne chargent rien d'un autre site. Le formulaire de contribution garde vos brouillons dans votre navigateur, et nulle part ailleurs.",
    rights: "Vos droits",
    rightsText: {
      france:
        "Le règlement général sur la protection des données (RGPD) vous donne le droit d'accéder aux données qui vous concernent, de les faire rectifier ou effacer, et d'en faire limiter le traitement.",
      switzerland:
        "Le droit suisse de la protection des données vous donne le droit d'accéder aux données qui vous concernent et de faire rectifier ou effacer celles qui sont inexactes ou traitées sans droit.",
    },
    objection: "S'opposer",
    objectionText: {
      france:
        "Vous pouvez vous opposer, pour des raisons tenant à votre situation particulière, à ce que des données qui vous désignent soient publiées ici (RGPD, article 21).",
      switzerland: "Vous pouvez vous opposer à ce que des données qui vous désignent soient publiées ici.",
    },
    objectionHow: "Écrivez, avec l'adresse de la page concernée, à",
    objectionEffect:
      "Ce logiciel permet à l'éditeur de tenir une liste d'opposition privée\u00A0: ce qu'elle nomme est retiré de toutes les pages et de tous les fichiers, de la recherche et du journal des changements. Les copies déjà téléchargées par d'autres ne peuvent pas être reprises.",
    complaint: "Réclamation",
    complaintText:
      "Si vous estimez que vos droits ne sont pas respectés, vous pouvez vous adresser à l'autorité de contrôle\u00A0:",
    cnil: "Commission nationale de l'informatique et des libertés (CNIL)",
  },
} as const;
