import { anyOf } from "./any-of.ts";

// What stands before a name; folded. Source of every list here: Answerable default.

/** A form of address, or an office that stands before a name. */
export const TITLE = anyOf(`
  m\\.|mr\\.?|mme\\.?|mlle\\.?|monsieur|madame|mademoiselle|mrs\\.?|ms\\.?|miss|el[ -]hadj|el[ -]hadji|elhadj|elhadji|al-?hadj|
  alhaji|alhadji|alhajiya|hajia|hadja|hadjia|adja|imam|cheick|cheikh|sheikh|dr\\.?|docteur|doctor|prof\\.?|capitaine|captain|colonel|
  lieutenant|sergent|sergeant|sgt|commandant|commander|cdt|adjudant|major|chief|pasteur|pastor|abbe|pere|soeur|mallam|malam|
  maitre|naaba|le jeune|la jeune|le petit|la petite|le vieux|la vieille|vieux|vieille|le grand|old man|old woman|young|
  tonton|tanti|tantie|tanty|tata|maman|mama|baba|papa|auntie|aunty|uncle|mum|sieur|feue|chez|feu`);
/** Says that a name comes. */
export const NAMED = anyOf(`
  nommee?s?|denommee?s?|prenommee?s?|se nomme|s'appelle|s'appelait|nomme|du nom de|au nom de|un certain|une certaine|
  name is|name was|names are|by the name of|nom ?:|nom et prenom ?:|prenom ?:|noms? ?=|name ?:|name ?=|
  identite ?:|identity ?:`);
/** Says that a name comes, of a person or a thing: asked with who stands before it. */
export const CALLED = anyOf("named|called|appelee?|appeles|baptisee?");
/** Says that a person comes, named or not. */
export const ABOUT = anyOf(`
  interviewed|interview with|interview de|interview avec|entretien avec|entretien individuel avec|spoke to|spoke with|spoke w/|spoken to|
  spoken with|talked to|talked with|met with|parle a|parle avec|discute avec|rencontre|
  notes by|written by|checked by|filled by|filled in by|reported by|signed by|collected by|recorded by|entered by|verified by|taken by|interviewed by|
  remplie? par|relue? par|saisie? par|redigee? par|signee? par|verifiee? par|rapportee? par|collectee? par|enquete par|validee? par|
  temoin ?:|source ?:|victime ?:|plaignante? ?:|complainant ?:|witness ?:|victim ?:|moniteur ?:|monitrice ?:|monitor ?:|enqueteur ?:|enqueteuse ?:|
  point focal ?:|focal point ?:|contact ?:|personne de contact ?:|contact person ?:|interviewer ?:|interprete ?:|interprete du jour ?=|interpreter ?:|
  agent ?:|declarant ?:|chef de menage ?:|head of household ?:|beneficiaire ?:|appelant ?:|caller ?:|
  mon collegue|ma collegue|notre collegue|my colleague|our colleague|mon voisin|ma voisine|my neighbou?r|our driver|notre chauffeur|l'interprete|the interpreter|
  l'agent de saisie|l'agent|l'enqueteur|le moniteur|la monitrice|the monitor|monitor|monitrice|le relais|
  d'apres|selon|according to|appel de|call from|message de|message from|remis a|donne a|given to|handed to|cousin|cousine|frere|soeur|oncle|tante|neveu|niece|brother|sister`);
