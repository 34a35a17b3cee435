import { describe, expect, it } from "vitest";
import { readConfig } from "../config.ts";

const ACCOUNT = { ANSWERABLE_WORKER_PHONE_ACCOUNT: `AC${"0".repeat(32)}` };
const TOKEN = { ANSWERABLE_WORKER_PHONE_TOKEN_FILE: "/run/credentials/phone-token" };
const SENDER = { ANSWERABLE_WORKER_PHONE_SMS_FROM: "+15550000001" };

const wrong = (env: Readonly<Record<string, string>>) =>
  readConfig(env)
    ._unsafeUnwrapErr()
    .map(({ path, code }) => `${path[0]} ${code}`);

describe("the settings of messages to phones", () => {
  it("send nothing where none is said, and name account, token and sender where they do", () => {
    expect(readConfig({})._unsafeUnwrap().phone).toBeUndefined();
    expect(readConfig({ ...ACCOUNT, ...TOKEN, ...SENDER })._unsafeUnwrap().phone).toMatchObject({
      ...{ url: "https://api.twilio.com", from: { sms: "+15550000001" } },
    });
  });

  it("go together: what is left out is named, all at once", () => {
    expect(wrong(ACCOUNT)).toEqual([
      "ANSWERABLE_WORKER_PHONE_TOKEN_FILE setting-goes-with-another",
      "ANSWERABLE_WORKER_PHONE_SMS_FROM setting-goes-with-another",
    ]);
  });

  it("send no number to an address where it could be read on its way", () => {
    const plain = { ...ACCOUNT, ...TOKEN, ...SENDER, ANSWERABLE_WORKER_PHONE_URL: "http://gateway.example.org" };
    expect(wrong(plain)).toEqual(["ANSWERABLE_WORKER_PHONE_URL address-not-safe"]);
  });
});
