import { slotOf } from "../owed/owed-fixture.ts";
import { ExpectationAnswer } from "./expectation-answer.ts";
import { ExpectationContent } from "./expectation-content.ts";

/** Asked in a meeting in Koro whether money will come. */
export const expectationContent = (more: object = {}): ExpectationContent =>
  ExpectationContent.parse({
    ...{ level: "community", adm1: "ML05", adm2: "ML0505", project: null, isSensitive: false, occasion: "meeting" },
    ...{ topic: "money", words: slotOf("narrative", 6), heardOn: "2021-06-14", recorder: null },
    ...more,
  });

/** They were told the same day that it depends on donors, and that it is taken up again in September. */
export const expectationAnswer = (more: object = {}): ExpectationAnswer =>
  ExpectationAnswer.parse({
    is: { power: "depends-on-others", whom: ["donors"] },
    told: { on: "2021-06-14", vehicle: "own-meeting" },
    againOn: "2021-09-14",
    ...more,
  });
