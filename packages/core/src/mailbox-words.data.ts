const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Words by which services, places and organisations name their mailboxes; a mailbox of several words that has one of them is theirs.
 * Words that are also usual surnames (Jardin, Villa, Moulin) are left out.
 */
export const serviceWords: readonly string[] = words(`
  aap abonnement abonnements accompagnement accueil acces action actions ado ados adolescent adolescents addicto addictologie
  addiction addictions adherent adherents adhesion administratif administration agence agenda aide aides amicale ambulatoire animation
  annuaire antenne appel appui ars asso association associations assurance atelier ateliers aumonerie bailleur benevolat benevoles
  bibliotheque bien bilan blog boutique bureau caarud cabinet cadre caf cafe campagne campus cancer candidature canton capa capital
  carsat ccas cegidd cdag cellule centre centres cfa ch champ chefferie chrs chu cias cidff cjc clat clinique cls club cme cmp cmpp cnam
  codes colis collectif college com comite comm commission commune communaute communication compta comptabilite conseil consultation
  consultations contact contacts contrat coordination coord cpam cpef cpts crcdc creai crips croix csapa cse csi css culture debat
  departement depistage dir direction dispensaire dispositif diocese docs documentation documentaliste domicile dpo droit droits drogues
  ecole ecoles ecoute education ehpad elsa em emploi enfance enfants ensemble entraide epe epicerie equipe equipes esat espace espaces
  etablissement etudes etudiants evaluation familial familiale famille familles federation femmes fondation formation formations forum
  foyer france gem gerontologie gestion groupe gymnase habitat handicap handicaps hapa hopital hopitaux ime info infos information
  informations inscription inscriptions insertion institut interim intervenants ireps itep jardin jardins jeune jeunes jeunesse juridique justice kontakt
  labo laboratoire halte lits nid ligue ligne local locale locales logement loisirs lycee lycees mail mailing mairie maison maisons marketing mda mde
  media mediation mediatheque medical medicale medico medecine mediateur mgen mildeca mission missions mjc mnt mobile mobilite mouvement
  msa msp municipal mutualite mutuelle nutrition newsletter noreply observatoire obesite office ops organisation ors paej parc parents
  parentalite parlonsen partenaires partenariat pass patient patients permanence pharmacie pij planning plateforme pmi point pole poles
  police pps prado precarite presidence presse prev prevention programme projet projets promo promosante promotion
  protection psy psychiatrie public quartier quartiers qualite radio rdr reception recrutement recherche reception redaction reduction
  referents regie region regional reseau reseaux residence rh sante sanitaire secretaire secretariat secteur securite senior seniors
  rectorat prefecture dsden ddcs ddcspp ddets ddetspp ddpp dreets drjscs dt
  service services sessad sexuelle sida siege site social sociale sociaux solidaire solidarite soin soins souffrance sport sports ssr
  stage stages standard stop suicide support syndicat tabac team tech territoire territorial toxico travail tremplin udaf universite
  urgence urgences usagers vaccination vaccinations vacances vie vih ville villes voisins web webmaster
  beratung dienst fachstelle gesundheit jugend praevention schule spital stiftung verein verwaltung zentrum sekretariat
  comune prevenzione salute scuola segreteria servizio ufficio
  accès aîné aînés bénévolat dépistage écoute école éducation équipe hôpital mairie médiation précarité prévention pôle région
  réseau résidence santé sécurité université
  afev alcool amitie anpa anpaa arcat asv cafeteria camsp cap caritas cdos ceid centresocial cies clsm codep collectivite collectivites
  comede comportements covid cres cress csc csoc cyberaddiction diabete emmaus environnement equilibre francas gems gip hygiene idf
  infirmerie intervention leolagrange maraude microstructure mois moissanstabac onco oppelia orthogenie paca pays pdl petiteenfance
  plaidoyer plie pmr podologie promeneurs psychologue relais renseignement renseignements ressource ressources restos rsa samsah
  santementale sentinelles snu solidarites sommeil sos spip stopsuicide tdah tremplins ufolep uriopss usep
  dienste gemeinde gemeinden hilfe kanton krebsliga liga lungenliga pflege sozial stadt sucht suchthilfe
  cantone citta comuni lega ospedale sanita scuole
`);

/** Beginnings of longer words by which services are named, and with which no usual surname begins. */
export const serviceStems: readonly string[] = words(`
  accueil addict associat centre collectif collectivit communaut consult departement direction equipe formation hopital information
  mediathe mediation mutuali observatoire permanence planning plateforme prefectur prevention promotion reseau residence
  santepublique secretar securite service universit gesundheit jugend praevention sozial beratung
`);

/** Endings of longer words by which services in German are named. */
export const serviceEndings: readonly string[] = words(`
  beratung dienst dienste foerderung hilfe praevention schule stiftung verein verwaltung zentrum
`);

