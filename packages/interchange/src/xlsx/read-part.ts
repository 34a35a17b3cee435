import { err, ok, type Result } from "neverthrow";
import type { WorkbookFault } from "./workbook-fault.ts";
import { type XmlListener, XmlReader } from "./xml-reader.ts";
import type { ZipParts } from "./zip-parts.ts";

/** Reads a whole part of a workbook that fits into memory. Err: every fault of the zip and of the XML. */
export const readPart = async (
  zip: ZipParts,
  name: string,
  most: number,
  listener: XmlListener,
): Promise<Result<true, WorkbookFault>> => {
  const reader = new XmlReader(listener);
  for await (const piece of zip.text(name, most)) {
    if (piece.isErr()) return err(piece.error);
    const fault = reader.write(piece.value);
    if (fault !== undefined) return err(fault);
  }
  const fault = reader.end();
  return fault === undefined ? ok(true) : err(fault);
};
