import type { Explanations } from "@answerable/core";

/** What the codes of readers mean; `answerable explain CODE` prints it. */
export const interchangeExplanations = {
  "file-empty": "There is nothing in the file.",
  "file-not-readable": "There is no such file, or it may not be read.",
  "reading-failed": "The file could not be read further from here on; every row before it was taken.",
  "not-json": "The file is not JSON, or it breaks off before a list of submissions begins; nothing was taken.",
  "not-kobo": "The file is JSON, and what stands in it are not submissions of Kobo; nothing was taken.",
  "file-breaks-off": "The file ends or breaks inside this row; every row before it was taken.",
  "submission-too-long": "This row is longer than any submission is; it and what follows it were not read.",
  "row-not-json": "This row is not good JSON; the rows around it were taken.",
  "row-not-utf8": "This row is not written in UTF-8; the rows around it were taken.",
  "not-a-submission": "This row is not a submission of Kobo.",
  "other-form": "The submission was made with another form than the mapping is for.",
  "not-approved-at-source": "The submission was marked as not approved at the Kobo server.",
  "deleted-at-source": "The submission was deleted at its source.",
  "no-usable-violation": "No violation of the submission has a type that can be used, so there is nothing to count.",
  "choice-not-mapped": "The choice stands in no code list of the form mapping; it is left out, never guessed.",
  "zone-taken-as-utc": "The server wrote the time of arrival without a zone; by rule it is taken as UTC.",
  "first-version-not-named":
    "The server names the version that this edit replaces and not the first one; it went to the version it replaces.",
  "collectors-trace": "The question tells who collected, on what device or where they stood; it is never read.",
  "time-zone-unknown": "There is no such time zone; write it as Africa/Bamako or +01:00.",
  "amount-not-usable": "The number was given in a way that cannot be used; the violation is kept without a number.",
  "not-a-position": "The position is not written as latitude and longitude in degrees; it was dropped.",
  "position-outside-country": "The position lies outside the country's bounding box; it was dropped, the row was kept.",
} as const satisfies Explanations;
