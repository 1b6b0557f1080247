import type { Unreadable } from "../model/archive-trouble.ts";
import { followValue, newValue } from "./follow-value.ts";
import { halt } from "./trouble.ts";

/** Longest single value that is read, in UTF-16 code units: many times the longest note. */
const LONGEST_VALUE = 8_000_000;
/** More than any value of an archive is nested. */
const DEEPEST = 64;

/** Reads a JSON text as it comes in: values are taken whole, and what is between them one character at a time. */
export interface JsonCursor {
  /** The next character that is no white space; empty at the end. */
  peek(): Promise<string>;
  /** Passes the next character where it is this one. */
  pass(character: string): Promise<boolean>;
  /** Reads the next value whole. */
  value(): Promise<unknown>;
  /** Ends reading, with what is wrong here. */
  fail(why: Unreadable): never;
}

/** A cursor halts with the line it is at where the text is no JSON. */
export function createJsonCursor(chunks: AsyncIterable<string>): JsonCursor {
  const source = chunks[Symbol.asyncIterator]();
  let [text, at, line] = ["", 0, 1];

  const more = async (): Promise<boolean> => {
    const next = await source.next();
    if (next.done === true) return false;
    [text, at] = [next.value, 0];
    return true;
  };
  const fail = (why: Unreadable): never => halt({ kind: "unreadable", line, why });
  const takeTo = (end: number): string => {
    const taken = text.slice(at, end);
    for (let feed = taken.indexOf("\n"); feed >= 0; feed = taken.indexOf("\n", feed + 1)) line += 1;
    at = end;
    return taken;
  };
  const peek = async (): Promise<string> => {
    for (;;) {
      takeTo(afterSpace(text, at));
      if (at < text.length) return text.charAt(at);
      if (!(await more())) return "";
    }
  };
  const wholeValue = async (): Promise<string> => {
    const value = newValue();
    const parts = [takeTo(followValue(value, text, at))];
    for (let length = text.length; !value.hasEnded; length += text.length) {
      if (value.depth > DEEPEST) fail("too-deep");
      if (length > LONGEST_VALUE) fail("too-long");
      if (!(await more())) fail("cut-off");
      parts.push(takeTo(followValue(value, text, at)));
    }
    return parts.join("");
  };

  return {
    peek,
    fail,
    pass: async (character) => {
      if ((await peek()) !== character) return false;
      at += 1;
      return true;
    },
    value: async () => {
      if ((await peek()) === "") fail("cut-off");
      return parsed(await wholeValue(), fail);
    },
  };
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function parsed(text: string, fail: (why: Unreadable) => never): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail("not-json");
  }
}
