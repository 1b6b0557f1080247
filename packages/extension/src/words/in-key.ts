/** `tk-document` as it stands in a key: `tkDocument`. */
export type InKey<K extends string> = K extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<InKey<Rest>>}`
  : K;

/** A kind as it stands in the key of a text: Chrome loads no messages with a hyphen in their names. */
export function inKey<K extends string>(kind: K): InKey<K>;
export function inKey(kind: string): string {
  return kind.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}
