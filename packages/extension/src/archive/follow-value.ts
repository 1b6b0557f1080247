/** A JSON value that is being followed to its end, over the borders of what was read at a time. */
export interface FollowedValue {
  depth: number;
  isInString: boolean;
  isAfterBackslash: boolean;
  hasEnded: boolean;
}

export function newValue(): FollowedValue {
  return { depth: 0, isInString: false, isAfterBackslash: false, hasEnded: false };
}

/**
 * Follows a value from `from` on. Answers where it ends, or the length of the text where it goes on after that; a
 * number, `true` or `null` has ended only where something else begins.
 */
export function followValue(value: FollowedValue, text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (value.depth === 0 && !value.isInString && isAfterScalar(code)) return endAt(value, at);
    pass(value, code);
    // A bracket that closes what is around a number is not part of it.
    if (value.depth < 0) return endAt(value, at);
    if (value.depth === 0 && !value.isInString && endsValue(code)) return endAt(value, at + 1);
  }
  return text.length;
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [BRACKET, BRACKET_END, BRACE, BRACE_END] = [0x5b, 0x5d, 0x7b, 0x7d];

function endAt(value: FollowedValue, at: number): number {
  value.hasEnded = true;
  return at;
}

function pass(value: FollowedValue, code: number): void {
  if (value.isAfterBackslash) value.isAfterBackslash = false;
  else if (code === QUOTE) value.isInString = !value.isInString;
  else if (value.isInString) value.isAfterBackslash = code === BACKSLASH;
  else if (code === BRACE || code === BRACKET) value.depth += 1;
  else if (code === BRACE_END || code === BRACKET_END) value.depth -= 1;
}

function endsValue(code: number): boolean {
  return code === QUOTE || code === BRACE_END || code === BRACKET_END;
}

function isAfterScalar(code: number): boolean {
  return code === COMMA || code === COLON || code <= 0x20;
}
