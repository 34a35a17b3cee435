import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { begunMail, endedMail, isTold, type MailCover } from "./mail-cover.ts";

const NOTHING: MailCover = { since: 0, told: 0, owing: null };
const [earlier, later] = [
  { from: 10, to: 50 },
  { from: 60, to: 100 },
];

describe("how far a member was told", () => {
  it("an attempt that begins while another is under way tells that one's matters too", () => {
    const both = begunMail(begunMail(NOTHING, earlier), later);
    expect(both).toEqual({ ...NOTHING, owing: 10 });
    expect(endedMail(both, { from: 10, to: 100 })).toEqual({ since: 10, told: 100, owing: null });
  });

  it("one that ends well passes over nothing that an earlier one owes still", () => {
    const both = begunMail(begunMail(NOTHING, later), earlier);
    const ended = endedMail(both, { from: 60, to: 100 });
    expect(isTold(ended, later)).toBe(true);
    expect(begunMail(ended, earlier).owing).toBe(10);
  });

  it("one that was taken up and never begun is not told by a later one", () => {
    const ended = endedMail(begunMail(NOTHING, later), later);
    expect(isTold(ended, earlier)).toBe(false);
    expect(begunMail(ended, earlier).owing).toBe(10);
  });

  it("an earlier one that came less far than a later one leaves open what lies between", () => {
    const ended = endedMail(endedMail(NOTHING, later), earlier);
    expect(isTold(ended, { from: 55, to: 55 })).toBe(false);
    expect(isTold(ended, later)).toBe(true);
  });

  it("however the attempts of some mails lie within one another and fail, each matter is told", () => {
    const steps = fc.array(fc.record({ mail: fc.nat(3), isRefused: fc.boolean() }), { maxLength: 30 });
    fc.assert(
      fc.property(steps, (all) => {
        const mails = [1, 11, 21, 31].map((from) => ({ from, to: from + 9, first: 0, isDone: false }));
        const told = new Set<number>();
        let cover = NOTHING;
        const tried = (at: number, isRefused: boolean): void => {
          const mail = mails[at];
          if (mail === undefined || mail.isDone) return;
          if (mail.first === 0) {
            cover = begunMail(cover, mail);
            mail.isDone = isTold(cover, mail);
            mail.first = cover.owing ?? 0;
            return;
          }
          if (!isRefused) {
            for (let place = mail.first; place <= 40; place++) told.add(place);
            cover = endedMail(cover, { from: mail.first, to: 40 });
            mail.isDone = true;
          }
          mail.first = 0;
        };
        for (const { mail, isRefused } of all) tried(mail, isRefused);
        for (let time = 0; time < 4; time++) for (const at of mails.keys()) tried(at, false);
        expect(told.size).toBe(40);
        expect(mails.every(({ isDone }) => isDone)).toBe(true);
      }),
    );
  });
});
