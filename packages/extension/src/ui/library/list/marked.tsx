import { findWords, type Query } from "./find-words.ts";

/** A text with the sought words marked. */
export function Marked({ text, query }: { readonly text: string; readonly query: Query }) {
  let from = 0;
  const parts = findWords(text, query).map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return (
      <span key={start}>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
