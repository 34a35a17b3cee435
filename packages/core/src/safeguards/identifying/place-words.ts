import { setOf } from "../../kernel/set-of.ts";
import { anyOf } from "./any-of.ts";

// Words for places and bodies; folded: lower case, no accents. Source of every list here: Answerable default.

/** Buildings, streets and bodies that are named after people: "the hospital Gabriel X" speaks of nobody. */
export const NAMED_AFTER_PEOPLE = anyOf(`
  hopital|hospital|fort|morne|cite|chu|csref|cma|clinique|clinic|polyclinique|lycee|college|ecole|school|universite|university|institut|
  institute|stade|stadium|avenue|av\\.|rue|street|boulevard|bd|road|rond-point|roundabout|place|square|pont|bridge|aeroport|
  airport|fondation|foundation|palais|palace|centre|center|maternite|maternity|mosquee|mosque|eglise|church|cathedrale|
  cathedral|gare|station|marche|market|bibliotheque|library|prix|prize|award|camp|caserne|barracks|port|saint|sainte|st|ste|
  caserne|salle|hall|dispensaire|orphelinat|orphanage|medersa|medrassa|madrasa|complexe scolaire|groupe scolaire|radio|
  cluster|loi|law|rapport|report|theoreme|cyclone|hurricane|storm|operation|projet|project`);

/** What stands before the name of a place. */
export const PLACE_KIND = anyOf(`
  village|villages|hameau|hameaux|lieu|lieux|lieu-dit|localite|localites|ville|villes|quartier|quartiers|site|sites|camp|
  camps|foret|mare|riviere|fleuve|marche|foire|commune|communes|cercle|region|regions|departement|province|secteur|zone|axe|
  route|piste|ile|mont|colline|pont|puits|forage|barrage|gare|ecole|csps|cscom|csi|poste|aire|aire de sante|district|canton|
  town|place|hamlet|forest|river|market|sector|area|road|track|island|hill|well|borehole|county|settlement|lga|ward`);

/** What may be called something and is nobody. */
export const THING_CALLED = anyOf(`
  groupe|group|campagne|campaign|projet|project|programme|program|operation|radio|emission|organisation|organization|ong|ngo|
  mouvement|movement|milice|militia|association|maladie|disease|illness|plante|plant|arbre|tree|produit|product|application|
  app|formulaire|form|outil|tool|mot|word|pratique|practice|phase|activite|activity|film|chanson|song|jeu|game|fete|cyclone|
  storm|document|rapport|report|page|mecanisme|mechanism|theme|danse|plat|boisson|drink|tribu|tribe|clan|ethnie`);

/** Countries, regions, districts and larger towns: no person, and too large for a function in them to lead to one. */
export const LARGE_PLACES: ReadonlySet<string> = setOf(`
  mali niger burkina faso tchad chad senegal mauritanie mauritania algerie algeria libye libya nigeria guinee guinea ghana
  sudan soudan kenya somalia somalie haiti congo rdc drc cameroun cameroon sierra leone gambie gambia liberia usa europe chine china russie russia turquie benin togo ivoire ivory france paris afrique africa sahel liptako gourma sahara europe geneve geneva rome dakar abidjan
  accra lome cotonou nouakchott abuja lagos kano sokoto katsina maiduguri borno yobe adamawa
  bamako kayes koulikoro sikasso segou mopti tombouctou timbuktu gao kidal menaka taoudenni taoudeni nioro kita dioila
  nara bougouni koutiala san douentza bandiagara bankass koro djenne tenenkou youwarou niafunke dire goundam gourma-rharous
  rharous ansongo bourem tessalit tin-essako abeibara inekar anderamboukane niono macina tominian baraoueli bla yorosso
  kadiolo kolondieba yanfolila kati kangaba banamba dioumani diafarabe sevare hombori boni gossi
  niamey agadez diffa dosso maradi tahoua tillaberi zinder ayorou ouallam filingue tera tillia torodi gotheye banibangou
  abala say kollo balleyara birni konni madaoua tchintabaraden tassara arlit bilma goure magaria mirriah tanout tessaoua
  mayahi dakoro aguie guidan nguigmi bosso mainesoroa maine soroa goudoumaria
  ouagadougou ouaga bobo dioulasso koudougou ouahigouya kaya tenkodogo fada ngourma dori djibo gorom gorom-gorom sebba titao
  kongoussi boulsa bogande pama diapaga dedougou nouna tougan gaoua banfora manga ziniare arbinda yako gayeri solenzo
  kombissiri leo po boulkiemde soum seno oudalan yagha sanmatenga namentenga bam loroum yatenga passore zondoma komondjari
  gnagna tapoa kompienga boulgou kouritenga koulpelogo sourou kossi mouhoun nayala bale houet tuy kenedougou comoe leraba
  nord sud est ouest centre north south east west central`);

/** Agencies, firms and programmes, peoples and languages: capitals that are no name of a person. */
export const KNOWN_CAPITALS: ReadonlySet<string> = setOf(`
  orange malitel moov airtel telecel sonef rimbo stm sonitrav western union wave moneygram facebook whatsapp tiktok telegram
  instagram twitter youtube google kobo kobotoolbox odk excel word
  oxfam care plan mercy corps solidarites medecins croix rouge croissant terre hommes handicap humanite inclusion save
  children world vision islamic relief caritas secours acted intersos alima premiere urgence stopes red cross crescent unicef
  tearfund goal concern danish norwegian international internationale committee rescue council action aid tree
  peul peuls peulh peulhs fulani fulbe dogon dogons bambara bambaras touareg touaregs tuareg tuaregs songhai songhay sonrhai
  sonrai bozo bozos bella bellah arabe arabes arab arabs mossi mossis gourmantche gourma haoussa hausa zarma djerma kanouri
  kanuri toubou fulfulde tamasheq tamashek bamanankan dioula dafing samo senoufo minianka malinke soninke sarakole maure
  french francais francaise english anglais fulfude pulaar moore
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june
  july august september october november december lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday
  thursday friday saturday sunday ramadan tabaski maouloud mawlid noel paques easter christmas eid
  dieu god allah islam coran quran koran bible internet toyota corolla hilux land cruiser mercedes sanili yamaha kalachnikov
  etat state gouvernement government armee army police gendarmerie protection sante education wash nutrition abri shelter
  transfert terrain liaison saisie projet mission
  covid ebola cholera`);

/** Endings of village names, for texts written without capitals. */
export const VILLAGE_ENDING =
  "(?:bougou|dougou|koira|koire|koura|kouna|kourou|kouma|goungou|gourou|gorou|korome|ouro|wuro|wendou|tchilla|diabe|kanda|bere|" +
  "toumbe|sagou|kambo|guinde|kobo|banguel|soumbel|gnieniou|kaina|berri|kouara|kouare|beri|saare|sare)";
