import type { Explanations } from "../../kernel/explanations.ts";
import { phoneRules } from "../phone/phone-explanations.ts";

/** When a step comes, and whom the case belongs to. */
const turns = {
  "no-such-case": "No case was lodged under this id.",
  "lodged-otherwise":
    "Something else was lodged under this key. The first stands as it was; another matter has a key of its own.",
  "received-after-now": "Nobody can have received it after it was entered.",
  "not-of-this-import": "This import did not bring the case, so it takes nothing of it back.",
  "person-holds-a-receipt": "The person holds a receipt and may come back with it, so no import takes the case back.",
  "done-in-the-future": "It cannot have been done after it is entered.",
  "done-before-its-turn": "It cannot have been done before what it follows (`earliest`).",
  "wrong-status-for-it": "A case in this status (`status`) takes no such step.",
  "sensitive-goes-to-the-body":
    "The case is with the investigating body alone. The office does not sort, take, refer or answer it; it gives safety and support information.",
  "not-sensitive": "This is done in sensitive cases only; the office deals with this one.",
  "a-person-classifies":
    "Whether a case is sensitive, and what it is about, a person says; a rule may only suggest it.",
  "category-goes-to-the-body":
    "What this category is about goes to the investigating body: lodge it as a sensitive case, or reclassify the case that is there.",
  "category-stays-with-the-office": "What this category is about the office deals with; it is no sensitive case.",
  "acknowledged-already": "The person heard already that it came in.",
  "not-said-at-intake":
    "It came unasked and nobody spoke with the person, so nobody said that it came in; use a safe way.",
  "somebody-to-tell": "There is a safe way or a receipt, so there is somebody to tell.",
  "not-yet-triaged": "A person sorts the case first: what it is about, and how soon somebody has to deal with it.",
  "taken-already": "Somebody deals with it already; it can be handed on.",
  "not-in-hand": "Nobody deals with it now; somebody takes it first.",
  "not-the-handler": "Somebody else deals with it; let her or him do it, or hand the case on.",
  "waits-already": "The case waits for the person already.",
  "waits-for-nobody": "The case does not wait for the person.",
  "closed-already":
    "The loop is closed: the person was told, or there is a reason why not. What is new reopens the case.",
  "nothing-to-reopen": "There is no answer yet, so work on it goes on; nothing has to be reopened.",
  "nothing-to-appeal": "There is no answer to appeal yet.",
  "no-further-appeal": "The procedure knows no further appeal (`levels`). What is new reopens the case.",
  "nothing-to-look-at": "The person has added nothing that nobody has looked at.",
} as const satisfies Explanations;

/** Who may not deal with it, answer it or close it. */
const duties = {
  "subject-acts-on-own-case": "Whoever a case is about does nothing in it.",
  "handler-is-the-subject": "The case is about the handler; somebody else deals with it.",
  "handler-under-the-subject": "The handler stands under somebody the case is about; somebody else deals with it.",
  "handler-near-the-subject":
    "The handler works in a unit that the case is about, or nobody has said in which; somebody else deals with it.",
  "handler-decided-before": "An appeal is decided by somebody who did not give an earlier answer.",
  "handler-not-higher": "An appeal is decided by somebody who stands above everybody who answered before.",
  "handler-wish-unmet":
    "The person wishes a woman, or a man, to deal with it. Find one, or say why not (`wishUnmet`); the person hears it.",
  "another-organisation-owes-it": "Another organisation owes the answer; one of its people deals with the case.",
  "same-handler": "She or he deals with it already.",
  "closer-is-the-handler": "The procedure asks that the loop is closed by somebody else than whoever answered.",
  "second-person-needed": "Two people decide this; the second one is not whoever enters it.",
} as const satisfies Explanations;

/** What the person agreed to, and does not want. */
const wishes = {
  "consent-needed":
    "The person did not agree to it. Ask; without a yes it takes a named basis and a second person, and the person is told.",
  "against-the-wish":
    "The person does not want this to happen. It takes a named basis and a second person, and the person is told.",
  "way-not-safe": "The person did not call this way safe; only the ways are used that she or he named.",
  "no-intermediary": "Nobody led us to the person.",
  "told-already": "The sentence was said; an intermediary hears nothing more.",
  "not-safe-to-tell-caregivers":
    "Caregivers hear of it only where somebody found that this is safe, and the child agrees.",
} as const satisfies Explanations;

/** The answer, and the end. */
const answers = {
  "not-in-the-persons-language": "The answer is given in the language that the person asked for.",
  "small-group-question-needed":
    "Ask first whether people could guess who asked; if they could, broaden the answer until they cannot.",
  "no-small-group-question": "Whether people could guess who asked is a question for answers said in public.",
  "return-not-told": "The person has not heard yet that the investigating body gave it back; tell her or him first.",
  "only-the-body-answers":
    "In a sensitive case the office says where it is, and nothing of substance, and never in public.",
  "not-responded-yet": "There is no answer yet; a loop closes when the person received one, or could not be told.",
  "answer-not-delivered":
    "The answer had no way to the person, so nobody can have received it; say why she or he could not be told.",
  "information-not-looked-at":
    "The person added something that nobody has looked at; look first, then answer all of it.",
  "not-an-attempt": "Behind the receipt, in public or not at all is no try to reach the person.",
  "answer-not-left-there": "The answer was not left behind the receipt, so nobody can have read it there.",
  "public-answer-missing": "This reason is for an anonymous person whose answer was said in public.",
  "too-few-attempts":
    "Somebody tries on more days first (`daysTried` of `needed`), in ways that the person called safe.",
  "person-wants-word": "The person wants word. That none is wanted is the person's own wish: record it, then close.",
  "safe-way-left": "A safe way or a receipt is left, so the answer has a way to the person.",
  "referral-without-outcome":
    "What came of the referral is not known; that it was sent is no outcome. Ask, and record it.",
  "not-referred": "The case was not referred to anybody.",
} as const satisfies Explanations;

