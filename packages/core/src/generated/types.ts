// Generated from the model by `npm run generate`. Do not edit.
import type * as V from "@openhpa/vocabularies";

/**
 * Texte par langue / text by language: `{ fr: "…", en: "…" }` (BCP 47, lower case).
 */
export type LanguageMap = Record<string, string>;

/**
 * **Action** — Une action de promotion de la santé ou de prévention, dans une édition (une année).
 *
 * **Action** — A health-promotion or prevention action, in one edition (one year).
 */
export interface Action {
  /**
   * **Type** — Nature de la fiche : Action (action de prévention) ou Registry (base de fiches).
   *
   * **Type** — Kind of record: Action (a prevention action) or Registry (a database of actions).
   */
  type: "Action";
  /**
   * **Adresse propre** — IRI de la fiche si elle en a une ; sinon elle est formée de l'adresse de publication et de la clé.
   *
   * **Own IRI** — IRI of the record if it has one; otherwise it is made of the publisher's base and the key.
   */
  id?: string | undefined;
  /**
   * **Clé de la fiche** — Identifiant de la fiche, tiré du numéro de la source (oscars-61839) ; il ne change jamais.
   *
   * **Record key** — Identifier of the record, from the source's own number (oscars-61839); it never changes.
   */
  key: string;
  /**
   * **Identifiants** — Numéros de l'élément dans d'autres bases (par exemple OSCARS, SIRET, FINESS).
   *
   * **Identifiers** — Numbers of the thing in other databases (for example OSCARS, SIRET, FINESS).
   *
   * - `oscars` Numéro OSCARS / OSCARS number
   * - `siret` SIRET / SIRET
   * - `siren` SIREN / SIREN
   * - `finess` Numéro FINESS / FINESS number
   * - `rna` Numéro RNA / RNA number
   * - `uai` Code UAI / UAI code
   * - `uid` Numéro IDE / UID number
   * - `doi` DOI / DOI
   * - `url` Adresse web / Web address
   * - `local` Identifiant local / Local identifier
   */
  identifiers?: Identifier[] | undefined;
  /**
   * **Titre** — Titre tel qu'imprimé par la source.
   *
   * **Title** — Title as printed by the source.
   */
  title: LanguageMap;
  /**
   * **Résumé** — La fiche en deux ou trois phrases, pour un professionnel.
   *
   * **Summary** — The record in two or three sentences, for a professional.
   */
  summary?: LanguageMap | undefined;
  /**
   * **Langue** — Langue de la fiche (fr, de, it…).
   *
   * **Language** — Language of the record (fr, de, it…).
   */
  language?: string | undefined;
  /**
   * **Nature** — Action, programme, projet ou partenariat.
   *
   * **Kind** — Action, programme, project or partnership.
   *
   * - `action` Action / Action
   * - `programme` Programme / Programme
   * - `project` Projet / Project
   * - `partnership` Partenariat / Partnership
   */
  kind?: V.ActionKindNotation | undefined;
  /**
   * **Édition** — Année de la fiche dans la base d'origine : une fiche décrit une année.
   *
   * **Edition** — Year of the record in its source database: one record describes one year.
   */
  edition?: string | undefined;
  /**
   * **État** — Prévue, en cours, terminée, suspendue, annulée.
   *
   * **Status** — Planned, ongoing, completed, suspended, cancelled.
   *
   * - `planned` Prévue / Planned
   * - `ongoing` En cours / Ongoing
   * - `completed` Terminée / Completed
   * - `suspended` Suspendue / Suspended
   * - `cancelled` Annulée / Cancelled
   * - `unknown` Inconnu / Unknown
   */
  status?: V.ActionStatusNotation | undefined;
  /**
   * **Fait partie de** — Programme ou action plus large.
   *
   * **Part of** — Wider programme or action.
   */
  isPartOf?: RelatedRecord[] | undefined;
  /**
   * **Parties** — Axes, groupes de travail ou composantes de l'action.
   *
   * **Parts** — Axes, working groups or components of the action.
   */
  hasPart?: Part[] | undefined;
  /**
   * **Éditions liées** — L'action d'une autre année à laquelle la source rattache celle-ci.
   *
   * **Chained editions** — The action of another year that the source chains this one to.
   */
  precededBy?: RelatedRecord[] | undefined;
  /**
   * **Contexte** — La situation dans laquelle l'action prend place.
   *
   * **Context** — The situation in which the action takes place.
   */
  context?: LanguageMap | undefined;
  /**
   * **Constats et besoins** — Les constats ou le diagnostic qui motivent l'action.
   *
   * **Needs assessment** — The findings or assessment that the action answers.
   */
  needsAssessment?: LanguageMap | undefined;
  /**
   * **Objectifs** — Objectifs dans l'ordre de la source ; un objectif peut avoir ses sous-objectifs.
   *
   * **Objectives** — Objectives in the order of the source; an objective may have sub-objectives.
   */
  objectives?: Objective[] | undefined;
  /**
   * **Résultats attendus** — Ce que l'action espère obtenir, à ne pas confondre avec ce qui a été observé.
   *
   * **Expected results** — What the action hopes for, not to be confused with what was observed.
   */
  expectedResults?: Statement[] | undefined;
  /**
   * **Thèmes** — Thèmes de santé de l'action.
   *
   * **Themes** — Health themes of the action.
   *
   * - `addictive-behaviours` Conduites addictives / Addictive behaviours
   * - `tobacco` Tabac / Tobacco
   * - `alcohol` Alcool / Alcohol
   * - `nutrition` Nutrition (alimentation et activité physique) / Nutrition (diet and physical activity)
   * - `diet` Alimentation / Diet
   * - `physical-activity` Activité physique / Physical activity
   * - `precarity` Précarité / Social deprivation
   * - `access-to-rights-and-care` Accès aux droits et aux soins / Access to rights and care
   * - `sexuality` Sexualité (contraception, IVG) / Relationships and sexual health (contraception, abortion)
   * - `hiv-sti` VIH-Sida IST / HIV/AIDS and sexually transmitted infections
   * - `hiv` VIH-Sida / HIV/AIDS
   * - `sti` Infections sexuellement transmissibles / Sexually transmitted infections
   * - `hepatitis` Hépatites (VHB - VHC) / Hepatitis (HBV - HCV)
   * - `chronic-diseases-other` Maladies chroniques (autres) / Chronic diseases (other)
   * - `diabetes` Diabète / Diabetes
   * - `cardiovascular-diseases` Maladies cardiovasculaires / Cardiovascular diseases
   * - `mental-health` Santé mentale / Mental health
   * - `suicide-prevention` Suicide / Suicide prevention
   * - `school-health` Santé scolaire / School health
   * - `perinatal-parenting` Périnatalité - Parentalité / Perinatal health and parenting
   * - `parenting` Parentalité / Parenting
   * - `perinatal-health` Périnatalité / Perinatal health
   * - `ageing` Vieillissement / Ageing
   * - `violence` Violence (dont mutilations sexuelles) / Violence (including female genital mutilation)
   * - `medicines` Médicament / Medicines
   * - `cancers` Cancers / Cancers
   * - `vaccination` Vaccination / Vaccination
   * - `psychosocial-skills` Compétences psychosociales / Psychosocial skills
   * - `everyday-accidents` Accidents de la vie courante / Home and leisure injuries
   * - `home-accidents` Accidents domestiques / Home injuries
   * - `road-risk` Risque routier / Road safety
   * - `health-policy` Politique de santé / Health policy
   * - `environment` Environnement / Environment
   * - `infectious-diseases-other` Maladies infectieuses (autres) / Infectious diseases (other)
   * - `oral-health` Santé bucco-dentaire / Oral health
   * - `occupational-health` Santé au travail / Occupational health
   * - `disability` Handicap / Disability
   * - `sleep` Sommeil / Sleep
   */
  themes?: V.ThemeNotation[] | undefined;
  /**
   * **Substances** — Substances psychoactives dont il est question.
   *
   * **Substances** — Psychoactive substances that the action is about.
   *
   * - `unspecified` Sans produit spécifié / No product specified
   * - `psychoactive-substances` Substances psychoactives / Psychoactive substances
   * - `illicit-drugs` Drogues illicites / Illicit drugs
   * - `alcohol` Alcool / Alcohol
   * - `tobacco` Tabac / Tobacco
   * - `vaping` Vapotage / Vaping
   * - `cannabis` Cannabis / Cannabis
   * - `cocaine` Cocaïne / Cocaine
   * - `crack` Crack / Crack cocaine
   * - `opioids` Opioïdes / Opioids
   * - `opiates` Opiacés / Opiates
   * - `heroin` Héroïne / Heroin
   * - `ecstasy-mdma` Ecstasy / MDMA / Ecstasy / MDMA
   * - `ghb-gbl` GHB et GBL / GHB and GBL
   * - `ketamine` Kétamine / Ketamine
   * - `amphetamines` Amphétamines / Amphetamines
   * - `hallucinogens` Hallucinogènes / Hallucinogens
   * - `poppers` Poppers / Poppers
   * - `psychotropic-medicines` Médicaments psychotropes / Psychotropic medicines
   * - `nitrous-oxide` Protoxyde d'azote / Nitrous oxide
   * - `new-synthetic-products` Nouveaux produits de synthèse / New synthetic products
   * - `cathinones` Cathinones / Cathinones
   * - `synthetic-cannabinoids` Cannabinoïdes de synthèse / Synthetic cannabinoids
   * - `doping-substances` Produits dopants / Doping substances
   * - `multiple-use` Polyconsommation / Multiple substance use
   * - `chemsex` Chemsex / Chemsex
   */
  substances?: V.SubstanceNotation[] | undefined;
  /**
   * **Comportements** — Conduites sans substance : jeux, écrans…
   *
   * **Behaviours** — Behaviours without a substance: gambling, gaming, screens…
   *
   * - `unspecified` Sans comportement spécifié / No behaviour specified
   * - `gambling` Jeux d'argent et de hasard / Gambling
   * - `video-games` Jeux vidéo / Video games
   * - `screens-internet` Écrans et internet / Screens and internet
   * - `compulsive-buying` Achats compulsifs / Compulsive buying
   * - `chemsex` Chemsex / Chemsex
   */
  behaviours?: V.BehaviourNotation[] | undefined;
  /**
   * **Types d'action** — Information, éducation pour la santé, formation, coordination…
   *
   * **Action types** — Information, health education, training, coordination…
   *
   * - `communication-information-awareness` Communication, information, sensibilisation / Communication, information, awareness-raising
   * - `health-education` Éducation pour la santé / Health education
   * - `training` Formation / Training
   * - `early-intervention` Intervention précoce / Early intervention
   * - `support-and-guidance` Accompagnement / Support and guidance
   * - `reception-listening-referral` Accueil, écoute, orientation / Reception, listening, referral
   * - `coordination-and-networking` Coordination et travail en réseau / Coordination and networking
   * - `research-and-needs-assessment` Étude et diagnostic des besoins / Research and needs assessment
   * - `screening` Dépistage / Screening
   * - `therapeutic-education` Éducation thérapeutique du patient / Therapeutic patient education
   * - `professional-support` Appui aux professionnels / Support for professionals
   * - `co-intervention` Co-intervention / Co-intervention
   * - `harm-reduction` Réduction des risques et des dommages / Harm reduction
   * - `advocacy` Plaidoyer / Advocacy
   */
  actionTypes?: V.ActionTypeNotation[] | undefined;
  /**
   * **Niveaux de prévention** — Universelle, sélective, indiquée, environnementale ; primaire, secondaire, tertiaire.
   *
   * **Prevention levels** — Universal, selective, indicated, environmental; primary, secondary, tertiary.
   *
   * - `universal` Universelle / Universal
   * - `selective` Sélective / Selective
   * - `indicated` Indiquée / Indicated
   * - `environmental` Environnementale / Environmental
   * - `primary` Primaire / Primary
   * - `secondary` Secondaire / Secondary
   * - `tertiary` Tertiaire / Tertiary
   */
  preventionLevels?: V.PreventionLevelNotation[] | undefined;
  /**
   * **Activités** — Les activités de l'action, chacune avec son public, son contenu, son lieu et sa période.
   *
   * **Activities** — The activities of the action, each with its audience, content, place and period.
   */
  activities?: Activity[] | undefined;
  /**
   * **Étapes** — Étapes de la mise en place, dans l'ordre.
   *
   * **Steps** — Steps of the implementation, in order.
   */
  steps?: Step[] | undefined;
  /**
   * **Outils et supports** — Outils, supports et programmes validés utilisés.
   *
   * **Tools** — Tools, materials and validated programmes that are used.
   */
  tools?: Statement[] | undefined;
  /**
   * **Adaptations prévues** — Ce qui devait varier selon les lieux ou les publics.
   *
   * **Planned adaptations** — What was meant to vary between places or audiences.
   */
  adaptations?: Statement[] | undefined;
  /**
   * **Fréquence** — Action ponctuelle, répétitive ou suivie.
   *
   * **Frequency** — One-off, recurring or ongoing action.
   *
   * - `one-off` Ponctuelle / One-off
   * - `recurring` Répétitive / Recurring
   * - `ongoing` Suivie / Ongoing
   */
  frequency?: V.FrequencyNotation | undefined;
  /**
   * **Récurrence** — Le rythme, dans les termes de la source.
   *
   * **Recurrence** — The rhythm, in the words of the source.
   */
  recurrence?: LanguageMap | undefined;
  /**
   * **Capacité** — Nombre de places ou de personnes que l'action peut accueillir.
   *
   * **Capacity** — Number of places or people that the action can take.
   */
  capacity?: Quantity | undefined;
  /**
   * **Porteur** — L'organisation qui porte l'action.
   *
   * **Lead organisation** — The organisation that leads the action.
   */
  carrier?: Organisation | undefined;
  /**
   * **Structure d'accueil** — La structure dans laquelle l'action se déroule ou s'inscrit.
   *
   * **Host structure** — The structure in which the action takes place.
   */
  hostStructure?: Organisation | undefined;
  /**
   * **Partenaires** — Les organisations partenaires, chacune avec ses rôles.
   *
   * **Partners** — The partner organisations, each with its roles.
   */
  partners?: Organisation[] | undefined;
  /**
   * **Financements** — Un élément par financeur reconnu.
   *
   * **Funding** — One item per funder that was recognised.
   */
  funders?: Funding[] | undefined;
  /**
   * **Financement, texte d'origine** — Le texte imprimé des financements, inchangé.
   *
   * **Funding as printed** — The printed text about funding, unchanged.
   */
  fundingAsPrinted?: string | undefined;
  /**
   * **Convention** — La convention ou autre formalisation.
   *
   * **Agreement** — The agreement or other formalisation.
   */
  agreement?: Agreement | undefined;
  /**
   * **Contact** — À qui s'adresser pour en savoir plus.
   *
   * **Contact** — Whom to ask for more.
   */
  contact?: Contact | undefined;
  /**
   * **Publics** — Les groupes que l'action vise, finaux et intermédiaires.
   *
   * **Audiences** — The groups that the action aims at, final and intermediate.
   */
  audiences?: Audience[] | undefined;
  /**
   * **Personnes touchées** — Nombre de personnes concernées, tel que la source le déclare.
   *
   * **People reached** — Number of people concerned, as the source declares it.
   */
  peopleReached?: number | undefined;
  /**
   * **Territoire** — Les territoires concernés, en codes typés.
   *
   * **Coverage** — The territories concerned, as typed codes.
   */
  coverage?: Coverage | undefined;
  /**
   * **Lieux d'intervention** — Lieux précis, tels que la source les imprime.
   *
   * **Places** — The precise places, as the source prints them.
   */
  places?: Place[] | undefined;
  /**
   * **Milieux de vie** — Milieux où l'action se déroule : établissement pénitentiaire, école, travail, quartier…
   *
   * **Settings** — Settings in which the action takes place: prison, school, workplace, neighbourhood…
   *
   * - `prison` Établissement pénitentiaire / Prison
   * - `remand-prison` Maison d'arrêt / Remand prison
   * - `probation-service` Service pénitentiaire d'insertion et de probation / Probation service
   * - `justice-youth-protection` Protection judiciaire de la jeunesse / Youth protection service of the justice system
   * - `school` Établissement scolaire / School
   * - `primary-school` École maternelle ou élémentaire / Primary school
   * - `lower-secondary-school` Collège / Lower secondary school
   * - `upper-secondary-school` Lycée / Upper secondary school
   * - `apprentice-training-centre` Centre de formation d'apprentis / Apprentice training centre
   * - `rural-family-school` Maison familiale rurale / Rural family school
   * - `university` Enseignement supérieur / Higher education
   * - `workplace` Milieu du travail / Workplace
   * - `vocational-integration` Insertion sociale et professionnelle / Vocational integration
   * - `local-youth-agency` Mission locale / Local employment agency for youth
   * - `employment-integration-establishment` Établissement pour l'insertion dans l'emploi / Establishment for integration into employment
   * - `second-chance-school` École de la deuxième chance / Second-chance school
   * - `nightlife` Milieu festif / Nightlife
   * - `sport` Milieu sportif / Sport
   * - `neighbourhood` Quartier / Neighbourhood
   * - `priority-neighbourhood` Quartier prioritaire de la politique de la ville / Priority neighbourhood
   * - `community-centre` Centre social ou socioculturel / Community centre
   * - `municipality` Commune / Municipality
   * - `home` Domicile / Home
   * - `social-or-medico-social` Établissement ou service social ou médico-social / Social or social-care establishment or service
   * - `medico-social` Établissement médico-social / Residential or social-care facility
   * - `care-home` Établissement d'hébergement pour personnes âgées dépendantes / Care home for dependent older people
   * - `social-establishment` Établissement social / Social establishment
   * - `childrens-home` Maison d'enfants à caractère social / Children's home
   * - `social-rehabilitation-centre` Centre d'hébergement et de réinsertion sociale / Accommodation and social rehabilitation centre
   * - `young-workers-hostel` Foyer de jeunes travailleurs / Young workers' hostel
   * - `asylum-seekers-centre` Centre d'accueil pour demandeurs d'asile / Reception centre for asylum seekers
   * - `childcare` Établissement d'accueil du jeune enfant / Early childhood facility
   * - `nursery` Crèche / Nursery
   * - `healthcare` Établissement de santé / Healthcare facility
   * - `addiction-care-centre` CSAPA / Addiction care centre
   * - `youth-consultation` Consultation jeunes consommateurs / Youth addiction consultation
   * - `digital` Numérique / Digital
   * - `street` Rue et squat / Street and squat
   * - `public-space` Espace public / Public space
   * - `military` Armée / Military
   */
  settings?: V.SettingNotation[] | undefined;
  /**
   * **Période** — Dates de réalisation de cette édition, avec leur précision réelle.
   *
   * **Period** — Dates of implementation of this edition, with their real precision.
   */
  period?: Period | undefined;
  /**
   * **Période d'ensemble** — Période de l'action pluriannuelle dont la fiche est une édition ; elle peut dépasser la période de l'édition.
   *
   * **Overall period** — Period of the multi-year action of which the record is one edition; it may exceed the edition's period.
   */
  overallPeriod?: Period | undefined;
  /**
   * **Plans nationaux** — Plans nationaux dont la source dit que l'action relève ; un plan d'une autre période n'est pas une erreur.
   *
   * **National plans** — National plans that the source says the action belongs to; a plan of other years is no error.
   */
  plans?: PlanTag[] | undefined;
  /**
   * **Programmes et dispositifs** — Programmes régionaux avec leurs objectifs, et autres dispositifs.
   *
   * **Programmes** — Regional programmes with their objectives, and other schemes.
   */
  programmes?: Programme[] | undefined;
  /**
   * **Objectifs de développement durable** — Cibles de l'Agenda 2030 auxquelles l'action contribue.
   *
   * **Sustainable Development Goals** — Targets of the 2030 Agenda that the action contributes to.
   *
   * - `3.4` Maladies non transmissibles et santé mentale / Non-communicable diseases and mental health
   * - `3.5` Abus de substances / Substance abuse
   * - `3.7` Santé sexuelle et procréative / Sexual and reproductive health
   * - `3.8` Couverture sanitaire universelle / Universal health coverage
   * - `3.a` Lutte antitabac / Tobacco control
   * - `10.2` Inclusion sociale / Social inclusion
   */
  sdgs?: V.SdgNotation[] | undefined;
  /**
   * **Compétences psychosociales** — Compétences travaillées, selon le référentiel de Santé publique France.
   *
   * **Psychosocial skills** — Skills worked on, after the reference of Santé publique France.
   *
   * - `cognitive` Compétences cognitives / Cognitive skills
   * - `self-awareness` Avoir conscience de soi / Being aware of oneself
   * - `self-control` Capacité de maîtrise de soi / Self-control
   * - `constructive-decisions` Prendre des décisions constructives / Making constructive decisions
   * - `emotional` Compétences émotionnelles / Emotional skills
   * - `emotion-and-stress-awareness` Avoir conscience de ses émotions et de son stress / Being aware of one's emotions and stress
   * - `emotion-regulation` Réguler ses émotions / Regulating one's emotions
   * - `stress-management` Gérer son stress / Managing one's stress
   * - `social` Compétences sociales / Social skills
   * - `constructive-communication` Communiquer de façon constructive / Communicating constructively
   * - `constructive-relationships` Développer des relations constructives / Building constructive relationships
   * - `problem-solving` Résoudre des difficultés / Solving difficulties
   */
  psychosocialSkills?: V.PsychosocialSkillNotation[] | undefined;
  /**
   * **Pathologies (ETP)** — Pathologies visées par une action d'éducation thérapeutique.
   *
   * **Chronic conditions** — Conditions that a therapeutic-education action is about.
   *
   * - `nutrition-disease` Maladie de la nutrition / Nutritional disease
   * - `obesity` Obésité / Obesity
   * - `endocrine-disease` Système endocrinien [Pathologie] / Endocrine disease
   * - `type-1-diabetes` Diabète de type 1 / Type 1 diabetes
   * - `gestational-diabetes` Diabète gestationnel / Gestational diabetes
   * - `respiratory-disease` Appareil respiratoire [Pathologie] / Respiratory disease
   * - `asthma` Asthme / Asthma
   */
  chronicConditions?: V.ChronicConditionNotation[] | undefined;
  /**
   * **Modes de prise en charge** — En ambulatoire ou pendant une hospitalisation (éducation thérapeutique).
   *
   * **Care modes** — Outpatient or inpatient (therapeutic education).
   *
   * - `outpatient` En ambulatoire / Outpatient
   * - `inpatient` Au cours d'une hospitalisation / Inpatient
   */
  careModes?: V.CareModeNotation[] | undefined;
  /**
   * **Résultats (modèle suisse)** — Catégories du modèle suisse : A mesures, B facteurs d'influence, C déterminants, D santé ; avec leur statut.
   *
   * **Outcomes (Swiss model)** — Categories of the Swiss model: A measures, B influencing factors, C determinants, D health; with their stage.
   *
   * - `smoc:A1` Développement d'offres de promotion de la santé / Development of health promoting services
   * - `smoc:A2` Représentation d'intérêts, collaboration entre organisations / Advocacy, cooperation of organizations
   * - `smoc:A3` Mobilisation sociale / Social mobilization
   * - `smoc:A4` Développement de compétences personnelles / Development of individual skills
   * - `smoc:B1` Offres en matière de promotion de la santé / Health promoting services
   * - `smoc:B1-1` Connaissance / notoriété de l'offre / Awareness of the service
   * - `smoc:B1-2` Accessibilité de l'offre et atteinte des groupes cibles / Accessibility of the service and reaching of target groups
   * - `smoc:B1-3` Utilisation de l'offre et satisfaction / Use of the service and satisfaction with it
   * - `smoc:B1-4` Pérennité de l'offre / Sustainability of the service
   * - `smoc:B1-5` Professionnalisme amélioré en promotion de la santé / Improved professionalism in health promotion
   * - `smoc:B2` Stratégies de promotion de la santé dans la politique et les institutions / Health promoting public policy and organizational practice
   * - `smoc:B2-1` Engagement contraignant de décideurs et/ou de personnes-clés / Binding engagement of decision-makers and/or key persons
   * - `smoc:B2-2` Documents contraignants, pertinents pour l'action / Action-relevant, binding documents
   * - `smoc:B3` Potentiel social et engagement favorables à la santé / Health promoting social potential and commitment
   * - `smoc:B4` Compétences individuelles favorables à la santé / Health-related life skills
   * - `smoc:C1` Environnement physique favorable à la santé / Health promoting physical environment
   * - `smoc:C2` Environnement social favorable à la santé / Health promoting social/societal environment
   * - `smoc:C3` Ressources personnelles et types de comportement favorables à la santé / Health promoting individual resources and behavioural patterns
   * - `smoc:D` Santé / Health
   * - `smoc:D-1` Augmentation de l'espérance de vie en bonne santé / Increased healthy life expectancy
   * - `smoc:D-2` Amélioration de la qualité de vie / Increased quality of life in terms of health
   * - `smoc:D-3` Diminution de la morbidité / Lower morbidity
   * - `smoc:D-4` Diminution de la mortalité prématurée / Lower premature mortality
   */
  outcomes?: Outcome[] | undefined;
  /**
   * **Évaluation** — Ce qui a été ou sera évalué, et les résultats.
   *
   * **Evaluation** — What was or will be evaluated, and the results.
   */
  evaluation?: Evaluation | undefined;
  /**
   * **Retour d'expérience** — Leviers, freins, évolutions et enseignements.
   *
   * **Experience** — Levers, obstacles, drift and lessons.
   */
  experience?: Experience | undefined;
  /**
   * **Observation** — Remarque de la source qui n'entre dans aucun autre champ.
   *
   * **Observation** — Remark of the source that has no other field.
   */
  observation?: LanguageMap | undefined;
  /**
   * **Sources** — Les documents dont la fiche est tirée.
   *
   * **Sources** — The documents that the record was made from.
   */
  sources?: Source[] | undefined;
  /**
   * **Passages sources** — Pour chaque champ, le passage de la source qui l'étaye.
   *
   * **Evidence** — For each field, the passage of the source that it rests on.
   *
   * - `manual` Saisie par une personne / Manual
   * - `label-match` Libellé de rubrique reconnu / Label match
   * - `vocabulary-match` Terme de vocabulaire reconnu / Vocabulary match
   * - `pattern` Motif / Pattern
   * - `inference` Déduction / Inference
   */
  evidence?: Evidence[] | undefined;
  /**
   * **Données absentes** — Champs sans valeur, avec la raison.
   *
   * **Missing values** — Fields without a value, with the reason.
   *
   * - `not-asked` Non demandé / Not asked
   * - `not-stated` Non mentionné / Not stated
   * - `asked-but-blank` Demandé, laissé vide / Asked but blank
   * - `truncated` Coupé / Truncated
   * - `not-applicable` Sans objet / Not applicable
   * - `withheld` Non communiqué / Withheld
   */
  missing?: Missing[] | undefined;
  /**
   * **Droits** — Licence et mention de réutilisation de la fiche.
   *
   * **Rights** — Licence and attribution of the record.
   */
  rights?: Rights | undefined;
  /**
   * **Créée le** — Jour de création de la fiche.
   *
   * **Created** — Day on which the record was made.
   */
  created?: string | undefined;
  /**
   * **Modifiée le** — Jour de la dernière modification de la fiche.
   *
   * **Modified** — Day on which the record was last changed.
   */
  modified?: string | undefined;
  /**
   * **Retirée le** — Jour du retrait ; la fiche reste citée, son numéro n'est jamais réutilisé.
   *
   * **Withdrawn** — Day of withdrawal; the record stays citable, its number is never used again.
   */
  withdrawn?: string | undefined;
  /**
   * **Remplacée par** — Clé ou adresse de la fiche qui remplace celle-ci.
   *
   * **Replaced by** — Key or address of the record that replaces this one.
   */
  replacedBy?: string | undefined;
}