/** Given names that a mailbox or a line about a person begins with; the most usual of France and Switzerland, without words of the language. */
export const givenNames: readonly string[] = words(`
  adele adeline adrien adrienne agathe agnes alain albert alexandra alexandre alexia alexis alice aline alison amandine amelie amelia
  anais andrea andreas andree angelique anita anne annette annick annie antoine antonio anthony arnaud arthur astrid audrey aurelie
  aurelien aurore axel aziz barbara bastien beat beatrice benedicte benjamin benoit bernadette bernard bertrand brigitte bruno camille
  carine carla carmen carole caroline catherine cecile cedric celia celine chantal charlene charles charlotte chloe christel christelle
  christian christiane christine christophe claire clara claude claudia claudine clarisse clemence clement clementine colette corinne
  coralie cynthia cyril damien daniel daniele danielle david deborah delphine denis denise diane didier dimitri dominique dorothee edith
  edouard elena eliane elisa elisabeth elodie eloise elsa emeline emilie emilien emma emmanuel emmanuelle eric erika estelle esther
  etienne eugenie eva evelyne fabien fabienne fabrice fadila fanny farid fatiha fatima fatma felix ferdinand florence florian floriane
  francis francisco franck francois francoise frederic frederique gabriel gabriella gael gaelle genevieve georges gerald geraldine gerard
  gilbert gilles gisele giulia giovanni gregoire gregory guillaume guy gwenaelle hakim hamid hans hassan helene henri herve hugo ibrahim
  ingrid irene isabelle jacqueline jacques james jean jeanne jeannine jennifer jeremie jeremy jerome jessica joanna jocelyne joel joelle
  johan johanna johann john jonathan josette joseph josiane joyce juan judith julia julian julie julien juliette justine karim karin
  karine katia katharina kathleen kevin khadija khaled laetitia larissa laura laure laurence laurent laurie lea leila leon leonie leslie
  liliane lilian linda lionel lisa loic lorenzo louis louise luc lucas lucie lucien lucienne ludivine ludovic luigi lydia lydie madeleine
  magali malika manon manuel manuela marc marcel marcelle marco margaux margot maria marianne marie marielle marilyne marina marine mario
  marion marjorie markus marlene martine maryline maryse mathias mathieu mathilde matthias matthieu maud maurice maxime megane mehdi
  melanie melissa michael michel michele micheline michelle mireille mohamed mohammed monika monique morgane mounir muriel mustapha myriam
  nadege nadia nadine nathalie nathan nicolas nicole nina noemie noella odette odile olivia olivier pamela pascal pascale patrice patricia
  patrick paul paula paulette pauline peggy peter philippe pierre pierrette priscilla quentin rachel rachida rafael raphael raymond regine
  regis reine remi remy renaud rene renee richard robert roberto robin rodolphe roger roland romain romane romuald ronan rosalie roselyne
  roxane ruth sabine sabrina said salima sally salvatore samia samir samira samuel sandra sandrine sara sarah sebastian sebastien severine
  silvia simon simone sofia solange solene sonia sophie stefan stefanie stephane stephanie stephen steve steven susanne suzanne sylvain
  sylvia sylviane sylvie tania tatiana teresa thibault thibaut thierry thomas tiffany tristan ursula valentin valentine valerie vanessa
  veronique vincent virginie viviane walter william wilfried xavier yann yannick yasmina yasmine yoann yohan yolande youssef yves yvette
  yvon yvonne zoe zohra
  adèle agnès amélie anaïs andré andrée aurélie béatrice bénédicte benoît cécile cédric céline chloé clémence clément désirée élisabeth
  élise élodie émilie éric étienne éva fabiène frédéric frédérique françois françoise gaël gaëlle geneviève grégoire grégory gérard
  géraldine hélène hervé irène jérôme jérémie jérémy joëlle joël laëtitia léa léo léonie loïc mélanie mélissa mickaël michèle noémie
  noé noël raphaël rémi rémy régis renée rené sébastien séverine solène stéphane stéphanie théo thérèse valérie véronique zoé
`);

/** The most usual surnames of France and Switzerland, of four letters and more: a mailbox made of initials and one of them is a person's. */
export const surnames: readonly string[] = words(`
  adam aebi aguilar albert alves andre antoine arnaud aubert aubry bailly barbier baron barre benoit berger bernard berset bertin bertrand
  besson blanc blanchard boucher bouchet boulanger bourgeois bouvier boyer breton briand brun brunet brunner bruno carlier caron carpentier
  charles charpentier chevalier chevallier clement colas colin collet cordier cousin costa daniel david delacroix delaunay delmas denis
  deschamps devaux dubois dufour dumas dumont dupont dupuis dupuy durand duval etienne evrard fabre faure favre fernandes fernandez ferreira
  fischer fleury fournier francois gaillard garcia garnier gaudin gauthier gautier gerard gerber germain gilbert gillet girard giraud
  gomez goncalves gonzalez graf guerin guichard guillaume guillot guyot hamon hebert henry herve hofer hoffmann huber hubert huet humbert
  jacob jacquet jacquot joly julien keller klein lacroix lambert langlois laporte laurent lebrun leclerc leclercq lecomte lefebvre
  lefevre leger legrand legros lejeune lemaire lemaitre lemoine leroux leroy lesage leveque lopez louis lucas maillard mallet marchal
  marchand marechal martin martins martinez marty masson mathieu maurice maury menard mercier meunier meyer michaud michel millet monnier
  moreau morel morin moser muller nguyen nicolas noel olivier pasquier pelletier pereira perez perret perrier perrin perrot petit
  philippe picard pichon pierre poirier poulain prevost raymond reynaud richard robert robin rodrigues
  rodriguez roger rolland rossi rousseau roussel roux royer salmon sanchez sauvage schaller schmid schmidt schmitt schneider schwab simon
  tessier thomas vasseur verdier vidal vincent voisin wagner weber weiss widmer zimmermann
`);
