import type { Page } from "puppeteer-core";
import { inFirefoxItself } from "./in-firefox-itself.ts";

/** Takes the connection away from the whole browser: from its pages, from us and from our background. */
export async function goOffline(page: Page): Promise<void> {
  if (process.env.KANTLIJN_BROWSER === "firefox") return inFirefoxItself(page, "Services.io.offline = true;");
  const offline = { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 };
  for (const target of page.browser().targets()) {
    if (target.type() !== "service_worker" && target.type() !== "page") continue;
    const session = await target.createCDPSession();
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", offline);
  }
}
