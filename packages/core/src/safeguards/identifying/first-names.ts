/**
 * First names of the Sahel, and French and English ones in use there; folded: lower case, without accents. Other spellings
 * of them are met by {@link nameKey}. None of these is a common word. Source: Answerable default.
 */
export const FIRST_NAMES = `
  aaron abakar abd abda abdalla abdallah abdallahi abdel abdelaziz abdelkader abdelkarim abderrahmane abdou
  abdoul abdoulatif abdoulaye abdoulaziz abdoulkader abdoulkarim abdoulkarimou abdoulmoumouni abdoulrazak
  abdoulsalam abdoulwahab abdourahamane abdourahim abdourahmane abdrahamane abdramane abdul abdulai abdulkadir
  abdullahi abdulrahman ablasse aboubacar aboubacrine aboubakar aboubakari absa absatou absetou abubakar adam
  adamou adele adiara adiza adjara adjaratou afissatou agaichatou agali agaly agnes aguibou ahamadou ahamed
  ahmad ahmadou ahmed ahmet aicha aichatou aisha aishatu aissa aissata aissatou aissetou akli alassane albarka
  aldiouma alfousseyni alhabib alhader alhassane alhousseini alhousseni alhousseyni ali alidou alima alimata
  alimatou aline aliou alioune alkassim alkassoum almahdi almahmoud almamy almou almouctar almoudou almoustafa
  almoustapha alou aly alzouma amadou amadoune amaguire amanda amara ambadio ambere ambroise amed amelie amidou
  amina aminata aminatou aminu amma amos amsatou anai anara anatou andrea andrew angela ansama anselme antandou
  anthony antimbe antoine apolline apomi arahamata aristide arouna ashley asitan assa assalama assan assanatou
  assane asseta assetou assiatou assita assitan atanou atikou atime atta attaher attayoub awa awaou ayouba
  ayouro azara azaratou azeta azetou azoumi babacar bachir bachirou badou badra baduaga baidi bakari bakary
  balkissa baltou banou baoua barkissa bashir bassekou bassidiki bassirou batoma batoro bazoumana beidi belco
  bello bengaly bernadette bernard bertin bibata bilali bilkissou binetou binta bintou bintu birama biri
  boniface bonkano boubacar boubacarine boubakar boubakary boubeye boucari boukar boukari boukary bourahima
  bouraima bourama bourehima boureima brahim brahima brehima brenda brian brice brigitte bruno bryan bukar
  caroline catherine cathy cecile cedric celestine celine chaibou chantal charles cheick cheickna cheikh chekou
  choghib christine christophe christopher claude claudine colette corinne coumba cynthia dahirou damien daniel
  danjuma daoud daouda dauda david debora deborah delphine demba diahara diakaridia diarietou diassigue diatigui
  didier dieneba dienebou diewo djamila django djelika djelimady djely djenaba djenabou djeneba djenebou djenebu
  djibi djibril djibrilla djougal djouma djoume dogolou dominique donatien douglas doulla dramane drissa drissou
  ebou edmond edouard edward eghlas ehya elias elisabeth elizabeth elmehdi elodie eloi emile emilie emily emma
  emmanuel eric ernest estelle esther ethan etienne eudoxie eugene eugenie evariste evelyn ezechiel fabien
  fabienne fabrice fadi fadiala fadima fadimata fadimatou fadoum fadouma faiza faizatou falmata fanna fantani
  faousia faouzia farida fati fatim fatima fatimata fatimatou fatime fatimetou fatma fatna fatou fatouma
  fatoumata fatumata faycal ferdinand filifing firmin fode fodia founeke fousseni fousseny fousseyni francine
  francis francois francoise fulbert fulgence gabriel gado gambi gaoussou garba gaston george georges gerald
  gervais ghali ghaly gisele goita gregoire gregory gueda guediouma guillaume guimba guireye gustave habi habiba
  habibata habibatou habibou habsa habsatou haby hachimou hadiara hadiatou hadiza hadizatou hadjara hadjaratou
  hadjatou hadji hafiza hafizou hafsa hafsatou hajara halidou halima halimata halimatou halimatu hama hamadi
  hamadou hamadoun hamady hamani hamata hamba hamdiatou hamed hamet hamey hamidou hamma hammadi hammadoun hamman
  hamoudi hamsatou hamza hanafi hannah hannatou haoua harber haris haroun harouna haruna hassan hassana
  hassanatou hassane hassimi hassimiou hauwa hawa hawaou helen helene heli henri henriette herve hortense houda
  houleye houleymatou houssein housseini houssena housseynatou housseyni hubert hussaina hussein iba ibra ibrah
  ibrahim ibrahima ibrahime ichatou idi idris idriss idrissa idrissou ignace iliassa iliassou illa illiassou
  ilyad ilyas ilyasse imran indielou inna innousa intalla irene isaac isaaka isabelle isaka ismael ismail
  ismaila issa issake issiaka issiakou issiaku issif issifou issouf issoufa issouffou issoufi issoufou iyad
  jacob jacqueline jacques jallo james jamila janet jason jean jeanne jeffrey jeremy jessica joachim jocelyne
  joel john jonas jonathan joseph josephine joshua josue judicael judith julie jummai justin justine kabir
  kabirou kader kadia kadiatou kadiatu kadidia kadidiatou kadidja kadija kadijatou kadiza kadre kakou kalakoye
  kalidou kalil kalilou kande karamoko karen karidiatou karima karimatou karimou kassim kassoum kassoumou
  katherine katidia kawsen kelessi kellou kelou kelountan kenneth khadidia khadidiatou khadija khadijatou khadim
  khady khalid khalifa kimberly kissima kokou korotimi korotoumou koumba koumbel kwame kyria ladji laetitia
  lahda lalla lamine laoual laouali lardia larry lassana lassane lassina lassine latifa lauren laurence laurent
  lawal lawrence lazare leila leocadie leon leopold lirwana louis louise louki lucas lucie lucien lydia mabo
  machoud madani madeleine madou magali mahamadi mahamadou mahaman mahamane mahamat mahamed mahamoud mahamoudou
  mahmoud mahmoudou maimou maimouna maimounatou maina malick malik maliki mamadi mamadou mamadu mamary mamata
  mamatou mamou mamoudou mamoutou mansour mansourou maouloud maouloude marcel marceline margaret margareth
  margarita marguerite maria mariam mariama mariame mariatou mariem marietou marion marius mariyam marthe martin
  martine maryam maryama massaba massama massiata massire massitan mathias mathieu mathilde matthieu maurice
  mawloud megan melissa michael michel michele micheline minata minkaila mintou miriam moctar modibo mody
  mohamadine mohamadou mohamed mohamedine mohammad mohammed mohamoudou mohomodou mohomone moktar monique mory
  mossa mouhamadou mouhamadoun mouhamed moumini moumouni mouna mounira mouniratou mounkaila mounkeila mountaga
  mountaka moussa moussokoro moustafa moustapha muhammad musa mustafa mustapha myriam nabintou nadege nafarma
  nafi nafisatou nafissa nafissata nafissatou nafou nafy nagnouma naima nanourou nasiru nassira nassirou
  nassourou nathalie nathan nathaniel nestor niaga niagale niamoye niankoro nicholas nicolas nicole niele noelie
  nongma norbert noufou nouha nouhan nouhou nouhoum nouhoun noumou noumouke nounke nouradine nouriatou odette
  odile ogobara omar omarou omou ongoiba ouango oubeida oude oudou ouma oumalher oumar oumarou oumou
  oumoukoulsoum oumoul ousman ousmane ousmanou ousseini ousseni ousseynatou ousseyni ousseynou pamela patricia
  patrick paule paulin pauline pefiou pelagie penda pengdwende philip philippe philomene pierrette pingdwende
  rabia rabiatou rabiou rachel rachid rachida rachidatou raguidissida rahama rahamatou rahila rahinatou rahmata
  rahmatou raichatou raissa rakia rakiatou rakieta ramata ramatou ramatoulaye ramla ramzi raogo raouf raphael
  rasmane rasmata rassidatou ratou raymond rebecca regina rekia remi rhissa rigobert rimpouire rissa rokia
  rokiatou rokiya romuald ronald rosalie rosine roukaya roukia roukiata roukiatou ruth saada saadatou saadia
  saadou sadatou sadia sadio sadiq sadou safi safia safiata safiatou safoura safouratou sahidou saibou saidatou
  saidou salamata salamatou saley salia salif salifou salifu salihou salim salima salimata salimatou salmana
  salmou salomon salou saloum samake samantha samira samuel sandra sandrine sanihan sanou sanoussi sanoussy
  sarafina sarah saratou satou satourou sayouba sebastien seckou sediq sega segal seguema seidou sekou sekouba
  seny seyba seybou seydina seydou seyni shirley siaka sidalamine sidamar sidi sidie sidik sidiki sidikou
  sidonie sikou simeon simone siriki sitan sitapha sobdie sofia sokona solange sophie sory souadou souaibou
  soulemane souleymane soumaila soumeila sounkalo souraya stephane stephanie stephen sulaiman sule suleiman
  susan suzanne sylla sylvain sylvie taghlif taher tahirou takna talha talibe tamboura tasser tassere tatouma
  tenema teneman tenin teninba teresa theodore theophile theresa therese thierno thierry thomas tidiane tidiani
  tidjane tidjani tiecoura tiefing tiefolo tiekoro tiekoura tieman tiemogo tiemoko timothee toumani tounko umar
  umaru usman valerie vincent viviane wahab wahidou wanalher wassila wendkuni wendpouire wendyam wilfried
  windpouire xavier yacine yacouba yacoubou yadiere yagana yahaya yahia yahya yakoura yakubu yamadou yamoussa
  yampoaka yannick yaperou yarago yasmina yassa yatigue yatma yaya yehia yelli yembi yerim yero yolande youba
  youchaou youma younous younouss younoussa yousouf youssef youssouf youssoufa youssoufou yssouf yunusa yusuf
  yves yvette yvonne zabeirou zachary zahabi zainab zakari zakaria zakariaou zakariyaou zakou zalika zalissa
  zara zaratou zeidan zeina zeinab zeinabe zeinabou zenab zenabo zenabou zeyna zoenabo zoubeirou zouera zoulaha
  zoulaiha zouley zouleyha zoulfaou zourata zuwaira`;

