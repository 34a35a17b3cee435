/**
 * Whether what was thrown comes from the file and not from us: a directory, a file that is gone or was changed, a disk or
 * connection that fails. Node says so with a `DOMException` (a blob) or an error with a code (the system).
 */
export const isReadingFault = (thrown: unknown): boolean =>
  thrown instanceof DOMException || (thrown instanceof Error && "code" in thrown);
