import { AboutSeen, isDay, LocalCode } from "@answerable/core";
import * as z from "zod";

/** A code and what is said of it, as one types it: `w=12`, `money=not-answered`. */
const pairField = (said: string, example: string) =>
  z
    .string()
    .regex(new RegExp(`^[a-z][a-z0-9-]{0,59}=(?:${said})$`))
    .describe(`A code and what is said of it, such as \`${example}\`.`);

const MOST_PAIRS = 40;

const pairsField = (said: string, example: string, what: string) =>
  z.array(pairField(said, example)).max(MOST_PAIRS).default([]).describe(`${what}, such as \`${example}\`.`);

const ABOUT = "\\d{1,4}|did-not-count";

/** Groups and about how many of each were seen. */
export const seenPairs = (what: string) => pairsField(ABOUT, "a=12", what);
/** Groups and about how many tenths. */
export const tenthsPairs = (what: string) => pairsField("\\d|10", "a=4", what);

const AGAIN = "@";
/** What people were told of a topic, and when it is taken up again. */
export const answerOf = (said: string): { readonly answered: string; readonly againOn: string | null } => {
  const [answered = "", againOn = null] = said.split(AGAIN);
  return { answered, againOn };
};

const isTakenUpOnADay = (pair: string): boolean => {
  const { againOn } = answerOf(pair);
  return againOn === null || isDay(againOn);
};

/** Topics, what people were told of them, and when they are taken up again, where that was said. */
export const answerPairs = (answers: readonly string[], what: string) =>
  z
    .array(
      pairField(`(?:${answers.join("|")})(?:${AGAIN}[\\d-]+)?`, "stay=not-answered@2026-07-15").refine(
        isTakenUpOnADay,
        {
          params: { code: "not-a-day" },
        },
      ),
    )
    .max(MOST_PAIRS)
    .default([])
    .describe(
      `${what} (${answers.join(", ")}), such as \`money=beyond-our-power\`, or with a day \`stay=not-answered@2026-07-15\`.`,
    );

/** About how many, as one types it. */
export const aboutField = (whom: string) =>
  z
    .string()
    .regex(new RegExp(`^(?:${ABOUT})$`))
    .optional()
    .describe(`About how many ${whom}: \`12\`, or \`did-not-count\`. Left out: none was seen.`);

/** What stands before and behind the sign; the schema let nothing else through. */
export const pairOf = (pair: string): { readonly code: LocalCode; readonly said: string } => {
  const [code = "", said = ""] = pair.split("=");
  return { code: LocalCode.parse(code), said };
};

/** About how many, out of what was typed. */
export const aboutOf = (said: string): AboutSeen => AboutSeen.parse(said === "did-not-count" ? said : Number(said));

/** Groups and about how many of each, out of what was typed. */
export const seenOf = (pairs: readonly string[]) =>
  pairs.map(pairOf).map(({ code, said }) => ({ group: code, about: aboutOf(said) }));