/** The same matter twice; another organisation that answers. */
const owners = {
  "duplicate-of-itself": "A case is no duplicate of itself.",
  "others-hang-on-it":
    "Other cases hang on this one (`duplicates`), so it stays; let it be the one that is dealt with.",
  "not-a-duplicate": "The case is not marked as a duplicate, or that one does not hang on it.",
  "duplicate-noted-already": "That case hangs on this one already.",
  "hand-over-open": "A hand-over is open already (`to`); it is accepted, refused or runs out first.",
  "no-hand-over-open": "No hand-over is open.",
  "handed-over-to-another": "The hand-over was offered to another organisation.",
  "hand-over-ran-out":
    "The time to accept or refuse is over; whoever offered it owes the answer still, and may offer it again.",
  "hand-over-not-run-out": "The time to accept or refuse is not over.",
  "owes-it-already": "That organisation owes the answer already.",
  "hand-over-ends-before": "The time to accept or refuse ends before it begins.",
} as const satisfies Explanations;

/** The investigating body, safety, and what the office cannot open. */
const sensitive = {
  "not-sealed-to-the-body":
    "This part is sealed to the investigating body alone, so that nobody in the office can open it.",
  "original-stays-with-the-body":
    "What the body gives back comes in its own summary; nothing of the two sealed parts comes with it.",
  "identity-without-consent":
    "Who the person is goes to the body only where she or he agreed to it; the allegation goes without.",
  "identity-there-already": "Who the person is lies with the case already.",
  "no-identity-there": "Who the person is does not lie with the case.",
  "nothing-to-forward": "All there is was forwarded there already.",
  "not-forwarded": "The case was not forwarded to the body yet.",
  "another-body-returns": "Only the investigating body that has the case gives it back.",
  "nobody-named-here":
    "Beside a sensitive case stand units alone; a member of staff would stand accused there in clear.",
  "words-not-kept-here": "Of what the office says in a sensitive case no words are kept.",
  "no-safety-call-owed": "No call about safety is owed here.",
  "no-safety-call-agreed": "When, how and by whom somebody calls was not agreed with the person yet.",
  "safety-call-in-the-past": "The call lies ahead: `callAt` is later than the talk in which it was agreed.",
  "reprisal-needs-its-case": "A reprisal is a sensitive case of its own: lodge it, and name it here (`reprisal`).",
  "reprisal-case-without-reprisal": "A case of reprisal is named only where the call found one.",
} as const satisfies Explanations;

/** Erasing what was kept long enough, which cannot be taken back. */
const retention = {
  "kept-for-what-is-open": "Something is open in the case (`hold`), so nothing of it is erased by its date.",
  "kept-longer": "Somebody keeps the words of this case `until` a day, and said why; nothing of it is erased before.",
  "erasure-not-announced":
    "Whoever answers for the case has to be told 30 days before its words are erased, so that a wrong policy or clock can be stopped.",
  "words-erased-already": "What was personal in this case is erased already, and cannot be kept any more.",
} as const satisfies Explanations;

/** Each rule that can say no to a command on a case; a refusal without a sentence cannot be written down. */
export const caseRules = {
  ...turns,
  ...duties,
  ...wishes,
  ...answers,
  ...owners,
  ...sensitive,
  ...phoneRules,
  ...retention,
} as const satisfies Explanations;

/** What a desk is told before a case is lodged. */
export const caseIssues = {
  "category-opens-no-case":
    "What people tell of gender-based violence opens no case, and nothing is kept. Show the service card (`answerable referrals cards`), and call the service with the person if she or he wishes.",
  "category-unknown": "The taxonomy has no such type; `answerable taxonomy show` lists them.",
  "area-in-another-area": "The admin 2 unit lies in another admin 1 unit.",
  "nobody-spoke-with-the-person":
    "Sex, age and groups are the person's own word, and nobody spoke with the person; leave them out.",
  "child-and-age-disagree":
    "What is asked of somebody under 18 (`child`) stands where the person is, and nowhere else.",
  "anonymous-with-a-reference": "Whoever wants no name kept is not described either; leave the reference out.",
  "contact-needed": "This way to reach the person needs its number, address or agreed words.",
  "words-not-agreed":
    "The person does not want it written down: take the codes, and leave out the words and the reference.",
  "contact-not-agreed": "The person does not want to be contacted; leave out how she or he is reached.",
  "left-unsaid":
    "The case is taken. This should have been said or asked before the facts (`left`); say it at the next contact.",
  "must-be-said-first":
    "Say this before the person says more (`left`): what has to be passed on, and that support does not depend on telling.",
} as const satisfies Explanations;
