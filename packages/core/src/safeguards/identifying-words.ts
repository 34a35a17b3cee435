/** Words that the rules are made of; folded: lower case, no accents. Source of every list here: Answerable default. */
const anyOf = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*\|\s*/)
    .join("|")})`;

/** Kin of one person, in the singular. */
export const ONE_KIN = anyOf(`
  arriere-petite-fille|petite-fille|petit-fils|belle-fille|belle-soeur|belle-mere|beau-frere|beau-pere|beau-fils|
  grand-mere|grand-pere|demi-frere|demi-soeur|coepouse|co-epouse|fille|fils|femme|epouse|epoux|mari|veuve|veuf|mere|pere|
  maman|papa|frere|soeur|neveu|niece|oncle|tante|cousine?|gendre|fiancee?|
  granddaughter|grandson|grandmother|grandfather|daughter|son|wife|husband|widow|widower|mother|father|brother|sister|
  nephew|niece|uncle|aunt|cousin|son-in-law|daughter-in-law|fiancee?`);

export const MANY_KIN = anyOf(`
  petites-filles|petits-fils|petits-enfants|enfants?|filles|femmes|epouses|freres|soeurs|neveux|nieces|parents|famille|
  daughters|sons|wives|brothers|sisters|nephews|nieces|grandchildren|children|child|family`);

/** A function that one person in a village or town has; "of an imam" leads to her or him as well. */
export const FUNCTION = anyOf(`
  chef|cheffe|chefferie|imam|muezzin|marabout|pretre|cure|pasteur|catechiste|maire|adjoint|prefet|sous-prefet|gouverneur|
  juge|directeur|directrice|sage-femme|matrone|medecin|hogon|presidente?|conseiller|conseillere|
  village (?:chief|head)|chief|chieftain|headman|mayor|councillor|pastor|priest|judge|headmaster|midwife|doctor|chairman|chairwoman|
  president`);

/** What several people may do for a living; only "of the" leads to one of them. */
export const TRADE = anyOf(`
  enseignante?|instituteur|institutrice|maitre|maitresse|professeur|infirmier|infirmiere|docteur|
  relais|agent|secretaire|tresorier|tresoriere|gendarme|policier|commandant|griot|forgeron|boucher|boutiquier|
  boutiquiere|commercante?|meunier|berger|pecheur|chauffeur|transporteur|gardien|point focal|monitrice|moniteur|
  head of|deputy|teacher|principal|nurse|health worker|secretary|treasurer|policeman|commander|blacksmith|
  butcher|shopkeeper|trader|miller|herder|fisherman|driver|guard|focal point|monitor`);

export const FIRST_NAME = anyOf(`
  abdoulaye|abdou|abdramane|adama|ahmadou|aissata|aissatou|ali|aliou|alou|amadou|aminata|assitan|awa|bakary|bintou|boubacar|
  bourama|cheick|coumba|dado|djeneba|drissa|fanta|fatima|fatou|fatoumata|habibatou|hadiza|hamadou|hamidou|harouna|hassane|
  hawa|ibrahim|ibrahima|idrissa|issa|issouf|kadia|kadiatou|kadidia|karim|lassana|lassine|madou|mahamadou|mamadou|mamoutou|
  mariam|mariama|mohamed|modibo|moctar|moussa|nana|niele|oumar|oumou|ousmane|ramata|ramatou|rokia|safiatou|safi|salif|
  salimata|sekou|seydou|sidi|souleymane|tata|yacouba|yaya|zeinabou`);

export const FAMILY_NAME = anyOf(`
  bagayoko|camara|cisse|coulibaly|dembele|diakite|diallo|diarra|dicko|fofana|guindo|haidara|kassogue|keita|konate|
  kone|maiga|ouedraogo|ouologuem|poudiougo|sangare|sidibe|sissoko|tapily|toure|traore`);

/** A form of address, or an office that stands before a name. */
export const TITLE = anyOf(`
  m\\.|mr\\.?|mme\\.?|mlle\\.?|monsieur|madame|mademoiselle|mrs\\.?|ms\\.?|miss|el hadj|el hadji|elhadj|hadja|imam|dr\\.?|
  docteur|doctor|capitaine|captain|colonel|lieutenant|sergent|sergeant|commandant|commander|chief|pasteur|pastor|
  le jeune|la jeune|le petit|la petite|le vieux|la vieille|old man|old woman|young`);

/** Says that a name comes. */
export const NAMED = anyOf(`
  nommee?|denommee?|prenommee?|appelee?|se nomme|s'appelle|nomme|du nom de|au nom de|
  named|called|whose name is|by the name of`);

/** Says that a nickname comes. */
export const NICKNAMED = anyOf(`
  surnommee?|surnom de|surnom est|dit|dite|alias|connue? sous le nom de|
  nicknamed|known as|goes by`);

/** Words that stand before "called X" where X is a place. */
export const PLACE_KIND = anyOf(`
  village|villages|hameau|lieu|lieu-dit|localite|ville|quartier|site|camp|foret|mare|riviere|marche|commune|
  town|place|hamlet|forest|river|market`);
