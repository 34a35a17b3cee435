import type { Filter } from "@answerable/core";

/** The filter of a list by month, status and area (admin 1 or 2); what is left out lets every row through. */
export const inMonthAndArea = (input: {
  readonly month?: string | undefined;
  readonly area?: string | undefined;
  readonly status?: string | undefined;
}): Filter => ({
  all: [
    ...(input.month === undefined ? [] : [{ column: "month", is: input.month }]),
    ...(input.status === undefined ? [] : [{ column: "status", is: input.status }]),
    ...(input.area === undefined
      ? []
      : [
          {
            any: [
              { column: "adm1", is: input.area },
              { column: "adm2", is: input.area },
            ],
          },
        ]),
  ],
});
