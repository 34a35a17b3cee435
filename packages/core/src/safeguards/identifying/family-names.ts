/**
 * Family and clan names of Mali, Burkina Faso and Niger; folded: lower case, without accents. None of these is a common
 * word. Source: Answerable default.
 */
export const FAMILY_NAMES = `
  abarchi alfari assaleh assoumane badolo bagagnan bagale bagayogo bagayoko balima bandaogo baraze bathily
  bationo bayala bazie bazongo belem belemvire bikienga bilal bocoum bonkian bonkoungou bouare bougma bougouma
  bouhada bouzou camara cheibani cisse cissoko compaore conombo coulibaly dabire dabo dagnoko dakuyo damba
  damiba danfaga danladi daou darame dembaga dembele diabate diabira diaby diakhite diakite diallo diamoutene
  dianda diarisso diarra diasso dicko dioma diombana dipama djermakoye djiga djiguiba djire donigolo doucoure
  dougnon doumbia doumbouya douyon drabo dupont durand edwards farma fofana fomba gakou gamby ganemtore ganou
  gansonre garcia gassama gindo girard gnankambary gnoumou gologo goumane guigemde guigma guindo guire guissou
  haidara hassoumi hebie hughes ilboudo inamoud infahi intallah kabore kafando kagambega kagnassy kamara kamate
  kambou kamia kamissoko kanoute kansaye kante kantiono karabenta karabinta karambe karembe kassambara kassogue
  katile keita kelepily kiari kibsi kiema kiemde kiemtore kiendrebeogo kientega kimba kodio koita kolga konare
  konate kone kontao kouanda kouda koumare koumbem kountche kouraogo koureichi kouriba kouyate lankoande
  lefebvre leroy lingani lompo lougue maazou macalou maguiraga maiga mangane manzo mariko mayaki meda millogo
  minoungou mounkoro nabaloum nacanabo nacoulma nacro nadinga nantoume nebie niambele niang niangado niangaly
  niare nientao nignan nikiema nimaga nitiema ombotimbe ouangraoua ouarma ouattara ouedrago ouedraogo ouermi
  oulale ouoba ouologuem pafadnam palenfo pitroipa pleah porgo poudiougo poudiougou rabo ramde robinson rouamba
  sabo sacko sagaidou samassa samassekou sanfo sangare sangho sankara sanogo savadogo sawadgo sawadogo sawodogo
  saye sebgo sedogo segda seiba semde sidibe simpara simpore sinare sinayoko sininta sissoko sogoba sogodogo
  sogore sombie soubeiga sougue soulama souley soumana soumano soumaoro soumare soumounou tamega tangara
  tanimoune tankoano tapily tapsoba tarnagda tarpaga tassembedo taylor tembely tembine tessougue thera thiam
  thiero thiombiano thompson tiemtore tiendrebeogo timbely timbine tindano tinni togola togore toguyeni
  tolofoudie tougma toulougou toumagnon tounkara toure traore valea wague walet wankoye wilson yabre yalcouye
  yameogo yanoga yanogo yanogue yattara yattassaye yebedie yebeize yerbanga yonaba yonli zagre zalle zampaligre
  zangre zarmakoye zarouk zerbo zoma zongo zorome zougmore zoundi zoungrana zoure`;

/** Family names that are words or places too; taken as {@link FIRST_NAMES_AND_WORDS} are. Source: Answerable default. */
export const FAMILY_NAMES_AND_WORDS = `
  amani arby bado baker bako balla ballo bamba bambara bance barry bernard berthe birba boly bonnet bore boro
  bouda brown clark clarke congo dabou dah dan dandi dao davies deme dena diawara diop dodo dolo drame evans
  fane fournier gado gana ganame garango garba gouba green harris hema hien hill ido jackson johnson jones kaba
  kabre kando kere kima kinda kindo king koala kodjo kologo koly konta koudougou labo laouali laurent lewis
  malle maman mamane martin michel mien minta moore moreau mossa mossi nana naon napo nare niono nombre ouali
  ould palm pare perou petit poda roberts roux sagara sam sanankoua sere smith some sorgho souko soura sow
  taboure tall tamboura tandja telly tera thomas timbo toe togo tolo turner walker white williams wood wright
  yago yaro yossi zabre zida`;
