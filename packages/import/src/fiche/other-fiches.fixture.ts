import type { LabelledFiche } from "./fiches.fixture.js";

/** Fiches of ours whose words were chosen without a look at the labels that are known: layouts of other hands. Everybody and everything in them is invented. */
export const otherFiches: readonly LabelledFiche[] = [
  {
    layout: "the words of works: maître d'ouvrage, buts poursuivis, zone d'intervention",
    kind: "text",
    text: `VILLE DE MOUTIERS-SUR-LANCE
Direction de la jeunesse et des solidarités

FICHE PROJET N° 7

Intitulé du projet : Vapoter, et après ?
Maître d'ouvrage : Ville de Laval (53)
Maître d'œuvre : Addictions France 53
Chef de projet : Madame Zdenka Quirinal, 06 39 98 10 11
Contexte et diagnostic : Les infirmières scolaires signalent une hausse du vapotage en classe de 4e depuis deux ans.
Finalité : Réduire l'usage de la cigarette électronique chez les collégiens
Buts poursuivis :
- Informer les élèves sur les effets de la nicotine
- Développer leur capacité à refuser une proposition
- Outiller les équipes éducatives
Cible : élèves de 5e et de 4e, équipes éducatives
Nombre de personnes touchées : 240 élèves
Zone d'intervention : Mayenne
Dates de réalisation : du 15/09/2024 au 30/06/2025
Associés : CPAM de la Mayenne, Collège Jules Renard, Maison des adolescents de la Mayenne
Coût total : 8 400 €
Cofinancement : ARS Pays de la Loire (5 000 €) ; Ville de Laval (3 400 €)
Modalités d'évaluation : questionnaire avant/après
Bilan : à venir
Adresse électronique : z.quirinal@exemple.fr
`,
    expected: {
      title: "Vapoter, et après ?",
      carrier: "Ville de Laval (53)",
      start: "2024-09-15",
      end: "2025-06-30",
      audiences: ["élèves de 5e et de 4e", "équipes éducatives"],
      objectives: [
        "Réduire l'usage de la cigarette électronique chez les collégiens",
        "Informer les élèves sur les effets de la nicotine",
        "Développer leur capacité à refuser une proposition",
        "Outiller les équipes éducatives",
      ],
      partners: [
        "Addictions France 53",
        "CPAM de la Mayenne",
        "Collège Jules Renard",
        "Maison des adolescents de la Mayenne",
      ],
    },
  },
  {
    layout: "a table of questions",
    kind: "html",
    text: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Fiche 12 - Paroles de parents</title></head><body><main>
<h1>Paroles de parents</h1>
<table border="1"><tr><th colspan="2">Carte d'identité de l'initiative</th></tr>
<tr><td>Qui porte l'initiative ?</td><td>Centre social Les Tilleuls</td></tr>
<tr><td>Avec qui ?</td><td>PMI du Finistère<br>CAF du Finistère<br>Ville de Quimper</td></tr>
<tr><td>Pour qui ?</td><td>Parents d'enfants de 0 à 6 ans</td></tr>
<tr><td>Où ?</td><td>Quimper</td></tr>
<tr><td>Quand ?</td><td>De janvier 2023 à décembre 2024</td></tr>
<tr><td>Pourquoi ?</td><td>Les parents du quartier demandaient un lieu d'échange.</td></tr>
<tr><td>Pour quoi faire ?</td><td>Renforcer les compétences parentales<br>Rompre l'isolement</td></tr>
<tr><td>Comment ?</td><td>Ateliers mensuels animés par une psychologue et une éducatrice.</td></tr>
<tr><td>Combien ça coûte ?</td><td>12 500 €</td></tr>
<tr><td>Qui paie ?</td><td>CAF du Finistère</td></tr>
<tr><td>Vous voulez en savoir plus ?</td><td>Zdenka Quirinal, 02 98 00 00 01</td></tr>
</table></main></body></html>
`,
    expected: {
      title: "Paroles de parents",
      carrier: "Centre social Les Tilleuls",
      territories: ["commune:29232"],
      start: "2023-01",
      end: "2024-12",
      audiences: ["Parents d'enfants de 0 à 6 ans"],
      objectives: ["Renforcer les compétences parentales", "Rompre l'isolement"],
      partners: ["PMI du Finistère", "CAF du Finistère", "Ville de Quimper"],
    },
  },
  {
    layout: "bold labels before dashes under numbered headings",
    kind: "text",
    text: `# Ça bouge à la ferme : activité physique et santé mentale des agriculteurs

## 1. Identification

**Structure pilote** — MSA Mayenne-Orne-Sarthe

**Co-pilotes** — Chambre d'agriculture de l'Orne ; Solidarité Paysans

**Secteur géographique** — Orne

**Échéancier** — 2022-2025

## 2. Population visée

Exploitants agricoles de plus de 50 ans et leurs conjoints

## 3. Ambition générale

Prévenir l'épuisement professionnel des exploitants

## 4. Objectifs détaillés

1. Repérer les situations de mal-être
2. Proposer une activité physique adaptée à proximité
3. Former des sentinelles

## 5. Moyens mobilisés

- 0,5 ETP de coordinatrice
- Une salle prêtée par la commune

## 6. Financements

| Financeur | Montant |
|---|---|
| MSA | 15 000 € |
| ARS Normandie | 10 000 € |

## 7. Suivi et évaluation

Nombre de sentinelles formées : 35 en 2023

## 8. Vos interlocuteurs

Zdenka Quirinal, chargé de mission, z.quirinal@exemple.org
`,
    expected: {
      title: "Ça bouge à la ferme : activité physique et santé mentale des agriculteurs",
      carrier: "MSA Mayenne-Orne-Sarthe",
      territories: ["departement:61"],
      start: "2022",
      end: "2025",
      audiences: ["Exploitants agricoles de plus de 50 ans", "conjoints"],
      objectives: [
        "Prévenir l'épuisement professionnel des exploitants",
        "Repérer les situations de mal-être",
        "Proposer une activité physique adaptée à proximité",
        "Former des sentinelles",
      ],
      partners: ["Chambre d'agriculture de l'Orne", "Solidarité Paysans"],
    },
  },
  {
    layout: "a definition list of what was wanted and done",
    kind: "html",
    text: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><style>body{font:11pt sans-serif}dl{display:grid;grid-template-columns:5cm 1fr;gap:4px 12px}dt{font-weight:bold;color:#064}dd{margin:0}</style></head><body>
<header>Observatoire des initiatives locales de santé</header>
<h1>Bien dans son assiette à la résidence autonomie</h1>
<dl><dt>Opérateur</dt><dd>CCAS de Niort</dd>
<dt>Type de structure</dt><dd>Centre communal d'action sociale</dd>
<dt>Bassin de vie</dt><dd>Niort</dd>
<dt>Personnes concernées</dt><dd>Résidents de 60 ans et plus</dd>
<dt>Thème traité</dt><dd>Nutrition</dd>
<dt>Durée de l'opération</dt><dd>Du 1er mars 2023 au 28 février 2024</dd>
<dt>Ce que nous voulions</dt><dd>Prévenir la dénutrition des personnes âgées ; recréer le plaisir du repas partagé</dd>
<dt>Ce que nous avons fait</dt><dd>Douze ateliers de cuisine et quatre conférences animées par une diététicienne.</dd>
<dt>Ce que cela a changé</dt><dd>Les participants cuisinent davantage.</dd>
<dt>Acteurs impliqués</dt><dd>Conférence des financeurs des Deux-Sèvres, Mutualité française Nouvelle-Aquitaine, Croix-Rouge française</dd>
<dt>Subventions</dt><dd>Conférence des financeurs des Deux-Sèvres : 6 200 €</dd>
<dt>Votre correspondant</dt><dd>Zdenka Quirinal, z.quirinal@exemple.fr, 05 49 00 00 00</dd></dl></body></html>
`,
    expected: {
      title: "Bien dans son assiette à la résidence autonomie",
      carrier: "CCAS de Niort",
      territories: ["commune:79191"],
      start: "2023-03-01",
      end: "2024-02-28",
      audiences: ["Résidents de 60 ans et plus"],
      objectives: ["Prévenir la dénutrition des personnes âgées", "recréer le plaisir du repas partagé"],
      partners: [
        "Conférence des financeurs des Deux-Sèvres",
        "Mutualité française Nouvelle-Aquitaine",
        "Croix-Rouge française",
      ],
    },
  },
  {
    layout: "numbered lines in capitals, the title with its number",
    kind: "text",
    text: `ACTION 4.2 – LUTTER CONTRE L'ISOLEMENT DES PERSONNES ÂGÉES

PILOTAGE
Communauté de communes du Pays de Fougères

CONTRIBUTEURS
Département d'Ille-et-Vilaine
CLIC Haute Bretagne
ADMR

PUBLIC DESTINATAIRE
Personnes âgées de plus de 75 ans vivant seules à domicile

ÉCHELLE TERRITORIALE
EPCI : Fougères Agglomération

CONSTAT
Une personne âgée sur quatre voit moins d'une personne par semaine.

OBJECTIFS VISÉS
• Repérer les personnes isolées
• Organiser des visites de convivialité

ÉTAPES DE MISE EN ŒUVRE
2024 : recrutement de la coordinatrice
2025 : formation des bénévoles

CALENDRIER PRÉVISIONNEL
2024 – 2026

RESSOURCES FINANCIÈRES
Fonds propres ; CARSAT Bretagne : 12 k€

INDICATEURS DE SUIVI
Nombre de visites réalisées
Nombre de bénévoles formés

RÉFÉRENTE TECHNIQUE
Zdenka Quirinal
`,
    expected: {
      title: "LUTTER CONTRE L'ISOLEMENT DES PERSONNES ÂGÉES",
      carrier: "Communauté de communes du Pays de Fougères",
      start: "2024",
      end: "2026",
      audiences: ["Personnes âgées de plus de 75 ans vivant seules à domicile"],
      objectives: ["Repérer les personnes isolées", "Organiser des visites de convivialité"],
      partners: ["Département d'Ille-et-Vilaine", "CLIC Haute Bretagne", "ADMR"],
    },
  },
  {
    layout: "German words of a project sheet",
    kind: "text",
    language: "de",
    text: `Projektblatt Gesundheitsförderung

Projektname: Znüni ohne Zucker
Trägerschaft: Gesundheitsförderung Kanton Zürich
Projektleitung: Zdenka Quirinal, 079 639 98 10
Zielpublikum: Kinder im Kindergarten, Eltern
Einzugsgebiet: Kanton Zürich
Projektdauer: 01.08.2023 bis 31.07.2025
Worum geht es?: Kinder lernen, was ein gesundes Znüni ist.
Hauptziel: Den Zuckerkonsum der Kinder senken
Teilziele:
- Eltern über gesunde Zwischenmahlzeiten informieren
- Lehrpersonen weiterbilden
Mitwirkende: Pädagogische Hochschule Zürich, Volksschulamt
Finanzierung: Gesundheitsförderung Schweiz (CHF 40'000.-)
Gesamtbudget: CHF 65'000.-
Stand: laufend
`,
    expected: {
      title: "Znüni ohne Zucker",
      carrier: "Gesundheitsförderung Kanton Zürich",
      territories: ["canton:ZH"],
      start: "2023-08-01",
      end: "2025-07-31",
      audiences: ["Kinder im Kindergarten", "Eltern"],
      objectives: [
        "Den Zuckerkonsum der Kinder senken",
        "Eltern über gesunde Zwischenmahlzeiten informieren",
        "Lehrpersonen weiterbilden",
      ],
      partners: ["Pädagogische Hochschule Zürich, Volksschulamt"],
    },
  },
  {
    layout: "Italian words of a project sheet",
    kind: "text",
    language: "it",
    text: `Scheda progetto

Nome del progetto: Passi insieme
Ente promotore: Dipartimento della sanità e della socialità
Responsabile: Zdenka Quirinal
Gruppo target: persone anziane di 65 anni e più
Area d'intervento: Canton Ticino
Durata: dal 1° marzo 2022 al 31 dicembre 2023
Scopo: Favorire il movimento quotidiano
Obiettivi specifici:
- Creare gruppi di cammino
- Formare animatori volontari
Collaborazioni: Pro Senectute Ticino, Città di Lugano
Fonti di finanziamento: Promozione Salute Svizzera
Costo: CHF 20'000
`,
    expected: {
      title: "Passi insieme",
      carrier: "Dipartimento della sanità e della socialità",
      territories: ["canton:TI"],
      start: "2022-03-01",
      end: "2023-12-31",
      audiences: ["persone anziane di 65 anni e più"],
      objectives: [
        "Creare gruppi di cammino",
        "Formare animatori volontari",
        "Favorire il movimento quotidiano",
      ],
      partners: ["Pro Senectute Ticino, Città di Lugano"],
    },
  },
  {
    layout: "numbered labels of an application form",
    kind: "html",
    text: `<!doctype html><html lang="fr"><head><meta charset="utf-8"></head><body>
<p><b>1 - Titre</b></p><p>Rouler sobre</p>
<p><b>2 - Déposant</b></p><p>Association Prévention Routière – comité du Doubs</p>
<p><b>3 - Implantation de l'action</b></p><p>Besançon et Pontarlier</p>
<p><b>4 - Catégorie de bénéficiaires</b></p><ul><li>Jeunes de 18 à 25 ans</li><li>Étudiants</li></ul>
<p><b>5 - Objectif visé</b></p><p>Diminuer la conduite sous l'emprise de l'alcool chez les jeunes conducteurs</p>
<p><b>6 - Description détaillée</b></p><p>Stands de simulation dans les soirées étudiantes.</p>
<p><b>7 - Date de mise en œuvre prévue</b></p><p>octobre 2024</p>
<p><b>8 - Durée prévue</b></p><p>18 mois</p>
<p><b>9 - Partenaires opérationnels</b></p><p>Université de Franche-Comté, CROUS, Police municipale de Besançon, Fanch Moreau</p>
<p><b>10 - Plan de financement</b></p><p>Préfecture du Doubs : 3 000 € - Ville de Besançon : 2.500,50 €</p>
<p><b>11 - Résultats attendus</b></p><p>80 % des participants déclarent connaître les risques.</p>
<p><b>12 - Personne chargée de l'action</b></p><p>Zdenka Quirinal</p>
</body></html>
`,
    expected: {
      title: "Rouler sobre",
      carrier: "Association Prévention Routière – comité du Doubs",
      territories: ["commune:25056", "commune:25462"],
      start: "2024-10",
      audiences: ["Jeunes de 18 à 25 ans", "Étudiants"],
      objectives: ["Diminuer la conduite sous l'emprise de l'alcool chez les jeunes conducteurs"],
      partners: ["Université de Franche-Comté", "CROUS", "Police municipale de Besançon"],
    },
  },
  {
    layout: "two columns of questions and intertitles",
    kind: "html",
    text: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><style>@page{size:A4;margin:15mm}body{font:10pt serif}.w{display:flex;gap:8mm}.s{width:55mm;background:#eef;padding:3mm}.m{flex:1}</style></head><body>
<h1>Un jardin pour souffler</h1><div class="w"><div class="s">
<p><b>Qui ?</b><br>Hôpital de jour Camille Claudel</p><p><b>Où ?</b><br>Angoulême (16)</p><p><b>Depuis quand ?</b><br>Avril 2021</p>
<p><b>Public accueilli</b><br>Adultes souffrant de troubles psychiques</p><p><b>Soutiens financiers</b><br>Fondation de France<br>ARS Nouvelle-Aquitaine</p><p><b>Pour nous joindre</b><br>Zdenka Quirinal<br>05 45 00 00 00</p></div>
<div class="m"><h2>Le point de départ</h2><p>Les patients disaient manquer d'un lieu de respiration hors des murs de l'hôpital.</p>
<h2>Nos intentions</h2><ul><li>Favoriser le rétablissement par le jardinage</li><li>Créer du lien avec les habitants du quartier</li></ul>
<h2>Le déroulé</h2><p>Deux séances par semaine, de mars à novembre, encadrées par une ergothérapeute.</p>
<h2>Les enseignements</h2><p>La régularité est la clé ; la météo reste un frein.</p>
<h2>Ils y participent</h2><p>Association des jardins ouvriers, Ville d'Angoulême, UNAFAM</p></div></div></body></html>
`,
    expected: {
      title: "Un jardin pour souffler",
      carrier: "Hôpital de jour Camille Claudel",
      territories: ["commune:16015"],
      start: "2021-04",
      audiences: ["Adultes souffrant de troubles psychiques"],
      objectives: [
        "Favoriser le rétablissement par le jardinage",
        "Créer du lien avec les habitants du quartier",
      ],
      partners: ["Association des jardins ouvriers", "Ville d'Angoulême", "UNAFAM"],
    },
  },
];
