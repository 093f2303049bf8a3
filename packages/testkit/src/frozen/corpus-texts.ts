/** Titles, before the year. */
export const titles = [
  "Ateliers de compétences psychosociales au collège",
  "Prévention des conduites addictives en maison d'arrêt",
  "Bien manger et bouger à l'école",
  "Réduction des risques en milieu festif",
  "Accompagnement de parents de jeunes enfants",
  "Mois sans tabac dans l'entreprise",
  "Café santé du quartier",
  "Formation de professionnels au repérage précoce",
] as const;
/** Objectives, strengths and obstacles. */
export const statements = [
  "Renforcer les compétences des participants et leur estime de soi",
  "Faire connaître les structures d'accueil et d'écoute du territoire",
  "Réduire les inégalités d'accès à l'information en santé",
  "Installer une culture commune entre les professionnels « de terrain »",
] as const;
/** How an action goes on, in a sentence. */
export const practice = [
  "Les séances alternent apports, jeux de rôle et temps d'échange ; chaque groupe compte huit à douze personnes.",
  "L'équipe se réunit avant et après chaque séance, avec l'établissement, pour ajuster le contenu.",
  "Une permanence mensuelle prolonge les ateliers ; l'accueil est anonyme, gratuit et sans rendez-vous.",
] as const;
/** Names of organisations. */
export const names = [
  "Horizon",
  "Passerelle",
  "Tremplin",
  "Escale",
  "Relais",
  "Source",
  "Boussole",
  "Rivage",
] as const;
