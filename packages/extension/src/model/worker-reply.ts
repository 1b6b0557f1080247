/** What a worker of ours sends to the page that started it. `id` is that of the call. */
export type WorkerReply<News = never> =
  | { readonly id: number; readonly progress: readonly [done: number, total: number] }
  | { readonly id: number; readonly value: unknown }
  /** A bug, in its own words. */
  | { readonly id: number; readonly failed: string }
  /** What nobody asked for. */
  | { readonly news: News };
