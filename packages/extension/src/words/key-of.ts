/** A kind as a part of a key: `tk-document` is `tk_document`. */
export type KeyOf<K extends string> = K extends `${infer Head}-${infer Tail}` ? `${Head}_${KeyOf<Tail>}` : K;

/**
 * A kind as a part of the key of its text: browsers take no hyphen in the name of a message, and refuse all messages
 * of a file that has one.
 *
 * @example t(`backups.reasons.${keyOf("before-upgrade")}`)
 */
export function keyOf<K extends string>(kind: K): KeyOf<K>;
export function keyOf(kind: string): string {
  return kind.replaceAll("-", "_");
}