/**
 * **Identifiant** — Numéro donné par une base ou un répertoire, avec le répertoire qui le donne.
 *
 * **Identifier** — Number given by a database or register, together with the register that gives it.
 */
export interface Identifier {
  /**
   * **Répertoire** — La base ou le répertoire qui donne le numéro : OSCARS, SIRET, FINESS, RNA, IDE…
   *
   * **Scheme** — The database or register that gives the number: OSCARS, SIRET, FINESS, RNA, UID…
   *
   * - `oscars` Numéro OSCARS / OSCARS number
   * - `siret` SIRET / SIRET
   * - `siren` SIREN / SIREN
   * - `finess` Numéro FINESS / FINESS number
   * - `rna` Numéro RNA / RNA number
   * - `uai` Code UAI / UAI code
   * - `uid` Numéro IDE / UID number
   * - `doi` DOI / DOI
   * - `url` Adresse web / Web address
   * - `local` Identifiant local / Local identifier
   */
  scheme: V.IdentifierSchemeNotation;
  /**
   * **Numéro** — Le numéro lui-même, sans préfixe.
   *
   * **Value** — The number itself, without a prefix.
   */
  value: string;
}

/**
 * **Fiche liée** — Une autre fiche, désignée par sa clé si on la connaît, sinon par son titre et son édition.
 *
 * **Related record** — Another record, by its key where it is known, else by its title and edition.
 */
