import { bytesOf } from "../archive/file-text.ts";

/** Compresses bytes as they come in. An error of the source comes out of it as it is. */
export function compressed(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  return bytesOf(streamOf(source).pipeThrough(new CompressionStream("gzip")));
}

/** Gives back what was compressed. */
export function decompressed(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  return bytesOf(streamOf(source).pipeThrough(new DecompressionStream("gzip")));
}

/** `ReadableStream.from` is younger than the browsers we run in. */
function streamOf(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(new Uint8Array(next.value));
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
}
