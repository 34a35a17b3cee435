import type { Instant } from "@answerable/core";
import { isWell, type ServedOperation, type WorkStanding, workObservations } from "@answerable/use-cases";
import { Gauge, Registry } from "prom-client";

type Labels = Readonly<Record<string, string>>;
type Figure = readonly [labels: Labels, value: number];

interface Named {
  readonly name: string;
  readonly help: string;
  readonly figures: readonly Figure[];
}

const AT_WORK = "worker-at-work";

/** The figures of the worker's work, as far as whoever keeps the server may know them; `worker status` shows the same. */
const namedFigures = (standing: WorkStanding): readonly Named[] => {
  const { deadlines, queues, anchorHours, lagMinutes } = standing;
  const observations = workObservations(standing);
  const ofQueues = (figure: (queue: WorkStanding["queues"][number]) => number | null): readonly Figure[] =>
    queues.flatMap((one): readonly Figure[] => {
      const value = figure(one);
      return value === null ? [] : [[{ part: one.part, queue: one.queue }, value]];
    });
  return [
    {
      ...{ name: "answerable_work_well", help: "1: nobody has to look at anything of the worker's work." },
      figures: [[{}, isWell(observations) ? 1 : 0]],
    },
    {
      ...{ name: "answerable_worker_at_work", help: "1: a worker was seen lately, and no round of it broke off." },
      figures: [[{}, observations.some(({ code }) => code === AT_WORK) ? 1 : 0]],
    },
    {
      ...{ name: "answerable_work_lag_seconds", help: "For how long the oldest waits that should have been done." },
      figures: [[{}, lagMinutes * 60]],
    },
    {
      ...{ name: "answerable_deadlines_late", help: "Deadlines that passed and were not noted, by part." },
      figures: deadlines.map(({ part, count }): Figure => [{ part }, count]),
    },
    {
      ...{ name: "answerable_deliveries_due", help: "Deliveries that could be made now." },
      figures: ofQueues(({ due }) => due),
    },
    {
      ...{ name: "answerable_deliveries_failed", help: "Deliveries that failed and will be tried again." },
      figures: ofQueues(({ failed }) => failed),
    },
    {
      ...{ name: "answerable_deliveries_dead", help: "Deliveries that were given up." },
      figures: ofQueues(({ dead }) => dead),
    },
    {
      ...{ name: "answerable_deliveries_oldest_hours", help: "Since when the oldest stands that is not dead." },
      figures: ofQueues(({ oldestHours }) => oldestHours),
    },
    {
      ...{ name: "answerable_anchor_age_hours", help: "Since when no head of the logs was kept elsewhere." },
      figures: anchorHours === null ? [] : [[{}, anchorHours]],
    },
  ];
};

/**
 * How the worker's work stands, in the text format of Prometheus; nothing where the store does not answer. It is read out of the store
 * and not asked of a worker: a worker has no port that somebody could reach, several are counted once, and the figures stay when
 * none runs, which is when they are needed.
 */
export const workFigures = async (
  operation: Pick<ServedOperation, "workStanding">,
  now: () => Instant,
): Promise<string> => {
  const standing = await operation.workStanding(now());
  if (standing.isErr()) return "";
  const registry = new Registry();
  for (const { name, help, figures } of namedFigures(standing.value)) {
    // one without labels would stand there as 0
    if (figures.length === 0) continue;
    const labelNames = Object.keys(figures[0]?.[0] ?? {});
    const gauge = new Gauge({ name, help, labelNames, registers: [registry] });
    for (const [labels, value] of figures) gauge.set(labels, value);
  }
  return await registry.metrics();
};
