import type { Explanations } from "../../kernel/explanations.ts";

/** Each rule that keeps a message from a phone. */
export const phoneRules = {
  "messages-not-agreed":
    "The person agreed to no messages on a phone. Ask which phone, who else holds it, and at which hours.",
  "others-hold-the-phone":
    "Somebody else holds the phone and may not know, or nobody asked who holds it. Nothing goes there; take another agreed way.",
  "person-did-not-ask-for-it":
    "In sensitive matters, about staff and where the person is under 18 nothing goes to a phone unless the person asked for it herself or himself, and that stands on record.",
  "person-wants-no-word": "The person wants no word, so nobody asks her or him to call for it.",
  "nothing-owed-now": "Nothing is owed to the person in this case now, so there is nothing to call about.",
  "channel-not-used": "The operation sends nothing by this channel; adopt `phone-messages` that say who it comes from.",
  "organisation-would-be-named":
    "The person wants no organisation to be named, and the sender or the sentence would name it; take another channel, sentence or way.",
  "no-such-sentence": "There is no sentence of this code among those the operation adopted.",
  "sentence-not-in-the-persons-language":
    "The sentence does not stand in the language the person wants; a message in another one says that something comes from outside.",
  "template-needed":
    "WhatsApp takes a first message only in words it approved; adopt the name it was approved under, or take another channel.",
  "message-on-its-way": "A message was asked for already, and what became of it is not known yet.",
  "tried-often-enough":
    "Messages went out as often as is right (`tries` of `most`) and the person did not come; try another agreed way.",
  "tried-not-long-ago": "One went out not long ago; the next may go from `again` on.",
  "asked-too-long-ago": "It could not go out in time, and what was right then may not be now; ask for it again.",
  "asker-is-the-subject": "Whoever asked for it is one of those the case is about; it does not go out.",
  "asker-may-no-longer": "Whoever asked for it may no longer see the case; it does not go out in her or his name.",
  "outside-the-agreed-hours": "The person did not name this hour; it may go out from `from` on.",
  "agreed-hours-never-come": "The hours the person named never come; ask again.",
  "no-such-message": "No such message waits in this case.",
  "message-not-handed-over": "It was not handed over to a gateway, so nobody can have heard what became of it.",
  "person-was-reached": "The person was reached meanwhile, so nobody asks her or him to call.",
  "agreement-ended": "What the person had agreed about messages ended meanwhile.",
} as const satisfies Explanations;

/** What keeps a number or a sentence from being taken. */
export const phoneIssues = {
  "not-a-number-to-call":
    "Something else than a number stands there. Hours and who holds the phone have fields of their own.",
  "number-needs-its-country":
    "Nobody has said how numbers are written in this country, and none is guessed: write it with a plus and the country's code.",
  "number-of-another-length": "No number has so many digits there.",
  "agreed-hours-too-short": "Hours at which a message may come are at least an hour long (`minutes`).",
  "zone-needed": "By which clock? No calendar of the operation says in which zone its offices lie.",
  "sentence-too-long": "A message has 160 characters at most; a longer one comes in pieces.",
  "sentence-holds-a-sign":
    "In a message to a phone stand letters and the marks of a plain sentence: no digit, no reference, nothing that is filled in.",
  "sentence-names-somebody":
    "A capital stands within the sentence, as in a name or letters for one; this sentence is to name nobody.",
  "sentence-names-a-listed-name": "A name on the document's own list stands in a sentence that is to name nobody.",
  "sentence-tells-the-matter":
    "A word tells what it is about, from whom it comes or that it is pressing; whoever holds the phone would ask.",
  "sentence-language-not-known":
    "The words of this language are not known here: somebody who speaks it validates the document first (`validations`).",
  "template-without-its-text": "A template is named for a language in which the sentence does not stand.",
  "sentence-listed-twice": "The same code stands twice among the sentences.",
} as const satisfies Explanations;
