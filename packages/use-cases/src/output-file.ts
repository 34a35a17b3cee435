/** A file that a use case of form `files` gives out; its name has no folder. */
export interface OutputFile {
  readonly name: string;
  readonly text: string;
}
