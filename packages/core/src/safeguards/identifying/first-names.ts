/**
 * First names of the Sahel, and French and English ones in use there; folded: lower case, without accents. Other spellings
 * of them are met by {@link nameKey}. None of these is a common word. Source: Answerable default.
 */
export const FIRST_NAMES = `
  aaron abakar abd abda abdalla abdallah abdallahi abdel abdelaziz abdelkader abdelkarim abderrahmane abdou
  abdoul abdoulatif abdoulaye abdoulaziz abdoulkader abdoulkarim abdoulkarimou abdoulmoumouni abdoulrazak
  abdoulsalam abdoulwahab abdourahamane abdourahim abdourahmane abdoussalam abdrahamane abdramane abdul abdulai
  abdulkadir abdullahi abdulrahman abigail ablasse aboubacar aboubacrine aboubakar aboubakari absa absatou
  absetou abubakar achirou adama adamou adele adiara adiza adjara adjaratou afissatou agaichatou agaissa agali
  agaly agnes aguibou aguissa ahamadou ahamed ahmad ahmadou ahmadu ahmed ahmet aicha aichatou aisha aishatu
  aissa aissata aissatou aissetou akli alassan alassane albarka aldiouma alfousseyni alfred alhabib alhader
  alhadi alhassane alhousseini alhousseni alhousseyni ali alidou alima alimata alimatou aline aliou alioune
  aliyu alkaly alkassim alkassoum almahdi almahmoud almamy almou almouctar almoudou almoustafa almoustapha alou
  aly alzouma amadou amadoune amadu amaguire amanda amara ambadio ambere ambroise amed amelie amidou amina
  aminata aminatou aminou aminu amma amos amsatou anafi anai anara anatou andrea andrew angela ansama anselme
  antandou anthony antimbe antoine apolline apomi arahamata arbi aristide arouna arthur ashley asitan asmaou
  assa assadeck assalama assan assanatou assane asseta assetou assiatou assita assitan atahirou atanou atikou
  atime atta attaher attayoub awa awaou ayouba ayouro azara azaratou azeta azetou azoumi babacar bachir bachirou
  badamassi badou badra baduaga bahari baidi bakari bakary balarabe balkissa baltou banou baoua barbara barkire
  barkissa bashir bassekou bassidiki bassirou batoma batoro batourou bayaro bazoumana becky beidi belco belko
  bello benedicte bengaly benoit berenger bernadette bernadine bernard bertin bibata bilali bilkissou binetou
  binta bintia bintou bintu birahim birama biri bocar bokar boniface bonkano boubacar boubacari boubacarine
  boubakar boubakary boubeye boucari boukar boukari boukary bourahima bouraima bourama bourehima boureima bouya
  brahim brahima brehima brenda brian brice brigitte bruno bryan bukar caleb caroline catherine cathy cecile
  cedric celestine celine chaibou chantal charles chata cheick cheickna cheikh chekou chinedu choghib chouaibou
  christine christophe christopher chukwu claude claudine colette corinne coumba cynthia dahirou dalahi damien
  daniel danjimma danjuma daoud daouda dauda david debora deborah delphine demba diadie diahara diakaridia
  diarietou diassigue diatigui didier dieneba dienebou diewo dieynaba diguiba djamila djamilou django djelika
  djelimady djely djenaba djenabou djeneba djenebou djenebu djibi djibril djibrilla djougal djoulde djouma
  djoume dodji dogolou dominique donatien dorcas douga douglas doulla dramane drissa drissou ebenezer ebou
  edmond edouard edward edwin eghlas ehya elias elijah elisabeth elizabeth elmehdi elodie eloi emeka emile
  emilie emily emma emmanuel emmanuelle eric ernest estelle esther ethan etienne eudoxie eugene eugenie eulalie
  evariste evelyn ezechiel ezekiel fabien fabienne fabiola fabrice fadi fadiala fadima fadimata fadimatou fadoum
  fadouma faiza faizatou falalou falmata fantani faousia faouzia farida fassiriman fati fatim fatima fatimata
  fatimatou fatime fatimetou fatma fatna fatou fatouma fatoumata fatoumatou fatumata faycal ferdinand filifing
  firmin flavien fode fodia folake founeke foussei fousseni fousseny fousseyni francine francis francisca
  francois francoise frederick fulbert fulgence gabriel gado gambi gaoussa gaoussou garba gaston george georges
  gerald gertrude gervais gervaise ghali ghaly gideon gisele glwadys godwin goita gouro gregoire gregory gueda
  guediouma guillaume guimba guireye guiro gustave habi habiba habibata habibatou habibou habou habsa habsatou
  habsou haby hachim hachimou hadiara hadiatou hadiza hadizatou hadizatu hadjara hadjaratou hadjatou hadji
  hafiza hafizou hafsa hafsat hafsatou haidar hajara halidou halilou halima halimata halimatou halimatu hama
  hamadi hamadou hamadoun hamadoune hamady hamani hamata hamba hambarke hamdiatou hamed hamet hamey hamidine
  hamidou hamma hammadi hammadoun hamman hamoudi hamsatou hamza hanafi hannah hannatou hannatu haoua harber
  harira haris haroun harouna haruna hassan hassana hassanatou hassane hassatou hassimi hassimiou hauwa hauwau
  hawa hawaou helen helene heli henri henriette herve honorine hortense houda houleye houleymatou houssein
  housseini houssena housseynatou housseyni hubert hussaina hussein iba ibra ibrah ibrahim ibrahima ibrahime
  ibro ichatou ichiaka idi idris idriss idrissa idrissou ifeanyi ignace iliassa iliassou illa illiassou
  illiyassou ilyad ilyas ilyasse imran indielou inna innousa inoussa intalla irene isaac isaaka isabelle isaiah
  isaka ishaku ishaya isidore ismael ismaghel ismail ismaila issa issaga issake issiaka issiakou issiaku issif
  issifou issouf issoufa issouffou issoufi issoufou istifanus iyad jacob jacqueline jacques jallo james jamila
  janet jason jean jeanne jeffrey jeremiah jeremy jessica jibril jibrin joachim joanna jocelyne joel john jonah
  jonas jonathan joseph josephine joshua josiane josue judicael judith julie jummai justin justine kabir kabirou
  kader kadia kadiatou kadiatu kadidia kadidiatou kadidja kadija kadijatou kadiza kadre kakou kalakoye kalidou
  kalil kalilou kande kandioura kaniba karamoko karen karidiatou karima karimatou karimou karounga kassim
  kassoum kassoumou katherine katidia kawsen kelessi kellou kelou kelountan kelvin kenneth khadidia khadidiatou
  khadija khadijatou khadim khady khalid khalifa kimberly kingsley kissima kokou kolado korotimi korotoumou
  koumba koumbel kwame kyria ladji laetitia lahda lalla lamine laminou laoual laouali lardia larry lassana
  lassane lassina lassine latifa lauren laurence laurent lawal lawali lawan lawrence lazare leah leila leocadie
  leon leontine leopold lirwana louis louise louki lucas lucie lucien lucienne ludovic lydia lydie mabo machoud
  madani madeleine madou magali magdalene mahamadi mahamadou mahaman mahamane mahamat mahamed mahamoud
  mahamoudou mahmoud mahmoudou maimou maimouna maimounatou maimunatu maina mainassara malick malik maliki mamadi
  mamadou mamadu mamary mamata mamatou mamou mamoudou mamoutou manirou mansour mansourou maouloud maouloude
  marcel marceline margaret margareth margarita marguerite maria mariam mariama mariame mariatou mariem marietou
  marietta marion marius mariyam marthe martin martine maryam maryama maryamou maryse massaba massama massaoudou
  massiata massire massitan mathias mathieu mathilde matthew matthieu maurice mawloud megan melanie melissa
  micah michael michel michele micheline michelle minata minkaila mintou mireille miriam moctar moctari
  modestine modibo modou mody mohamadine mohamadou mohamed mohamedine mohammad mohammed mohamoudou mohomodou
  mohomone moktar monica monique mory moses mossa mouctar moudi mouhamadou mouhamadoun mouhamed moumine moumini
  moumouni mouna mounira mouniratou mounkaila mounkeila mountaga mountaka moussa moussokoro moustafa moustaph
  moustapha muhammad musa mustafa mustapha myriam nabintou nadege nadine nafarma nafi nafisatou nafissa
  nafissata nafissatou nafissetou nafou nafy nagnouma naima namory nana-aichatou nanourou naomi nasiru nassira
  nassirou nassourou natacha nathalie nathan nathaniel nehemiah nestor ngozi niaga niagale niamoye niankoro
  nicholas nicolas nicole niele noah noelie nongma norbert noufou nouha nouhan nouhou nouhoum nouhoun noumou
  noumouke nounke nouradine nouri nouriatou obadiah obed obinna odette odile odilon ogobara omar omarou omou
  ongoiba ouango oubeid oubeida oubel ouda oude oudou ouma oumalher oumar oumarou oumou oumoukoulsoum oumoul
  ounteini ousman ousmana ousmane ousmanou ousseini ousseni ousseynatou ousseyni ousseynou pamela patricia
  patrick paule paulin pauline pefiou pelagie penda pengdwende philip philippe philomene phoebe pierrette
  pierrot pingdwende prisca priscilla rabia rabiatou rabiou rachael rachel rachid rachida rachidatou
  raguidissida rahab rahama rahamatou rahila rahinatou rahmata rahmatou raichatou raissa rakia rakiatou rakieta
  ramata ramatou ramatoulahi ramatoulaye ramla ramzi raogo raouf raphael rasmane rasmata rassidatou ratou
  raymond rebecca regina rekia remi reuben rhissa rhoda rigobert rimpouire rissa rokia rokiatou rokiya romaric
  romuald ronald rosalie rosemonde rosine roukaya roukia roukiata roukiatou rufine ruth saada saadatou saadia
  saadou sadatou sadia sadikou sadio sadiq sadou safi safia safiata safiatou safoura safouratou sahidou saibou
  saidatou saidou salamata salamatou saley salia salif salifou salifu salihou salim salima salimata salimatou
  saliou salissou salmana salmou salomon salou saloum samake samantha sambou samira samson samuel sandra
  sandrine sanihan sanni sanou sanoussi sanoussy sarafina sarah saratou satou satourou saul sayibou sayouba
  sebastien seckou sediq sega segal seguema segun seidou seini sekou sekouba selina seny severin seyba seybou
  seydina seydou seyna seyni shirley siaka sidalamine sidamar sidi sidie sidik sidiki sidikou sidiya sidonie
  sikou silas simbala simeon simone siriki sitan sitapha sobdie sofia sokona solange sophie sory souadou
  souaibou soulemane souleymana souleymane soumaila soumeila sounkalo souraya stephane stephanie stephen
  sulaiman sule suleiman susan suzanne sylla sylvain sylvia sylvie tabitha taghlif taher tahirou takna talha
  talibe tamboura tassere tassiou tatiana tatouma tenema teneman tenin teninba teresa tertius thecle theodore
  theophane theophile theresa therese thierno thierry thomas tidiane tidiani tidjane tidjani tiecoro tiecoura
  tiefing tiefolo tiekoro tiekoura tieman tiemogo tiemoko timothee titus tobias toumani tounko tunde umar umaru
  ursule usman valerie veronica victorien vincent vivian viviane wahab wahidou wanalher wassila wendkuni
  wendpouire wendyam wilfrid wilfried windpouire xavier yacine yacoub yacouba yacoubou yadiere yagana yahaya
  yahia yahya yakoura yakubu yamadou yamoussa yampoaka yannick yaou yaperou yarago yasmina yassa yatigue yatma
  yaya yaye yehia yelli yembi yerim yerima yero yetunde yohanna yolanda yolande youba youchaou youma younous
  younouss younoussa yousouf yousra youssef youssouf youssoufa youssoufou yssouf yunusa yusuf yusufu yves yvette
  yvonne zabeirou zaccheus zachary zahabi zainab zakari zakaria zakariaou zakariyaou zakou zalika zalissa zara
  zaratou zeidan zeina zeinab zeinabe zeinabou zenab zenabo zenabou zeyna zipporah zoenabo zoubeirou zouera
  zoulaha zoulaiha zouley zouleyha zoulfaou zourata zuwaira`;

