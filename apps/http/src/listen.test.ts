import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";
import { listen } from "./listen.ts";

const config = { ...readConfig({ ANSWERABLE_HTTP_PORT: "0" })._unsafeUnwrap(), graceSeconds: 300 };

const gate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
};

describe("a server that goes down", () => {
  it("lets what was begun end, and then takes nothing more", async () => {
    const [entered, released] = [gate(), gate()];
    const listening = await listen(async () => {
      entered.open();
      await released.opened;
      return new Response("done");
    }, config);
    const address = `http://127.0.0.1:${listening.port}/`;
    const begun = fetch(address);
    await entered.opened;
    const stopped = listening.stop();
    await expect(fetch(address)).rejects.toThrow("fetch failed");
    released.open();
    expect(await (await begun).text()).toBe("done");
    await stopped;
  });

  it("cuts what does not end in the time that is given", async () => {
    const entered = gate();
    const listening = await listen(
      () => {
        entered.open();
        return new Promise<Response>(() => undefined);
      },
      { ...config, graceSeconds: 0 },
    );
    const begun = fetch(`http://127.0.0.1:${listening.port}/`);
    const ended = begun.then(
      () => "answered",
      () => "cut",
    );
    await entered.opened;
    await listening.stop();
    expect(await ended).toBe("cut");
  });
});
