import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Instant } from "@answerable/core";
import type { PhoneMessage } from "@answerable/use-cases";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fakeTwilio } from "./fake-twilio.ts";
import { twilioGateway } from "./twilio-gateway.ts";

// The adapter against a server on this machine that speaks as the provider does.

const ACCOUNT = "AC00000000000000000000000000000001";
const NOW = "2026-06-15T14:00:00.000Z" as Instant;
const NUMBER = "+22370000000";
const WORDS = "Bonjour. Merci d'appeler ou de passer quand cela vous convient.";

const message = (more: Partial<PhoneMessage> = {}): PhoneMessage => ({
  ...{ to: NUMBER, channel: "sms", text: WORDS, template: null, now: NOW },
  until: "2026-06-15T17:00:00.000Z" as Instant,
  ...more,
});

describe("messages by Twilio", () => {
  let folder = "";
  let provider: Awaited<ReturnType<typeof fakeTwilio>>;
  const gateway = (more: object = {}) =>
    twilioGateway({
      ...{ url: provider.url, account: ACCOUNT, tokenFile: join(folder, "token") },
      from: { sms: "+15550000001", whatsapp: "+15550000002" },
      ...more,
    });
  const signal = (ms = 5000): AbortSignal => AbortSignal.timeout(ms);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "answerable-phone-"));
    writeFileSync(join(folder, "token"), "a-token-of-the-account\n");
    provider = await fakeTwilio(ACCOUNT, `${ACCOUNT}:a-token-of-the-account`, () => Date.parse(NOW));
  });
  afterEach(async () => {
    await provider.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("go out as an SMS that is dropped when the hours are over", async () => {
    const sent = await gateway().send(message(), signal());
    expect(sent._unsafeUnwrap()).toEqual({ reference: provider.kept[0]?.sid, code: "queued" });
    expect(provider.kept).toMatchObject([{ to: NUMBER, from: "+15550000001", body: WORDS, validFor: "10800" }]);
  });

  it("go out by WhatsApp as the template that was approved, and hold no words of their own", async () => {
    const sent = await gateway().send(message({ channel: "whatsapp", template: "HX01" }), signal());
    expect(sent.isOk()).toBe(true);
    expect(provider.kept).toMatchObject([
      { to: `whatsapp:${NUMBER}`, from: "whatsapp:+15550000002", body: null, template: "HX01" },
    ]);
  });

  it("come from a messaging service where one is named, and do not go out where the channel has no sender", async () => {
    const service = `MG${"0".repeat(32)}`;
    const sent = await gateway({ from: { sms: service } }).send(message(), signal());
    expect(sent.isOk()).toBe(true);
    expect(provider.kept[0]?.from).toBe(service);
    const none = await gateway({ from: {} }).send(message(), signal());
    expect(none._unsafeUnwrapErr()).toEqual({ code: "channel-not-set", isFinal: true });
  });

  it("are refused for good with a code of ours, and never with what the provider says", async () => {
    const codes = [21_211, 21_614, 21_610, 21_408, 29_999].map((error) => ({ error }));
    provider.moods.push(...codes);
    const said = [];
    for (const _ of codes) said.push((await gateway().send(message(), signal()))._unsafeUnwrapErr());
    expect(said).toEqual(
      ["no-such-number", "phone-takes-no-messages", "person-said-stop", "country-not-served", "twilio-29999"].map(
        (code) => ({ code, isFinal: true }),
      ),
    );
    expect(JSON.stringify(said)).not.toContain("7000");
    expect(provider.kept).toEqual([]);
  });

  it("are tried again where the provider is busy, down, or does not take the token", async () => {
    provider.moods.push("busy", "down", "refuses-the-token");
    const busy = (await gateway().send(message(), signal()))._unsafeUnwrapErr();
    expect(busy).toMatchObject({ code: "gateway-busy" });
    expect(busy.notBefore).toBeDefined();
    expect((await gateway().send(message(), signal()))._unsafeUnwrapErr()).toEqual({ code: "gateway-away" });
    expect((await gateway().send(message(), signal()))._unsafeUnwrapErr()).toEqual({ code: "gateway-token-refused" });
  });

  it("whose answer is lost are found by number, words and moment, and are not sent again", async () => {
    provider.moods.push("takes-and-closes", "well", "takes-and-garbles");
    const looked = { to: NUMBER, channel: "sms" as const, texts: [WORDS], since: NOW };
    expect((await gateway().send(message(), signal()))._unsafeUnwrapErr()).toEqual({ code: "gateway-away" });
    expect((await gateway().find(looked, signal()))._unsafeUnwrap()).toMatchObject({
      reference: provider.kept[0]?.sid,
    });
    const later = { ...looked, since: "2026-06-15T14:00:01.000Z" as Instant };
    expect((await gateway().find({ ...looked, to: "+22370000001" }, signal()))._unsafeUnwrap()).toBeUndefined();
    expect((await gateway().find({ ...looked, texts: ["Bonjour."] }, signal()))._unsafeUnwrap()).toBeUndefined();
    expect((await gateway().find(later, signal()))._unsafeUnwrap()).toBeUndefined();
  });

  it("whose provider garbles its answer or hangs leave open whether they went out", async () => {
    provider.moods.push("takes-and-garbles", "takes-and-hangs");
    expect((await gateway().send(message(), signal()))._unsafeUnwrapErr()).toEqual({ code: "gateway-answer-lost" });
    expect((await gateway().send(message(), signal(200)))._unsafeUnwrapErr()).toEqual({ code: "gateway-away" });
    expect(provider.kept).toHaveLength(2);
  });

  it("are looked after: on their way, arrived, not delivered and why", async () => {
    const { reference } = (await gateway().send(message(), signal()))._unsafeUnwrap();
    const look = async () => (await gateway().look(reference, signal()))._unsafeUnwrap();
    const becomes = (status: string, errorCode: number | null = null): void => {
      Object.assign(provider.kept[0] ?? {}, { status, errorCode });
    };
    expect(await look()).toEqual({ is: "on-its-way", code: "queued" });
    becomes("sent");
    expect(await look()).toEqual({ is: "on-its-way", code: "sent" });
    becomes("undelivered", 30_003);
    expect(await look()).toEqual({ is: "not-delivered", code: "phone-was-off" });
    becomes("failed", 30_036);
    expect(await look()).toEqual({ is: "not-delivered", code: "not-within-the-hours" });
    becomes("delivered");
    expect(await look()).toEqual({ is: "arrived", code: "delivered" });
  });

  it("are forgotten by the provider when they are done, and what it does not hold is forgotten", async () => {
    const { reference } = (await gateway().send(message(), signal()))._unsafeUnwrap();
    // it is not finished with it, so it is asked again
    expect((await gateway().forget(reference, signal()))._unsafeUnwrapErr()).toEqual({ code: "gateway-not-finished" });
    Object.assign(provider.kept[0] ?? {}, { status: "delivered" });
    expect((await gateway().forget(reference, signal())).isOk()).toBe(true);
    expect(provider.kept).toEqual([]);
    expect((await gateway().forget(reference, signal())).isOk()).toBe(true);
  });

  it("need a token, which is read anew each time", async () => {
    rmSync(join(folder, "token"));
    expect((await gateway().send(message(), signal()))._unsafeUnwrapErr()).toEqual({ code: "gateway-token-not-there" });
    writeFileSync(join(folder, "token"), `${ACCOUNT}:a-token-of-the-account`);
    expect((await gateway().send(message(), signal())).isOk()).toBe(true);
  });

  it("leave the number in no error, whatever breaks", async () => {
    const away = gateway({ url: "http://127.0.0.1:9" });
    const looked = { to: NUMBER, channel: "sms" as const, texts: [WORDS], since: NOW };
    const said = [await away.send(message(), signal()), await away.find(looked, signal())];
    expect(said.map((one) => (one as { error?: object }).error)).toEqual([
      { code: "gateway-away" },
      { code: "gateway-away" },
    ]);
  });
});
