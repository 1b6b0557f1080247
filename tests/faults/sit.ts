import { Reader } from "../support/reader.ts";

/** Works at a browser that was used before, and closes it, whatever comes of the work; with `extension` in place of ours. */
export async function sit<T>(
  journey: string,
  profile: string,
  work: (reader: Reader) => Promise<T>,
  extension?: string,
): Promise<T> {
  const reader =
    extension === undefined
      ? await Reader.open(journey, { profile })
      : await Reader.openWith(extension, journey, { profile });
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}
