import { defineScheme } from "../concept.js";
import { OSCARS_RIGHTS } from "../label-rights.js";
import { CJC_FICHE, EARLY_INTERVENTION_ARTICLE, OSCARS_BASE, OSCARS_JUSTICE } from "../sources.js";

/** Themes of health-promotion actions, with the printed OSCARS values as labels. */
export const theme = defineScheme(
  {
    name: "theme",
    title: { fr: "Thèmes de santé", en: "Health themes" },
    definition: {
      fr: "Thèmes sous lesquels les bases d'actions classent leurs fiches. Les libellés sont ceux qu'impriment les fiches OSCARS.",
      en: "Themes under which databases of actions file their records. The labels are those printed in OSCARS records.",
    },
    source: "OSCARS (oscarsante.org)",
    version: "1",
    rights: OSCARS_RIGHTS,
  },
  {
    "addictive-behaviours": {
      prefLabel: { fr: "Conduites addictives", en: "Addictive behaviours" },
      altLabel: {
        fr: ["Addictions", "Addiction", "Conduites addictives (addictions)"],
        de: ["Sucht", "Suchtprävention", "Suchtverhalten"],
        it: ["Dipendenze", "Prevenzione delle dipendenze"],
      },
      definition: {
        fr: "Usages de substances et comportements qui peuvent mener à une dépendance, avec leurs dommages.",
        en: "Use of substances and behaviours that may lead to dependence, with the harm they do.",
      },
      verified: true,
      sources: [OSCARS_JUSTICE, OSCARS_BASE],
    },
    tobacco: {
      prefLabel: { fr: "Tabac", en: "Tobacco" },
      altLabel: {
        fr: ["Tabagisme", "Sevrage tabagique"],
        en: ["Smoking", "Smoking cessation"],
        de: ["Tabak", "Tabakprävention", "Rauchen"],
        it: ["Tabacco", "Tabagismo", "Prevenzione del tabagismo"],
      },
      definition: {
        fr: "Prévention du tabagisme et aide à l'arrêt.",
        en: "Prevention of smoking and help to stop.",
      },
      scopeNote: {
        fr: "Un thème : ce dont l'action parle. Le produit se dit aussi dans la liste substance.",
        en: "A theme: what the action is about. The product is also said in the list substance.",
      },
      broader: "addictive-behaviours",
      verified: false,
    },
    alcohol: {
      prefLabel: { fr: "Alcool", en: "Alcohol" },
      altLabel: {
        fr: ["Alcoolisation", "Alcoolisme"],
        en: ["Alcohol use"],
        de: ["Alkohol", "Alkoholprävention"],
        it: ["Alcol"],
      },
      definition: {
        fr: "Prévention des consommations d'alcool à risque et de leurs dommages.",
        en: "Prevention of risky alcohol use and the harm it does.",
      },
      scopeNote: {
        fr: "Un thème : ce dont l'action parle. Le produit se dit aussi dans la liste substance.",
        en: "A theme: what the action is about. The product is also said in the list substance.",
      },
      broader: "addictive-behaviours",
      verified: false,
    },
    nutrition: {
      prefLabel: {
        fr: "Nutrition (alimentation et activité physique)",
        en: "Nutrition (diet and physical activity)",
      },
      altLabel: {
        fr: [
          "Nutrition",
          "Alimentation et activité physique",
          "Nutrition, alimentation et activité physique",
        ],
        de: ["Ernährung und Bewegung"],
        it: ["Alimentazione e attività fisica", "Alimentazione e movimento"],
      },
      definition: {
        fr: "Alimentation et activité physique favorables à la santé, prévention du surpoids et de la dénutrition.",
        en: "Diet and physical activity that favour health, prevention of overweight and undernutrition.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    diet: {
      prefLabel: { fr: "Alimentation", en: "Diet" },
      altLabel: {
        fr: ["Alimentation saine"],
        en: ["Healthy eating"],
        de: ["Ernährung"],
        it: ["Alimentazione"],
      },
      definition: {
        fr: "Manger d'une manière favorable à la santé, accès à l'alimentation.",
        en: "Eating in a way that favours health, access to food.",
      },
      broader: "nutrition",
      verified: false,
    },
    "physical-activity": {
      prefLabel: { fr: "Activité physique", en: "Physical activity" },
      altLabel: {
        fr: ["Sport santé", "Activité physique et sportive", "Activité physique adaptée"],
        de: ["Bewegung", "Körperliche Aktivität"],
        it: ["Attività fisica", "Movimento"],
      },
      definition: {
        fr: "Bouger davantage, activité physique adaptée et sport pour la santé.",
        en: "Moving more, adapted physical activity and sport for health.",
      },
      broader: "nutrition",
      verified: false,
    },
    precarity: {
      prefLabel: { fr: "Précarité", en: "Social deprivation" },
      definition: {
        fr: "Accès à la santé des personnes dont les ressources, le logement ou les droits sont fragiles.",
        en: "Access to health for people whose income, housing or rights are insecure.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "access-to-rights-and-care": {
      prefLabel: { fr: "Accès aux droits et aux soins", en: "Access to rights and care" },
      altLabel: { fr: ["Accès aux soins", "Accès aux droits"] },
      definition: {
        fr: "Ouvrir ses droits et trouver un soin, surtout quand la situation y fait obstacle.",
        en: "Obtaining rights and finding care, above all where the situation stands in the way.",
      },
      broader: "precarity",
      verified: false,
    },
    sexuality: {
      prefLabel: {
        fr: "Sexualité (contraception, IVG)",
        en: "Relationships and sexual health (contraception, abortion)",
      },
      altLabel: {
        fr: [
          "Sexualité",
          "Santé sexuelle",
          "Vie affective et sexuelle",
          "Vie affective, relationnelle et sexuelle",
          "Éducation à la sexualité",
        ],
        en: ["Sexual health"],
        de: ["Sexuelle Gesundheit", "Sexualität"],
        it: ["Salute sessuale", "Sessualità"],
      },
      definition: {
        fr: "Vie affective et sexuelle, contraception et interruption volontaire de grossesse.",
        en: "Relationships, sexual health, contraception and abortion.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "hiv-sti": {
      prefLabel: { fr: "VIH-Sida IST", en: "HIV/AIDS and sexually transmitted infections" },
      altLabel: { fr: ["VIH/sida et IST", "VIH, IST", "VIH et IST"] },
      definition: {
        fr: "Prévention et dépistage du VIH et des infections sexuellement transmissibles.",
        en: "Prevention and screening of HIV and sexually transmitted infections.",
      },
      scopeNote: {
        fr: "Les fiches l'impriment souvent suivi d'Hépatites (VHB - VHC) ; rien n'indique si la source y voit un thème ou deux, et ils sont tenus ici pour deux.",
        en: "Records often print it followed by the hepatitis theme; nothing tells whether the source means one theme or two, and they are taken here for two.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    hiv: {
      prefLabel: { fr: "VIH-Sida", en: "HIV/AIDS" },
      altLabel: { fr: ["VIH", "VIH/sida", "Sida"], en: ["HIV", "AIDS"] },
      definition: {
        fr: "Prévention et dépistage du VIH, vie avec le virus.",
        en: "Prevention and screening of HIV, living with the virus.",
      },
      broader: "hiv-sti",
      verified: false,
    },
    sti: {
      prefLabel: { fr: "Infections sexuellement transmissibles", en: "Sexually transmitted infections" },
      altLabel: { fr: ["IST"] },
      definition: {
        fr: "Prévention et dépistage des infections sexuellement transmissibles.",
        en: "Prevention and screening of sexually transmitted infections.",
      },
      broader: "hiv-sti",
      verified: false,
    },
    hepatitis: {
      prefLabel: { fr: "Hépatites (VHB - VHC)", en: "Hepatitis (HBV - HCV)" },
      altLabel: { fr: ["Hépatites", "Hépatites virales"] },
      definition: {
        fr: "Prévention et dépistage des hépatites virales B et C.",
        en: "Prevention and screening of viral hepatitis B and C.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "chronic-diseases-other": {
      prefLabel: { fr: "Maladies chroniques (autres)", en: "Chronic diseases (other)" },
      definition: {
        fr: "Maladies de longue durée qui n'ont pas de thème propre dans la liste.",
        en: "Long-lasting diseases without a theme of their own in the list.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    diabetes: {
      prefLabel: { fr: "Diabète", en: "Diabetes" },
      altLabel: { de: ["Diabetes"], it: ["Diabete"] },
      definition: {
        fr: "Prévention et dépistage du diabète, vie avec la maladie.",
        en: "Prevention and screening of diabetes, living with the disease.",
      },
      broader: "chronic-diseases-other",
      verified: false,
    },
    "cardiovascular-diseases": {
      prefLabel: { fr: "Maladies cardiovasculaires", en: "Cardiovascular diseases" },
      definition: {
        fr: "Prévention des maladies du cœur et des vaisseaux.",
        en: "Prevention of diseases of the heart and vessels.",
      },
      broader: "chronic-diseases-other",
      verified: false,
    },
    "mental-health": {
      prefLabel: { fr: "Santé mentale", en: "Mental health" },
      altLabel: { de: ["Psychische Gesundheit"], it: ["Salute mentale", "Salute psichica"] },
      definition: {
        fr: "Bien-être psychique, souffrance psychique et troubles, prévention du suicide.",
        en: "Mental well-being, distress and disorders, prevention of suicide.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "suicide-prevention": {
      prefLabel: { fr: "Suicide", en: "Suicide prevention" },
      altLabel: {
        fr: ["Prévention du suicide", "Crise suicidaire"],
        en: ["Suicide"],
        de: ["Suizid", "Suizidprävention"],
        it: ["Suicidio", "Prevenzione del suicidio"],
      },
      definition: {
        fr: "Prévention du suicide et soutien après une tentative.",
        en: "Prevention of suicide and support after an attempt.",
      },
      broader: "mental-health",
      verified: false,
    },
    "school-health": {
      prefLabel: { fr: "Santé scolaire", en: "School health" },
      definition: {
        fr: "Santé des élèves et promotion de la santé dans les établissements d'enseignement.",
        en: "Health of pupils and health promotion in schools.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "perinatal-parenting": {
      prefLabel: { fr: "Périnatalité - Parentalité", en: "Perinatal health and parenting" },
      altLabel: { fr: ["Périnatalité et parentalité", "Périnatalité, parentalité"] },
      definition: {
        fr: "Grossesse, naissance, premiers âges et soutien aux parents.",
        en: "Pregnancy, birth, first years of life and support for parents.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    parenting: {
      prefLabel: { fr: "Parentalité", en: "Parenting" },
      altLabel: { fr: ["Soutien à la parentalité"], de: ["Elternschaft"], it: ["Genitorialità"] },
      definition: { fr: "Soutien aux parents dans leur rôle.", en: "Support for parents in their role." },
      broader: "perinatal-parenting",
      verified: false,
    },
    "perinatal-health": {
      prefLabel: { fr: "Périnatalité", en: "Perinatal health" },
      definition: { fr: "Grossesse, naissance et premiers mois.", en: "Pregnancy, birth and first months." },
      broader: "perinatal-parenting",
      verified: false,
    },
    ageing: {
      prefLabel: { fr: "Vieillissement", en: "Ageing" },
      altLabel: {
        fr: ["Bien vieillir"],
        de: ["Gesundheit im Alter", "Gesund altern"],
        it: ["Invecchiamento"],
      },
      definition: {
        fr: "Santé et autonomie des personnes qui avancent en âge.",
        en: "Health and autonomy of people as they grow older.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    violence: {
      prefLabel: {
        fr: "Violence (dont mutilations sexuelles)",
        en: "Violence (including female genital mutilation)",
      },
      altLabel: { fr: ["Violences"], de: ["Gewalt", "Gewaltprävention"], it: ["Violenza"] },
      definition: {
        fr: "Prévention des violences et aide à celles et ceux qui les subissent.",
        en: "Prevention of violence and help for those who suffer it.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    medicines: {
      prefLabel: { fr: "Médicament", en: "Medicines" },
      altLabel: { fr: ["Médicaments", "Bon usage du médicament"] },
      definition: {
        fr: "Bon usage des médicaments et prévention des accidents qu'ils causent.",
        en: "Proper use of medicines and prevention of the accidents they cause.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    cancers: {
      prefLabel: { fr: "Cancers", en: "Cancers" },
      altLabel: { de: ["Krebs"], it: ["Tumori"] },
      definition: {
        fr: "Prévention et dépistage des cancers, accompagnement des personnes atteintes.",
        en: "Prevention and screening of cancers, support for people affected.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    vaccination: {
      prefLabel: { fr: "Vaccination", en: "Vaccination" },
      altLabel: { en: ["Immunisation"], de: ["Impfung", "Impfungen"], it: ["Vaccinazione", "Vaccinazioni"] },
      definition: {
        fr: "Information sur les vaccins et accès à la vaccination.",
        en: "Information about vaccines and access to vaccination.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "psychosocial-skills": {
      prefLabel: { fr: "Compétences psychosociales", en: "Psychosocial skills" },
      altLabel: {
        fr: ["CPS", "Compétences psychosociales (CPS)"],
        de: ["Lebenskompetenzen"],
        it: ["Competenze psicosociali"],
      },
      definition: {
        fr: "Aptitudes à se connaître, à gérer ses émotions et à vivre avec les autres.",
        en: "Abilities to know oneself, handle emotions and live with others.",
      },
      verified: true,
      sources: [OSCARS_BASE, CJC_FICHE, OSCARS_JUSTICE, EARLY_INTERVENTION_ARTICLE],
    },
    "everyday-accidents": {
      prefLabel: { fr: "Accidents de la vie courante", en: "Home and leisure injuries" },
      definition: {
        fr: "Accidents survenus à la maison, à l'école, pendant les loisirs ou le sport.",
        en: "Accidents at home, at school, at leisure or in sport.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "home-accidents": {
      prefLabel: { fr: "Accidents domestiques", en: "Home injuries" },
      definition: { fr: "Accidents survenus à la maison.", en: "Accidents at home." },
      broader: "everyday-accidents",
      verified: false,
    },
    "road-risk": {
      prefLabel: { fr: "Risque routier", en: "Road safety" },
      altLabel: { fr: ["Sécurité routière", "Risques routiers"] },
      definition: { fr: "Prévention des accidents de la route.", en: "Prevention of road accidents." },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "health-policy": {
      prefLabel: { fr: "Politique de santé", en: "Health policy" },
      definition: {
        fr: "Organisation et pilotage de la santé sur un territoire.",
        en: "Organisation and steering of health in a territory.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    environment: {
      prefLabel: { fr: "Environnement", en: "Environment" },
      altLabel: { fr: ["Santé environnement", "Santé environnementale"], de: ["Umwelt"], it: ["Ambiente"] },
      definition: {
        fr: "Effets du milieu de vie sur la santé : air, eau, bruit, habitat, produits.",
        en: "Effects of the living environment on health: air, water, noise, housing, products.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "infectious-diseases-other": {
      prefLabel: { fr: "Maladies infectieuses (autres)", en: "Infectious diseases (other)" },
      definition: {
        fr: "Maladies transmissibles qui n'ont pas de thème propre dans la liste.",
        en: "Communicable diseases without a theme of their own in the list.",
      },
      verified: true,
      sources: [OSCARS_BASE],
    },
    "oral-health": {
      prefLabel: { fr: "Santé bucco-dentaire", en: "Oral health" },
      altLabel: {
        fr: ["Santé dentaire", "Santé orale"],
        en: ["Dental health"],
        de: ["Zahngesundheit", "Mundgesundheit"],
        it: ["Salute orale"],
      },
      definition: {
        fr: "Prévention des maladies de la bouche et des dents, accès aux soins dentaires.",
        en: "Prevention of diseases of the mouth and teeth, access to dental care.",
      },
      verified: false,
    },
    "occupational-health": {
      prefLabel: { fr: "Santé au travail", en: "Occupational health" },
      altLabel: {
        fr: ["Risques professionnels"],
        de: ["Betriebliche Gesundheitsförderung", "Gesundheit am Arbeitsplatz"],
        it: ["Salute sul lavoro"],
      },
      definition: {
        fr: "Prévention des risques du travail et santé de ceux qui travaillent.",
        en: "Prevention of risks at work and health of those who work.",
      },
      verified: false,
    },
    disability: {
      prefLabel: { fr: "Handicap", en: "Disability" },
      definition: {
        fr: "Santé et participation des personnes en situation de handicap.",
        en: "Health and participation of people with disabilities.",
      },
      verified: false,
    },
    sleep: {
      prefLabel: { fr: "Sommeil", en: "Sleep" },
      altLabel: { de: ["Schlaf"], it: ["Sonno"] },
      definition: { fr: "Rythmes et qualité du sommeil.", en: "Rhythms and quality of sleep." },
      verified: false,
    },
  },
);

/** Notation of a concept of the scheme `theme`. */
export type ThemeNotation = (typeof theme.notations)[number];
