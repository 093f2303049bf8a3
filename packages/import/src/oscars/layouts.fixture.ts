/** Pages of our own in the layouts of the base: the labels and the printed forms are its own, the actions are invented. */

/** Tight, national view, with nearly every label; two sections and the codes are printed twice, as scraped pages do. */
export const layoutA = `Ateliers cuisine et budget - Saison 2
Pays de la Loire
2018
Action chaînée avec : Ateliers cuisine et budget - Saison 1 - 2016
Porteur de l'action : La Marmite partagée - Antenne de l'Erdre (L'Antenne), Association
3 quai des Essais , 44000 Nantes
02 40 00 00 01
contact@marmite-partagee.example
www.marmite-partagee.example
Structure porteuse : Fédération des Marmites (FM), Association
Thème
Nutrition (alimentation et activité physique), Précarité
Programmes
-
Programme 3 : Enfants, adolescents, jeunes
- Objectif PH2 : Cuisiner avec peu
- Objectif : 4. Manger varié
-
Programme PRAPS 2018-2023 : Programme Régional d'Accès à la Prévention et aux Soins
- Objectif Objectif 2 : Aller vers
Autres programmes ou dispositifs
Contrat Local de Santé - CLS, Missions spécifiques
Contexte
Le quartier compte peu de commerces.
- Public : une puce dans le contexte n'ouvre pas de rubrique
Objectif de l'action
* Objectif général
- Donner le goût de cuisiner
* Objectifs opérationnels
- Animer douze ateliers
. dont quatre en soirée
- Tenir un carnet de recettes
- Donner le goût de cuisiner
* Objectifs opérationnels
- Animer douze ateliers
. dont quatre en soirée
- Tenir un carnet de recettes
Description
* Ateliers du mercredi
- Public : parents et professionnels
- Contenu : un repas préparé ensemble
- Date d'intervention : du 01/02/2018 au 30/11/2018
- Lieu d'intervention : maison de quartier
- Rythme : deux fois par mois
- Public : parents et professionnels
- Contenu : un repas préparé ensemble
- Date d'intervention : du 01/02/2018 au 30/11/2018
- Lieu d'intervention : maison de quartier
- Rythme : deux fois par mois
Partenaire de l'action
CPAM, CCAS
Année de début de réalisation
2018
Année de fin de réalisation
2018
Durée
10 mois, de février à novembre 2018
Fréquence
Répétitive
Public
Parents, Professionnels
Nombre de personnes concernées
64
Type d'action
Communication, information, sensibilisation, Education pour la santé
Outils et supports utilisés :
Un carnet de recettes, des fiches de marché
Financeur
  • ARS : ARS Pays de la Loire : 4 250,50 € €
  • Autre : Fondation des Essais
Evaluation de l'action
* Indicateurs quantitatifs
- Nombre de parents venus : 64
- Répartition par département : 40 (44) ; 23 (85)
- Nombre de séances : 12,5 (44) ; 0,5 (85)
* Point fort
- Les familles reviennent
* Perspectives
- Ouvrir un second créneau
Secteur d'activité
Centre social
Lieu d'intervention
* Loire-Atlantique : Service pénitentiaire d'insertion et de probation (SPIP) de Nantes et Saint-Nazaire ; Halle des Essais
Niveau géographique
Départemental
Commune
Nantes, Saint-Nazaire, La Ville-Inventée
Niveau départemental
Loire-Atlantique, Vendée
Plan national
ADDICTIONS - La prise en charge et la prévention des addictions
Catégorisation
A4
Développement de compétences personnelles
Développement de compétences personnelles
B4
Compétences individuelles favorables à la santé
Compétences individuelles favorables à la santé
Observation
Action pluriannuelle année 2018 - année 2020`;

/** Airy, with a president and a mailbox that names somebody; cut in the middle of the objectives. */
export const layoutB = `Bouger à tout âge : les lundis du port


2021

Action chaînée avec : Bouger à tout âge

Porteur de l'action : Comité du Port (Comité du Port), Association

Président : Camille Inventée

Résidence du Phare, Appt. 4 , 13500 Martigues

06 00 00 00 00

camille.inventee@comite-port.example

http://www.comite-port.example

Structure porteuse : Hôpital des Calanques (Groupe Sud) (HDC - SUD), Etablissement de santé
Thème
Vieillissement Santé mentale Précarité

Programmes
    Programme plus-bouger : Plus bouger
  • Objectif mieux-viellir-ensemble : Bien vieillir ensemble
  • Objectif 2.1 A : Sortir de chez soi

Contexte
Les immeubles n'ont pas d'ascenseur et

les sorties se font rares.

Objectif de l'action
* Objectif du plan d'action "Bien vieillir"
- Objectif général 2 : rompre l'isolement
2A.1. faire connaître les lieux

* Objectifs généraux
- Marcher ensemble
- Se retrou`;

/** Airy, without carrier, therapeutic education; ends in a mark of omission. */
export const layoutC = `Mieux vivre avec l'asthme

2015

Action chaînée avec : École de l'asthme - Niveau 2 - 2014

Thème
Maladies chroniques (autres)

Pathologie ETP
Appareil respiratoire [Pathologie], Asthme

Prise en charge
En ambulatoire, Au cours d’une d'hospitalisation

Contexte
Les séances ont lieu à l'hôpital de jour.

[…]`;

/** Begins at the first section. */
export const layoutD = `Thème
Santé mentale, Bien-être inventé

Objectif de l'action
Une phrase sans puce.

Description
Des ateliers d'écriture.`;

/** A saved page around the same kind of record. */
export const htmlPage = `<!DOCTYPE html>
<html lang="fr"><head><title>Fiche</title><style>h1 { color: red }</style><script>var titre = "<h1>Faux</h1>";</script></head>
<body><nav><ul><li>Accueil<li>Rechercher</ul></nav>
<p>Vous êtes ici</p>
<main><h1>Jardins &amp; sant&eacute;</h1>
<p>Pays de la Loire</p><p>2017</p>
<p><b>Porteur de l'action :</b> Les Jardins d'essai (LJE), Association<br>1 rue des Semis , Nantes<br>02&nbsp;40&nbsp;00&nbsp;00&nbsp;02</p>
<h2>Thème</h2><p>Environnement</p>
<h2>Programmes</h2><ul><li>Programme 1 : Population générale<ul><li>Objectif 3 : Cultiver</li></ul></li></ul>
<h2>Objectif de l'action</h2><p>* Objectif général<br>- Cultiver ensemble</p>
<h2>Année de début de réalisation</h2><p>2017</p>
</main><footer>Mentions</footer></body></html>`;
