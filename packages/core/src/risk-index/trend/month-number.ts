import type { Month } from "../../kernel/month.ts";

/** The months from the beginning of the calendar to this one: the distance of two is their difference. */
export const monthNumber = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
