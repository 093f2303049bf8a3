import { describe, expect, test } from "vitest";
import { isAsideHeading, isButton, isPageMark } from "./page-furniture.js";

describe("lines that are no content", () => {
  test.each([
    ...[
      "Partager",
      "Partager :",
      "PARTAGER SUR FACEBOOK",
      "Partagez cette page",
      "Partager cet article sur X",
    ],
    ...["Suivez-nous", "Suivez-nous sur les réseaux sociaux", "Imprimer", "• Imprimer la page", "Imprimer…"],
    ...[
      "Version imprimable",
      "Envoyer par e-mail",
      "Envoyer à un ami",
      "Télécharger",
      "Télécharger la fiche",
    ],
    ...[
      "Télécharger le PDF",
      "Télécharger la plaquette",
      "Retour",
      "Retour à la liste",
      "← Retour à l'accueil",
    ],
    ...[
      "Haut de page",
      "Action suivante",
      "Article précédent",
      "Suivant",
      "Lire la suite »",
      "En savoir plus",
    ],
    ...["Accueil > Actualités > Santé", "Vous êtes ici : Accueil › Santé", "Home » Projekte"],
    ...["retour à la recherche | Afficher les détails en allemand", "Imprimer | Partager"],
    ...["S’abonner à la newsletter", "Mentions légales", "Copier le lien"],
  ])("%s is a mark", (line) => expect(isPageMark(line)).toBe(true));

  test.each([
    ...[
      "Partager un repas",
      "Partager des expériences sur le tabac",
      "Imprimerie municipale",
      "Retour d'expérience",
    ],
    ...[
      "Suivre les jeunes",
      "Télécharger l'application et l'installer",
      "Accueil",
      "Suivant les saisons",
      "",
    ],
    ...["Envoyer un dossier", "Lire la suite des albums aux enfants", "Facebook", "Page"],
  ])("%s is none", (line) => expect(isPageMark(line)).toBe(false));

  test.each([
    "Facebook",
    "Facebook Twitter LinkedIn",
    "Facebook | X | E-mail",
    "Affiche (PDF)",
    "guide.pdf",
  ])("%s is a button in running text", (line) => expect(isButton(line)).toBe(true));
  test.each([
    "Facebook des parents",
    "Atelier (PDF : pas de fumée)",
    "Le guide en ligne",
  ])("%s is none", (line) => expect(isButton(line)).toBe(false));

  test.each([
    "À télécharger",
    "A TELECHARGER :",
    "Documents à télécharger",
    "Voir aussi",
    "Nos autres actions",
  ])("%s announces other things", (line) => expect(isAsideHeading(line)).toBe(true));
  test.each(["Actions", "Documents", "Objectifs", "À télécharger par les parents"])("%s does not", (line) =>
    expect(isAsideHeading(line)).toBe(false));
});
