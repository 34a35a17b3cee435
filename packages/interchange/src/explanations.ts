import type { Explanations } from "@answerable/core";

/** What the codes of readers mean; `answerable explain CODE` prints it. */
export const interchangeExplanations = {
  "file-empty": "There is nothing in the file.",
  "file-not-readable": "There is no such file, or it may not be read.",
  "reading-failed": "The file could not be read further from here on; every row before it was taken.",
  "not-json": "This is not JSON, or it breaks off so early that nothing in it can be read; nothing of it was taken.",
  "not-kobo": "The file is JSON, and what stands in it are not submissions of Kobo or ODK Central; nothing was taken.",
  "file-breaks-off": "The file ends or breaks inside this row; every row before it was taken.",
  "submission-too-long": "This row is longer than any submission is; it and what follows it were not read.",
  "sheet-not-found": "The workbook has no sheet of this name.",
  "sheet-of-no-workbook": "The file is no workbook, so it has no sheets; leave the sheet out, or give the workbook.",
  "column-stands-twice":
    "Two columns of the file have the same name, and it is read; nobody could say which one is meant.",
  "cells-do-not-fit-the-header": "The row has more or fewer cells than the file has columns; `columns` says how many.",
  "row-not-json": "This row is not good JSON; the rows around it were taken.",
  "row-not-utf8": "This row is not written in UTF-8; the rows around it were taken.",
  "row-with-zeros":
    "Zero bytes stand in this row, which no text holds; it is damaged and was not taken. The rows around it were.",
  "not-a-submission": "This row is not a submission of Kobo or ODK Central.",
  "old-workbook": "The file is a workbook of Excel's old kind (.xls), which is not read; open it and save it as .xlsx.",
  "workbook-encrypted": "The workbook opens with a password; save it without one where nobody else can reach it.",
  "not-a-workbook": "The file is no Excel workbook.",
  "zip-not-a-workbook":
    "The file is a zip with something else in it than an Excel workbook (.xlsx); unpack it and give the tables in it.",
  "workbook-broken": "The workbook is damaged or cut off; nothing of it was taken.",
  "workbook-too-big": "The workbook unpacks to more than any real one holds; nothing of it was taken.",
  "workbook-with-doctype":
    "The workbook declares a document type, which none needs and which can do harm; it was not read.",
  "no-header": "Nothing stands in the file that names its columns.",
  "children-without-parents":
    "The file holds entries of repeats, and no sheet or file with what they belong to (`_index`, `KEY`).",
  "children-not-in-order":
    "The entries of a repeat do not stand in the order of their submissions; sort them by `_parent_index`, or both files by `KEY` and `PARENT_KEY`.",
  "several-parents":
    "Two rows bear the same `_index` or `KEY`, so that nobody can say whose the entries of a repeat are.",
  "entry-without-submission":
    "This entry of a repeat names a submission that the file does not hold; it was not taken.",
  "sheet-passed-over": "A second sheet without `_parent_index` is no part of the submissions; nothing of it was read.",
  "hidden-sheet-passed-over": "The sheet is hidden; nothing of it was read.",
  "cell-not-usable":
    "A formula failed in a cell of this row (`#REF!`), or its text is longer than a cell may hold; the row was not taken.",
  "file-not-text":
    "The file is none that is read here: a picture, a PDF, a packed file, or a workbook where only text is taken.",
  "markup-not-data": "The file is a web page or XML, not a table or submissions; export the data itself.",
  "encoding-found-out":
    "The file does not say how its letters are written and is not UTF-8; it was read in the encoding that is named. Look at the accents.",
  "not-a-table": "The file is text without columns and rows below them, so it holds no submissions; nothing was taken.",
  "several-tables": "More than one of these files holds submissions, so they are not one export with its repeats.",
  "children-missing": "The submissions link to files of repeats that were not given with them.",
  "repeat-twice": "Two of the files hold the entries of the same repeat.",
  "repeat-rows-lost":
    "An entry of a repeat that may belong to this submission cannot be read, so the submission was not taken without it.",
  "repeats-not-in-file":
    "The submission only links to its repeats; fetch the data again with `$expand=*`, so that they stand in it.",
  "encrypted-at-source": "The server could not open the encrypted submission; the row holds none of its answers.",
  "line-too-long": "This line is longer than any submission is; the lines around it were taken.",
  "record-too-long":
    "This row is longer than any submission is, often for a quote that never closes; it and what follows were not read.",
  "too-many-cells":
    "The row has more cells than the header has columns, so its answers may stand under the wrong question.",
  "too-few-cells":
    "The row has fewer cells than the header has columns, so its answers may stand under the wrong question.",
  "columns-named-alike":
    "A column further left has the same name; only the first was taken. Name them apart where both are meant.",
  "columns-disagree":
    "Two columns have the same name and not the same answer, so nobody can say which one is meant; the row was not taken. Name them apart, or export with the groups in the names.",
  "column-without-name": "Nothing names this column; what stands in it was not taken.",
  "hxl-row-as-keys":
    "A row of HXL tags was found; the columns go by their tags, in lower case and attributes in order.",
  "hxl-row-passed-over": "A row of HXL tags was found under question names; the columns go by the questions.",
  "survey-missing": "No sheet is called `survey`, so the file is no XLSForm.",
  "column-missing": "There is no column of this name, and nothing can be read without it.",
  "column-named-twice": "A column of this name stands further left already.",
  "question-without-type": "The row has a name and no type.",
  "question-without-name": "The row has a type and no name.",
  "question-type-unknown": "XLSForm knows no such type.",
  "name-not-usable":
    "A name begins with a letter or an underscore, and holds letters, digits, underscores, dots and dashes only.",
  "name-stands-twice": "The same group holds this name already, apart from case.",
  "end-without-begin": "A group or repeat ends here, and none is open.",
  "end-of-another": "A group ends where a repeat is open, or the other way round.",
  "begin-without-end": "The group or repeat that begins here never ends.",
  "list-missing": "The choices sheet has no list of this name.",
  "calculation-missing": "The row says `calculate` and not what.",
  "choice-without-list": "The choice does not say of which list it is.",
  "choice-without-name": "The choice has no name.",
  "choice-stands-twice": "The list holds a choice of this name already.",
  "choice-with-space":
    "A question with several answers writes them apart by spaces; a choice of its list has a space in its name.",
  "question-not-in-form": "The mapping names a question that the form does not have.",
  "repeat-not-in-form": "The mapping names a repeat that the form does not have.",
  "question-in-another-repeat": "The question stands in another repeat, or outside the one that the mapping says.",
  "choice-not-in-form": "The mapping has a code for a choice that the form does not, or no longer, have.",
  "choice-of-form-not-mapped": "The form has a choice that the mapping has no code for; it would be left out.",
  "other-form": "The submission was made with another form than the mapping is for.",
  "not-approved-at-source": "The submission was marked as not approved at the Kobo server.",
  "deleted-at-source": "The submission was deleted at its source.",
  "no-usable-violation": "No violation of the submission has a type that can be used, so there is nothing to count.",
  "choice-not-mapped": "The choice stands in no code list of the form mapping; it is left out, never guessed.",
  "area-of-several":
    "Several areas bear this name; `mayBe` has their p-codes. Say which, at the source or in the mapping's `codes.area`.",
  "area-only-similar":
    "No area bears this name; `mayBe` has those with a similar one. Mend it at its source, or list it in the mapping's `codes.area`.",
  "area-not-found":
    "No area bears this name, or one similar to it, in that month; `mayBe` has those where it is borne by something else.",
  "arrival-not-read":
    "The time of arrival is not written as 2021-09-14T08:12:33 or 2021-09-14; the row is kept as having arrived now.",
  "id-not-usable":
    "The submission's id is no UUID, or longer than an id is; where a source numbers otherwise, its mapping says which question holds the id (`identity`).",
  "zone-taken-as-utc": "The server wrote the time of arrival without a zone; by rule it is taken as UTC.",
  "first-version-not-named":
    "The server names the version that this edit replaces and not the first one; it went to the version it replaces.",
  "not-a-moment":
    "The answer is no moment or day, such as 2021-09-14T08:12 or 2021-09-14; when the form was begun is taken.",
  "moment-without-zone":
    "A moment was answered without its zone, and the mapping names none (`timeZone`); it is taken as UTC.",
  "no-moment":
    "Neither an answer nor the form's begin nor the server says when it was received, so that no clock could start.",
  "received-after-arrival":
    "It says that it was received after the server had it, so a clock was ahead; when the server had it is taken.",
  "recording-refused": "The person refused to have it written down; nothing of it was taken. Delete it at its source.",
  "contact-left-out":
    "A number without a way that the person called safe, a way without its number, or a number of somebody who wants no contact: it was left out, the case was taken.",
  "own-word-left-out":
    "Sex, age or groups are the person's own word, and nobody spoke with the person; they were left out, the case was taken.",
  "reference-left-out":
    "The person wants no name kept, so what would find her or him again was left out; the case was taken.",
  "recorder-not-a-code":
    "The recorder's code tells of a person, as a name or a telephone number does; it was dropped, the row was kept.",
  "collectors-trace": "The question tells who collected, on what device or where they stood; it is never read.",
  "time-zone-unknown": "There is no such time zone; write it as Africa/Bamako or +01:00.",
  "amount-not-usable": "The number was given in a way that cannot be used; the violation is kept without a number.",
  "not-a-position": "The position is not written as latitude and longitude in degrees; it was dropped.",
  "position-outside-country": "The position lies outside the country's bounding box; it was dropped, the row was kept.",
} as const satisfies Explanations;
