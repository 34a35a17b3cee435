import * as z from "zod";

const Zero = z
  .enum(["refused", "makes-zero"])
  .default("refused")
  .describe("A part that is 0: there is no mean, and it is said; or the mean is 0, as INFORM Risk has it.");

/**
 * How the parts of a node become one value. What a low part costs rises from `weighted-arithmetic` over `geometric` to
 * `harmonic`. `median`, `maximum` and `minimum` know no weights. `inform-geometric`, turned round, lets one high part
 * raise the whole. `mazziotta-pareto` takes from the mean, or adds to it, what the parts lie apart. `copeland` asks of
 * each two units which has the upper hand in more of the weight, so that a score depends on the other units.
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), ch. 6; COINr; INFORM concept and methodology;
 * De Muro, Mazziotta & Pareto, Social Indicators Research 104 (2011); Copeland (1951).
 */
export const Aggregation = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("weighted-arithmetic") }),
    z.strictObject({ kind: z.literal("geometric"), zero: Zero }),
    z.strictObject({ kind: z.literal("harmonic"), zero: Zero }),
    z.strictObject({
      kind: z.literal("power-mean"),
      exponent: z.number().min(-10).max(10).describe("1 is the arithmetic mean, -1 the harmonic one, 2 the quadratic."),
      zero: Zero.describe("The same under an exponent below 0; above it, 0 is a value like any other."),
    }),
    z.strictObject({ kind: z.literal("median") }),
    z.strictObject({ kind: z.literal("maximum") }),
    z.strictObject({ kind: z.literal("minimum") }),
    z.strictObject({ kind: z.literal("inform-geometric") }),
    z.strictObject({
      kind: z.literal("mazziotta-pareto"),
      penalty: z
        .enum(["minus", "plus"])
        .describe(
          "Parts that lie apart lower the value, as in an index of well-being, or raise it, as in one of risk.",
        ),
    }),
    z.strictObject({
      kind: z.literal("copeland"),
      counts: z
        .enum(["majorities", "shares"])
        .default("majorities")
        .describe("What a pair counts: won 1, lost -1; or the share of the weight in which it is won, ties half."),
      onScale: z
        .boolean()
        .default(true)
        .describe("Laid on the method's scale, its least where every pair is lost; or the bare count."),
    }),
  ])
  .describe("How the parts become one value, from parts that make up for one another to the highest alone.");
export type Aggregation = z.infer<typeof Aggregation>;
