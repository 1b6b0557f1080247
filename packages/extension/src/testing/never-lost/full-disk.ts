import { IDBObjectStore } from "fake-indexeddb";
import { vi } from "vitest";

/** A disk that is full for one write: it refuses it, or takes back the transaction that the write is in. */
export interface FullDisk {
  /** The write that comes after so many others fails. */
  failAfter(writes: number, how: "refuses" | "takes back"): void;
  /** True once it failed. */
  readonly hasFailed: boolean;
  /** There is room again. */
  makeRoom(): void;
}

/** For all databases of the test, as one disk is under all of them. Vitest gives the writing back what it was. */
export function createFullDisk(): FullDisk {
  let left: number | undefined;
  let how: "refuses" | "takes back" = "refuses";
  let hasFailed = false;
  for (const name of ["put", "add", "delete"] as const) {
    const write = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
      if (left === undefined || left > 0) {
        if (left !== undefined) left -= 1;
        return write.apply(this, given);
      }
      left = undefined;
      hasFailed = true;
      if (how === "refuses") throw new DOMException("the disk is full", "QuotaExceededError");
      const request = write.apply(this, given);
      this.transaction.abort();
      return request;
    });
  }
  return {
    failAfter: (writes, way) => {
      [left, how, hasFailed] = [writes, way, false];
    },
    get hasFailed() {
      return hasFailed;
    },
    makeRoom: () => {
      left = undefined;
    },
  };
}