/**
 * First names that are words, places, months or days too: taken for a name only beside another name, or where a person is
 * spoken of. Source: Answerable default.
 */
export const FIRST_NAMES_AND_WORDS = `
  abba abbas ada adam adamo aida aime alan albert alexander alfa alice alkali alpha ami angel ango anna april
  armand august aurelie badji bagna bajan bala balla bara barry bay baye bella benjamin betty biba bibi bienvenu
  biga bila bilal bill biram blaise blessing bola boni bori bouba boubou boulou bourem brandon bridget camille
  carl carol casimir celestin chaka charity charlotte chase cherif christian clarisse claver clement clementine
  constance constant dado daffa daisy dalla dama dante dari dawn dean deme denis dennis desire diane dieudonne
  dina djibo dogoni domo donna drew edith eli elie eve faith fanna fanta fatty felicite felix fidele filly
  florence frank friday gallo gambo georgette germain germaine gilbert gladys gloria goni gorko grace grant guy
  hamada hami hamsa handa haousa harold hassi heather henry hinda hope hyacinthe idy ilia ilo innocent iris isa
  issaka ivy jack janvier jasmine jeannette jerome jerry joy joyce jules julien juliette juma jumaa june kaba
  kadi kaka kalifa kandia karim keith kevin kofi kola koulou koura kourouma kyle labo ladi laila lala lassi
  laura laure laya leonard lily linda lionel madina maga maggie maham makan mama mamane mana manou marc marie
  marina mark martha mary massa masse mata maxime may medina mercy miles mina modeste modi modu moise mossane
  nadia nala nana nancy narcisse nene nina noaga noel oba octave olga olive olivier oury pabi parfait pascal
  pathe patience patrice paul peace pearl peter pierre placide poko precious prosper raba rabi raki ralph regis
  rene richard robert roger roland rose ruby saa sabine said salah salam salami sali sally salma samba sambo
  sami sana sanata sanda sani sara saran scott senou serge sibiri simon sira soule souley soumana stella steven
  sunday sylvestre tabara tahir tala talatou tana tapa tata tene terry tibila tiene timothy tinga tobi trawel
  tyler urbain valentin veronique victor victorine violet virginia virginie wali walter waly wassa will william
  willie wilson wouro yoba yoro`;
