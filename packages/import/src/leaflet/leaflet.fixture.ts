/** A programme leaflet of our own, in the layout of the real one: mixed heading levels, escaped bullets, broken names. */
export const leaflet = `

## Bouger, respirer et trouver sa place

2011  
2014

Ce programme relie le **sport** et la **prévention**, sur trois communes du Morbihan: Vannes, Auray et Séné et comporte **deux axes** (portés par des équipes locales) :

- 1** *Séances pour les adultes en recherche d'emploi*
- 2** *Formation des animateurs de quartier*



# Séances pour les adultes en recherche d'emploi

## Constats

Beaucoup d'adultes ne pratiquent *aucune* activité. Les clubs sont loin.

## DISPOSITIFS MIS EN PLACE

Un atelier hebdomadaire de 12 places avec inscription libre.

## Objectifs

- \\* Faire connaître les clubs du quartier.  
Avec les maisons de quartier et les clubs.
- \\* Donner envie de continuer avec nos [clubs amis](#).

## Résultats attendus

La moitié des inscrits **poursuit** après l'été.

# 2

## *Animateurs de quartier*

### Constats

Les animateurs demandent des repères.

### DISPOSITIFS MIS EN PLACE

Quatre journées de formation.

### Objectifs

- \\* Faire connaître les clubs du quartier. Avec les animateurs eux-mêmes.

## Résultats attendus

Chaque animateur monte une séance.

**L'association VENTS D'OUEST** est née à Auray en 1998, dans un gymnase. Sa mission est l'accès de tous à une activité physique.

Depuis, Vents d'Ouest ouvre ses séances à tous. Écrire à jeanne.martin@example.org.

**Le programme EN MARCHE**, conduit en partenariat avec la **MAISON DU SPORT DE VANNES** et l'**OFFICE DES LOISIRS D'AURAY**, a permis d'ouvrir deux lieux.

## Partenaires Associés :

Association Les Goélands,  
Club nautique  
de Séné,  
Mission locale de Vannes,  
Tempo,

...`;
