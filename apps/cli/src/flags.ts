import { type InputField, inputFieldsOf, isFileField, type UseCase } from "@answerable/use-cases";

/** One input field of a use case, as the command line sees it. */
export interface Field extends InputField {
  readonly flag: string;
}

/** Whether a field is taken out of a file, or several, that are named on the command line. */
export const isFile: (field: Field) => boolean = isFileField;

const flagOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The fields of a use case's input, in the order they are declared; flat ones become flags. */
export const fieldsOf = (useCase: UseCase): readonly Field[] =>
  inputFieldsOf(useCase).map((field) => ({ ...field, flag: flagOf(field.name) }));
