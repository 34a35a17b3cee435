import * as z from "zod";
import { useCase } from "./use-case.ts";
import { confirmClockUseCase } from "./worker/confirm-clock.ts";
import { isWell, workObservations } from "./worker/work-observations.ts";

/** What the clock raises, as whoever runs the server sees it. Source: issue "The worker"; practice C7, W4. */
export const workerUseCases = [
  useCase({
    name: "worker.status",
    kind: "show",
    summary: "whether a worker is at work, what waits and for how long, and what to do about it; codes and counts only",
    input: z.strictObject({}),
    permission: "worker.status",
    module: "operation",
    form: "record",
    handle: (_input, ctx) =>
      ctx.work.standing().map((standing) => {
        const observations = workObservations(standing);
        return { isHealthy: isWell(observations), ...standing, observations };
      }),
    flat: ({ observations }) => observations.map((one) => ({ ...one })),
    columns: () => ["level", "code", "about", "do"],
    isFailure: ({ isHealthy }) => !isHealthy,
  }),
  confirmClockUseCase,
];
