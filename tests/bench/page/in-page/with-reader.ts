import { readAside } from "./kantlijn.ts";

/** Does something on a page with a worker beside it that reads texts; the worker's script is given as text. */
export async function withReader<T>(script: string, use: (reader: Worker) => Promise<T>): Promise<T> {
  const reader = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  try {
    // A background that runs has read before.
    await readAside(reader, { text: "De IND noemt Kamerstuk 19 637, nr. 3005.", breaks: [] });
    return await use(reader);
  } finally {
    reader.terminate();
  }
}
