import type { Explanations } from "../kernel/explanations.ts";

/** What the codes of community-led work and of mentoring mean. */
export const communityExplanations = {
  "community-unknown": "No community was introduced under this id.",
  "community-introduced-already": "A community stands under this id already; another one has an id of its own.",
  "not-all-was-said":
    "Before a community says yes it hears how much time it takes, that there is no money to expect, and what the agency does not do (`unsaid`).",
  "not-agreed-to-work-together": "Harms are chosen and plans made once the community has said yes to working together.",
  "working-together-ended":
    "The community no longer wants it; nothing more is written down, and no figure leaves. It may still have its plan or a meeting taken away, or say yes again.",
  "said-no-longer-since":
    "The community said no longer after that day; what it said before does not begin the work again.",
  "working-together-goes-on": "The community did not say that it no longer wants it.",
  "does-not-fit-the-community": "Something in it does not fit who lives there (`codes`).",
  "community-group-unknown":
    "No group of this community has this code; what a code stands for stays with the facilitator.",
  "group-repeated": "The same group stands twice.",
  "shares-above-a-whole": "Rough shares add up to no more than ten tenths, whoever facilitates included.",
  "share-of-a-group-not-seen": "Nobody of this group was seen, so it cannot have spoken or decided.",
  "harm-unknown": "Nobody spoke of this harm; `harms` lists those that people did.",
  "harm-repeated": "The same harm stands twice.",
  "harm-ranked-twice": "A harm has one place on a ballot.",
  "harm-not-chosen": "The community did not choose this harm.",
  "step-repeated": "Another step has this code.",
  "step-unknown": "The plan has no step of this code.",
  "meeting-unknown": "No meeting stands under this id.",
  "meeting-taken-down-already": "A meeting stands under this id already; correct it, or give another one its own.",
  "no-plan-stands": "No plan is written down, so there is none to take away.",
  "agency-is-no-group":
    "Whoever is of an agency is no group of the community: an agency has no share and no vote. What it wants is not taken down as one.",
  "goes-to-referral":
    "This may tell of the abuse of a child or of somebody. It is not written down here: show the services (`answerable referrals cards`) and go there together, if she or he wishes.",
  "could-tell-of-somebody":
    "These words could tell who somebody is (`rules`). Say it without the name, the number or whose relative it is; no child is named here.",
  "mentoring-unknown": "No mentor and facilitator stand under this id.",
  "mentoring-begun-already": "The two work together under this id already.",
  "mentoring-ended": "It has ended, and what both had written down went with it.",
  "line-manager-apart":
    "Whoever manages the facilitator sees that contact is kept and nothing else; so she or he is neither of the two.",
  "mentor-of-oneself": "Mentor and facilitator are two people.",
  "only-mentor-or-facilitator": "Only the mentor and the facilitator write here, and read it.",
  "contact-planned-already": "A contact stands under this id already; another one has an id of its own.",
  "contact-unknown": "No contact stands under this id.",
  "dilemma-unknown": "No dilemma stands under this id.",
  "contact-held-already": "It was held; correct it instead.",
  "entry-unknown": "No entry of the journal stands under this id.",
  "entry-written-already": "An entry stands under this id already; correct it, or give another one its own.",
  "entry-withdrawn": "The entry was withdrawn, and its words went with it.",
  "only-who-wrote-it": "Who wrote an entry of the journal corrects it and withdraws it, and nobody else.",
  "obligation-unknown": "Nothing was agreed in this entry under this code.",
  "obligation-repeated": "What is agreed has a code of its own in its entry.",
  "contact-kind-repeated": "A kind of contact has one rhythm.",
} as const satisfies Explanations;
