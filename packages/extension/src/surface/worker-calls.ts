import type { WorkerReply } from "../model/worker-reply.ts";

/** What of a worker is used here. */
export interface CalledWorker<Message, News = never> {
  onmessage: ((event: MessageEvent<WorkerReply<News>>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: Message): void;
  terminate(): void;
}

/** What a page does with a worker of its own. */
export interface WorkerCalls<Message> {
  /** Starts the worker where none runs: it works while the page is drawn. */
  start(): void;
  /** Sends a call under an id of its own; fails where the worker does, or breaks down before it answers. */
  call(message: (id: number) => Message, onProgress?: OnProgress): Promise<unknown>;
  /** Says more about a call that was made. */
  tell(message: Message): void;
}

type OnProgress = (done: number, total: number) => void;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress: OnProgress | undefined;
}

/** Calls a worker that starts at the first call, and another at the first call after it broke down. */
export function createWorkerCalls<Message, News = never>(
  startWorker: () => CalledWorker<Message, News>,
  onNews?: (news: News) => void,
): WorkerCalls<Message> {
  const waiting = new Map<number, Waiting>();
  let running: CalledWorker<Message, News> | undefined;
  let calls = 0;
  const hear = (reply: WorkerReply<News>) => {
    if ("news" in reply) return onNews?.(reply.news);
    const { resolve, reject, onProgress } = waiting.get(reply.id) ?? {};
    if ("progress" in reply) return onProgress?.(...reply.progress);
    waiting.delete(reply.id);
    if ("failed" in reply) reject?.(new Error(reply.failed));
    else resolve?.(reply.value);
  };
  const breakDown = ({ message }: ErrorEvent) => {
    running?.terminate();
    running = undefined;
    for (const { reject } of waiting.values()) reject(new Error(message || "the worker does not run"));
    waiting.clear();
  };
  const started = () => {
    running ??= Object.assign(startWorker(), {
      onmessage: ({ data }: MessageEvent<WorkerReply<News>>) => hear(data),
      onerror: breakDown,
    });
    return running;
  };
  return {
    start: () => void started(),
    call: (message, onProgress) =>
      new Promise((resolve, reject) => {
        calls += 1;
        waiting.set(calls, { resolve, reject, onProgress });
        started().postMessage(message(calls));
      }),
    tell: (message) => running?.postMessage(message),
  };
}