/**
 * First names that are words, places, months or days too: taken for a name only beside another name, or where a person is
 * spoken of. Source: Answerable default.
 */
export const FIRST_NAMES_AND_WORDS = `
  abba abbas ada aida aime alan albert alexander alfa alice alkali alpha ami angel ango anna april armand august
  aurelie badji bagna bajan bala balla bara barry bay baye bella benjamin betty biba bibi bienvenu biga bila
  bilal bill biram blaise blessing boni bouba boubou boulou brandon camille carl carol casimir celestin charity
  charlotte chase christian clarisse clement constant dado daisy dalla dama dante dawn dean deme denis dennis
  desire diane dieudonne dina djibo dogoni domo donna drew edith eli elie eve faith fanta fatty felicite felix
  fidele florence frank friday gambo georgette germain germaine gilbert gloria goni gorko grace grant guy hamada
  hami hamsa handa haousa harold hassi heather henry hinda hope hyacinthe idy ilia ilo innocent iris isa issaka
  ivy jack janvier jasmine jeannette jerome jerry joy jules julien juliette juma jumaa june kaba kadi kaka
  kalifa kandia karim keith kevin kofi kola koulou koura kourouma kyle labo ladi laila lala lassi laura laure
  laya leonard lily lionel madina maga maggie maham mama mamane mana manou marc marie marina mark martha mary
  massa masse mata maxime may medina mercy miles mina modeste modi modu moise mossane nadia nala nana nancy nene
  nina noaga noel oba octave olive olivier oury pabi parfait pascal patience patrice paul pearl peter pierre
  poko precious prosper raba rabi ralph rene richard robert roger roland rose ruby saa sabine said salah salam
  salami sali sally salma samba sambo sami sana sanata sanda sani sara saran scott senou serge sibiri simon sira
  souley soumana steven sunday tabara tahir tala talatou tana tapa tata tene terry tibila tiene timothy tinga
  tobi trawel tyler urbain valentin veronique victor victorine violet virginia virginie wali walter wassa will
  william willie wouro yoba yoro`;
