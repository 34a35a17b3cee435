import { setOf } from "./set-of.ts";

// The words a language is told by, and words that are no name when they stand with a capital; folded. Words that two of
// the languages write alike are in none of them. Source of every list here: Answerable default.

export const FRENCH_WORDS: ReadonlySet<string> = setOf(`
  le la les un une des du de d l qu au aux et ou ou est sont etait etaient a ont avait avaient ete etre avoir fait dit disent
  il elle ils elles je tu nous vous lui leur leurs eux moi toi son sa ses mon ma mes ton notre nos votre vos ce cet cette ces c
  que qui quoi dont quand comment pourquoi ne n pas plus rien jamais aucun aucune tout toute tous toutes y en dans par pour
  avec sans sous sur vers chez entre contre pendant depuis avant apres jusqu jusque selon mais donc car si aussi encore deja
  tres trop peu beaucoup moins peut peuvent doit doivent faut veut veulent va vont vient viennent s se ici ailleurs hier demain
  aujourd hui jour jours soir matin nuit heure heures semaine semaines mois annee ans lundi mardi mercredi jeudi vendredi
  samedi dimanche femme femmes homme hommes enfant enfants fille filles garcon garcons famille familles menage menages
  personne personnes village villages camp marche ecole eau puits forage maison maisons route plainte plaintes comite
  distribution vivres incident attaque aucune armes motos blesse blesses mort morts morte tue tues enleve enleves parti
  partie partis arrive arrives arrivee deux trois quatre cinq six sept huit neuf dix numero appeler rappeler joindre contact
  temoin plaignant plaignante survivante victime vu vus recu recue tel telle voir ok ras calme zone securite acces
  refuse demande cas sac sacs prix hausse rupture ferme fermee fermes ouvert panne pluie reunion mission annulee suite fin
  debut niveau nombre total janvier fevrier avril mai juin juillet aout septembre octobre novembre decembre escorte
  obligatoire vehicule vehicules communaute deplaces deplacees retournes hote nouveau nouvelle nouveaux nouvelles
  approvisionnement convoi seulement alerte alertes chevres boeufs betail ici voisin voisine chef maire kit kits abri abris
  latrines points presse formation formulaire champ fois rencontre besoin besoins mme mlle monsieur madame dossier telephone carte`);

export const ENGLISH_WORDS: ReadonlySet<string> = setOf(`
  the an of and or is are was were been be being has have had do does did done not no nor it its he she they we you i me him
  her them us his hers their our your my this that these those there here who whom whose which what when where why how if
  then than but because so as at by for from in into on onto to with without within over under up down out off about after
  before again between against during until since while all any some each every both few more most other only own same such
  too very can could will would shall should may might must just also still never always one two three four five six seven
  eight nine ten said says say told tell asked asks wants want went goes gone go came come comes get got gets give gave given
  take took taken see saw seen make made know known call called caller calls phone number name names day days night morning
  week weeks month months year years woman women man men child children girl girls boy boys family families household
  households people person village villages town market school water well house houses road food complaint complaints feedback
  case report reported incident attack attacked armed killed wounded missing left lost found none nobody nothing everyone
  please pls dont not cant ppl w team site camp committee distribution shelter health clinic open closed late early high low
  first last next new old monday tuesday wednesday thursday friday saturday sunday january february april june july august
  september october november december crying given refused waiting prices fuel truck trucks meeting source witness tel alert
  alerts access security road rain
  help need needs send stay home husband wife son daughter mother father brother sister`);

/** Function words of languages that the rules do not know; none of them is a French or English word. */
export const OTHER_WORDS: ReadonlySet<string> = setOf(`
  jaa jam jooni joni hulii wi'i wiyi wii yimbe wuro wonaa walaa hino hono tawi kanko kambe miin aan enen minen onon
  fof sabo sabu nde ndeen nden ndee dum do di ko koo kala noon noone naati mberi jogi jogii nani hebi hebaani yehi
  waali sukaabe debbo rewbe gorko worbe ladde leydi yahi warii ndiyam e'e oo mbiyi haa hanki jango subaka kikiide
  mawdo laamdo o mi mogo bee sisan dugu muso musow cew tun nka taa kono ka ye bolo denw anw aw olu kelen fila gelen
  haki ji baara waati sorola fo kosebe nana nda ga goo borey boro kul hare kaa hala amma woo dinoo manti koyra ize
  wer win tin iket illa midden tidoden amar ihe aghrem aman mutane wannan kuma yana gari suka ba wani wata yara maza
  ruwa abinci kasuwa daga zuwa yau jiya yanzu na da ti yaa zaka neb neba biig biiga koom ningri tond bamb yel`);

/** Signs that neither French nor English writes. */
export const OTHER_SIGNS = /[ɓɗŋɲɛɔƴɠẽũɩʋɣ]/iu;
