/**
 * Why a workbook, or the rest of it, cannot be read. `old-workbook`: Excel's form of before 2007 (.xls) ·
 * `workbook-encrypted`: it opens with a password · `not-a-workbook`: neither a zip nor an old workbook ·
 * `zip-not-a-workbook`: a zip with something else in it, or a binary workbook (.xlsb) · `workbook-broken`: the zip or
 * the XML in it breaks · `workbook-too-big`: it unpacks to more than any real one (a zip bomb) ·
 * `workbook-with-doctype`: its XML declares a document type, which no workbook does and which can smuggle in entities.
 */
export type WorkbookFault =
  | "old-workbook"
  | "workbook-encrypted"
  | "not-a-workbook"
  | "zip-not-a-workbook"
  | "workbook-broken"
  | "workbook-too-big"
  | "workbook-with-doctype";
