/** A news article of our own, in the layout of the real one: furniture, signature, fuzzy dates, groups, a calendar. */
export const article = `Mieux manger en Bretagne : relier cuisines et classes

Partager sur

Article rédigé par Fédération Tables Ouvertes 9 juin 2022

Relier les cuisines scolaires et les classes : c’est l’objectif du projet mené par la Fédération Tables Ouvertes en Bretagne.

Bien manger s’apprend tôt. Selon une loi du 12 mars 2018, les menus changent.

Début 2021, une enquête a été envoyée aux cantines. Après lecture des 45 réponses reçues, une réunion en ligne a eu lieu en avril 2021. Plus de 300 élèves y sont cités.

Deux groupes de travail

Durant l’été 2021, un questionnaire a circulé. À la rentrée, une rencontre a lancé les deux groupes formés :

  • Le goût et les légumes
  • Le temps du repas

Le calendrier des rencontres est le suivant :

  • une première rencontre en octobre-novembre (tenue les 7 et 8 octobre 2021) ;
  • une deuxième rencontre au mois de janvier (fixée au jeudi 20 janvier 2022) ;
  • une troisième rencontre en mars 2022.

Mme Claire Dubreuil anime les groupes depuis le 3 mai 2021 et le 4 juin 2021. La rédaction du guide est en cours.`;
