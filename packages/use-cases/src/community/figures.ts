import { communityFiguresTable, communitySubject, type FlatRow, figuresByArea, type Subject } from "@answerable/core";
import * as z from "zod";
import { useCase } from "../use-case.ts";

/** The one thing that whoever coordinates learns of this part. Source: practice M3, H4. */
export const figuresUseCases = [
  useCase({
    name: "community.figures",
    kind: "list",
    summary:
      "about how many meetings of ten people or more there were, of communities that agreed to be counted, per region in steps of five; nothing of fewer than five communities",
    input: z.strictObject({}),
    permission: "community.figures",
    module: "community",
    form: "record",
    handle: (_input, ctx) =>
      ctx.read
        .rows({ subject: communitySubject as unknown as Subject, table: communityFiguresTable, order: "area" })
        .map((rows) =>
          figuresByArea(
            rows.map((row) => {
              const { adm1, meetings } = row as FlatRow;
              return { adm1: String(adm1), meetings: Number(meetings) };
            }),
          ),
        ),
    flat: (all) => all.map((one): FlatRow => ({ ...one })),
    columns: () => ["adm1", "communities", "meetings"],
  }),
];
