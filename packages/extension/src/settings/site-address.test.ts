import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isHost, patternsOf } from "./own-sites.ts";
import { hostIn } from "./site-address.ts";

describe("the site in what a reader writes", () => {
  it.each([
    ["voorbeeld.nl", "voorbeeld.nl"],
    ["www.voorbeeld.nl", "voorbeeld.nl"],
    ["  https://www.voorbeeld.nl/x?y=1#z ", "voorbeeld.nl"],
    ["HTTPS://Raad.Voorbeeld.NL", "raad.voorbeeld.nl"],
    ["voorbeeld.nl:8443/brief", "voorbeeld.nl"],
    ["https://iemand:geheim@voorbeeld.nl./", "voorbeeld.nl"],
    ["gemeente-súdwest.nl", "xn--gemeente-sdwest-cvb.nl"],
    ["10-jaar-asiel.nl", "10-jaar-asiel.nl"],
  ])("is, in %j, %s", (written, host) => {
    expect(hostIn(written)).toEqual({ ok: true, value: host });
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["migratie", "noAddress"],
    ["twee woorden.nl", "noAddress"],
    ["*.nl", "noAddress"],
    ["https://*", "noAddress"],
    ["http://voorbeeld.nl/", "notHttps"],
    ["127.0.0.1", "noName"],
    ["https://127.1/", "noName"],
    ["https://0x7f.1/", "noName"],
    ["https://[::1]/", "noName"],
    ["localhost", "noName"],
    ["https://localhost:3000/", "noName"],
    ["printer.local", "noName"],
    ["chrome://extensions", "ofBrowser"],
    ["about:addons", "ofBrowser"],
    ["file:///home/brief.html", "ofBrowser"],
    ["javascript:alert(1)", "ofBrowser"],
    ["moz-extension://1-2-3/x.html", "ofBrowser"],
    ["https://chromewebstore.google.com/detail/x", "store"],
    ["addons.mozilla.org", "store"],
    ["https://www.tweedekamer.nl/", "listed"],
    ["wetten.overheid.nl", "listed"],
  ])("is not there in %j: %s", (written, refusal) => {
    expect(hostIn(written)).toEqual({ ok: false, error: refusal });
  });

  it("is a host that covers no more than itself and its www, whatever is written", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain(), fc.ipV4()), (written) => {
        const read = hostIn(written);
        if (!read.ok) return;
        expect(isHost(read.value)).toBe(true);
        for (const pattern of patternsOf(read.value))
          expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z0-9-]+\/\*$/);
      }),
    );
  });
});
