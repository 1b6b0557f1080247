import { sendMessage } from "../messages/messaging.ts";
import type { KeptQuoteStyle } from "../settings/quote-style.ts";
import type { QuotesPort } from "../ui/ports.ts";

/** Has the background write quotations, in the style the reader chose last. */
export function createQuotesPort(style: KeptQuoteStyle): QuotesPort {
  return {
    write: async (passage, url) =>
      sendMessage("quotes/write", { passage, style: await style.read(), url }).catch(() => undefined),
  };
}
