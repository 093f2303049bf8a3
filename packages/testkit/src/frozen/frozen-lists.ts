import { compareCodePoints } from "@openhpa/core";

/** Codes as they stood when the corpus was frozen: a concept that comes later changes no byte of it. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The codes that the frozen corpus draws from, by what they are for. */
export const frozenLists = {
  themes: words(`
    addictive-behaviours nutrition precarity sexuality hiv-sti hepatitis chronic-diseases-other
    mental-health school-health perinatal-parenting ageing violence medicines cancers vaccination
    psychosocial-skills everyday-accidents road-risk health-policy environment
    infectious-diseases-other`),
  settings: words(`
    prison probation-service justice-youth-protection school primary-school lower-secondary-school
    upper-secondary-school apprentice-training-centre university workplace vocational-integration
    second-chance-school nightlife sport neighbourhood community-centre municipality home
    medico-social healthcare addiction-care-centre youth-consultation digital street public-space
    military`),
  situations: words(`
    general-population in-custody-or-under-justice precarious migrant pregnant parents lgbtqi
    disabled with-chronic-disease people-who-use-drugs in-addiction-treatment out-of-school-or-work
    students employees`),
  lifeStages: words(`
    all-ages early-childhood children adolescents young-people young-adults adults older-people`),
  actionTypes: words(`
    communication-information-awareness health-education training early-intervention
    support-and-guidance reception-listening-referral coordination-and-networking
    research-and-needs-assessment screening therapeutic-education professional-support
    harm-reduction advocacy`),
  substances: words(`
    unspecified psychoactive-substances illicit-drugs alcohol tobacco vaping cannabis cocaine heroin
    ecstasy-mdma psychotropic-medicines nitrous-oxide new-synthetic-products doping-substances
    multiple-use`),
  skills: words(`
    cognitive self-awareness self-control constructive-decisions emotional
    emotion-and-stress-awareness emotion-regulation stress-management social
    constructive-communication constructive-relationships problem-solving`),
  plans: words(`
    fr-mildt-1999 fr-mildt-2004 fr-sante-addictions-2007 fr-mildt-2008 fr-mildt-2013 fr-mildeca-2018
    fr-mildeca-2023 fr-pnrt-2014 fr-pnlt-2018 fr-pnlt-2023 fr-pnns-1 fr-pnns-2 fr-pnns-3 fr-pnns-4
    fr-pnan-2019 fr-obesite-2010 fr-obesite-2019 fr-snanc-2025 fr-snss-2019 fr-snss-2025 fr-pnse-1
    fr-pnse-2 fr-pnse-3 fr-pnse-4 fr-cancer-2003 fr-cancer-2009 fr-cancer-2014 fr-cancer-2021
    fr-psm-2005 fr-psm-2011 fr-smp-2018 fr-suicide-2000 fr-suicide-2011 fr-suicide-2018 fr-alz-2001
    fr-alz-2004 fr-alz-2008 fr-pmnd-2014 fr-mnd-2021 fr-mnd-2025 fr-vih-2010 fr-snss-sex-2017
    fr-sns-2018 fr-sns-2023 fr-pnsp-2018 fr-cps-2022 fr-chronique-2007 fr-autonomie-2015 fr-vbs-2020
    fr-ppsmj-2019 fr-ppsmj-2024 fr-pst-1 fr-pst-2 fr-pst-3 fr-pst-4 fr-prs-1 fr-prs-2 fr-prs-3
    fr-praps eu-equal eu-drugs-2013 eu-drugs-2021 ch-addictions-2017 ch-addictions-m2017
    ch-addictions-m2021 ch-addictions-m2025 ch-mnt-2017 ch-pss-2007 ch-pss-2019 ch-sante2020
    ch-sante2030 ch-pna-2008 ch-pnt-2008`),
  roles: words(`
    partner carrier-support co-carrier host funder requester coordinator participant evaluator
    provider european-partner`),
  structureTypes: words(`
    association federation health-facility csapa caarud lhss health-centre
    multidisciplinary-health-house cjc mutual-insurer health-insurance independent-professional
    regional-health-agency state-service prefecture probation-service youth-protection-service
    departmental-council local-authority inter-municipality school second-chance-school
    university-or-training-body local-employment-agency-for-youth neighbourhood-cooperative company
    cultural-body health-promotion-body european-programme other`),
  missingReasons: words(`
    not-asked not-stated asked-but-blank truncated not-applicable withheld`),
  sdgs: words(`
    3.4 3.5 3.7 3.8 3.a 10.2`),
};

/** Départements by region; overseas collectivities have none. */
const byRegion = {
  "": "975 977 978 984 986 987 988 989",
  "region:01": "971",
  "region:02": "972",
  "region:03": "973",
  "region:04": "974",
  "region:06": "976",
  "region:11": "75 77 78 91 92 93 94 95",
  "region:24": "18 28 36 37 41 45",
  "region:27": "21 25 39 58 70 71 89 90",
  "region:28": "14 27 50 61 76",
  "region:32": "02 59 60 62 80",
  "region:44": "08 10 51 52 54 55 57 67 68 88",
  "region:52": "44 49 53 72 85",
  "region:53": "22 29 35 56",
  "region:75": "16 17 19 23 24 33 40 47 64 79 86 87",
  "region:76": "09 11 12 30 31 32 34 46 48 65 66 81 82",
  "region:84": "01 03 07 15 26 38 42 43 63 69 73 74",
  "region:93": "04 05 06 13 83 84",
  "region:94": "2A 2B",
};

/** The region of each département. */
export const frozenRegions: ReadonlyMap<string, string | undefined> = new Map(
  Object.entries(byRegion).flatMap(([region, departements]) =>
    words(departements).map((number) => [`departement:${number}`, region || undefined] as const),
  ),
);

/** The départements in the order of their codes. */
export const frozenDepartements = [...frozenRegions.keys()].sort(compareCodePoints);
