import type { SituationNotation } from "@openhpa/vocabularies";

/** A row for alternatives anywhere in an audience that are not what its people belong to (`enfants de détenus`); line ends behind a bar are none of it. */
const state = (situation: SituationNotation, alternatives: string) =>
  [
    situation,
    new RegExp(
      `(?<![\\p{L}-])(?<!(?:de|des|du|von|di|dei|degli|delle)\\s|d['’])(?:${alternatives.trim().replace(/\n\s*/g, "")})(?!\\p{L})`,
      "iu",
    ),
  ] as const;

const ILL =
  "(?:atteint|souffrant|vivant|touché|concerné)(?:s|e|es)? (?:d['’](?:un |une )?|de |du |des |par (?:un |une |le |la |l['’]|des )?|avec (?:un |une |le |la |l['’])?)";
const ILLNESS =
  "(?:maladies? (?:chroniques?|de longue durée|cardio-?vasculaires?|rares?)|pathologies? (?:chroniques?|lourdes?)|affections? (?:chroniques?|de longue durée)|diabète|asthme|cancers?|bpco|insuffisance (?:cardiaque|respiratoire|rénale)|vih|sclérose en plaques|parkinson|maladie d['’]alzheimer|hypertension)";

/** What is said of people behind the word for them, a situation in each row: the first that fits. */
const STATES: readonly (readonly [SituationNotation, RegExp])[] = [
  state(
    "homeless",
    `sans[- ]abris?|sans domicile(?: fixe)?|sdf|à la rue|sans logement|obdachlose[n]?|senza (?:fissa )?dimora|senzatetto`,
  ),
  state(
    "asylum-seekers",
    `demandeurs d['’]asile|demandeuses d['’]asile|en demande d['’]asile|asylsuchende[n]?|richiedenti (?:l['’])?asilo`,
  ),
  state(
    "migrant",
    `migrant(?:s|e|es)|immigré(?:s|e|es)|exilé(?:s|e|es)|réfugié(?:s|e|es)|primo[- ]arrivant(?:s|e|es)|sans[- ]papiers|
     issu(?:s|e|es)? de (?:la |l['’])(?:migration|immigration)|non accompagné(?:s|es)|migrant(?:innen und migranten|innen|en)|migrations(?:familien|bevölkerung)|
     mit migrations(?:hintergrund|erfahrung|geschichte)|geflüchtete[n]?|flüchtlinge[n]?|zugewanderte[n]?|migranti|rifugiati|
     con (?:passato|percorso|contesto|background) migratori[oa]|provenienti dalla migrazione`,
  ),
  state(
    "in-custody-or-under-justice",
    `détenu(?:s|e|es)|incarcéré(?:s|e|es)|en détention|sous main de justice|prisonniers|inhaftierte[n]?|gefangene[n]?|detenuti`,
  ),
  state("women-victims-of-violence", `(?<=^femmes )victimes? de violences?`),
  state("victims-of-violence", `victimes? de violences?|gewaltbetroffene[n]?|vittime di violenza`),
  state(
    "protected-children",
    `(?:confié(?:s|e|es)|placé(?:s|e|es)|suivi(?:s|e|es)|pris(?:es?)? en charge) (?:à|par|au titre de) (?:l['’](?:ase|aide sociale à l['’]enfance)|la protection de l['’]enfance)|de l['’](?:ase|aide sociale à l['’]enfance)|protégé(?:s|es)`,
  ),
  state("lgbtqi", `lgbt(?:i|q|qi)?\\+?|lgbtqia\\+?`),
  state(
    "disabled",
    `en situation de handicap|handicapé(?:s|e|es)|porteu(?:rs|ses) (?:d['’]un |de )handicap|ayant un handicap|avec (?:un )?handicap|
     déficient(?:s|es) (?:intellectuel(?:le)?s|visuel(?:le)?s|auditi(?:fs|ves)|mentaux)|malvoyant(?:s|es)|malentendant(?:s|es)|
     mit (?:einer )?(?:geistigen |körperlichen |kognitiven )?(?:behinderung(?:en)?|beeinträchtigung(?:en)?)|con (?:una )?disabilità|con handicap|disabili`,
  ),
  state(
    "with-chronic-disease",
    `${ILL}${ILLNESS}|malades chroniques|en ald|en affection de longue durée|diabétiques|asthmatiques|insuffisants (?:cardiaques|respiratoires|rénaux)|
     avec (?:une |des )?maladies? chroniques?|ayant (?:une |un )${ILLNESS}|(?:${ILL})(?:longue|grave)s? maladies?|chronisch (?:kranke[n]?|erkrankte[n]?)|
     mit (?:einer )?(?:chronischen (?:krankheit(?:en)?|erkrankung(?:en)?)|diabetes|krebs(?:erkrankung)?|asthma)|con (?:una )?malatti[ae] cronic(?:a|he)|con diabete|diabetici`,
  ),
  state(
    "job-seekers",
    `demandeurs d['’]emploi|demandeuses d['’]emploi|en recherche d['’]emploi|au chômage|chômeurs|chômeuses|stellensuchende[n]?|arbeitslose[n]?|
     erwerbslose[n]?|disoccupati|disoccupate|in cerca (?:d['’]|di )(?:impiego|lavoro)`,
  ),
  state(
    "out-of-school-or-work",
    `éloigné(?:s|e|es) de l['’]emploi|sans emploi(?: ni formation)?|en (?:parcours d['’])?insertion(?: professionnelle| sociale)?|décrocheurs|décrocheuses|en décrochage scolaire|déscolarisé(?:s|e|es)|
     ohne (?:lehrstelle|anschlusslösung|ausbildung)|neet`,
  ),
  state(
    "precarious",
    `précaires?|précarisé(?:s|e|es)|en (?:situation de |grande |situation de grande )?(?:précarité|pauvreté|exclusion(?: sociale)?)|en situation de (?:grande )?(?:vulnérabilité|fragilité)(?: sociale)?|
     vulnérables?|démuni(?:s|e|es)|défavorisé(?:s|e|es)|en (?:grande )?difficultés? (?:sociales?|financières?|socio-?économiques?|économiques?)|
     (?:allocataires|bénéficiaires) (?:du rsa|de minima sociaux|des minima sociaux|de l['’]aide alimentaire|de la c2s|de la complémentaire santé solidaire|de l['’]ame)|
     (?:à|aux) (?:faibles|bas) (?:revenus|ressources)|aux (?:revenus|ressources) (?:modestes|faibles)|mal[- ]logé(?:s|e|es)|hébergé(?:s|e|es) en (?:chrs|centre d['’]hébergement|foyer d['’]urgence)|
     sans (?:complémentaire(?: santé)?|mutuelle|couverture(?: sociale| maladie)?|ressources|droits(?: ouverts)?)|
     armutsbetroffene[n]?|armutsgefährdete[n]?|sozial benachteiligte[n]?|in (?:prekären|schwierigen) (?:lebens)?(?:verhältnissen|lagen|situationen)|sozialhilfe(?:beziehende|empfänger)[n]?|mit (?:geringem|tiefem|kleinem) einkommen|
     in (?:situazione di |situazioni di )?(?:precarietà|povertà|disagio|fragilità|vulnerabilità)|a basso reddito|beneficiari dell['’]assistenza(?: sociale)?`,
  ),
  state("pregnant", `enceintes?|schwangere[n]?|incinte|in gravidanza`),
  state("carers", `aidant(?:s|e|es)|pflegende[n]? angehörige[n]?`),
  state(
    "apprentices",
    `apprenti(?:s|e|es)|en apprentissage|en alternance|in (?:der )?(?:berufslehre|berufsausbildung)|in formazione professionale`,
  ),
  state("students", `étudiant(?:s|e|es)`),
  state(
    "employees",
    `salarié(?:s|e|es)|travailleurs(?! sociaux)|travailleuses(?! sociales)|actifs occupés|berufstätige[n]?`,
  ),
];

