/**
 * The smallest count of people under constraint that is published without a second look: from 1 to 10 is small. French practice keeps
 * cells of fewer than 11 natural persons back: Insee, *Manuel de protection des données tabulées*, « Règles » (data from the tax
 * administration), and the CASD's output rules for counts of patients. The principle: loi n° 51-711 du 7 juin 1951, article 6.
 */
export const SMALLEST_PUBLISHED_COUNT = 11;
