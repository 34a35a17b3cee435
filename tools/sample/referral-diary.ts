import { addDays, type Day, monthOf } from "@answerable/core";
import { type DiaryLine, diaryLine } from "./diary.ts";
import { milestonesOf } from "./draw-times.ts";
import { incidentId } from "./incident-id.ts";
import type { PaperTrail } from "./paper-trail.ts";

/** Services are asked some six weeks after the bulletin what became of a referral. */
const DAYS_AFTER_THE_BULLETIN = 45;

/** What had become of the referrals of a month. */
export const referralDiary = (month: string, trails: readonly PaperTrail[]): DiaryLine[] => {
  const on: Day = addDays(milestonesOf(month).bulletin, DAYS_AFTER_THE_BULLETIN);
  const versions = trails.flatMap((trail) => trail.versions.filter(({ notApproved }) => !notApproved));
  const last = new Map(versions.map((one) => [one.root, one]));
  return [...last.values()].flatMap(({ root, wished = [] }) =>
    wished.map(({ outcome }, index) =>
      diaryLine(on, "im-01", "incidents.outcome", {
        ...{ id: incidentId(root), referral: index + 1, outcome, month: monthOf(on) },
      }),
    ),
  );
};
