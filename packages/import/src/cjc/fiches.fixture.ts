/** Fiches of our own in the layout of the partnership base: the questions are its own, the actions are invented. */

/** Airy, with everything filled in, glued labels, mixed separators and no-break spaces. */
export const fullFiche = `Écrans et cannabis : on en discute

Principaux partenaires de l'action :

La Mission locale du Val d'Essai (conseillère référente) : MLVE
Le CAARUD de l'Essai
Le lycée Jeanne-Essai
La CJC de la Maison bleue du CSAPA 44

Objectifs du partenariat :

– Rapprocher la CJC et la mission locale.
– Aller à la rencontre des jeunes et des professionnels de la mission locale pour parler du cannabis.
– Développer les compétences psychosociales.

Étapes de mise en place du partenariat :

Rencontre à la demande de la conseillère de la MLVE, qui voulait un appui.

Recueil des besoins auprès des jeunes pendant un trimestre.

Accord donné par la direction.

Description complète de l'action :

Séances d’information pour les professionnels, deux demi-journées.

Ateliers au lycée avec les volontaires, en dehors de la CJC.

NB : l’ensemble est proposé tous les 3 mois.

Retours sur expérience :

La présence de la direction a été indispensable.

Les ateliers permettent de faire connaître la consultation.

La salle trop petite reste un frein.

Au fil du temps, les ateliers du soir ont disparu.

Il faudrait commencer avant l’été.

Une infirmière a rejoint le groupe.

Une évaluation de l'action a-t-elle eu lieu ou est-elle prévue ? Si oui, comment ?

Oui, par un questionnaire
remis en fin de séance

Existence d'une convention signée ou de toute autre formalisation : Oui, convention

Financement (autre que ONDAM):

Préfecture 44 (MILDECA) Conseil départemental+Préfecture 44  ARS : 4 500 €; Cercle des Essais

Qui contacter pour en savoir plus ?

Secrétariat - 02 40 00 00 01

Qui porte l'action ?

Maison bleue du CSAPA 44

Type d'établissement :

Association

Contact :

Mme Essai Fictive

Adresse :

3 quai des Essais - 44000 NANTES \u00a0\u00a0

Région :

Pays de la Loire
tel0240000002`;

/** Tight, answers left blank, a negative answer, a label without its colon, lower case and straight accents. */
export const sparseFiche = `Un café pour en parler
PRINCIPAUX PARTENAIRES DE L’ACTION :
Centre social des Essais, pôle jeunesse
Objectifs du partenariat
Ouvrir un lieu d'écoute
Etapes de mise en place du partenariat :
Description complète de l'action :
Un café par mois. Contact : à l'accueil.
Retours sur expérience :
Freins :
Peu de monde en hiver.
Leviers :
Le bouche-à-oreille.
Une évaluation de l'action a-t-elle eu lieu ou est-elle prévue ?
Non
Existence d'une convention signée ou de toute autre formalisation :
En cours de discussion
Financement (autre que ONDAM) :
Aucun
Qui contacter pour en savoir plus ?
jean.fictif@essai.example
Qui porte l'action ?
Les Essais
Type d'établissement :
Contact :
Adresse :
12 rue des Tests
37000 TOURS
Région :`;
