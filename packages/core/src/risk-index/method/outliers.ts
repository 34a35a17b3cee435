import * as z from "zod";

/**
 * The forms of a logarithm that is taken over the observed range, x from `least` to `most`, with a = 1 % of it. `log`:
 * ln(x − least + a). `log-by-skew`: the same where the long tail is above, −ln(most + a − x) where it is below.
 * `log-plus-one`: ln(x − least + 1). `log-gii`: ln((most − 1)(x − least)/(most − least) + 1), where most > 1.
 * Source: COINr's log_CT, log_CT_plus, log_CT_orig; the last from the Global Innovation Index 2020, appendix on method.
 */
export const LogForm = z.enum(["log", "log-by-skew", "log-plus-one", "log-gii"]);
export type LogForm = z.infer<typeof LogForm>;

const skewness = z.number().positive().max(1000).default(2).describe("How skewed values may be, either way.");
const kurtosis = z.number().min(-10).max(1000).default(3.5).describe("How heavy their tails may be.");

export const Outliers = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("leave") }),
    z.strictObject({
      kind: z.literal("winsorise"),
      atMost: z
        .int()
        .min(1)
        .nullable()
        .default(5)
        .describe(
          "No further value is pulled in once so many are; values that are the same go together. Null: no limit.",
        ),
      skewness,
      kurtosis,
      otherwise: z
        .enum(["leave", "pulled-in", ...LogForm.options])
        .default("leave")
        .describe("Where that is not enough: all values as they were, or pulled in so far, or a logarithm of all."),
    }),
    z.strictObject({
      kind: z.literal("log-if-skewed"),
      skewness,
      kurtosis,
      log: LogForm.default("log-by-skew").describe("The form of the logarithm."),
    }),
  ])
  .describe("What becomes of values that lie far outside the others.");
/**
 * What becomes of values that lie far outside the others of their set. Values are seen to when they are both as skewed as
 * `skewness` and as heavy-tailed as `kurtosis`, or more. `winsorise` gives the outermost value, on the side of the longer
 * tail, the value next to it, again and again until one of the two is below its limit.
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 3; COINr, Treat; its limits are the defaults
 * here.
 */
export type Outliers = z.infer<typeof Outliers>;
