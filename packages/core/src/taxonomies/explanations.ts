import type { Explanations } from "../kernel/explanations.ts";

/** What the codes of taxonomies, crosswalks and relabelled series mean. */
export const taxonomiesExplanations = {
  "code-stands-twice":
    "Each code stands once in a document; this one stands earlier in it, at `firstAt` where that is said.",
  "language-stands-twice": "A language is declared once.",
  "language-not-declared":
    "The label is in a language that the file does not declare; declare it under `languages` with the source of its labels.",
  "label-missing-in-own-language": "Every label must stand in the first declared language, which is the list's own.",
  "labels-missing-in-language":
    "Some labels have no text in this declared language; they will fall back to another language and say so.",
  "label-fell-back": "There is no label in the language asked for; it is shown in another one.",
  "category-without-types": "A category needs at least one type.",
  "types-without-definition":
    "Some types say nothing about what counts; two people may code the same case differently.",
  "parent-unknown": "The type names a parent that is not a type of this taxonomy.",
  "parent-in-another-category": "A finer code stands in the category of its parent.",
  "parents-go-round": "Types are each other's parents in a ring; one of them must stand at the top.",
  "neighbour-unknown": "The neighbour is not a type of this taxonomy.",
  "neighbour-of-itself": "A type is not its own neighbour.",
  "crosswalk-of-another-version": "The crosswalk was made for another taxonomy, or another version of it.",
  "type-unknown": "The taxonomy has no type of this code; `answerable taxonomy show` lists them.",
  "row-stands-twice": "Each type has one row; list all its counterparts there.",
  "target-stands-twice": "The same counterpart stands twice in the row.",
  "several-targets-unexplained": "A row with two or more counterparts says whether all of them apply or only some.",
  "several-without-targets": "`several` is only for rows with two or more counterparts.",
  "judgement-missing": "Where only some counterparts apply a person has to decide; the row says why.",
  "types-not-covered": "These types have no row; a type without a counterpart needs a row with an empty `to`.",
  "types-never-reached":
    "No row leads to these types of the second taxonomy: figures for them will be absent, not zero.",
  "other-version": "The figures were counted under another version of the list; they do not continue the newer series.",
  "other-taxonomy": "The figures were counted under another list; they do not continue the series of this one.",
  "types-fold-together":
    "Several types of the first list lead to this one; their figures stand side by side and are not added up.",
  "condition-not-checked": "The crosswalk holds only under its condition, which a series of figures cannot show.",
  "not-in-crosswalk": "The crosswalk says nothing about this code.",
  "no-counterpart": "The type has no counterpart in the other list.",
  "needs-judgement": "A person has to decide case by case; figures cannot be relabelled.",
  "splits-into-several": "The type splits into several; how its figure divides among them is not known.",
} as const satisfies Explanations;
