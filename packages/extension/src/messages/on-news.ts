import { browser } from "wxt/browser";
import { onMessage, type Payload } from "./messaging.ts";

/** What our own parts tell to whoever listens. */
type News = "notes/changed" | "notes/placed" | "request/waiting";

/**
 * Hears news from our own parts. Our script in a page could tell it as well, were it taken over: that is not listened to.
 * Returns how to stop.
 */
export function onNews<N extends News>(news: N, listener: (told: Payload<N>) => void): () => void {
  const own = browser.runtime.getURL("/");
  return onMessage<News>(news, ({ data, sender }) => {
    if (sender.url?.startsWith(own) === true) listener(data as Payload<N>);
  });
}
