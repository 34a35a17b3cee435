import * as z from "zod";
import { documentHeader } from "../../kernel/document-header.ts";

export const MethodPin = z
  .strictObject({ id: documentHeader.id, version: documentHeader.version })
  .describe("The method, and its version, whose questions were asked.");
/** The method whose questions were asked; months under different versions are never joined silently. */
export type MethodPin = z.infer<typeof MethodPin>;
