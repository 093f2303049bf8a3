/**
 * Given names beside those of the mailbox words: usual ones of people who work today, written without accents, in their order. They were put together by
 * hand and come from no register (`docs/sources/given-names.md §1`). Names that are also words of the language or months (Rose, Victoire, Marin,
 * Avril) are left out.
 */
export const moreGivenNames: readonly string[] =
  `abdel abdelkader abdoulaye achraf adam adama ahmed aicha aissatou alban alexane ali alix amadou amel amina
  amine anaig anja anke anna annaig annika anouk antonin ariane arielle arlette armand armelle assane assia
  aude awa awen aymeric azenor aziliz basile beatrix berenice bineta blandine bleuenn boris brahim brice
  brigitta bryan camelia candice capucine cassandra celestin cheikh christa cindy claudio clea clotilde come
  constance corentin corina cyrielle cyrille dalila daniela dany dieter djamila doriane doris dounia dylan
  edmond eleonore elias eline elke ella elliot eloi elouan emeric enora enzo erich ernst erwan erwann ethan
  eulalie ewen fabio fabrizio fanch fanta fatou fatoumata faustine felicie flavie flavien florent franz
  franziska fritz gabriela gaspard gauthier gerda germain gertrud ghislain ghislaine giuseppe goulven gwenael
  gwendoline gwenn gwenola gwladys habib hamza hanane hanna hanspeter hawa hector heidi heinz helga heloise
  hortense hubert ilan ilyes imane ines iris ismael ismail jade jakez jamila janine jasmine joachim joan
  joaquim jordan joris joseline josephine joshua jules julianne jurg justin kadiatou kaethi kamel karima karl
  kathi katja katrin kelly kenza khadidja klaus klervi kurt laila lamia lassana laurine leandre lenaig leopold
  lilou lina livia loan lola lorena loris lou louane louison lucia lucile ludmila lukas mael maelig maelle
  maelys maeva mailys maimouna maiwenn malik malo malorie manfred margrit mariam mariama mariannick marius
  marlis marlon martina marwa mathis maya maylis meriem michaela milan moussa naima nassim nawel ndeye nelly
  niklaus nils nino noa noah nolan nolwenn nora nour noura omar ombeline ondine oriane oscar oumar ousmane
  perrine petra priska rabah rafaela raffaele rania raoul rayan reda regula renate reto rita riwan rokia rolf
  roman romeo ronane rosa roxana rozenn rudolf ryan sabina sacha salim salome samy sandro sekou selma servane
  severin sibylle sidonie siham sixtine slimane soazig soizic solenn solenne soline sonny soraya souleymane
  stanislas stefania susanna suzie sven sybille tess thea theodore theophile tifenn timeo timothee titouan
  tobias tom tugdual ugo ulysse urbain urs ursina vera verena vianney victor victoria vreneli vreni wafa
  wassim werner wolfgang xaviere yacine yaelle yanis yasmin youenn younes yvain yvan yvonnick zacharie zineb`
    .trim()
    .split(/\s+/);
