import { anyOf } from "./any-of.ts";

// Words for people; folded: lower case, no accents. Source of every list here: Answerable default.

/** Kin of one person, in the singular. */
export const ONE_KIN = anyOf(`
  arriere-petite-fille|petite[ -]fille|petit[ -]fils|belle[ -]fille|belle[ -]soeur|belle[ -]mere|beau[ -]frere|beau[ -]pere|
  beau[ -]fils|grand[ -]mere|grand[ -]pere|grand-tante|grand-oncle|demi[ -]frere|demi[ -]soeur|ex-femme|ex-mari|ex-epouse|
  coepouse|co-epouse|fille|fils|femme|epouse|epoux|mari|veuve|veuf|mere|pere|maman|papa|frere|soeur|neveu|niece|oncle|tante|
  cousine?|gendre|fiancee?|concubine|copine|copain|petite amie|petit ami|girlfriend|boyfriend|maratre|marraine|parrain|jumeau|jumelle|ainee?|cadette?|cadet|benjamine?|
  granddaughter|grandson|grandmother|grandfather|grandma|grandpa|daughter-in-law|son-in-law|mother-in-law|father-in-law|
  brother-in-law|sister-in-law|stepmother|stepfather|stepson|stepdaughter|stepbrother|stepsister|half-brother|half-sister|
  co-wife|ex-wife|ex-husband|daughter|son|wife|husband|widow|widower|mother|father|mum|mom|dad|brother|sister|nephew|uncle|
  aunt|cousin|spouse|twin`);

/** Kin in the plural, and words that are kin only beside a person. */
export const MANY_KIN = anyOf(`
  petites[ -]filles|petits[ -]fils|petits[ -]enfants|belles[ -]filles|enfants?|filles|femmes|epouses|coepouses|freres|soeurs|
  neveux|nieces|parents|famille|cousins|cousines|jumeaux|jumelles|garcons|
  daughters|sons|wives|co-wives|brothers|sisters|nephews|grandchildren|children|child|family|kids|twins|cousins|parents|baby`);

/** A function that one person in a village or town has; "of an imam" leads to her or him as well. */
export const FUNCTION = anyOf(`
  chef(?!-lieu|-lieux)|cheffe|chefferie|imam|muezzin|marabout|pretre|cure|pasteur|catechiste|eveque|abbe|maire|adjoint|prefet|sous-prefet|
  gouverneur|governor|prefect|sub-prefect|depute|senateur|juge|procureur|directeur|directrice|sage[ -]femme|matrone|accoucheuse|medecin|hogon|naaba|amenokal|
  dougoutigui|dougou-tigui|lamido|laamido|amiru|sarki|emir|jowro|dioro|presidente?|vice-presidente?|conseiller|conseillere|
  village (?:chief|head)|head ?man|chieftain|chief|mayor|councillor|councilor|counsellor|pastor|priest|bishop|reverend|judge|
  headmaster|headmistress|head teacher|midwife|matron|birth attendant|doctor|chairman|chairwoman|chairperson|president`);

