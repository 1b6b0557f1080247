import type { Answers, PageAsker } from "../messages/desk.ts";
import type { QuoteOrder } from "../messages/protocol.ts";
import { identifyAddress } from "../page/identity/identify-address.ts";
import { writeQuotation } from "./write-quotation.ts";

/** Writes quotations: for a page of itself, at the address the browser gives, and for our own pages of any document. */
export function answersOfQuotes(now: () => Date): Pick<Answers, "page/quote" | "quotes/write"> {
  const write = ({ passage, style }: QuoteOrder, url: string) =>
    writeQuotation(byAddress(passage, url), style, { url, today: dayOf(now()) });
  return {
    "page/quote": (order: QuoteOrder, { url }: PageAsker) => write(order, url),
    "quotes/write": ({ url, ...order }: QuoteOrder & { readonly url: string }) => write(order, url),
  };
}

/** What the address says of the document goes before what the page says. */
function byAddress(passage: QuoteOrder["passage"], url: string): QuoteOrder["passage"] {
  const id = identifyAddress(url)?.id;
  return id === undefined ? passage : { ...passage, document: { ...passage.document, id } };
}

/** The reader's own day, as an ISO date. */
function dayOf(moment: Date): string {
  const two = (count: number) => String(count).padStart(2, "0");
  return [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
}
