/**
 * Family and clan names of Mali, Burkina Faso and Niger; folded: lower case, without accents. None of these is a common
 * word. Source: Answerable default.
 */
export const FAMILY_NAMES = `
  abarchi alfari assaleh assoumane badolo bagagnan bagale bagayogo bagayoko balima bandaogo baraze bathily
  bationo bayala belem belemvire bikienga bilal bocoum bonkoungou bouare bougma bougouma bouhada bouzou camara
  cheibani cisse cissoko compaore conombo coulibaly dabire dabo dagnoko damba danfaga danladi daou darame
  dembele diabate diaby diakhite diakite diallo diamoutene dianda diarisso diarra diasso dicko dioma diombana
  dipama djermakoye donigolo doucoure dougnon doumbia doumbouya douyon drabo dupont durand edwards farma fofana
  fomba gakou gamby ganou gansonre garcia gassama gindo girard gnoumou goumane guigemde guigma guindo guire
  haidara hassoumi hughes ilboudo inamoud infahi intallah kabore kagambega kagnassy kamate kambou kamissoko
  kanoute kansaye kante kantiono karabenta karambe karembe kassambara kassogue katile keita kelepily kiari kibsi
  kiema kiemde kiemtore kimba kodio koita konare konate kone kontao kouanda kouda koumbem kountche kouraogo
  koureichi kouriba kouyate lankoande lefebvre leroy lingani lompo lougue maazou macalou maguiraga maiga
  mainassara manzo mariko mayaki meda minoungou mounkoro nabaloum nacanabo nacoulma nacro nantoume niambele
  niang niangado niangaly niare nignan nikiema nitiema ombotimbe ouarma ouattara ouedraogo ouoba ouologuem
  pitroipa pleah porgo poudiougo poudiougou rabo robinson rouamba sabo sacko samassa samassekou sanankoua sanfo
  sangare sangho sankara sanogo savadogo sawadogo sawodogo saye sebgo segda seiba semde sidibe simpara simpore
  sinare sinayoko sininta sissoko sogoba sogodogo sogore sombie soubeiga soulama souley soumana soumaoro soumare
  soumounou tamega tanimoune tankoano tapily tapsoba tarnagda tassembedo taylor tembely tembine tessougue thera
  thiam thiombiano thompson tiemtore tiendrebeogo timbely timbine tinni togola togore toguyeni tounkara toure
  traore valea wague walet wankoye wilson yabre yalcouye yameogo yanoga yanogo yattara yattassaye yebedie
  yebeize yonli zagre zalle zampaligre zarmakoye zarouk zerbo zongo zorome zoundi zoungrana zoure`;

/** Family names that are words or places too; taken as {@link FIRST_NAMES_AND_WORDS} are. Source: Answerable default. */
export const FAMILY_NAMES_AND_WORDS = `
  amani arby bado baker bako balla ballo bamba bambara bance barry bernard berthe boly bonnet bore brown clark
  clarke congo dabou dah dan dandi dao davies deme dena diawara diop dodo dolo drame evans fane fournier gado
  gana ganame garango garba gouba green harris hema hien hill ido jackson johnson jones kaba kabre kando kere
  kinda kindo king kologo koly konta koudougou labo laouali laurent lewis malle maman mamane martin michel mien
  minta moore moreau mossa mossi nana napo nare nombre ouali ould palm pare perou petit roberts roux sagara sam
  sere smith some soura sow taboure tall tamboura tandja tera thomas toe togo tolo turner walker white williams
  wood wright yago yaro zabre zida`;
