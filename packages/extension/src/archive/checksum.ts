/** Texts that are summed at a time: a browser sums what it is given whole, and an archive is never whole in memory. */
const AT_A_TIME = 1_000;

/** A sum over texts in their order, which differs as soon as one of them does. */
export interface Checksum {
  add(text: string): Promise<void>;
  /** SHA-256 of the sums of every 1.000 texts, in hexadecimal. */
  end(): Promise<string>;
}

export function createChecksum(): Checksum {
  const sums: string[] = [];
  let waiting: string[] = [];
  const sumWaiting = async () => {
    const text = waiting.join("\n");
    waiting = [];
    sums.push(await sha256(text));
  };
  return {
    add: async (text) => {
      waiting.push(text);
      if (waiting.length === AT_A_TIME) await sumWaiting();
    },
    end: async () => {
      if (waiting.length > 0) await sumWaiting();
      return sha256(sums.join("\n"));
    },
  };
}

async function sha256(text: string): Promise<string> {
  return hexadecimal(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

function hexadecimal(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
