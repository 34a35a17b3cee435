// declaring
export type { Failure } from "./failure.ts";
export type { Answer, OutputForm, OutputLines, PureUseCase, StoredUseCase, UseCase, UseCaseKind } from "./use-case.ts";
export type { OutputFile } from "./output-file.ts";
export { type DataFile, dataFileField, type FileInput, fileField, filesField } from "./file-field.ts";
export { type InputField, type InputFieldKind, inputFieldsOf, isFileField, takesMany } from "./input-fields.ts";
export { type Noun, nouns } from "./nouns.ts";
export { nounIn, useCaseCalled } from "./use-case-called.ts";
// running
export { contextFor, type Opening } from "./context-for.ts";
export { openHere, type OpenHere } from "./open-here.ts";
export type { Ready, WriteOptions } from "./ready-for.ts";
export type { FirstSignIn } from "./accounts/first-sign-ins.ts";
export type { HolderOfWord, ProviderWord } from "./accounts/holder-of-identity.ts";
export type { ComesFrom } from "./accounts/sign-in-desk.ts";
export { type ServedAsk, type ServedOperation, type Service, serveOperation } from "./serve-operation.ts";
export { askMany, type InputRecord, issuesOfFailure, type RecordAnswer } from "./ask-many.ts";
export { type HookedSubmission, type SubmissionTaken, takeSubmission } from "./hooks/take-submission.ts";
export { type CursorPlace, openCursor, sealCursor } from "./sealed-cursor.ts";
export type { ComputeContext, OperationContext } from "./context.ts";
export { type Environment, type Location, locate, type Setup } from "./location.ts";
export { beginOperation } from "./begin-operation.ts";
export type { Begun, NewOperation } from "./setup.ts";
export { idFromSource } from "./source-id.ts";
export { isSafeAddress } from "./safe-address.ts";
export { readOperationFile } from "./operation-file.ts";
// answering
export type { Format } from "./present.ts";
export type { ImportReport } from "./import/import-report.ts";
export { explain, explanations } from "./explanations.ts";
