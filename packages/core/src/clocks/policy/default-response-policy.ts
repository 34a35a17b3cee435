import type { ClockRule } from "./clock-rule.ts";
import type { ResponsePolicy } from "./response-policy.ts";

const answer = { pause: { each: 10, inAll: 20 }, reopened: "starts-anew", appealed: "stays-met" } as const;
const once = { pause: null, reopened: "stays-met", appealed: "stays-met" } as const;

const workingDays = (within: number, rest: typeof answer | typeof once): ClockRule => ({
  ...{ within, unit: "working-days" },
  ...rest,
});

/**
 * A policy to begin with, and a draft: no humanitarian publication that says in how many days to respond was found, so
 * every figure in it is ours. An agency puts its own promise in its place, and keeps it.
 * Source: Answerable default; practice C19 for when clocks begin.
 */
export const defaultResponsePolicy: ResponsePolicy = {
  document: "response-policy",
  id: "default-response-policy",
  version: "1",
  title: { en: "By when we answer: a draft", fr: "Nos délais de réponse : un projet" },
  effective: { from: null, to: null },
  source: "Answerable default",
  validations: [],
  default: {
    acknowledgement: workingDays(3, once),
    interim: workingDays(10, answer),
    response: workingDays(15, answer),
    closure: workingDays(20, answer),
    appeal: workingDays(15, { ...answer, reopened: "starts-anew" }),
  },
  entries: [
    {
      category: null,
      priority: "urgent",
      clocks: {
        acknowledgement: { within: 24, unit: "hours", ...once },
        interim: { within: 3, unit: "calendar-days", ...once },
        response: { within: 5, unit: "calendar-days", ...answer, pause: { each: 3, inAll: 6 } },
        closure: { within: 7, unit: "calendar-days", ...answer, pause: { each: 3, inAll: 6 } },
      },
    },
  ],
  retention: { months: 24 },
};