export interface RelatedRecord {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Intitulé** — Intitulé, tel qu'imprimé par la source.
   *
   * **Title** — Title, as printed by the source.
   */
  title?: LanguageMap | undefined;
  /**
   * **Édition** — Année de la fiche liée.
   *
   * **Edition** — Year of the related record.
   */
  edition?: string | undefined;
  /**
   * **Fiche** — Clé ou adresse de la fiche liée.
   *
   * **Record** — Key or address of the related record.
   */
  record?: string | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Partie** — Axe, groupe de travail, session ou composante d'une action, décrit comme une action.
 *
 * **Part** — Axis, working group, session or component of an action, described like an action.
 */
export interface Part {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Nature** — Axe, groupe de travail, session, composante.
   *
   * **Kind** — Axis, working group, session, component.
   *
   * - `axis` Axe / Axis
   * - `working-group` Groupe de travail / Working group
   * - `session` Session / Session
   * - `edition` Édition / Edition
   * - `component` Volet / Component
   */
  kind?: V.PartKindNotation | undefined;
  /**
   * **Numéro** — Numéro imprimé par la source.
   *
   * **Number** — Number printed by the source.
   */
  number?: string | undefined;
  /**
   * **Intitulé** — Intitulé, tel qu'imprimé par la source.
   *
   * **Title** — Title, as printed by the source.
   */
  title?: LanguageMap | undefined;
  /**
   * **Contexte** — La situation dans laquelle l'action prend place.
   *
   * **Context** — The situation in which the action takes place.
   */
  context?: LanguageMap | undefined;
  /**
   * **Constats et besoins** — Les constats ou le diagnostic qui motivent l'action.
   *
   * **Needs assessment** — The findings or assessment that the action answers.
   */
  needsAssessment?: LanguageMap | undefined;
  /**
   * **Objectifs** — Objectifs dans l'ordre de la source ; un objectif peut avoir ses sous-objectifs.
   *
   * **Objectives** — Objectives in the order of the source; an objective may have sub-objectives.
   */
  objectives?: Objective[] | undefined;
  /**
   * **Résultats attendus** — Ce que l'action espère obtenir, à ne pas confondre avec ce qui a été observé.
   *
   * **Expected results** — What the action hopes for, not to be confused with what was observed.
   */
  expectedResults?: Statement[] | undefined;
  /**
   * **Thèmes** — Thèmes de santé de l'action.
   *
   * **Themes** — Health themes of the action.
   *
   * - `addictive-behaviours` Conduites addictives / Addictive behaviours
   * - `tobacco` Tabac / Tobacco
   * - `alcohol` Alcool / Alcohol
   * - `nutrition` Nutrition (alimentation et activité physique) / Nutrition (diet and physical activity)
   * - `diet` Alimentation / Diet
   * - `physical-activity` Activité physique / Physical activity
   * - `precarity` Précarité / Social deprivation
   * - `access-to-rights-and-care` Accès aux droits et aux soins / Access to rights and care
   * - `sexuality` Sexualité (contraception, IVG) / Relationships and sexual health (contraception, abortion)
   * - `hiv-sti` VIH-Sida IST / HIV/AIDS and sexually transmitted infections
   * - `hiv` VIH-Sida / HIV/AIDS
   * - `sti` Infections sexuellement transmissibles / Sexually transmitted infections
   * - `hepatitis` Hépatites (VHB - VHC) / Hepatitis (HBV - HCV)
   * - `chronic-diseases-other` Maladies chroniques (autres) / Chronic diseases (other)
   * - `diabetes` Diabète / Diabetes
   * - `cardiovascular-diseases` Maladies cardiovasculaires / Cardiovascular diseases
   * - `mental-health` Santé mentale / Mental health
   * - `suicide-prevention` Suicide / Suicide prevention
   * - `school-health` Santé scolaire / School health
   * - `perinatal-parenting` Périnatalité - Parentalité / Perinatal health and parenting
   * - `parenting` Parentalité / Parenting
   * - `perinatal-health` Périnatalité / Perinatal health
   * - `ageing` Vieillissement / Ageing
   * - `violence` Violence (dont mutilations sexuelles) / Violence (including female genital mutilation)
   * - `medicines` Médicament / Medicines
   * - `cancers` Cancers / Cancers
   * - `vaccination` Vaccination / Vaccination
   * - `psychosocial-skills` Compétences psychosociales / Psychosocial skills
   * - `everyday-accidents` Accidents de la vie courante / Home and leisure injuries
   * - `home-accidents` Accidents domestiques / Home injuries
   * - `road-risk` Risque routier / Road safety
   * - `health-policy` Politique de santé / Health policy
   * - `environment` Environnement / Environment
   * - `infectious-diseases-other` Maladies infectieuses (autres) / Infectious diseases (other)
   * - `oral-health` Santé bucco-dentaire / Oral health
   * - `occupational-health` Santé au travail / Occupational health
   * - `disability` Handicap / Disability
   * - `sleep` Sommeil / Sleep
   */
  themes?: V.ThemeNotation[] | undefined;
  /**
   * **Substances** — Substances psychoactives dont il est question.
   *
   * **Substances** — Psychoactive substances that the action is about.
   *
   * - `unspecified` Sans produit spécifié / No product specified
   * - `psychoactive-substances` Substances psychoactives / Psychoactive substances
   * - `illicit-drugs` Drogues illicites / Illicit drugs
   * - `alcohol` Alcool / Alcohol
   * - `tobacco` Tabac / Tobacco
   * - `vaping` Vapotage / Vaping
   * - `cannabis` Cannabis / Cannabis
   * - `cocaine` Cocaïne / Cocaine
   * - `crack` Crack / Crack cocaine
   * - `opioids` Opioïdes / Opioids
   * - `opiates` Opiacés / Opiates
   * - `heroin` Héroïne / Heroin
   * - `ecstasy-mdma` Ecstasy / MDMA / Ecstasy / MDMA
   * - `ghb-gbl` GHB et GBL / GHB and GBL
   * - `ketamine` Kétamine / Ketamine
   * - `amphetamines` Amphétamines / Amphetamines
   * - `hallucinogens` Hallucinogènes / Hallucinogens
   * - `poppers` Poppers / Poppers
   * - `psychotropic-medicines` Médicaments psychotropes / Psychotropic medicines
   * - `nitrous-oxide` Protoxyde d'azote / Nitrous oxide
   * - `new-synthetic-products` Nouveaux produits de synthèse / New synthetic products
   * - `cathinones` Cathinones / Cathinones
   * - `synthetic-cannabinoids` Cannabinoïdes de synthèse / Synthetic cannabinoids
   * - `doping-substances` Produits dopants / Doping substances
   * - `multiple-use` Polyconsommation / Multiple substance use
   * - `chemsex` Chemsex / Chemsex
   */
  substances?: V.SubstanceNotation[] | undefined;
  /**
   * **Comportements** — Conduites sans substance : jeux, écrans…
   *
   * **Behaviours** — Behaviours without a substance: gambling, gaming, screens…
   *
   * - `unspecified` Sans comportement spécifié / No behaviour specified
   * - `gambling` Jeux d'argent et de hasard / Gambling
   * - `video-games` Jeux vidéo / Video games
   * - `screens-internet` Écrans et internet / Screens and internet
   * - `compulsive-buying` Achats compulsifs / Compulsive buying
   * - `chemsex` Chemsex / Chemsex
   */
  behaviours?: V.BehaviourNotation[] | undefined;
  /**
   * **Types d'action** — Information, éducation pour la santé, formation, coordination…
   *
   * **Action types** — Information, health education, training, coordination…
   *
   * - `communication-information-awareness` Communication, information, sensibilisation / Communication, information, awareness-raising
   * - `health-education` Éducation pour la santé / Health education
   * - `training` Formation / Training
   * - `early-intervention` Intervention précoce / Early intervention
   * - `support-and-guidance` Accompagnement / Support and guidance
   * - `reception-listening-referral` Accueil, écoute, orientation / Reception, listening, referral
   * - `coordination-and-networking` Coordination et travail en réseau / Coordination and networking
   * - `research-and-needs-assessment` Étude et diagnostic des besoins / Research and needs assessment
   * - `screening` Dépistage / Screening
   * - `therapeutic-education` Éducation thérapeutique du patient / Therapeutic patient education
   * - `professional-support` Appui aux professionnels / Support for professionals
   * - `co-intervention` Co-intervention / Co-intervention
   * - `harm-reduction` Réduction des risques et des dommages / Harm reduction
   * - `advocacy` Plaidoyer / Advocacy
   */
  actionTypes?: V.ActionTypeNotation[] | undefined;
  /**
   * **Niveaux de prévention** — Universelle, sélective, indiquée, environnementale ; primaire, secondaire, tertiaire.
   *
   * **Prevention levels** — Universal, selective, indicated, environmental; primary, secondary, tertiary.
   *
   * - `universal` Universelle / Universal
   * - `selective` Sélective / Selective
   * - `indicated` Indiquée / Indicated
   * - `environmental` Environnementale / Environmental
   * - `primary` Primaire / Primary
   * - `secondary` Secondaire / Secondary
   * - `tertiary` Tertiaire / Tertiary
   */
  preventionLevels?: V.PreventionLevelNotation[] | undefined;
  /**
   * **Activités** — Les activités de l'action, chacune avec son public, son contenu, son lieu et sa période.
   *
   * **Activities** — The activities of the action, each with its audience, content, place and period.
   */
  activities?: Activity[] | undefined;
  /**
   * **Étapes** — Étapes de la mise en place, dans l'ordre.
   *
   * **Steps** — Steps of the implementation, in order.
   */
  steps?: Step[] | undefined;
  /**
   * **Outils et supports** — Outils, supports et programmes validés utilisés.
   *
   * **Tools** — Tools, materials and validated programmes that are used.
   */
  tools?: Statement[] | undefined;
  /**
   * **Adaptations prévues** — Ce qui devait varier selon les lieux ou les publics.
   *
   * **Planned adaptations** — What was meant to vary between places or audiences.
   */
  adaptations?: Statement[] | undefined;
  /**
   * **Fréquence** — Action ponctuelle, répétitive ou suivie.
   *
   * **Frequency** — One-off, recurring or ongoing action.
   *
   * - `one-off` Ponctuelle / One-off
   * - `recurring` Répétitive / Recurring
   * - `ongoing` Suivie / Ongoing
   */
  frequency?: V.FrequencyNotation | undefined;
  /**
   * **Récurrence** — Le rythme, dans les termes de la source.
   *
   * **Recurrence** — The rhythm, in the words of the source.
   */
  recurrence?: LanguageMap | undefined;
  /**
   * **Capacité** — Nombre de places ou de personnes que l'action peut accueillir.
   *
   * **Capacity** — Number of places or people that the action can take.
   */
  capacity?: Quantity | undefined;
  /**
   * **Partenaires** — Les organisations partenaires, chacune avec ses rôles.
   *
   * **Partners** — The partner organisations, each with its roles.
   */
  partners?: Organisation[] | undefined;
  /**
   * **Publics** — Les groupes que l'action vise, finaux et intermédiaires.
   *
   * **Audiences** — The groups that the action aims at, final and intermediate.
   */
  audiences?: Audience[] | undefined;
  /**
   * **Personnes touchées** — Nombre de personnes concernées, tel que la source le déclare.
   *
   * **People reached** — Number of people concerned, as the source declares it.
   */
  peopleReached?: number | undefined;
  /**
   * **Territoire** — Les territoires concernés, en codes typés.
   *
   * **Coverage** — The territories concerned, as typed codes.
   */
  coverage?: Coverage | undefined;
  /**
   * **Lieux d'intervention** — Lieux précis, tels que la source les imprime.
   *
   * **Places** — The precise places, as the source prints them.
   */
  places?: Place[] | undefined;
  /**
   * **Milieux de vie** — Milieux où l'action se déroule : établissement pénitentiaire, école, travail, quartier…
   *
   * **Settings** — Settings in which the action takes place: prison, school, workplace, neighbourhood…
   *
   * - `prison` Établissement pénitentiaire / Prison
   * - `remand-prison` Maison d'arrêt / Remand prison
   * - `probation-service` Service pénitentiaire d'insertion et de probation / Probation service
   * - `justice-youth-protection` Protection judiciaire de la jeunesse / Youth protection service of the justice system
   * - `school` Établissement scolaire / School
   * - `primary-school` École maternelle ou élémentaire / Primary school
   * - `lower-secondary-school` Collège / Lower secondary school
   * - `upper-secondary-school` Lycée / Upper secondary school
   * - `apprentice-training-centre` Centre de formation d'apprentis / Apprentice training centre
   * - `rural-family-school` Maison familiale rurale / Rural family school
   * - `university` Enseignement supérieur / Higher education
   * - `workplace` Milieu du travail / Workplace
   * - `vocational-integration` Insertion sociale et professionnelle / Vocational integration
   * - `local-youth-agency` Mission locale / Local employment agency for youth
   * - `employment-integration-establishment` Établissement pour l'insertion dans l'emploi / Establishment for integration into employment
   * - `second-chance-school` École de la deuxième chance / Second-chance school
   * - `nightlife` Milieu festif / Nightlife
   * - `sport` Milieu sportif / Sport
   * - `neighbourhood` Quartier / Neighbourhood
   * - `priority-neighbourhood` Quartier prioritaire de la politique de la ville / Priority neighbourhood
   * - `community-centre` Centre social ou socioculturel / Community centre
   * - `municipality` Commune / Municipality
   * - `home` Domicile / Home
   * - `social-or-medico-social` Établissement ou service social ou médico-social / Social or social-care establishment or service
   * - `medico-social` Établissement médico-social / Residential or social-care facility
   * - `care-home` Établissement d'hébergement pour personnes âgées dépendantes / Care home for dependent older people
   * - `social-establishment` Établissement social / Social establishment
   * - `childrens-home` Maison d'enfants à caractère social / Children's home
   * - `social-rehabilitation-centre` Centre d'hébergement et de réinsertion sociale / Accommodation and social rehabilitation centre
   * - `young-workers-hostel` Foyer de jeunes travailleurs / Young workers' hostel
   * - `asylum-seekers-centre` Centre d'accueil pour demandeurs d'asile / Reception centre for asylum seekers
   * - `childcare` Établissement d'accueil du jeune enfant / Early childhood facility
   * - `nursery` Crèche / Nursery
   * - `healthcare` Établissement de santé / Healthcare facility
   * - `addiction-care-centre` CSAPA / Addiction care centre
   * - `youth-consultation` Consultation jeunes consommateurs / Youth addiction consultation
   * - `digital` Numérique / Digital
   * - `street` Rue et squat / Street and squat
   * - `public-space` Espace public / Public space
   * - `military` Armée / Military
   */
  settings?: V.SettingNotation[] | undefined;
  /**
   * **Période** — Dates de réalisation, avec leur précision réelle.
   *
   * **Period** — Dates of implementation, with their real precision.
   */
  period?: Period | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Objectif** — Ce que l'action veut atteindre, avec ses sous-objectifs.
 *
 * **Objective** — What the action wants to achieve, with its sub-objectives.
 */
export interface Objective {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Nature** — Objectif général, spécifique, opérationnel ou de partenariat.
   *
   * **Kind** — General, specific, operational or partnership objective.
   *
   * - `general` Objectif général / General objective
   * - `specific` Objectif spécifique / Specific objective
   * - `operational` Objectif opérationnel / Operational objective
   * - `partnership` Objectif du partenariat / Partnership objective
   */
  kind?: V.ObjectiveKindNotation | undefined;
  /**
   * **Texte** — Le contenu de l'énoncé, par langue.
   *
   * **Text** — What the statement says, by language.
   */
  text: LanguageMap;
  /**
   * **Précision** — Par quels moyens ou avec qui l'objectif est poursuivi.
   *
   * **Means** — By which means or with whom the objective is pursued.
   */
  means?: LanguageMap | undefined;
  /**
   * **Objectifs** — Objectifs dans l'ordre de la source ; un objectif peut avoir ses sous-objectifs.
   *
   * **Objectives** — Objectives in the order of the source; an objective may have sub-objectives.
   */
  objectives?: Objective[] | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Énoncé** — Une phrase ou un paragraphe de la fiche, désignable par sa clé.
 *
 * **Statement** — A sentence or paragraph of the record that can be pointed at by its key.
 */
export interface Statement {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Texte** — Le contenu de l'énoncé, par langue.
   *
   * **Text** — What the statement says, by language.
   */
  text: LanguageMap;
}

/**
 * **Activité** — Ce qui est fait auprès d'un public : contenu, lieu, période.
 *
 * **Activity** — What is done with an audience: content, place, period.
 */
export interface Activity {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Intitulé** — Intitulé, tel qu'imprimé par la source.
   *
   * **Title** — Title, as printed by the source.
   */
  title?: LanguageMap | undefined;
  /**
   * **Description** — Ce qui est fait, en quelques phrases.
   *
   * **Description** — What is done, in a few sentences.
   */
  description?: LanguageMap | undefined;
  /**
   * **Contenu** — Contenu de l'activité, tel que décrit par la source.
   *
   * **Content** — Content of the activity, as the source describes it.
   */
  content?: LanguageMap | undefined;
  /**
   * **Publics** — Les groupes que l'action vise, finaux et intermédiaires.
   *
   * **Audiences** — The groups that the action aims at, final and intermediate.
   */
  audiences?: Audience[] | undefined;
  /**
   * **Lieux d'intervention** — Lieux précis, tels que la source les imprime.
   *
   * **Places** — The precise places, as the source prints them.
   */
  places?: Place[] | undefined;
  /**
   * **État** — Prévue, en cours, terminée, suspendue, annulée.
   *
   * **Status** — Planned, ongoing, completed, suspended, cancelled.
   *
   * - `planned` Prévue / Planned
   * - `ongoing` En cours / Ongoing
   * - `completed` Terminée / Completed
   * - `suspended` Suspendue / Suspended
   * - `cancelled` Annulée / Cancelled
   * - `unknown` Inconnu / Unknown
   */
  status?: V.ActionStatusNotation | undefined;
  /**
   * **Période** — Dates de réalisation, avec leur précision réelle.
   *
   * **Period** — Dates of implementation, with their real precision.
   */
  period?: Period | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Public** — Groupe visé, décrit sur trois axes séparés : âge de la vie, situation, rôle.
 *
 * **Audience** — Target group, described on three separate axes: life stage, situation, role.
 */
export interface Audience {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Texte d'origine** — La formulation imprimée par la source, inchangée.
   *
   * **As printed** — The wording printed by the source, unchanged.
   */
  asPrinted?: string | undefined;
  /**
   * **Âges de la vie** — Étapes de la vie concernées (enfants, jeunes, adultes…).
   *
   * **Life stages** — Stages of life concerned (children, young people, adults…).
   *
   * - `all-ages` Tous les âges / All ages
   * - `early-childhood` Petite enfance / Early childhood
   * - `children` Enfants / Children
   * - `adolescents` Adolescents / Adolescents
   * - `young-people` Jeunes / Young people
   * - `young-adults` Jeunes adultes / Young adults
   * - `adults` Adultes / Adults
   * - `older-people` Personnes âgées / Older people
   */
  lifeStages?: V.LifeStageNotation[] | undefined;
  /**
   * **Situations** — Situation sociale ou statut (sous main de justice, précarité, grossesse…).
   *
   * **Situations** — Social situation or status (under justice, social deprivation, pregnancy…).
   *
   * - `general-population` Population générale / General population
   * - `in-custody-or-under-justice` Personnes détenues ou sous main de justice / People in custody or under judicial control
   * - `precarious` Personnes en situation de précarité / People in precarious situations
   * - `homeless` Personnes sans domicile / People without a home
   * - `migrant` Personnes migrantes / Migrants
   * - `asylum-seekers` Personnes en demande d'asile / Asylum seekers
   * - `pregnant` Femmes enceintes / Pregnant women
   * - `parents` Parents / Parents
   * - `victims-of-violence` Personnes victimes de violences / Victims of violence
   * - `women-victims-of-violence` Femmes victimes de violences / Women victims of violence
   * - `protected-children` Enfants et jeunes protégés / Children and young people in care
   * - `lgbtqi` Personnes LGBTQI+ / LGBTQI+ people
   * - `disabled` Personnes en situation de handicap / People with disabilities
   * - `carers` Aidants / Carers
   * - `with-chronic-disease` Personnes atteintes d'une maladie chronique / People with a chronic disease
   * - `people-who-use-drugs` Usagers de drogues / People who use drugs
   * - `in-addiction-treatment` Personnes en traitement d'une addiction / People in treatment for addiction
   * - `out-of-school-or-work` Personnes sans emploi ni formation, ou en insertion / People not in employment, education or training (NEET), or in an integration scheme
   * - `job-seekers` Demandeurs d'emploi / Job seekers
   * - `students` Étudiants / Students
   * - `apprentices` Apprentis / Apprentices
   * - `employees` Salariés / Employees
   */
  situations?: V.SituationNotation[] | undefined;
  /**
   * **Rôles** — Rôle des personnes : bénéficiaires, entourage, professionnels, élus, pairs…
   *
   * **Roles** — Role of the people: beneficiaries, family, professionals, elected officials, peers…
   *
   * - `beneficiary` Bénéficiaires / Beneficiaries
   * - `family-and-friends` Entourage / Family and friends
   * - `professional` Professionnels / Professionals
   * - `elected-official` Élus et décideurs / Elected officials and decision makers
   * - `peer` Pairs / Peers
   * - `volunteer` Bénévoles / Volunteers
   * - `management` Direction / Management
   */
  roles?: V.AudienceRoleNotation[] | undefined;
  /**
   * **Public final ou intermédiaire** — Public final (bénéficiaire) ou intermédiaire (relais).
   *
   * **Final or intermediate** — Final audience (beneficiary) or intermediate one (relay).
   *
   * - `final` Public final / Final audience
   * - `intermediate` Public intermédiaire / Intermediate audience
   */
  level?: V.AudienceLevelNotation | undefined;
  /**
   * **Âge minimal** — Âge minimal, en années.
   *
   * **Minimum age** — Lowest age, in years.
   */
  minimumAge?: number | undefined;
  /**
   * **Âge maximal** — Âge maximal, en années.
   *
   * **Maximum age** — Highest age, in years.
   */
  maximumAge?: number | undefined;
  /**
   * **Effectif** — Nombre de personnes de ce public.
   *
   * **Size** — Number of people of this audience.
   */
  size?: number | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Lieu** — Lieu d'intervention, avec son nom imprimé et son code territorial.
 *
 * **Place** — Place of intervention, with its printed name and its territory code.
 */
export interface Place {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Nom** — Nom du lieu.
   *
   * **Name** — Name of the place.
   */
  name: string;
  /**
   * **Territoire** — Code typé du territoire, par exemple commune:44109 ou departement:44.
   *
   * **Territory** — Typed code of the territory, for example commune:44109 or departement:44.
   */
  territory?: V.TerritoryCode | undefined;
  /**
   * **Milieux de vie** — Milieux où l'action se déroule : établissement pénitentiaire, école, travail, quartier…
   *
   * **Settings** — Settings in which the action takes place: prison, school, workplace, neighbourhood…
   *
   * - `prison` Établissement pénitentiaire / Prison
   * - `remand-prison` Maison d'arrêt / Remand prison
   * - `probation-service` Service pénitentiaire d'insertion et de probation / Probation service
   * - `justice-youth-protection` Protection judiciaire de la jeunesse / Youth protection service of the justice system
   * - `school` Établissement scolaire / School
   * - `primary-school` École maternelle ou élémentaire / Primary school
   * - `lower-secondary-school` Collège / Lower secondary school
   * - `upper-secondary-school` Lycée / Upper secondary school
   * - `apprentice-training-centre` Centre de formation d'apprentis / Apprentice training centre
   * - `rural-family-school` Maison familiale rurale / Rural family school
   * - `university` Enseignement supérieur / Higher education
   * - `workplace` Milieu du travail / Workplace
   * - `vocational-integration` Insertion sociale et professionnelle / Vocational integration
   * - `local-youth-agency` Mission locale / Local employment agency for youth
   * - `employment-integration-establishment` Établissement pour l'insertion dans l'emploi / Establishment for integration into employment
   * - `second-chance-school` École de la deuxième chance / Second-chance school
   * - `nightlife` Milieu festif / Nightlife
   * - `sport` Milieu sportif / Sport
   * - `neighbourhood` Quartier / Neighbourhood
   * - `priority-neighbourhood` Quartier prioritaire de la politique de la ville / Priority neighbourhood
   * - `community-centre` Centre social ou socioculturel / Community centre
   * - `municipality` Commune / Municipality
   * - `home` Domicile / Home
   * - `social-or-medico-social` Établissement ou service social ou médico-social / Social or social-care establishment or service
   * - `medico-social` Établissement médico-social / Residential or social-care facility
   * - `care-home` Établissement d'hébergement pour personnes âgées dépendantes / Care home for dependent older people
   * - `social-establishment` Établissement social / Social establishment
   * - `childrens-home` Maison d'enfants à caractère social / Children's home
   * - `social-rehabilitation-centre` Centre d'hébergement et de réinsertion sociale / Accommodation and social rehabilitation centre
   * - `young-workers-hostel` Foyer de jeunes travailleurs / Young workers' hostel
   * - `asylum-seekers-centre` Centre d'accueil pour demandeurs d'asile / Reception centre for asylum seekers
   * - `childcare` Établissement d'accueil du jeune enfant / Early childhood facility
   * - `nursery` Crèche / Nursery
   * - `healthcare` Établissement de santé / Healthcare facility
   * - `addiction-care-centre` CSAPA / Addiction care centre
   * - `youth-consultation` Consultation jeunes consommateurs / Youth addiction consultation
   * - `digital` Numérique / Digital
   * - `street` Rue et squat / Street and squat
   * - `public-space` Espace public / Public space
   * - `military` Armée / Military
   */
  settings?: V.SettingNotation[] | undefined;
  /**
   * **Adresse** — Adresse postale du lieu.
   *
   * **Address** — Postal address of the place.
   */
  address?: Address | undefined;
  /**
   * **Texte d'origine** — La formulation imprimée par la source, inchangée.
   *
   * **As printed** — The wording printed by the source, unchanged.
   */
  asPrinted?: string | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Adresse** — Adresse postale d'une organisation ou d'un lieu.
 *
 * **Address** — Postal address of an organisation or a place.
 */
export interface Address {
  /**
   * **Voie** — Numéro et nom de la voie.
   *
   * **Street** — Number and name of the street.
   */
  street?: string | undefined;
  /**
   * **Code postal** — Code postal, en texte pour garder les zéros de tête.
   *
   * **Postcode** — Postcode, as text so that leading zeros stay.
   */
  postcode?: string | undefined;
  /**
   * **Ville** — Nom de la localité, tel qu'imprimé.
   *
   * **City** — Name of the locality, as printed.
   */
  city?: string | undefined;
  /**
   * **Territoire** — Code typé du territoire, par exemple commune:44109 ou departement:44.
   *
   * **Territory** — Typed code of the territory, for example commune:44109 or departement:44.
   */
  territory?: V.TerritoryCode | undefined;
  /**
   * **Texte d'origine** — La formulation imprimée par la source, inchangée.
   *
   * **As printed** — The wording printed by the source, unchanged.
   */
  asPrinted?: string | undefined;
}

/**
 * **Période** — Intervalle de temps, avec sa précision réelle et la formulation d'origine.
 *
 * **Period** — Interval of time, with its real precision and the printed wording.
 */
export interface Period {
  /**
   * **Début** — Date de début au format EDTF : année, mois, jour, saison (2020-22 = été) ou date approximative (2020~).
   *
   * **Start** — Start date in EDTF: year, month, day, season (2020-22 = summer) or approximate date (2020~).
   */
  start?: string | undefined;
  /**
   * **Fin** — Date de fin au format EDTF ; absente quand elle n'est pas connue.
   *
   * **End** — End date in EDTF; left out when it is not known.
   */
  end?: string | undefined;
  /**
   * **Durée** — Durée telle qu'imprimée, par exemple « 12 mois ».
   *
   * **Duration** — Duration as printed, for example “12 mois”.
   */
  duration?: string | undefined;
  /**
   * **Texte d'origine** — La formulation imprimée par la source, inchangée.
   *
   * **As printed** — The wording printed by the source, unchanged.
   */
  asPrinted?: string | undefined;
}

/**
 * **Étape** — Étape de la mise en place ; l'ordre compte.
 *
 * **Step** — Step of the implementation; the order matters.
 */
export interface Step {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Intitulé** — Intitulé, tel qu'imprimé par la source.
   *
   * **Title** — Title, as printed by the source.
   */
  title?: LanguageMap | undefined;
  /**
   * **Description** — Ce qui est fait, en quelques phrases.
   *
   * **Description** — What is done, in a few sentences.
   */
  description?: LanguageMap | undefined;
  /**
   * **Période** — Dates de réalisation, avec leur précision réelle.
   *
   * **Period** — Dates of implementation, with their real precision.
   */
  period?: Period | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Quantité** — Un nombre avec son unité.
 *
 * **Quantity** — A number with its unit.
 */
export interface Quantity {
  /**
   * **Valeur** — Le nombre.
   *
   * **Value** — The number.
   */
  value: number;
  /**
   * **Unité** — Ce que compte le nombre.
   *
   * **Unit** — What the number counts.
   */
  unit?: string | undefined;
  /**
   * **Texte d'origine** — La formulation imprimée par la source, inchangée.
   *
   * **As printed** — The wording printed by the source, unchanged.
   */
  asPrinted?: string | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Organisation** — Structure qui porte, accueille, finance ou accompagne l'action.
 *
 * **Organisation** — Body that leads, hosts, funds or supports the action.
 */
export interface Organisation {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Nom** — Nom de l'organisation au moment de l'action, tel qu'imprimé.
   *
   * **Name** — Name of the organisation at the time of the action, as printed.
   */
  name: string;
  /**
   * **Autres noms** — Sigles, noms développés et variantes d'écriture.
   *
   * **Alternate names** — Acronyms, expanded names and spelling variants.
   */
  alternateNames?: string[] | undefined;
  /**
   * **Anciens noms** — Noms portés avant, ou dans une autre édition de la fiche.
   *
   * **Former names** — Names borne earlier, or in another edition of the record.
   */
  formerNames?: string[] | undefined;
  /**
   * **Type de structure** — Nature de l'organisation : association, établissement de santé, CSAPA, collectivité…
   *
   * **Structure type** — Kind of organisation: association, health facility, CSAPA, local authority…
   *
   * 98 codes, « Types de structure » / “Types of organisation”.
   */
  structureType?: V.StructureTypeNotation | undefined;
  /**
   * **Rôles** — Ce que fait l'organisation dans l'action.
   *
   * **Roles** — What the organisation does in the action.
   *
   * - `partner` Partenaire / Partner
   * - `carrier-support` Structure porteuse / Supporting legal body
   * - `co-carrier` Co-porteur / Co-lead organisation
   * - `host` Structure d'accueil / Host
   * - `funder` Financeur / Funder
   * - `requester` Demandeur / Requester
   * - `coordinator` Coordinateur / Coordinator
   * - `participant` Participant / Participant
   * - `evaluator` Évaluateur / Evaluator
   * - `provider` Prestataire / Provider
   * - `european-partner` Partenaire européen / European partner
   */
  roles?: V.PartnerRoleNotation[] | undefined;
  /**
   * **Identifiants** — Numéros de l'élément dans d'autres bases (par exemple OSCARS, SIRET, FINESS).
   *
   * **Identifiers** — Numbers of the thing in other databases (for example OSCARS, SIRET, FINESS).
   *
   * - `oscars` Numéro OSCARS / OSCARS number
   * - `siret` SIRET / SIRET
   * - `siren` SIREN / SIREN
   * - `finess` Numéro FINESS / FINESS number
   * - `rna` Numéro RNA / RNA number
   * - `uai` Code UAI / UAI code
   * - `uid` Numéro IDE / UID number
   * - `doi` DOI / DOI
   * - `url` Adresse web / Web address
   * - `local` Identifiant local / Local identifier
   */
  identifiers?: Identifier[] | undefined;
  /**
   * **Organisme gestionnaire** — L'organisation dont celle-ci est une unité ou un service.
   *
   * **Parent organisation** — The organisation of which this one is a unit or service.
   */
  parent?: Organisation | undefined;
  /**
   * **Adresse** — Adresse postale.
   *
   * **Address** — Postal address.
   */
  address?: Address | undefined;
  /**
   * **Téléphone** — Numéro du standard de l'organisation ; jamais celui d'une personne.
   *
   * **Phone** — Switchboard number of the organisation; never that of a person.
   */
  phone?: Phone | undefined;
  /**
   * **Courriel** — Adresse générique d'un service ; jamais celle d'une personne.
   *
   * **E-mail** — Generic mailbox of a service; never that of a person.
   */
  email?: string | undefined;
  /**
   * **Page web** — Adresse d'une page web sur l'élément.
   *
   * **Web page** — Address of a web page about the thing.
   */
  url?: string | undefined;
  /**
   * **Année de création** — Année de création de l'organisation.
   *
   * **Founded** — Year in which the organisation was founded.
   */
  founded?: string | undefined;
  /**
   * **Mission** — Mission de l'organisation, en une ou deux phrases.
   *
   * **Mission** — What the organisation is for, in a sentence or two.
   */
  mission?: LanguageMap | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Téléphone** — Numéro du standard d'une organisation, tel qu'imprimé et au format international.
 *
 * **Phone** — Switchboard number of an organisation, as printed and in international form.
 */
export interface Phone {
  /**
   * **Texte d'origine** — La formulation imprimée par la source, inchangée.
   *
   * **As printed** — The wording printed by the source, unchanged.
   */
  asPrinted?: string | undefined;
  /**
   * **Numéro international** — Le numéro au format E.164, par exemple +33240080811.
   *
   * **International number** — The number in E.164, for example +33240080811.
   */
  e164?: string | undefined;
}

/**
 * **Territoire couvert** — Territoires que l'action concerne, en codes typés, et niveau géographique.
 *
 * **Coverage** — Territories that the action concerns, as typed codes, and the geographic level.
 */
export interface Coverage {
  /**
   * **Territoires** — Codes typés : region:52, departement:44, commune:44109, canton:VD. Un nombre seul ne veut rien dire.
   *
   * **Territories** — Typed codes: region:52, departement:44, commune:44109, canton:VD. A bare number means nothing.
   */
  territories?: V.TerritoryCode[] | undefined;
  /**
   * **Niveau géographique** — Échelle de l'action : quartier, commune, département, région, pays…
   *
   * **Geographic level** — Scale of the action: neighbourhood, municipality, département, region, country…
   *
   * - `neighbourhood` Quartier / Neighbourhood
   * - `municipal` Communal / Municipal
   * - `territorial` Territorial / Territorial
   * - `departmental` Départemental / Departmental
   * - `cantonal` Cantonal / Cantonal
   * - `regional` Régional / Regional
   * - `national` National / National
   * - `european` Européen / European
   */
  level?: V.GeographicLevelNotation | undefined;
  /**
   * **Texte d'origine** — La formulation imprimée par la source, inchangée.
   *
   * **As printed** — The wording printed by the source, unchanged.
   */
  asPrinted?: string | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Financement** — Un financeur, son programme et son montant ; le texte imprimé est toujours gardé.
 *
 * **Funding** — One funder, its programme and amount; the printed text is always kept.
 */
export interface Funding {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Financeur** — L'organisation qui finance.
   *
   * **Funder** — The organisation that funds.
   */
  funder?: Organisation | undefined;
  /**
   * **Programme de financement** — Programme, fonds ou ligne budgétaire.
   *
   * **Funding programme** — Programme, fund or budget line.
   */
  programme?: string | undefined;
  /**
   * **Montant** — Montant accordé, dans la devise indiquée.
   *
   * **Amount** — Amount granted, in the currency given.
   */
  amount?: number | undefined;
  /**
   * **Devise** — Code ISO 4217 : EUR, CHF.
   *
   * **Currency** — ISO 4217 code: EUR, CHF.
   */
  currency?: string | undefined;
  /**
   * **Année** — Année du financement.
   *
   * **Year** — Year of the funding.
   */
  year?: string | undefined;
  /**
   * **Texte d'origine** — La formulation imprimée par la source, inchangée.
   *
   * **As printed** — The wording printed by the source, unchanged.
   */
  asPrinted?: string | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Convention** — Ce qui formalise le partenariat ou le financement, avec ses dates de signature et d'effet.
 *
 * **Agreement** — What formalises the partnership or the funding, with its dates of signature and effect.
 */
export interface Agreement {
  /**
   * **Existe** — Vrai quand une convention ou une autre formalisation existe, faux quand la source dit que non.
   *
   * **Exists** — True when an agreement or other formalisation exists, false when the source says there is none.
   */
  exists: boolean;
  /**
   * **Nature** — Convention, charte, CPOM, autre formalisation.
   *
   * **Kind** — Convention, charter, CPOM, other formalisation.
   *
   * - `convention` Convention / Agreement
   * - `partnership-charter` Charte de partenariat / Partnership charter
   * - `cpom` Contrat pluriannuel d'objectifs et de moyens / Multi-year objectives and resources contract (CPOM)
   * - `local-health-contract` Contrat local de santé / Local health contract (CLS)
   * - `memorandum` Protocole d'accord / Memorandum of understanding
   * - `other-formalisation` Autre formalisation / Other formalisation
   * - `informal` Accord informel / Informal agreement
   */
  kind?: V.AgreementKindNotation | undefined;
  /**
   * **Signée** — Date de signature, au format EDTF.
   *
   * **Signed** — Date of signature, in EDTF.
   */
  signed?: string | undefined;
  /**
   * **En vigueur depuis** — Date d'effet, qui peut précéder la signature.
   *
   * **Effective from** — Date of effect, which may come before the signature.
   */
  effectiveFrom?: string | undefined;
  /**
   * **Jusqu'au** — Date d'échéance.
   *
   * **Effective to** — Date of expiry.
   */
  effectiveTo?: string | undefined;
  /**
   * **Texte d'origine** — La formulation imprimée par la source, inchangée.
   *
   * **As printed** — The wording printed by the source, unchanged.
   */
  asPrinted?: string | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Contact** — À qui s'adresser. Un contact nominatif n'est jamais publié par défaut.
 *
 * **Contact** — Whom to ask. A contact that names a person is never published by default.
 */
export interface Contact {
  /**
   * **Nom** — Nom du service à contacter (ou de la personne, si « nominatif » est vrai).
   *
   * **Name** — Name of the service to contact (or of the person, when “personal” is true).
   */
  name?: string | undefined;
  /**
   * **Courriel** — Adresse générique d'un service ; jamais celle d'une personne.
   *
   * **E-mail** — Generic mailbox of a service; never that of a person.
   */
  email?: string | undefined;
  /**
   * **Téléphone** — Numéro du standard de l'organisation ; jamais celui d'une personne.
   *
   * **Phone** — Switchboard number of the organisation; never that of a person.
   */
  phone?: Phone | undefined;
  /**
   * **Page web** — Adresse d'une page web sur l'élément.
   *
   * **Web page** — Address of a web page about the thing.
   */
  url?: string | undefined;
  /**
   * **Nominatif** — Vrai quand le contact est une personne physique : il est alors exclu du flux et de l'export.
   *
   * **Personal** — True when the contact is a natural person: it is then left out of feed and dump.
   */
  personal: boolean;
}

/**
 * **Rattachement à un plan** — Le libellé de plan imprimé, le plan reconnu et le degré de certitude du rapprochement.
 *
 * **Plan tag** — The plan label as printed, the plan it was resolved to and how sure that is.
 */
export interface PlanTag {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Texte d'origine** — La formulation imprimée par la source, inchangée.
   *
   * **As printed** — The wording printed by the source, unchanged.
   */
  asPrinted?: string | undefined;
  /**
   * **Plan** — Le plan national, la stratégie ou le programme reconnu.
   *
   * **Plan** — The national plan, strategy or programme it was resolved to.
   *
   * 89 codes, « Plans et stratégies » / “Plans and strategies”.
   */
  plan?: V.PlanNotation | undefined;
  /**
   * **Certitude** — À quel point le rapprochement est sûr.
   *
   * **Certainty** — How sure the resolution is.
   *
   * - `certain` Certain / Certain
   * - `probable` Probable / Probable
   * - `uncertain` Incertain / Uncertain
   * - `conflicting` Contradictoire / Conflicting
   */
  certainty?: V.CertaintyNotation | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Programme** — Programme régional ou dispositif dans lequel l'action s'inscrit.
 *
 * **Programme** — Regional programme or scheme that the action is part of.
 */
export interface Programme {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Numéro** — Numéro ou sigle imprimé (1, PRAPS, PH2…) ; il ne vaut que dans sa région.
   *
   * **Number** — Printed number or acronym (1, PRAPS, PH2…); it only means something in its region.
   */
  number?: string | undefined;
  /**
   * **Libellé** — Libellé sans le numéro.
   *
   * **Label** — Label without the number.
   */
  label: LanguageMap;
  /**
   * **Région** — La région dont la numérotation s'applique.
   *
   * **Region** — The region whose numbering applies.
   */
  region?: V.TerritoryCode | undefined;
  /**
   * **Objectifs du programme** — Les objectifs du programme auxquels l'action répond.
   *
   * **Programme objectives** — The objectives of the programme that the action answers.
   */
  objectives?: ProgrammeObjective[] | undefined;
  /**
   * **Texte d'origine** — La formulation imprimée par la source, inchangée.
   *
   * **As printed** — The wording printed by the source, unchanged.
   */
  asPrinted?: string | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Objectif de programme** — Objectif numéroté d'un programme régional.
 *
 * **Programme objective** — Numbered objective of a regional programme.
 */
export interface ProgrammeObjective {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Numéro** — Numéro ou sigle imprimé (1, PRAPS, PH2…) ; il ne vaut que dans sa région.
   *
   * **Number** — Printed number or acronym (1, PRAPS, PH2…); it only means something in its region.
   */
  number?: string | undefined;
  /**
   * **Libellé** — Libellé sans le numéro.
   *
   * **Label** — Label without the number.
   */
  label: LanguageMap;
  /**
   * **Texte d'origine** — La formulation imprimée par la source, inchangée.
   *
   * **As printed** — The wording printed by the source, unchanged.
   */
  asPrinted?: string | undefined;
}

/**
 * **Résultat classé** — Une case du modèle suisse de catégorisation des résultats, et ce que la fiche en dit.
 *
 * **Classified outcome** — A box of the Swiss Model for Outcome Classification, and what the record says about it.
 */
export interface Outcome {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Catégorie** — Code du modèle suisse : A1–A4 mesures, B1–B4 facteurs d'influence, C1–C3 déterminants, D santé. Un code exprime une intention ou une affirmation, jamais une preuve.
   *
   * **Category** — Code of the Swiss model: A1–A4 measures, B1–B4 influencing factors, C1–C3 determinants, D health. A code states an intent or a claim, never evidence.
   *
   * - `smoc:A1` Développement d'offres de promotion de la santé / Development of health promoting services
   * - `smoc:A2` Représentation d'intérêts, collaboration entre organisations / Advocacy, cooperation of organizations
   * - `smoc:A3` Mobilisation sociale / Social mobilization
   * - `smoc:A4` Développement de compétences personnelles / Development of individual skills
   * - `smoc:B1` Offres en matière de promotion de la santé / Health promoting services
   * - `smoc:B1-1` Connaissance / notoriété de l'offre / Awareness of the service
   * - `smoc:B1-2` Accessibilité de l'offre et atteinte des groupes cibles / Accessibility of the service and reaching of target groups
   * - `smoc:B1-3` Utilisation de l'offre et satisfaction / Use of the service and satisfaction with it
   * - `smoc:B1-4` Pérennité de l'offre / Sustainability of the service
   * - `smoc:B1-5` Professionnalisme amélioré en promotion de la santé / Improved professionalism in health promotion
   * - `smoc:B2` Stratégies de promotion de la santé dans la politique et les institutions / Health promoting public policy and organizational practice
   * - `smoc:B2-1` Engagement contraignant de décideurs et/ou de personnes-clés / Binding engagement of decision-makers and/or key persons
   * - `smoc:B2-2` Documents contraignants, pertinents pour l'action / Action-relevant, binding documents
   * - `smoc:B3` Potentiel social et engagement favorables à la santé / Health promoting social potential and commitment
   * - `smoc:B4` Compétences individuelles favorables à la santé / Health-related life skills
   * - `smoc:C1` Environnement physique favorable à la santé / Health promoting physical environment
   * - `smoc:C2` Environnement social favorable à la santé / Health promoting social/societal environment
   * - `smoc:C3` Ressources personnelles et types de comportement favorables à la santé / Health promoting individual resources and behavioural patterns
   * - `smoc:D` Santé / Health
   * - `smoc:D-1` Augmentation de l'espérance de vie en bonne santé / Increased healthy life expectancy
   * - `smoc:D-2` Amélioration de la qualité de vie / Increased quality of life in terms of health
   * - `smoc:D-3` Diminution de la morbidité / Lower morbidity
   * - `smoc:D-4` Diminution de la mortalité prématurée / Lower premature mortality
   */
  category: `smoc:${V.SmocNotation}`;
  /**
   * **Statut** — Code seulement listé par la source, résultat prévu, affirmé ou mesuré.
   *
   * **Stage** — Code merely listed by the source, outcome planned, claimed or measured.
   *
   * - `listed-by-source` Listé par la source / Listed by the source
   * - `planned` Visé / Planned
   * - `claimed` Déclaré / Claimed
   * - `measured` Mesuré / Measured
   */
  stage: V.OutcomeStageNotation;
  /**
   * **Énoncé** — Le changement attendu ou observé, en une phrase.
   *
   * **Statement** — The change that is expected or was observed, in a sentence.
   */
  statement?: LanguageMap | undefined;
  /**
   * **Indicateurs** — Clés des indicateurs qui mesurent ce résultat.
   *
   * **Indicators** — Keys of the indicators that measure this outcome.
   */
  indicators?: string[] | undefined;
  /**
   * **Conduit à** — Clés des résultats auxquels celui-ci contribue : A vers B, B vers C, C vers D.
   *
   * **Leads to** — Keys of the outcomes that this one contributes to: A to B, B to C, C to D.
   */
  leadsTo?: string[] | undefined;
  /**
   * **Texte d'origine** — La formulation imprimée par la source, inchangée.
   *
   * **As printed** — The wording printed by the source, unchanged.
   */
  asPrinted?: string | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Évaluation** — Ce qui a été ou sera évalué, comment, et ce qu'on en sait.
 *
 * **Evaluation** — What was or will be evaluated, how, and what is known of it.
 */
export interface Evaluation {
  /**
   * **Statut** — Évaluation réalisée, prévue, l'une ou l'autre, ou aucune.
   *
   * **Status** — Evaluation carried out, planned, one or the other, or none.
   *
   * - `carried-out` Réalisée / Carried out
   * - `planned` Prévue / Planned
   * - `carried-out-or-planned` Réalisée ou prévue / Carried out or planned
   * - `none` Aucune / None
   */
  status?: V.EvaluationStatusNotation | undefined;
  /**
   * **Méthode** — Comment l'évaluation est faite.
   *
   * **Method** — How the evaluation is done.
   */
  methods?: LanguageMap | undefined;
  /**
   * **Indicateurs** — Indicateurs quantitatifs, avec leurs ventilations.
   *
   * **Indicators** — Quantitative indicators, with their breakdowns.
   */
  indicators?: Indicator[] | undefined;
  /**
   * **Bilan qualitatif** — Ce que le bilan dit en mots.
   *
   * **Qualitative results** — What the review says in words.
   */
  qualitativeResults?: Statement[] | undefined;
  /**
   * **Points forts** — Ce qui a bien fonctionné.
   *
   * **Strengths** — What worked well.
   */
  strengths?: Statement[] | undefined;
  /**
   * **Faiblesses** — Ce qui a moins bien fonctionné.
   *
   * **Weaknesses** — What worked less well.
   */
  weaknesses?: Statement[] | undefined;
  /**
   * **Perspectives** — Les suites envisagées.
   *
   * **Perspectives** — What is planned next.
   */
  perspectives?: Statement[] | undefined;
}

/**
 * **Indicateur** — Une mesure de l'action : valeur, unité, ventilation par territoire ou par groupe.
 *
 * **Indicator** — A measure of the action: value, unit, breakdown by territory or group.
 */
export interface Indicator {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Nom** — Ce qui est compté ou mesuré, dans les termes de la source.
   *
   * **Name** — What is counted or measured, in the words of the source.
   */
  name: LanguageMap;
  /**
   * **Nature** — Public touché, volume d'activité, processus, production, résultat, satisfaction…
   *
   * **Kind** — Reach, volume of activity, process, output, outcome, satisfaction…
   *
   * - `reach` Personnes touchées / Reach
   * - `activity-volume` Volume d'activité / Activity volume
   * - `process` Processus / Process
   * - `output` Production / Output
   * - `outcome` Résultat / Outcome
   * - `satisfaction` Satisfaction / Satisfaction
   * - `qualitative` Qualitatif / Qualitative
   */
  kind?: V.IndicatorKindNotation | undefined;
  /**
   * **Unité** — Ce que compte la valeur : personnes, séances, co-interventions…
   *
   * **Unit** — What the value counts: people, sessions, co-interventions…
   */
  unit?: string | undefined;
  /**
   * **Valeur** — La valeur imprimée pour l'ensemble de l'action.
   *
   * **Value** — The value printed for the whole action.
   */
  value?: number | undefined;
  /**
   * **Total de référence** — Total auquel la ventilation doit se comparer, quand ce n'est pas la valeur elle-même.
   *
   * **Reference total** — Total that the breakdown is compared to, when that is not the value itself.
   */
  total?: number | undefined;
  /**
   * **Ventilation** — Valeurs par territoire typé ou par groupe ; leur somme est comparée au total.
   *
   * **Breakdown** — Values by typed territory or group; their sum is compared with the total.
   */
  breakdown?: Observation[] | undefined;
  /**
   * **Partie de** — Clé de l'indicateur dont celui-ci compte une partie (« dont 55 filles ») : ses personnes sont déjà comptées là.
   *
   * **Subset of** — Key of the indicator that this one counts a part of (“of whom 55 girls”): its people are counted there already.
   */
  subsetOf?: string | undefined;
  /**
   * **Période** — Dates de réalisation, avec leur précision réelle.
   *
   * **Period** — Dates of implementation, with their real precision.
   */
  period?: Period | undefined;
  /**
   * **Texte d'origine** — La formulation imprimée par la source, inchangée.
   *
   * **As printed** — The wording printed by the source, unchanged.
   */
  asPrinted?: string | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Valeur ventilée** — La part d'un indicateur pour un territoire ou pour un groupe.
 *
 * **Observation** — The part of an indicator for one territory or one group.
 */
export interface Observation {
  /**
   * **Territoire observé** — Territoire de la valeur, en code typé.
   *
   * **Reference area** — Territory of the value, as a typed code.
   */
  territory?: V.TerritoryCode | undefined;
  /**
   * **Groupe** — Groupe de la valeur (sexe, tranche d'âge, structure…), quand ce n'est pas un territoire.
   *
   * **Group** — Group of the value (sex, age band, structure…) when it is not a territory.
   */
  group?: string | undefined;
  /**
   * **Valeur** — La valeur observée ; 2,5 s'écrit 2.5.
   *
   * **Value** — The observed value; 2,5 is written 2.5.
   */
  value: number;
}

/**
 * **Retour d'expérience** — Ce que les acteurs ont appris : leviers, freins, dérives, enseignements.
 *
 * **Experience** — What those involved learnt: levers, obstacles, drift, lessons.
 */
export interface Experience {
  /**
   * **Leviers** — Ce qui a aidé ou est indispensable.
   *
   * **Levers** — What helped or is indispensable.
   */
  levers?: Statement[] | undefined;
  /**
   * **Freins** — Ce qui gêne ou peut gêner.
   *
   * **Obstacles** — What hinders or may hinder.
   */
  obstacles?: Statement[] | undefined;
  /**
   * **Évolutions non prévues** — En quoi l'action s'est écartée de ce qui était prévu.
   *
   * **Drift** — How the action moved away from what was planned.
   */
  drifts?: Statement[] | undefined;
  /**
   * **Enseignements** — Ce que l'on retient pour d'autres.
   *
   * **Lessons** — What others can take from it.
   */
  lessons?: Statement[] | undefined;
}

/**
 * **Source** — Document dont la fiche est tirée : page, questionnaire, dépliant, article.
 *
 * **Source** — Document that the record was made from: page, questionnaire, leaflet, article.
 */
export interface Source {
  /**
   * **Clé** — Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
   *
   * **Key** — Short identifier of the thing, unique in the record and stable when the order changes.
   */
  key: string;
  /**
   * **Titre** — Titre du document.
   *
   * **Title** — Title of the document.
   */
  title: LanguageMap;
  /**
   * **Éditeur** — Organisation qui publie le document.
   *
   * **Publisher** — Organisation that publishes the document.
   */
  publisher?: string | undefined;
  /**
   * **Langue** — Langue de la source (fr, de, it…).
   *
   * **Language** — Language of the source (fr, de, it…).
   */
  language?: string | undefined;
  /**
   * **Identifiants** — Numéros de l'élément dans d'autres bases (par exemple OSCARS, SIRET, FINESS).
   *
   * **Identifiers** — Numbers of the thing in other databases (for example OSCARS, SIRET, FINESS).
   *
   * - `oscars` Numéro OSCARS / OSCARS number
   * - `siret` SIRET / SIRET
   * - `siren` SIREN / SIREN
   * - `finess` Numéro FINESS / FINESS number
   * - `rna` Numéro RNA / RNA number
   * - `uai` Code UAI / UAI code
   * - `uid` Numéro IDE / UID number
   * - `doi` DOI / DOI
   * - `url` Adresse web / Web address
   * - `local` Identifiant local / Local identifier
   */
  identifiers?: Identifier[] | undefined;
  /**
   * **Page web** — Adresse d'une page web sur l'élément.
   *
   * **Web page** — Address of a web page about the thing.
   */
  url?: string | undefined;
  /**
   * **Date de publication** — Date du document, au format EDTF.
   *
   * **Issued** — Date of the document, in EDTF.
   */
  issued?: string | undefined;
  /**
   * **Date de consultation** — Jour où le document a été lu.
   *
   * **Retrieved** — Day on which the document was read.
   */
  retrieved?: string | undefined;
  /**
   * **Licence** — Licence de réutilisation.
   *
   * **Licence** — Licence for reuse.
   *
   * - `lov2` Licence Ouverte 2.0 / Open Licence 2.0 (Etalab)
   * - `cc0-1.0` CC0 1.0 / CC0 1.0
   * - `cc-by-4.0` CC BY 4.0 / CC BY 4.0
   * - `cc-by-sa-4.0` CC BY-SA 4.0 / CC BY-SA 4.0
   * - `all-rights-reserved` Tous droits réservés / All rights reserved
   * - `unknown` Licence inconnue / Unknown licence
   */
  licence?: V.LicenceNotation | undefined;
  /**
   * **Empreinte** — Empreinte SHA-256 du document lu, en hexadécimal minuscule.
   *
   * **SHA-256** — SHA-256 of the document as read, in lower-case hexadecimal.
   */
  sha256?: string | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Passage source** — D'où vient un champ : quel passage de quelle source, et par quelle méthode.
 *
 * **Evidence** — Where a field comes from: which passage of which source, and by which method.
 */
export interface Evidence {
  /**
   * **Champ** — Le champ concerné, désigné par des noms et des clés : /evaluation/indicators/seances/value.
   *
   * **Field** — The field concerned, by names and keys: /evaluation/indicators/seances/value.
   */
  path: string;
  /**
   * **Source** — Clé de la source.
   *
   * **Source** — Key of the source.
   */
  source: string;
  /**
   * **Début du passage** — Position du premier caractère du passage (points de code Unicode, à partir de 0).
   *
   * **Start** — Position of the first character of the passage (Unicode code points, from 0).
   */
  start: number;
  /**
   * **Fin du passage** — Position qui suit le dernier caractère du passage.
   *
   * **End** — Position after the last character of the passage.
   */
  end: number;
  /**
   * **Citation** — Le passage lui-même, quand il est court et factuel.
   *
   * **Quote** — The passage itself, when it is short and factual.
   */
  quote?: string | undefined;
  /**
   * **Méthode** — Comment le champ a été tiré du passage.
   *
   * **Method** — How the field was taken from the passage.
   *
   * - `manual` Saisie par une personne / Manual
   * - `label-match` Libellé de rubrique reconnu / Label match
   * - `vocabulary-match` Terme de vocabulaire reconnu / Vocabulary match
   * - `pattern` Motif / Pattern
   * - `inference` Déduction / Inference
   */
  method: V.EvidenceMethodNotation;
  /**
   * **Certitude** — À quel point la lecture est sûre.
   *
   * **Certainty** — How sure the reading is.
   *
   * - `certain` Certain / Certain
   * - `probable` Probable / Probable
   * - `uncertain` Incertain / Uncertain
   * - `conflicting` Contradictoire / Conflicting
   */
  certainty?: V.CertaintyNotation | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Donnée absente** — Un champ sans valeur, et la raison : inconnu n'est ni vide ni « non ».
 *
 * **Missing value** — A field without a value, and the reason: unknown is neither empty nor “no”.
 */
export interface Missing {
  /**
   * **Champ** — Le champ concerné, désigné par des noms et des clés : /evaluation/indicators/seances/value.
   *
   * **Field** — The field concerned, by names and keys: /evaluation/indicators/seances/value.
   */
  path: string;
  /**
   * **Raison** — Non demandé, demandé mais laissé vide, tronqué, sans objet ou retenu.
   *
   * **Reason** — Not asked, asked but left blank, truncated, not applicable or withheld.
   *
   * - `not-asked` Non demandé / Not asked
   * - `not-stated` Non mentionné / Not stated
   * - `asked-but-blank` Demandé, laissé vide / Asked but blank
   * - `truncated` Coupé / Truncated
   * - `not-applicable` Sans objet / Not applicable
   * - `withheld` Non communiqué / Withheld
   */
  reason: V.MissingReasonNotation;
  /**
   * **Source** — Clé de la source dans laquelle la valeur manque.
   *
   * **Source** — Key of the source in which the value is missing.
   */
  source?: string | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Droits** — À quelles conditions la fiche peut être réutilisée.
 *
 * **Rights** — On what terms the record may be reused.
 */
export interface Rights {
  /**
   * **Licence** — Licence de réutilisation.
   *
   * **Licence** — Licence for reuse.
   *
   * - `lov2` Licence Ouverte 2.0 / Open Licence 2.0 (Etalab)
   * - `cc0-1.0` CC0 1.0 / CC0 1.0
   * - `cc-by-4.0` CC BY 4.0 / CC BY 4.0
   * - `cc-by-sa-4.0` CC BY-SA 4.0 / CC BY-SA 4.0
   * - `all-rights-reserved` Tous droits réservés / All rights reserved
   * - `unknown` Licence inconnue / Unknown licence
   */
  licence?: V.LicenceNotation | undefined;
  /**
   * **Titulaire** — Organisation qui détient les droits.
   *
   * **Holder** — Organisation that holds the rights.
   */
  holder?: string | undefined;
  /**
   * **Mention** — Mention à reprendre en cas de réutilisation.
   *
   * **Attribution** — Words to repeat when the record is reused.
   */
  attribution?: LanguageMap | undefined;
  /**
   * **Remarque** — Précision utile au lecteur qui n'entre dans aucun autre champ.
   *
   * **Note** — Detail that is useful to the reader and has no other field.
   */
  note?: LanguageMap | undefined;
}

/**
 * **Base de fiches** — Une base ou un appel à contributions : qui le tient, ce qu'il couvre, comment y contribuer.
 *
 * **Registry** — A database of records or a call for contributions: who runs it, what it covers, how one contributes.
 */
export interface Registry {
  /**
   * **Type** — Nature de la fiche : Action (action de prévention) ou Registry (base de fiches).
   *
   * **Type** — Kind of record: Action (a prevention action) or Registry (a database of actions).
   */
  type: "Registry";
  /**
   * **Adresse propre** — IRI de la fiche si elle en a une ; sinon elle est formée de l'adresse de publication et de la clé.
   *
   * **Own IRI** — IRI of the record if it has one; otherwise it is made of the publisher's base and the key.
   */
  id?: string | undefined;
  /**
   * **Clé de la fiche** — Identifiant de la fiche, tiré du numéro de la source (oscars-61839) ; il ne change jamais.
   *
   * **Record key** — Identifier of the record, from the source's own number (oscars-61839); it never changes.
   */
  key: string;
  /**
   * **Identifiants** — Numéros de l'élément dans d'autres bases (par exemple OSCARS, SIRET, FINESS).
   *
   * **Identifiers** — Numbers of the thing in other databases (for example OSCARS, SIRET, FINESS).
   *
   * - `oscars` Numéro OSCARS / OSCARS number
   * - `siret` SIRET / SIRET
   * - `siren` SIREN / SIREN
   * - `finess` Numéro FINESS / FINESS number
   * - `rna` Numéro RNA / RNA number
   * - `uai` Code UAI / UAI code
   * - `uid` Numéro IDE / UID number
   * - `doi` DOI / DOI
   * - `url` Adresse web / Web address
   * - `local` Identifiant local / Local identifier
   */
  identifiers?: Identifier[] | undefined;
  /**
   * **Titre** — Titre tel qu'imprimé par la source.
   *
   * **Title** — Title as printed by the source.
   */
  title: LanguageMap;
  /**
   * **Résumé** — La fiche en deux ou trois phrases, pour un professionnel.
   *
   * **Summary** — The record in two or three sentences, for a professional.
   */
  summary?: LanguageMap | undefined;
  /**
   * **Langue** — Langue de la fiche (fr, de, it…).
   *
   * **Language** — Language of the record (fr, de, it…).
   */
  language?: string | undefined;
  /**
   * **État** — Ouverte aux contributions, close ou inconnu.
   *
   * **Status** — Open to contributions, closed or unknown.
   *
   * - `open` Ouverte / Open
   * - `closed` Close / Closed
   * - `unknown` Inconnu / Unknown
   */
  status?: V.RegistryStatusNotation | undefined;
  /**
   * **Opérateur** — L'organisation qui tient la base.
   *
   * **Operator** — The organisation that runs the database.
   */
  operator?: Organisation | undefined;
  /**
   * **Périmètre** — Ce que la base recense.
   *
   * **Scope** — What the database records.
   */
  scope?: LanguageMap | undefined;
  /**
   * **Principes** — Définitions et principes sur lesquels la base s'appuie.
   *
   * **Principles** — Definitions and principles that the database rests on.
   */
  principles?: Statement[] | undefined;
  /**
   * **Thèmes** — Thèmes de santé de l'action.
   *
   * **Themes** — Health themes of the action.
   *
   * - `addictive-behaviours` Conduites addictives / Addictive behaviours
   * - `tobacco` Tabac / Tobacco
   * - `alcohol` Alcool / Alcohol
   * - `nutrition` Nutrition (alimentation et activité physique) / Nutrition (diet and physical activity)
   * - `diet` Alimentation / Diet
   * - `physical-activity` Activité physique / Physical activity
   * - `precarity` Précarité / Social deprivation
   * - `access-to-rights-and-care` Accès aux droits et aux soins / Access to rights and care
   * - `sexuality` Sexualité (contraception, IVG) / Relationships and sexual health (contraception, abortion)
   * - `hiv-sti` VIH-Sida IST / HIV/AIDS and sexually transmitted infections
   * - `hiv` VIH-Sida / HIV/AIDS
   * - `sti` Infections sexuellement transmissibles / Sexually transmitted infections
   * - `hepatitis` Hépatites (VHB - VHC) / Hepatitis (HBV - HCV)
   * - `chronic-diseases-other` Maladies chroniques (autres) / Chronic diseases (other)
   * - `diabetes` Diabète / Diabetes
   * - `cardiovascular-diseases` Maladies cardiovasculaires / Cardiovascular diseases
   * - `mental-health` Santé mentale / Mental health
   * - `suicide-prevention` Suicide / Suicide prevention
   * - `school-health` Santé scolaire / School health
   * - `perinatal-parenting` Périnatalité - Parentalité / Perinatal health and parenting
   * - `parenting` Parentalité / Parenting
   * - `perinatal-health` Périnatalité / Perinatal health
   * - `ageing` Vieillissement / Ageing
   * - `violence` Violence (dont mutilations sexuelles) / Violence (including female genital mutilation)
   * - `medicines` Médicament / Medicines
   * - `cancers` Cancers / Cancers
   * - `vaccination` Vaccination / Vaccination
   * - `psychosocial-skills` Compétences psychosociales / Psychosocial skills
   * - `everyday-accidents` Accidents de la vie courante / Home and leisure injuries
   * - `home-accidents` Accidents domestiques / Home injuries
   * - `road-risk` Risque routier / Road safety
   * - `health-policy` Politique de santé / Health policy
   * - `environment` Environnement / Environment
   * - `infectious-diseases-other` Maladies infectieuses (autres) / Infectious diseases (other)
   * - `oral-health` Santé bucco-dentaire / Oral health
   * - `occupational-health` Santé au travail / Occupational health
   * - `disability` Handicap / Disability
   * - `sleep` Sommeil / Sleep
   */
  themes?: V.ThemeNotation[] | undefined;
  /**
   * **Comportements** — Conduites sans substance : jeux, écrans…
   *
   * **Behaviours** — Behaviours without a substance: gambling, gaming, screens…
   *
   * - `unspecified` Sans comportement spécifié / No behaviour specified
   * - `gambling` Jeux d'argent et de hasard / Gambling
   * - `video-games` Jeux vidéo / Video games
   * - `screens-internet` Écrans et internet / Screens and internet
   * - `compulsive-buying` Achats compulsifs / Compulsive buying
   * - `chemsex` Chemsex / Chemsex
   */
  behaviours?: V.BehaviourNotation[] | undefined;
  /**
   * **Substances** — Substances psychoactives dont il est question.
   *
   * **Substances** — Psychoactive substances that the action is about.
   *
   * - `unspecified` Sans produit spécifié / No product specified
   * - `psychoactive-substances` Substances psychoactives / Psychoactive substances
   * - `illicit-drugs` Drogues illicites / Illicit drugs
   * - `alcohol` Alcool / Alcohol
   * - `tobacco` Tabac / Tobacco
   * - `vaping` Vapotage / Vaping
   * - `cannabis` Cannabis / Cannabis
   * - `cocaine` Cocaïne / Cocaine
   * - `crack` Crack / Crack cocaine
   * - `opioids` Opioïdes / Opioids
   * - `opiates` Opiacés / Opiates
   * - `heroin` Héroïne / Heroin
   * - `ecstasy-mdma` Ecstasy / MDMA / Ecstasy / MDMA
   * - `ghb-gbl` GHB et GBL / GHB and GBL
   * - `ketamine` Kétamine / Ketamine
   * - `amphetamines` Amphétamines / Amphetamines
   * - `hallucinogens` Hallucinogènes / Hallucinogens
   * - `poppers` Poppers / Poppers
   * - `psychotropic-medicines` Médicaments psychotropes / Psychotropic medicines
   * - `nitrous-oxide` Protoxyde d'azote / Nitrous oxide
   * - `new-synthetic-products` Nouveaux produits de synthèse / New synthetic products
   * - `cathinones` Cathinones / Cathinones
   * - `synthetic-cannabinoids` Cannabinoïdes de synthèse / Synthetic cannabinoids
   * - `doping-substances` Produits dopants / Doping substances
   * - `multiple-use` Polyconsommation / Multiple substance use
   * - `chemsex` Chemsex / Chemsex
   */
  substances?: V.SubstanceNotation[] | undefined;
  /**
   * **Territoire** — Les territoires concernés, en codes typés.
   *
   * **Coverage** — The territories concerned, as typed codes.
   */
  coverage?: Coverage | undefined;
  /**
   * **Comment contribuer** — Les voies par lesquelles on peut proposer une fiche.
   *
   * **How to contribute** — The ways in which a record can be proposed.
   */
  contributionChannels?: Statement[] | undefined;
  /**
   * **Publications** — Documents liés, parus ou prévus.
   *
   * **Publications** — Related documents, published or planned.
   */
  publications?: Source[] | undefined;
  /**
   * **Contact** — À qui s'adresser pour en savoir plus.
   *
   * **Contact** — Whom to ask for more.
   */
  contact?: Contact | undefined;
  /**
   * **Page web** — Adresse d'une page web sur l'élément.
   *
   * **Web page** — Address of a web page about the thing.
   */
  url?: string | undefined;
  /**
   * **Observation** — Remarque de la source qui n'entre dans aucun autre champ.
   *
   * **Observation** — Remark of the source that has no other field.
   */
  observation?: LanguageMap | undefined;
  /**
   * **Sources** — Les documents dont la fiche est tirée.
   *
   * **Sources** — The documents that the record was made from.
   */
  sources?: Source[] | undefined;
  /**
   * **Passages sources** — Pour chaque champ, le passage de la source qui l'étaye.
   *
   * **Evidence** — For each field, the passage of the source that it rests on.
   *
   * - `manual` Saisie par une personne / Manual
   * - `label-match` Libellé de rubrique reconnu / Label match
   * - `vocabulary-match` Terme de vocabulaire reconnu / Vocabulary match
   * - `pattern` Motif / Pattern
   * - `inference` Déduction / Inference
   */
  evidence?: Evidence[] | undefined;
  /**
   * **Données absentes** — Champs sans valeur, avec la raison.
   *
   * **Missing values** — Fields without a value, with the reason.
   *
   * - `not-asked` Non demandé / Not asked
   * - `not-stated` Non mentionné / Not stated
   * - `asked-but-blank` Demandé, laissé vide / Asked but blank
   * - `truncated` Coupé / Truncated
   * - `not-applicable` Sans objet / Not applicable
   * - `withheld` Non communiqué / Withheld
   */
  missing?: Missing[] | undefined;
  /**
   * **Droits** — Licence et mention de réutilisation de la fiche.
   *
   * **Rights** — Licence and attribution of the record.
   */
  rights?: Rights | undefined;
  /**
   * **Créée le** — Jour de création de la fiche.
   *
   * **Created** — Day on which the record was made.
   */
  created?: string | undefined;
  /**
   * **Modifiée le** — Jour de la dernière modification de la fiche.
   *
   * **Modified** — Day on which the record was last changed.
   */
  modified?: string | undefined;
  /**
   * **Retirée le** — Jour du retrait ; la fiche reste citée, son numéro n'est jamais réutilisé.
   *
   * **Withdrawn** — Day of withdrawal; the record stays citable, its number is never used again.
   */
  withdrawn?: string | undefined;
  /**
   * **Remplacée par** — Clé ou adresse de la fiche qui remplace celle-ci.
   *
   * **Replaced by** — Key or address of the record that replaces this one.
   */
  replacedBy?: string | undefined;
}

/**
 * Une fiche : une action ou une base de fiches / a record: an action or a registry.
 */
export type HpaRecord = Action | Registry;
