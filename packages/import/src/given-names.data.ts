/**
 * Given names beside those of the mailbox words: usual ones of people who work today, written without accents. Names that are also words of the
 * language, places or months (Rose, Victoire, Marin, Avril) are left out.
 */
export const moreGivenNames: readonly string[] =
  `abdel abdelkader abdoulaye achraf adam adama aicha aissatou alban alexane alix amadou amandine amina amine anouk antonin ariane arielle
  armelle armand assia aude aymeric basile berenice blandine boris brahim brice bryan camelia camille candice capucine cassandra celestin
  cindy clarisse clea clotilde come constance corentin cyrielle cyrille dalila dany dimitri djamila doriane dylan edmond eleonore elias eline
  ella elliot eloi emeric enzo erwan erwann estelle ethan eulalie ewen fabrizio faustine fatou fatoumata felicie ferdinand flavie flavien
  florent franz gaspard gauthier germain ghislain ghislaine gwenael gwendoline gwladys habib hamza hanna hanane hector heloise hortense
  hubert ilan ilyes imane ines iris ismael jade jamila janine jasmine jeremie joachim joan joaquim jordan joris joseline joshua josephine
  jules julianne justin kamel karima kelly kenza khadidja laetitia laila lamia laurine leandre leopold leslie lilou lina lisa loan lola
  lorena loris louane louison lou lucile ludmila mael maelle maeva mailys malik malo malika marlon mariam mariama marius marwa mathis maelys
  maya maylis meriem mickael milan mohammed moussa naima nassim nawel nelly nils nino noa noah nolan noura nour ombeline ondine oriane oscar
  oumar ousmane perrine quentin rabah rafaela rania raoul rayan reda romeo rosa roxana ryan salome salim samira samy sacha selma servane
  sidonie siham sixtine slimane solenn solenne soline sonny soraya stanislas suzie sybille tess thea theo theodore theophile timeo timothee
  titouan tom ugo ulysse urbain victor victoria vera vianney wafa wassim xaviere yacine yaelle yanis yasmin younes yvan yvain zacharie zineb
  anja anke annika beatrix beat brigitta christa claudio corina daniela dieter doris elke erich ernst esther franziska fritz gabriela gerda
  gertrud giuseppe hanspeter heidi heinz helga jurg karl katja katrin klaus kurt lukas manfred margrit marlis martina michaela niklaus nora
  petra priska raffaele regula renate reto rita rolf roman rudolf sabina sandro severin sibylle stefania susanna sven thea tobias urs ursina
  anna anja lucia livia fabio ahmed ali amel assane awa bineta cheikh dounia fanta hawa ismail kadiatou lassana maimouna ndeye omar rokia sekou souleymane
  verena vreni werner wolfgang yvonne`
    .trim()
    .split(/\s+/);