/** What several people may do for a living; only "the" or "of the" leads to one of them. */
export const TRADE = anyOf(`
  enseignante?|instituteur|institutrice|maitresse|maitre|professeur|prof|proviseur|censeur|surveillante?|etudiante?|
  infirmier|infirmiere|docteur|pharmacienne?|dentiste|veterinaire|vaccinateur|vaccinatrice|aide-soignante?|hygieniste|
  dtc|icp|sg|conducteur|conductrice|relais|agente?|secretaire|tresorier|tresoriere|comptable|gendarme|policier|policiere|militaire|soldat|commandant|adjudant|
  sergent|capitaine|lieutenant|griotte?|forgeron|forgeronne|boucher|bouchere|boulanger|boulangere|boutiquier|boutiquiere|
  commercante?|vendeur|vendeuse|meunier|meuniere|berger|bergere|bouvier|eleveur|pecheur|piroguier|chauffeur|transporteur|
  charretier|taximan|apprenti|gardien|gardienne|vigile|gerante?|fontainier|fontainiere|point[ -]focal|monitrice|moniteur|
  monitor|animateur|animatrice|superviseur|superviseuse|coordinateur|coordinatrice|coordonnateur|coordonnatrice|interprete|
  traducteur|traductrice|guide|tailleur|couturier|couturiere|coiffeur|coiffeuse|menuisier|macon|mecanicien|soudeur|
  electricien|plombier|orpailleur|puisatier|cuisinier|cuisiniere|restauratrice|guerisseur|guerisseuse|tradipraticienne?|
  exciseuse|chasseur|dozo|combattant|responsable|leader|deleguee?|porte-parole|representante?|notable|doyenne?|magasinier|logisticien|
  informateur|informatrice|proprietaire|jardinier|fossoyeur|crieur public|crieur|intendante?|facteur|potiere|teinturiere|
  bijoutier|bijoutiere|cordonnier|horloger|photographe|
  head of|deputy|teacher|schoolmaster|principal|nurse|pharmacist|dentist|vet|health worker|community worker|medic|chair|
  secretary|treasurer|accountant|clerk|policeman|policewoman|police officer|soldier|commander|sergeant|captain|blacksmith|
  butcher|baker|shopkeeper|shop owner|trader|vendor|seller|miller|herder|shepherd|fisherman|fishmonger|boatman|driver|guard|
  watchman|caretaker|operator|focal point|enumerator|supervisor|coordinator|interpreter|translator|guide|tailor|
  hairdresser|barber|carpenter|mason|mechanic|welder|electrician|plumber|gold digger|cook|healer|hunter|elder|delegate|
  spokesman|spokeswoman|spokesperson|representative|storekeeper|manager|landlord|landlady|owner|gardener|librarian|griot|
  potter|weaver|cobbler|photographer|postman`);

/** People who are many: kin of one of them leads to nobody. */
export const ANYBODY = anyOf(`
  victimes?|survivantes?|survivante?|rescapee?s?|defunte?s?|disparue?s?|blessee?s?|plaignante?s?|appelante?s?|enfants?|filles?|
  fillettes?|garcons?|bebes?|nouveau[ -]nee?s?|nourrissons?|malades?|patiente?s?|beneficiaires?|personnes?|femmes?|hommes?|
  maris?|jeunes?|vieux|vieilles?|dames?|monsieur|interessee?s?|declarante?s?|auteurs?|agresseurs?|suspects?|coupables?|voleurs?|
  accusee?s?|prisonniers?|detenue?s?|otages?|mineure?s?|eleves?|orphelin(?:e|s|es)?|refugiee?s?|deplacee?s?|retournee?s?|
  couples?|foyers?|menages?|familles?|mariee?s?|epouses?|veuves?|meres?|peres?|parents?|freres?|soeurs?|villages?|communes?|
  regions?|cercles?|maisons?|sites?|camps?|communautes?|villes?|quartiers?|localites?|pays|zones?|ecoles?|groupements?|groupes?|
  nuits?|jours?|matin|soir|marches?|routes?|rues?|brousse|terroir|sol|monde|champs?|eau|nord|sud|est|ouest|sahel|coin|
  survivors?|deceased|dead|missing|wounded|injured|complainants?|callers?|child|children|girls?|boys?|babies|baby|newborn|
  infants?|patients?|beneficiar(?:y|ies)|persons?|people|wom[ae]n|m[ae]n|husbands?|youth|youths|interviewees?|perpetrators?|
  thief|thieves|prisoners?|detainees?|hostages?|minors?|pupils?|students?|orphans?|refugees?|idps?|displaced|returnees?|
  couples?|household|households|family|families|wives|wife|widows?|mothers?|fathers?|brothers?|sisters?|daughters?|sons?|
  cousins?|uncles?|aunts?|community|town|camp|house|area|district|country|host|world|other|others|same|two|three|four|five|
  kids?|homes?|shelters?|schools?|night|day|week|month|year|road|street|north|south|east|west|number|river|water|winter|
  quarter|corner|border|centre|center|cluster|elders|officers|order|matter|member|members|respondents?|participants?`);

/** One person, said without a name: what follows between commas may be the name. */
export const SOMEBODY = anyOf(`
  garcon|fille|fillette|homme|femme|jeune|vieux|vieille|enfant|veuve|temoin|victime|survivante?|plaignante?|source|agent|
  collegue|voisine?|deplacee?|refugiee?|eleveur|commercante?|boy|girl|man|woman|child|widow|witness|victim|survivor|
  complainant|colleague|neighbou?r|youth|elder|trader|herder|monitor|moniteur|monitrice|interprete|interpreter|driver|
  chauffeur|guide|zone|site`);