/** Who stands between the first words and what is said behind them: then it is said of these. */
const OTHERS =
  /(?:(?<!\p{L})(?:de|des|du|von|di|dei)\s|d['’])(?:personnes|parents|mères|pères|malades|patients|proches|frères|eltern|menschen|personen|persone|genitori)(?!\p{L})/iu;

/** The situation that an audience's words say behind its first word, or with it; undefined where it may be that of others. */
export function stateIn(audience: string): SituationNotation | undefined {
  for (const [situation, words] of STATES) {
    const found = words.exec(audience);
    if (found && !OTHERS.test(audience.slice(0, found.index))) return situation;
  }
  return undefined;
}

/** Lacks that are a situation of people, where `sans` and `non` leave nobody out. */
const LACKS =
  /(?<!\p{L})(?:sans[- ](?:abris?|domicile(?: fixe)?|logement|emploi(?: ni formation)?|complémentaire(?: santé)?|mutuelle|couverture(?: sociale| maladie)?|ressources|droits(?: ouverts)?|papiers|diplômes?|qualification|médecin traitant)|non accompagnée?s|ohne (?:lehrstelle|anschlusslösung|ausbildung)|senza (?:fissa )?dimora)(?!\p{L})/giu;

/** What turns an audience into others than those that its words name. */
const TURNED =
  /(?<!\p{L})(?:hors|sauf|hormis|excepté(?:e?s)?|exclu(?:e?s)?|pas|à l['’]ex(?:ception|clusion)|sans|non|anciens|anciennes|ex|futurs|futures|ausser|außer|ausgenommen|ohne|nicht|kein[en]?|ehemalige|tranne|eccetto|esclus[ieo]|senza)(?!\p{L})/iu;

/** True for an audience whose words leave somebody out, or say who it was or will be. */
export const isTurned = (audience: string): boolean => TURNED.test(audience.replace(LACKS, ""));
