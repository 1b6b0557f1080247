import type * as z from "zod/mini";
import type { Answer } from "./messaging.ts";
import { payloads, type ServedCall } from "./payloads.ts";
import { type Asker, mayCall, type Ourselves, type SenderFacts, whoAsks } from "./sender.ts";

/** The content script in a page of an allowed site. */
export type PageAsker = Extract<Asker, { kind: "page" }>;

/** What answers each served call: it gets what the call's own schema made, and who asks. */
export type Answers = {
  readonly [C in ServedCall]: (
    data: z.infer<(typeof payloads)[C]>,
    asker: C extends `page/${string}` ? PageAsker : Asker,
  ) => Answer<C> | Promise<Answer<C>>;
};

/** Answers a served call, or throws where this sender may not make it or sent something else than the call takes. */
export type Desk<Served extends ServedCall = ServedCall> = <C extends Served>(
  call: C,
  data: unknown,
  sender: SenderFacts,
) => Promise<Answer<C>>;

/** The one place where senders and payloads are checked, before anything answers. */
export function createDesk<Served extends ServedCall>(
  answers: Pick<Answers, Served>,
  ourselves: Ourselves,
): Desk<Served> {
  return async <C extends Served>(call: C, data: unknown, sender: SenderFacts) => {
    const asking = whoAsks(sender, ourselves);
    // Nothing is awaited that is known: a panel opens only within the reader's own click.
    const asker = asking instanceof Promise ? await asking : asking;
    if (asker === undefined || !mayCall(asker, call)) throw new Error(`this sender may not call "${call}"`);
    const parsed = payloads[call].safeParse(data);
    if (!parsed.success) throw new TypeError(`"${call}" does not take this`);
    // The schema and the asker of a call belong to its answer; the compiler cannot follow that through the name.
    const answer = answers[call] as (data: unknown, asker: Asker) => Answer<C> | Promise<Answer<C>>;
    return answer(parsed.data, asker);
  };
}
