/** What a fiche says of the fields by which it is judged; a field that it does not say is not there. */
export interface ExpectedFiche {
  readonly title: string;
  readonly carrier?: string;
  readonly territories?: readonly string[];
  readonly start?: string;
  readonly end?: string;
  readonly audiences?: readonly string[];
  readonly objectives?: readonly string[];
  readonly partners?: readonly string[];
}

/** A fiche of ours in one layout: everybody and everything in it is invented. */
export interface LabelledFiche {
  readonly layout: string;
  readonly kind: "text" | "html";
  readonly language?: "fr" | "de" | "it";
  readonly text: string;
  readonly expected: ExpectedFiche;
}

/** Names, numbers and mailboxes that stand in the fiches and must stand in no record and no report. */
export const withheldInFiches = /quirinal|zdenka|39 98 1[0-9]|z\.quirinal/i;

export const labelledFiches: readonly LabelledFiche[] = [
  {
    layout: "labels before colons",
    kind: "text",
    text: `FICHE ACTION N° 7

Intitulé de l'action : Bien manger, bien bouger
Structure porteuse : Association Vivre au Val
Statut : Association
Territoire : Laval (53), Château-Gontier-sur-Mayenne (53)
Période : de septembre 2021 à juin 2022
Public visé : enfants de 6 à 11 ans, parents
Thématiques : alimentation, activité physique
Objectif général : Améliorer l'équilibre alimentaire des enfants
Objectifs spécifiques :
- Faire découvrir des produits de saison
- Associer les parents aux ateliers
Partenaires : CPAM de la Mayenne ; Ville de Laval ; Mission locale
Financeurs : ARS Pays de la Loire 6 000 €, Ville de Laval 1 200 €
Budget : 8 400 €
Référente : Zdenka Quirinal, 06 39 98 10 11, z.quirinal@exemple.fr
`,
    expected: {
      title: "Bien manger, bien bouger",
      carrier: "Association Vivre au Val",
      territories: ["commune:53062", "commune:53130"],
      start: "2021-09",
      end: "2022-06",
      audiences: ["enfants de 6 à 11 ans", "parents"],
      objectives: [
        "Améliorer l'équilibre alimentaire des enfants",
        "Faire découvrir des produits de saison",
        "Associer les parents aux ateliers",
      ],
      partners: ["CPAM de la Mayenne", "Ville de Laval", "Mission locale"],
    },
  },
  {
    layout: "labels in capitals on the same line",
    kind: "text",
    text: `Ateliers mémoire du Bocage

PORTEUR Centre social Les Tilleuls
PUBLIC Personnes âgées
LIEU Vire Normandie (14)
DATES 2019 - 2020
OBJECTIFS Rompre l'isolement
PARTENAIRES CARSAT Normandie ; CCAS de Vire ; MSA
CONTACT Mme Quirinal, 06 39 98 10 12
`,
    expected: {
      title: "Ateliers mémoire du Bocage",
      carrier: "Centre social Les Tilleuls",
      territories: ["commune:14762"],
      start: "2019",
      end: "2020",
      audiences: ["Personnes âgées"],
      objectives: ["Rompre l'isolement"],
      partners: ["CARSAT Normandie", "CCAS de Vire", "MSA"],
    },
  },
  {
    layout: "headings above text and lists",
    kind: "text",
    text: `# Stop aux écrans le soir

## Porteur du projet

IREPS Bretagne

## Contexte

Les infirmières scolaires signalent un manque de sommeil chez les collégiens. Les familles demandent des repères.

## Publics

- Collégiens
- Parents

## Objectifs opérationnels

- Donner des repères sur le sommeil
- Aménager la soirée en famille

## Territoire d'intervention

Département du Finistère

## Partenaires

- Caf du Finistère
- Éducation nationale

## Calendrier

Année scolaire 2022-2023

## Résultats

Douze classes ont suivi le parcours.

## Leviers

L'appui des équipes éducatives.

## Freins

Peu de disponibilité des parents.

## Responsable

Zdenka Quirinal, chargée de projets
`,
    expected: {
      title: "Stop aux écrans le soir",
      carrier: "IREPS Bretagne",
      territories: ["departement:29"],
      start: "2022",
      end: "2023",
      audiences: ["Collégiens", "Parents"],
      objectives: ["Donner des repères sur le sommeil", "Aménager la soirée en famille"],
      partners: ["Caf du Finistère", "Éducation nationale"],
    },
  },
  {
    layout: "a table of two columns",
    kind: "text",
    text: `# Fiche action 2.3 : Groupe de parole des aidants

| Pilote | CCAS de Dinan |
|---|---|
| Partenaires | Maison des aînés, CLIC du Pays de Dinan, Hôpital de Dinan |
| Public | Aidants |
| Communes concernées | Dinan (22) |
| Calendrier | 2023-2025 |
| Objectif | Soutenir les aidants |
| Référent | Zdenka Quirinal |
| Tél. | 06 39 98 10 13 |
`,
    expected: {
      title: "Groupe de parole des aidants",
      carrier: "CCAS de Dinan",
      territories: ["commune:22050"],
      start: "2023",
      end: "2025",
      audiences: ["Aidants"],
      objectives: ["Soutenir les aidants"],
      partners: ["Maison des aînés", "CLIC du Pays de Dinan", "Hôpital de Dinan"],
    },
  },
  {
    layout: "label lines above bullets",
    kind: "text",
    text: `Le jardin qui soigne

Organisme porteur du projet
Ville de Carros
2 rue de l'Eusière
06510 Carros
QUIRINAL Zdenka
Coordinatrice santé
06 39 98 10 14
Statut de la structure / de l'organisme
  • Commune
Thème
  • Santé mentale
Couverture géographique
  • Commune
Commune
  • Carros
Période du projet
  • Depuis 2018
Population ciblée
  • Adultes
Sexe
  • Les deux
Objectifs
  • Créer du lien autour d'un jardin
  • Repérer les situations d'isolement
Partenaires
  • Centre hospitalier de Grasse
  • Association Les Jardins Partagés
`,
    expected: {
      title: "Le jardin qui soigne",
      carrier: "Ville de Carros",
      territories: ["commune:06033"],
      start: "2018",
      audiences: ["Adultes"],
      objectives: ["Créer du lien autour d'un jardin", "Repérer les situations d'isolement"],
      partners: ["Centre hospitalier de Grasse", "Association Les Jardins Partagés"],
    },
  },
  {
    layout: "questions and answers",
    kind: "text",
    text: `Prévenir les chutes à domicile

Qui porte l'action ?
Mutualité Française Centre-Val de Loire

Pour qui ?
Personnes âgées de plus de 65 ans

Où ?
Département du Loiret

Quand ?
du 1er mars 2022 au 30 novembre 2022

Pourquoi ?
Les chutes sont la première cause d'accident à domicile dans le département.

Avec qui ?
CARSAT Centre-Val de Loire ; Conseil départemental du Loiret

Quels sont les objectifs ?
Apprendre à se relever
`,
    expected: {
      title: "Prévenir les chutes à domicile",
      carrier: "Mutualité Française Centre-Val de Loire",
      territories: ["departement:45"],
      start: "2022-03-01",
      end: "2022-11-30",
      audiences: ["Personnes âgées de plus de 65 ans"],
      objectives: ["Apprendre à se relever"],
      partners: ["CARSAT Centre-Val de Loire", "Conseil départemental du Loiret"],
    },
  },
  {
    layout: "numbered sections",
    kind: "text",
    text: `Addictions : parlons-en au lycée

1. Structure porteuse
CSAPA Le Chemin

2. Public(s) cible(s)
Lycéens ; professionnels

3. Lieu(x) d'intervention
Poitiers (86)

4. Durée de l'action
de janvier à juin 2023

5. Objectifs
5.1 Objectif général
Retarder les premières consommations
5.2 Objectif(s) opérationnel(s)
- Former les équipes éducatives
- Animer des ateliers en classe

6. Partenaires
- Rectorat de Poitiers
- Maison des adolescents

7. Contact
Zdenka Quirinal
06 39 98 10 15
`,
    expected: {
      title: "Addictions : parlons-en au lycée",
      carrier: "CSAPA Le Chemin",
      territories: ["commune:86194"],
      start: "2023-01",
      end: "2023-06",
      audiences: ["Lycéens", "professionnels"],
      objectives: [
        "Retarder les premières consommations",
        "Former les équipes éducatives",
        "Animer des ateliers en classe",
      ],
      partners: ["Rectorat de Poitiers", "Maison des adolescents"],
    },
  },
  {
    layout: "a web page",
    kind: "html",
    text: `<!doctype html><html lang="fr"><head><title>Un pas vers les soins - Réseau</title></head><body>
<nav><a href="/">Accueil</a> <a href="/actions">Actions</a></nav>
<main><h1>Un pas vers les soins</h1>
<dl><dt>Organisme porteur</dt><dd>CAARUD Passerelle</dd>
<dt>Territoire</dt><dd>Région Bretagne</dd>
<dt>Public</dt><dd>Personnes sans domicile</dd>
<dt>Année</dt><dd>2020</dd></dl>
<h2>Objectifs</h2><ul><li>Aller vers les personnes</li><li>Ouvrir les droits</li></ul>
<h2>Partenaires</h2><ul><li>Samu social</li><li>CPAM d'Ille-et-Vilaine</li></ul>
<h2>Contact</h2><p>Zdenka Quirinal, 06 39 98 10 16</p></main>
<aside><h2>Autres actions</h2><p>Objectif : courir</p></aside><footer>Mentions légales</footer></body></html>`,
    expected: {
      title: "Un pas vers les soins",
      carrier: "CAARUD Passerelle",
      territories: ["region:53"],
      start: "2020",
      end: "2020",
      audiences: ["Personnes sans domicile"],
      objectives: ["Aller vers les personnes", "Ouvrir les droits"],
      partners: ["Samu social", "CPAM d'Ille-et-Vilaine"],
    },
  },
  {
    layout: "German labels",
    kind: "text",
    language: "de",
    text: `Projekttitel: Bewegte Pause
Trägerschaft: Verein Gesunde Schule Bern
Kanton: Bern
Laufzeit: 2019 - 2021
Zielgruppe: Kinder
Ziele:
- Bewegung im Schulalltag fördern
- Lehrpersonen unterstützen
Partner: Pädagogische Hochschule Bern; Stadt Bern
Kontaktperson: Zdenka Quirinal, 079 639 98 10
`,
    expected: {
      title: "Bewegte Pause",
      carrier: "Verein Gesunde Schule Bern",
      territories: ["canton:BE"],
      start: "2019",
      end: "2021",
      audiences: ["Kinder"],
      objectives: ["Bewegung im Schulalltag fördern", "Lehrpersonen unterstützen"],
      partners: ["Pädagogische Hochschule Bern", "Stadt Bern"],
    },
  },
  {
    layout: "Italian labels",
    kind: "text",
    language: "it",
    text: `Titolo del progetto: Insieme a tavola
Ente promotore: Associazione Vivere Bene
Cantone: Ticino
Periodo: 2020 - 2022
Destinatari: famiglie
Obiettivo generale: Promuovere i pasti in famiglia
Partner: Città di Lugano; Croce Rossa Ticino
Persona di contatto: Zdenka Quirinal
`,
    expected: {
      title: "Insieme a tavola",
      carrier: "Associazione Vivere Bene",
      territories: ["canton:TI"],
      start: "2020",
      end: "2022",
      audiences: ["famiglie"],
      objectives: ["Promuovere i pasti in famiglia"],
      partners: ["Città di Lugano", "Croce Rossa Ticino"],
    },
  },
];
