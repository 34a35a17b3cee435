import type { Explanations } from "../kernel/explanations.ts";

/** What the codes of safeguards mean; the rules of `identifyingText` are codes too. */
export const safeguardsExplanations = {
  "slot-of-another-kind": "A reference to a sealed value of one kind cannot stand where another kind belongs.",
  coordinates: "A position: it leads to one house.",
  "email-address": "An e-mail address.",
  handle: "An account on a network.",
  "id-number": "The number of a paper, card, file or vehicle that belongs to one person or household.",
  address: "How to find somebody's door.",
  "phone-number": "A telephone number.",
  "kinship-to-role":
    "A relation to somebody whom everybody knows by her or his function; a neighbour can tell who is meant.",
  "kinship-to-name": "A relation to somebody who is named.",
  nickname: "A nickname, after a word such as called or known as.",
  "named-person": "A name after a title or a word such as called.",
  "role-in-place": "A function or trade that one person holds in a named place.",
  "told-by-life": "Something that only one person is or went through.",
  "first-name": "A common first name.",
  "family-name": "A common family name.",
} as const satisfies Explanations;
