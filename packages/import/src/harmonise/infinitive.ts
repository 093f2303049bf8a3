/** A word at the head of a text that ends as infinitives do. */
const INFINITIVE = /^(?:ne pas |s['’]|se )?\p{L}{2,}(?:er|ir|oir|dre|tre|ire|ure|vre|pre|cre)(?=$|[\s,’'])/iu;
const NOUNS =
  /^(?:atelier|premier|dernier|quartier|dossier|métier|calendrier|cahier|papier|foyer|chantier|courrier|cancer|membre|cadre|titre|centre|autre|notre|votre|lettre|nombre|ordre|mesure|structure|culture|lecture|nature|procédure|ouverture|fermeture|loisir|avenir|plaisir|devoir|pouvoir|territoire|partenaire|sanitaire|questionnaire|horaire|annuaire|glossaire|commentaire|objectif|contre|entre|hiver|particulier|chiffre|registre|offre|théâtre|être humain|encadre|semestre|trimestre|première|dernière|itinéraire|mémoire|histoire|laboratoire|victoire|infirmier|escalier|repère|critère|caractère|manière|matière|filière|rivière|carrière|barrière|lumière|prière|livre|oeuvre|fibre|chambre|ombre|sucre|arbre|élève-maître|père|mère|frère|terre|guerre|verre|pierre|heure|facture|voiture|écriture|nourriture|température|aventure|figure|coiffure|peinture|brochure)\b/iu;

/** True for a text that begins with an infinitive: what it says is to be done. */
export const beginsWithInfinitive = (text: string): boolean => INFINITIVE.test(text) && !NOUNS.test(text);
