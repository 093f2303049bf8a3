/** OSCARS record of a prevention action in prison, the one record read in full. */
export const OSCARS_JUSTICE =
  "OSCARS (oscarsante.org), fiche « Interventions dans le milieu de la justice », Pays de la Loire, 2019";

/** Values read in the pages of several OSCARS records, each page read in part. */
export const OSCARS_BASE = "OSCARS (oscarsante.org), fiches de plusieurs régions lues en partie";

/** OSCARS record number 23340, which prints audience, type of action and funders. */
export const OSCARS_23340 = "OSCARS (oscarsante.org), fiche 23340";

/** Partnership of a youth consultation with a second-chance school. */
export const CJC_FICHE =
  "Base des partenariats CJC (Fédération Addiction), fiche « Les conduites addictives : parlons-en ! »";

/** Call for contributions to the partnership base. */
export const CJC_CALL = "Base des partenariats CJC (Fédération Addiction), appel à contributions";

/** Leaflet of a European programme on addiction, training and employment. */
export const EQUAL_LEAFLET =
  "Drogues et Société, programme EQUAL « Addictions, compétences et nouveaux parcours de professionnalisation », 2004-2008";

/** Article on early intervention in Hauts-de-France. */
export const EARLY_INTERVENTION_ARTICLE =
  "Fédération Addiction, article du 7 juillet 2021 sur l'intervention précoce dans les Hauts-de-France";

/** National table of categories of health and social establishments. */
export const FINESS_CATEGORIES =
  "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement";

/** English template slide of the Swiss outcome model. */
export const SMOC_SLIDE = "https://slideplayer.com./amp/11087292";

/** Italian guide to the Swiss outcome model, July 2005, table of contents. */
export const SMOC_GUIDE_IT =
  "Guida al modello di classificazione dei risultati, 2005 (diazilla.com/doc/806357)";

/** Names of substances and behaviours in the pages of the interministerial mission against drugs. */
export const MILDECA_WORDING = "MILDECA, noms des produits et des comportements";

/** Nine general psychosocial skills as listed by the resource centre of Île-de-France. */
export const CPS_PROMOSANTE = "https://www.promosante-idf.fr/dossier/cps/concepts";

/** A value that says that nothing closer is said: the project's own, in lists whose other labels have owners. */
export const OWN_TERM = "OpenHPA, terme du projet";
