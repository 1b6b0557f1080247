export interface HeardOnlyProps {
  readonly words: string;
  /** The part of the words that is Dutch, whatever the language of Kantlijn. */
  readonly dutch: string;
}

/** Words that are heard and not seen. A label in an attribute would be spoken in one language, by one voice. */
export function HeardOnly({ words, dutch }: HeardOnlyProps) {
  const [before = "", ...after] = words.split(dutch);
  return (
    <span class="vh">
      {before}
      <span lang="nl">{dutch}</span>
      {after.join(dutch)}
    </span>
  );
}
