/** What a fiche of the corpus says: names and numbers are invented, places exist. */
export interface FicheFacts {
  readonly title: string;
  readonly carrier: string;
  readonly partners: readonly string[];
  readonly place: string;
  readonly territories: readonly string[];
  readonly period: string;
  readonly start: string;
  readonly end?: string;
  readonly audiences: readonly string[];
  readonly objectives: readonly string[];
}

const places: readonly (readonly [printed: string, ...codes: string[]])[] = [
  ["Laval (53)", "commune:53130"],
  ["Saint-Herblain (44), Nantes (44)", "commune:44109", "commune:44162"],
  ["Vire Normandie (14)", "commune:14762"],
  ["Département de la Mayenne", "departement:53"],
  ["Carros (Alpes-Maritimes)", "commune:06033"],
  ["Région Bretagne", "region:53"],
  ["Rennes (35)", "commune:35238"],
  ["Guéret (23)", "commune:23096"],
  ["Angers (49), Le Mans (72)", "commune:49007", "commune:72181"],
  ["Loire-Atlantique", "departement:44"],
];
const periods: readonly (readonly [printed: string, start: string, end?: string])[] = [
  ["2021 - 2023", "2021", "2023"],
  ["de septembre 2020 à juin 2021", "2020-09", "2021-06"],
  ["depuis 2018", "2018"],
  ["du 01/03/2022 au 30/11/2022", "2022-03-01", "2022-11-30"],
  ["2019", "2019", "2019"],
  ["janvier à juin 2024", "2024-01", "2024-06"],
];
const audiences: readonly (readonly string[])[] = [
  ["Collégiens", "Parents"],
  ["Personnes âgées"],
  ["Jeunes de 16 à 25 ans", "Demandeurs d'emploi"],
  ["Femmes enceintes"],
  ["Tout public"],
  ["Enfants de 6 à 11 ans", "Professionnels"],
];
const carriers = [
  "Association Les Semeurs",
  "Centre social du Moulin",
  "CCAS de Laval",
  "Mutualité française Bretagne",
  "IREPS Pays de la Loire",
  "Maison de santé des Deux Rives",
];
const partners: readonly (readonly string[])[] = [
  ["CPAM de la Mayenne", "Mission locale", "Ville de Laval"],
  ["CARSAT Bretagne", "MSA"],
  ["Collège Jean Essai", "Éducation nationale"],
  ["Centre hospitalier de Laval", "Ligue des familles", "CAF"],
];
const aims: readonly (readonly string[])[] = [
  ["Rompre l'isolement des habitants", "Favoriser l'accès aux soins"],
  ["Réduire les consommations de tabac"],
  ["Améliorer l'estime de soi", "Développer les compétences psychosociales", "Soutenir les familles"],
  ["Faire découvrir une activité physique régulière"],
];
const things = [
  "Jardins partagés",
  "Bulles de calme",
  "À vos marques",
  "Bien dans son assiette",
  "Pause respiration",
  "Mieux dormir",
];
const where = ["de la Fontaine", "du quartier nord", "des Tilleuls", "du bocage", "de la vallée"];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** Thirty fiches, no two of which say the same. */
export const ficheFacts: readonly FicheFacts[] = Array.from({ length: 30 }, (_, index) => {
  const [place, ...territories] = at(places, index * 7);
  const [period, start, end] = at(periods, index * 5 + Math.floor(index / 6));
  return {
    title: `${at(things, index)} ${at(where, Math.floor(index / 6))}`,
    carrier: at(carriers, index + Math.floor(index / 6)),
    partners: at(partners, index),
    place,
    territories,
    period,
    start,
    ...(end === undefined ? {} : { end }),
    audiences: at(audiences, index + Math.floor(index / 10)),
    objectives: at(aims, index + Math.floor(index / 4)),
  };
});
