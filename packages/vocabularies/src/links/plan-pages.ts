import { linkBlock } from "./link.js";
import { PAGE_READ } from "./link-sources.js";

const BAG =
  "https://www.bag.admin.ch/bag/fr/home/strategie-und-politik/nationale-gesundheitsstrategien/strategie-sucht/massnahmenplan-nationale-strategie-sucht.html";
const ECOLOGIE = "https://www.ecologie.gouv.fr/politiques-publiques/";

/** Pages of those who issue or carry a plan, about that plan. A page of the press, of a library or of one region is a source, and no link. */
export const planPageLinks = linkBlock(
  { target: "plan-pages", source: PAGE_READ, checked: "2026-11-29", verified: true },
  [
    [
      "plan/fr-mildt-2013",
      "foaf:page",
      "https://www.drogues.gouv.fr/node/1837",
      "Plan gouvernemental de lutte contre les drogues et les conduites addictives 2013-2017",
    ],
    [
      "plan/fr-mildeca-2023",
      "foaf:page",
      "https://www.gouvernement.fr/actualite/strategie-interministerielle-de-mobilisation-contre-les-conduites-addictives-2023-2027",
      "Stratégie interministérielle de mobilisation contre les conduites addictives 2023-2027",
    ],
    [
      "plan/fr-snanc-2025",
      "foaf:page",
      `${ECOLOGIE}strategie-nationale-alimentation-nutrition-climat-2025-2030`,
      "Stratégie nationale pour l'alimentation, la nutrition et le climat 2025-2030",
    ],
    [
      "plan/fr-pnse-4",
      "foaf:page",
      `${ECOLOGIE}plan-national-sante-environnement-pnse`,
      "Plan national santé environnement (PNSE)",
    ],
    [
      "plan/fr-suicide-2018",
      "foaf:page",
      "https://3114.fr/strategie-globale-de-prevention-du-suicide-en-france/",
      "Stratégie globale de prévention du suicide en France",
    ],
    [
      "plan/fr-mnd-2025",
      "foaf:page",
      "https://handicap.agriculture.gouv.fr/nouvelle-strategie-nationale-maladies-neurodegeneratives-2025-2030-a415.html",
      "Nouvelle stratégie nationale maladies neurodégénératives 2025-2030",
    ],
    [
      "plan/fr-snss-sex-fdr-2021",
      "foaf:page",
      "https://sante.gouv.fr/archives/archives-presse/archives-communiques-de-presse/article/le-ministere-des-solidarites-et-de-la-sante-presente-la-deuxieme-feuille-de",
      "Deuxième feuille de route santé sexuelle 2021-2024",
    ],
    [
      "plan/fr-cps-2022",
      "foaf:page",
      "https://santepubliquefrance.fr/les-actualites/2025/competences-psychosociales-un-referentiel-operationnel-destine-aux-formateurs-experts",
      "Instruction interministérielle 2022-2037 (compétences psychosociales)",
    ],
    [
      "plan/fr-pst-4",
      "foaf:page",
      "https://code.travail.gouv.fr/fiche-ministere-travail/plans-sante-au-travail-pst",
      "Plans santé au travail (PST), 2021-2025",
    ],
    [
      "plan/eu-drugs-2021",
      "foaf:page",
      "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52021XG0324(01)",
      "EU Drugs Strategy 2021-2025",
    ],
    [
      "plan/ch-addictions-2017",
      "foaf:page",
      "http://www.news.admin.ch/message/index.html?lang=fr&msg-id=59398",
      "Stratégie nationale Addictions, 11 novembre 2015",
    ],
    ["plan/ch-addictions-m2021", "foaf:page", BAG, "Plan de mesures 2021-2024"],
    ["plan/ch-addictions-m2025", "foaf:page", BAG, "Plan de mesures 2025-2028"],
    [
      "plan/ch-pac-2025",
      "foaf:page",
      "https://promotionsante.ch/news/programmes-d-action-cantonaux-pac/conditions-cadres-pour-la-nouvelle-phase-pac-des-20252026",
      "Conditions-cadres pour la nouvelle phase PAC dès 2025/2026",
    ],
  ],
);
