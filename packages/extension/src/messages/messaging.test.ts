import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { announce, onMessage, sendMessage } from "./messaging.ts";

const stops: (() => void)[] = [];

beforeEach(() => {
  for (const stop of stops.splice(0)) stop();
  fakeBrowser.reset();
});

describe("messages", () => {
  it("brings a call to its listener and the answer back", async () => {
    stops.push(
      onMessage("notes/of-document", ({ data }) => ({ ok: false, error: { kind: "cannot-open", detail: data } })),
    );
    expect(await sendMessage("notes/of-document", "id")).toEqual({
      ok: false,
      error: { kind: "cannot-open", detail: "id" },
    });
  });

  it("brings an answer that is nothing", async () => {
    stops.push(onMessage("request/take", () => undefined));
    expect(await sendMessage("request/take", 7)).toBeUndefined();
  });

  it("fails where nobody answers", async () => {
    stops.push(onMessage("request/take", () => undefined));
    await expect(sendMessage("notes/labels")).rejects.toThrow('nobody answers "notes/labels"');
  });

  it("fails where the listener throws, with its sentence", async () => {
    stops.push(
      onMessage("notes/labels", () => {
        throw new Error("this sender may not call");
      }),
    );
    await expect(sendMessage("notes/labels")).rejects.toThrow("this sender may not call");
  });

  it("calls the listener before anything is awaited, so that a click still counts as one", () => {
    let isCalled = false;
    stops.push(
      onMessage("request/waiting", () => {
        isCalled = true;
      }),
    );
    void sendMessage("request/waiting", 7);
    expect(isCalled).toBe(true);
  });

  it("announces to nobody without failing", async () => {
    await expect(announce("request/waiting", 7)).resolves.toBeUndefined();
  });

  it("takes one listener for each call, and lets go of it", () => {
    const stop = onMessage("notes/labels", () => ({ ok: true, value: { tags: [], kinds: [] } }));
    expect(() => onMessage("notes/labels", () => ({ ok: true, value: { tags: [], kinds: [] } }))).toThrow(
      "is answered already",
    );
    stop();
    stops.push(onMessage("notes/labels", () => ({ ok: true, value: { tags: [], kinds: [] } })));
  });
});
