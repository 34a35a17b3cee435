import * as z from "zod";
import { PCode } from "../places/p-code.ts";

export const PromiseArea = z
  .strictObject({
    adm1: PCode.describe("The admin 1 unit."),
    adm2: PCode.nullable().describe("The admin 2 unit; null: the whole admin 1 unit."),
  })
  .describe("An area whose communities something is promised or owed to.");
/** An area whose communities something is promised or owed to; nothing below admin 2 stands in clear. */
export type PromiseArea = z.infer<typeof PromiseArea>;

/** The order that areas are told in; two areas are the same where it finds none. */
export const areaKey = ({ adm1, adm2 }: PromiseArea): string => adm2 ?? adm1;
