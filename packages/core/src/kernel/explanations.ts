/** A sentence for each code, in words of the field; `answerable explain CODE` prints it. */
export type Explanations = Readonly<Record<string, string>>;

/** What the codes of the kernel mean. */
export const kernelExplanations = {
  missing: "The field is needed and is not there.",
  "wrong-type": "The value is of another kind than the field takes.",
  "not-a-number":
    "The field takes a number, written with a decimal point and nothing beside it. In data that a method reads, what stands for no answer is named in the method (`data.missing`).",
  "not-a-whole-number": "The field takes a whole number.",
  "not-text": "The field takes text.",
  "not-true-or-false": "The field takes true or false.",
  "not-a-list": "The field takes a list.",
  "not-an-object": "The field takes a group of fields.",
  "too-short": "There is less than the field needs; `minimum` says how much it needs.",
  "too-long": "There is more than the field takes; `maximum` says how much it takes.",
  "too-small": "The number is below `minimum`.",
  "too-big": "The number is above `maximum`.",
  "wrong-form": "The text is not written in the form the field asks for; `form` says which, where it is one.",
  "unknown-field": "There is no field of this name here; a misspelt name loses data, so it is refused.",
  "no-form-fits":
    "The value fits none of the forms that the field takes; where these have names, `allowed` lists them.",
  "wrong-name": "The name is not one that may stand here.",
  "not-in-the-list": "The value is not one of the codes that the field takes.",
  refused: "The value breaks a rule of this field.",
  "no-language": "A text needs at least one language.",
  "not-a-day": "This is not a day of the calendar, YYYY-MM-DD.",
  "not-an-instant":
    "This is not a moment with its offset, such as 2026-01-01T08:00:00+01:00; an offset is never assumed.",
  "range-is-backwards": "The first number of the range is above the second.",
  "dates-are-backwards": "The first day lies after the last one.",
  "people-do-not-add-up": "The parts by sex and age group add up to more people than the whole.",
  "cell-stands-twice": "The same sex and age group stands twice in the count.",
  "already-recorded": "A record with this id stands already.",
  "not-recorded": "There is no record with this id.",
  "received-in-the-future": "Nothing can have arrived after today; it is kept as having arrived now.",
  "received-before-it-happened":
    "Nothing can have arrived before the month it speaks of; it is kept as having arrived now.",
  "id-used-twice":
    "Something else came under this id before: the source used it twice, changed it without a version of its own, or a mapping reads it otherwise now. What came before stands, and this was not taken.",
  "already-withdrawn": "The record was withdrawn; nothing follows a withdrawal.",
  "import-over": "The import is not running any more, so nothing can be added to it.",
  "touched-since":
    "A person has corrected, settled, referred or decided something here since, so no import takes it back; withdraw it by hand where it must go.",
  "only-corrected-by-this-import":
    "Another import, or a person, recorded it first; this import only brought a later version, which stays.",
  "corrected-by-another-import":
    "A later import brought another version of it; undo that one first, or withdraw it by hand.",
  "version-stands-already":
    "This version of the document was adopted with other content; give the new content a new version.",
} as const satisfies Explanations;
